/** Metadata of a page, each field with its provenance. */
import metaNames from '../../data/meta-names.json';
import type { Citation, PageMetadata, Provenance } from '../page';
import { findAuthors } from './author/author';
import { detectLanguage } from './language/language';
import { findDates } from './page-dates/dates';
import { dayOrderOf } from './page-dates/day-order';
import { findSiteName, siteNameBesideTitle } from './site/site-name';
import type { MetadataInput } from './sources/metadata-input';
import { statedKinds } from './sources/page-type';
import type { JsonObject, MetadataSources } from './sources/sources';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced } from './sources/value';
import { findTitle } from './title/title';

/** Whether the page states that it is an article. */
function isArticle(sources: MetadataSources): boolean {
  const { article, product, forum } = statedKinds(sources);
  return article && !product && !forum;
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
  const hasOwnDay = published?.precision === 'day';
  const title = findTitle(input, site?.value, {
    article: isArticle(sources),
    dated,
    hasDay: dated || hasOwnDay,
    hasOwnDay,
  });
  put('title', title);
  put('siteName', site ?? siteNameBesideTitle(input, title?.value));
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
