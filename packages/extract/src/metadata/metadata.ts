/** Metadata of a page, each field with its provenance. */
import metaNames from '../../data/meta-names.json';
import type { Citation, PageMetadata, Provenance } from '../page';
import { findAuthors } from './author';
import { sourceOfLine } from './byline';
import { findDates } from './dates';
import { dayOrderOf } from './day-order';
import { detectLanguage } from './language';
import type { MetadataInput } from './metadata-input';
import { statedKinds } from './page-type';
import type { JsonObject, MetadataSources } from './sources';
import { findTitle } from './title';
import { titleKey, titleParts } from './title-parts';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced, typesOf } from './value';

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanLine(value);
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === 'object' && value !== null) return cleanLine((value as JsonObject).name);
  return undefined;
}

/** Whether the page states that it is an article. */
function isArticle(sources: MetadataSources): boolean {
  const { article, product, forum } = statedKinds(sources);
  return article && !product && !forum;
}

function findSiteName(input: MetadataInput): Sourced<string> | undefined {
  const { sources } = input;
  const og = firstMeta(sources, ['og:site_name']);
  if (og) return sourced(og.value, 'open-graph', 0.9);
  for (const object of sources.jsonLd) {
    const name = nameOf(object.publisher);
    if (name && !/^https?:/.test(name)) return sourced(name, 'json-ld', 0.85);
  }
  for (const object of sources.jsonLd) {
    if (
      !typesOf(object).some((type) =>
        /^(WebSite|Organization|NewsMediaOrganization|GovernmentOrganization|Corporation)$/.test(type),
      )
    )
      continue;
    const name = cleanLine(object.name);
    if (name) return sourced(name, 'json-ld', 0.75);
  }
  const meta = firstMeta(sources, metaNames.siteName);
  if (meta && meta.value.length < 80) return sourced(meta.value, metaSource(meta.name), 0.7);
  return siteNameOfLine(input) ?? siteNameOfTitle(input);
}

/** A line near the title that names the source: 来源：新华社. */
function siteNameOfLine({ segments, content, contentEnd }: MetadataInput): Sourced<string> | undefined {
  for (let k = Math.max(0, content - 10); k < Math.min(segments.length, content + 4); k++) {
    const source = sourceOfLine(segments[k]!.text);
    if (source) return sourced(source, 'byline', 0.6);
  }
  for (let k = Math.max(0, contentEnd - 2); k < Math.min(segments.length, contentEnd + 4); k++) {
    const source = sourceOfLine(segments[k]!.text);
    if (source) return sourced(source, 'byline', 0.5);
  }
  return undefined;
}

/** The last part of "Title | Site" where a heading says the first part alone. */
function siteNameOfTitle({ sources, segments, records }: MetadataInput): Sourced<string> | undefined {
  const title = cleanLine(sources.documentTitle);
  const parts = title === undefined ? [] : titleParts(title);
  const last = parts[parts.length - 1]?.trim();
  if (parts.length < 3 || last === undefined || last.length < 2 || last.length > 40) return undefined;
  const heads = segments
    .filter(({ block }) => /^h[1-4]$/.test(records.tag[block]!.name))
    .map(({ text }) => titleKey(text));
  const named = parts.slice(0, -1).some((part) => titleKey(part) !== '' && heads.includes(titleKey(part)));
  return named && !heads.includes(titleKey(last)) ? sourced(last, 'html', 0.6) : undefined;
}

function absoluteUrl(href: string | undefined, base: string): string | undefined {
  if (href === undefined || href.trim() === '') return undefined;
  try {
    const url = new URL(href.trim(), base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function findCanonical({ sources, url }: MetadataInput): Sourced<string> | undefined {
  const link = absoluteUrl(sources.links.get('canonical')?.[0]?.href, url);
  if (link) return sourced(link, 'link', 1);
  const meta = firstMeta(sources, metaNames.url);
  const value = absoluteUrl(meta?.value, url);
  return value && meta ? sourced(value, metaSource(meta.name), 0.8) : undefined;
}

function findDescription({ sources }: MetadataInput): Sourced<string> | undefined {
  const meta = firstMeta(sources, metaNames.description);
  if (meta) return sourced(meta.value, metaSource(meta.name), 0.9);
  for (const object of sources.jsonLd) {
    const value = cleanLine(object.description);
    if (value) return sourced(value, 'json-ld', 0.7);
  }
  return undefined;
}

function findLicence({ sources, url }: MetadataInput): Sourced<string> | undefined {
  const link = absoluteUrl(sources.links.get('license')?.[0]?.href, url);
  if (link) return sourced(link, 'link', 0.95);
  for (const object of sources.jsonLd) {
    const value = cleanLine(object.license) ?? cleanLine((object.license as JsonObject | undefined)?.url);
    if (value) return sourced(value, 'json-ld', 0.9);
  }
  const meta = firstMeta(sources, metaNames.licence);
  return meta && sourced(meta.value, metaSource(meta.name), 0.6);
}

const CITATION_META: [keyof Citation, string[]][] = [
  ['doi', ['citation_doi', 'prism.doi', 'bepress_citation_doi', 'dc.identifier.doi']],
  ['issn', ['citation_issn', 'prism.issn']],
  ['isbn', ['citation_isbn', 'book:isbn', 'prism.isbn']],
  ['journal', ['citation_journal_title', 'prism.publicationname', 'dc.source', 'dcterms.ispartof']],
  ['volume', ['citation_volume', 'prism.volume']],
  ['issue', ['citation_issue', 'prism.number', 'prism.issueidentifier']],
  ['firstPage', ['citation_firstpage', 'prism.startingpage']],
  ['lastPage', ['citation_lastpage', 'prism.endingpage']],
  ['publisher', ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'citation_technical_report_institution']],
  ['pdfUrl', ['citation_pdf_url', 'bepress_citation_pdf_url']],
];

function findCitation({ sources }: MetadataInput): Sourced<Citation> | undefined {
  const citation: Citation = {};
  let from: Provenance['from'] | undefined;
  for (const [field, names] of CITATION_META) {
    const meta = firstMeta(sources, names);
    if (!meta) continue;
    citation[field] = meta.value.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, '');
    from ??= metaSource(meta.name);
  }
  return from && sourced(citation, from, 0.95);
}

/** All metadata of a page with provenance. */
export function readMetadata(input: MetadataInput): {
  metadata: PageMetadata;
  provenance: Partial<Record<keyof PageMetadata, Provenance>>;
} {
  const { sources, url, records, segments, content } = input;
  const metadata: PageMetadata = {};
  const provenance: Partial<Record<keyof PageMetadata, Provenance>> = {};
  const put = <K extends keyof PageMetadata>(
    key: K,
    found: Sourced<NonNullable<PageMetadata[K]>> | undefined,
  ): void => {
    if (found === undefined) return;
    metadata[key] = found.value;
    provenance[key] = { from: found.from, confidence: found.confidence };
  };
  const site = findSiteName(input);
  put('siteName', site);
  put('author', findAuthors(input, site?.value));
  put('language', detectLanguage(input.text, sources, input.options.contentLanguage));
  put('canonicalUrl', findCanonical(input));
  put('description', findDescription(input));
  put('licence', findLicence(input));
  put('citation', findCitation(input));
  const order = input.options.dayOrder ?? dayOrderOf(metadata.language, input);
  const dates = { records, sources, segments, url, order, content, scripts: input.scripts };
  const { published, modified } = findDates(dates);
  put('published', published && sourced(published, published.from, CONFIDENCE[published.from] ?? 0.5));
  const dated =
    metadata.author !== undefined ||
    (published?.precision === 'day' && published.from !== 'text') ||
    input.text.length > LONG_READ;
  put('title', findTitle(input, site?.value, { article: isArticle(sources), dated }));
  put('modified', modified && sourced(modified, modified.from, CONFIDENCE[modified.from] ?? 0.5));
  return { metadata, provenance };
}

/** A text of this length is read for itself: no landing page. */
const LONG_READ = 5000;

const CONFIDENCE: Partial<Record<Provenance['from'], number>> = {
  'json-ld': 0.97,
  microdata: 0.9,
  'open-graph': 0.97,
  highwire: 0.97,
  'dublin-core': 0.9,
  prism: 0.9,
  meta: 0.85,
  time: 0.8,
  url: 0.85,
  script: 0.7,
  text: 0.6,
};
