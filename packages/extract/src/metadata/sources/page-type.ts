/** Kind of a page: what it states, then what its content, its address and its words look like. */

import type { PageType } from '../../page';
import { hintText } from '../../records/element-hints';
import type { PageRecords } from '../../records/records';
import { knownTag } from '../../records/tags';
import { isAtLeast } from '../../segments/segment-text';
import type { Segment } from '../../segments/segments';
import type { MetadataSources } from './sources';
import { firstMeta, typesOf } from './value';

const PRE = knownTag('pre');

const BY_JSON_LD: [RegExp, PageType][] = [
  [/^(?:DiscussionForumPosting|QAPage)$/, 'forum'],
  [
    /^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|Report|ScholarlyArticle|OpinionNewsArticle|AnalysisNewsArticle|Recipe)$/,
    'article',
  ],
  [/^(?:Product|ProductGroup|IndividualProduct)$/, 'product'],
  [/^(?:TechArticle|APIReference)$/, 'documentation'],
  [/^(?:CollectionPage|SearchResultsPage|ItemList)$/, 'collection'],
  [/^(?:Service|ProfessionalService|LocalBusiness)$/, 'service'],
];

/** What the type is read from. */
export interface PageTypeInput {
  records: PageRecords;
  segments: readonly Segment[];
  chosen: readonly boolean[];
  sources: MetadataSources;
  url: string;
  /** Whether authors or a full date of publication were found. */
  dated: boolean;
}

const FORUM_HOST = /^(?:forums?|community|discuss(?:ion)?|bbs|answers|talk)\./;
const FORUM_PATH =
  /\/(?:forums?|threads?|topics?|t|viewtopic|showthread|questions|discussions?|comments|bbs|tieba)(?:[/.?-]|$)|viewtopic|showthread/i;
const DOCS_HOST = /(?:^|\.)readthedocs\.|^(?:docs?|developers?|dev|api|help|support|wiki|learn|man|manual|kb)\./;
const DOCS_PATH =
  /\/(?:docs?|documentation|reference|manual|api|guides?|tutorials?|wiki|man\d?|handbook|help|kb)(?:[/.]|$)/i;
const PRODUCT_PATH = /\/(?:products?|p|dp|item|produkte?|artikel-\d+|shop)\/[^/]+/i;
/** Pages that say how to get something done: of authorities in seven languages, くらし, 办事服务, 민원, שירותים. */
const SERVICE_PATH =
  /\/(?:services?|leistung(?:en)?|dienstleistung(?:en)?|buerger-?service|kurashi|tetsuzuki|tetuduki|bsfw|bszn|minwon|svc|sherut(?:im)?|shirut(?:im)?|faqs?)(?:\/|$)/i;
const DOCS_GENERATOR =
  /sphinx|docusaurus|vitepress|vuepress|mkdocs|gitbook|antora|docutils|asciidoctor|hugo-book|nextra/i;
const COLLECTION_PATH =
  /\/(?:collections?|categor(?:y|ies)|cat|c|shop|browse|tags?|kategorie|product-category|topics|search)(?:\/|$)/i;
const POST =
  /(?:^|[\s_-])(?:post|posts|message|messages|comment|comments|reply|answer|answers|topic-post|postbody|bbwrapper)(?:$|[\s_-])/i;
const CART = /add to (?:cart|bag|basket)|in den warenkorb|カートに入れる|加入购物车|加入購物車|장바구니|הוסף לסל/i;

function addressOf(url: string): { host: string; path: string } {
  try {
    const { hostname, pathname, search } = new URL(url);
    return { host: hostname.replace(/^www\./, ''), path: pathname + search };
  } catch {
    return { host: '', path: '' };
  }
}

/** Whether a page's address is that of a forum. */
export function isForumAddress(url: string): boolean {
  const { host, path } = addressOf(url);
  return FORUM_HOST.test(host) || FORUM_PATH.test(path);
}

/** Number of different post-like elements that hold content, and the share of the content in them. */
function postsOf({ records, segments, chosen }: PageTypeInput): { posts: number; share: number } {
  const posts = new Set<number>();
  let inside = 0;
  let all = 0;
  /** By record: 1 for a post, 2 for another element, 0 where that was not asked yet. */
  const known = new Uint8Array(records.length);
  const isPost = (record: number): boolean => {
    if (known[record] === 0)
      known[record] = records.attributes[record] !== undefined && POST.test(hintText(records, record)) ? 1 : 2;
    return known[record] === 1;
  };
  segments.forEach(({ block, text }, k) => {
    if (!chosen[k]) return;
    all += text.length;
    for (let i = block, steps = 0; i > 0 && steps < 6; i = records.parent[i]!, steps++) {
      if (!isPost(i)) continue;
      posts.add(i);
      inside += text.length;
      break;
    }
  });
  return { posts: posts.size, share: inside / Math.max(1, all) };
}

interface Shape {
  content: number;
  long: number;
  code: number;
  cart: boolean;
}

/** A paragraph: more than 150 characters of the Latin script (lengths are multiples of a half). */
const LONG = 150.5;

function shapeOf({ records, segments, chosen }: PageTypeInput): Shape {
  const shape: Shape = { content: 0, long: 0, code: 0, cart: false };
  segments.forEach(({ text, block }, k) => {
    if (text.length < 60 && !shape.cart && CART.test(text)) shape.cart = true;
    if (!chosen[k]) return;
    shape.content += text.length;
    if (text.length > 60 && isAtLeast(text, LONG)) shape.long++;
    if (records.tag[block] === PRE) shape.code += text.length;
  });
  return shape;
}

/** The kind of a page. */
export function findPageType(input: PageTypeInput): PageType {
  const { sources, url, dated } = input;
  const { host, path } = addressOf(url);
  const stated = BY_JSON_LD.find(([pattern]) =>
    sources.jsonLd.some((object) => typesOf(object).some((t) => pattern.test(t))),
  )?.[1];
  if (stated === 'forum' || stated === 'article') return stated;
  const { posts, share } = postsOf(input);
  const generator = firstMeta(sources, ['generator'])?.value ?? '';
  if (
    /discourse|phpbb|xenforo|vbulletin|flarum|nodebb|discuz|mybb/i.test(generator) ||
    (posts >= 3 && share > 0.6 && !dated)
  )
    return 'forum';
  if (isForumAddress(url)) return 'forum';
  if (stated === 'product') return 'product';
  const og = firstMeta(sources, ['og:type'])?.value.toLowerCase() ?? '';
  if (og.includes('product')) return 'product';
  if (stated === 'documentation') return stated;
  const shape = shapeOf(input);
  if (DOCS_HOST.test(host) || DOCS_PATH.test(path) || shape.code > 0.15 * shape.content) return 'documentation';
  if (/^\/(?:index\.\w+)?$/.test(path)) return 'home';
  if (COLLECTION_PATH.test(path)) return 'collection';
  if (shape.cart || PRODUCT_PATH.test(path)) return 'product';
  if (stated !== undefined && !dated) return stated;
  if (og === 'article' || dated || shape.long >= 4) return 'article';
  return /services?|solutions?|leistung|ueber|about/i.test(path) ? 'service' : shape.long === 0 ? 'listing' : 'article';
}

/** Whether a page is kept up to date rather than published, by what it states and by its address: the day of its last change is not that of going public. */
export function isKeptUpToDate(sources: MetadataSources, url: string): boolean {
  const { article, product } = statedKinds(sources);
  const { host, path } = addressOf(url);
  // og:type is "article" on every page of many content systems.
  if (article && !SERVICE_PATH.test(path)) return false;
  return (
    product ||
    DOCS_HOST.test(host) ||
    DOCS_PATH.test(path) ||
    SERVICE_PATH.test(path) ||
    DOCS_GENERATOR.test(firstMeta(sources, ['generator'])?.value ?? '') ||
    sources.jsonLd.some((object) => typesOf(object).some((type) => UNDATED_TYPE.test(type)))
  );
}

/** What takes place, is sold or is on offer. */
const UNDATED_TYPE = /^(?:\w*Event|Product|Service|GovernmentService|Offer)$/;

/** Which kinds the page's own statements name. */
export function statedKinds(sources: MetadataSources): { article: boolean; product: boolean; forum: boolean } {
  const og = firstMeta(sources, ['og:type'])?.value.toLowerCase() ?? '';
  const stated = { article: og === 'article', product: og.includes('product'), forum: false };
  for (const object of sources.jsonLd) {
    for (const type of typesOf(object)) {
      if (/Article|BlogPosting/.test(type)) stated.article = true;
      else if (/^Product/.test(type)) stated.product = true;
      else if (/^(?:DiscussionForumPosting|QAPage|Comment|Question)$/.test(type)) stated.forum = true;
    }
  }
  return stated;
}
