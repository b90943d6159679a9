/** Kind of a page, from what it states and how its text lies. */
import type { MetadataSources } from './metadata-sources';
import { firstMeta, typesOf } from './metadata-value';
import type { PageType } from './page';

const BY_JSON_LD: [RegExp, PageType][] = [
  [/^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|TechArticle|Report|ScholarlyArticle)$/, 'article'],
  [/^(?:Product|ProductGroup|IndividualProduct)$/, 'product'],
  [/^(?:DiscussionForumPosting|QAPage)$/, 'forum'],
  [/^(?:CollectionPage|SearchResultsPage)$/, 'collection'],
];

/** First version: structured statements and the URL. */
export function findPageType(sources: MetadataSources, url: string): PageType {
  for (const [pattern, type] of BY_JSON_LD) {
    if (sources.jsonLd.some((object) => typesOf(object).some((t) => pattern.test(t)))) return type;
  }
  const og = firstMeta(sources, ['og:type'])?.value.toLowerCase();
  if (og === 'product' || og === 'og:product') return 'product';
  let path = '/';
  try {
    path = new URL(url).pathname;
  } catch {
    // An address that is none says nothing.
  }
  if (/^\/(?:index\.\w+)?$/.test(path)) return 'home';
  if (/\/(?:forums?|threads?|topic|viewtopic|questions|discussion)(?:[/.]|$)/i.test(path)) return 'forum';
  if (/\/(?:docs?|documentation|reference|manual|api)(?:\/|$)/i.test(path)) return 'documentation';
  return 'article';
}

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
