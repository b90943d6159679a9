/** Records → page: what both entries share. */
import { buildBlocks, joinBlocks } from './blocks';
import { detached } from './detached';
import { embeddedBlocks } from './embedded-content';
import { selectMainContent } from './main-content';
import { readMetadata } from './metadata';
import { readMetadataSources } from './metadata-sources';
import type { Page, PageMetadata } from './page';
import { findPageType } from './page-type';
import type { DayOrder } from './parse-date';
import type { PageRecords } from './records';
import { isAtLeast } from './segment-text';
import { joinSegments, segmentRecords } from './segments';
import { findDataTables } from './tables';

/** What the caller knows of a page beside its HTML and address. */
export interface ExtractOptions {
  /** `Content-Language` of the response, or what else is known: counts where the page itself states no language. */
  contentLanguage?: string;
  /** How 3/4/2018 is read where both orders are possible; without it the page's language and host decide. */
  dayOrder?: DayOrder;
}

/**
 * Everything the page gives, from its records.
 * @param scripts contents of its script elements, asked for only where the page states no date
 */
export function extractRecords(
  records: PageRecords,
  url: string,
  scripts: () => Iterable<string>,
  options: ExtractOptions = {},
): Page {
  const { segments } = segmentRecords(records);
  const sources = readMetadataSources(records);
  const dataTables = findDataTables(records, segments);
  const { chosen } = selectMainContent(records, segments, sources, url, dataTables);
  const visible = buildBlocks(records, segments, chosen, dataTables);
  const blocks = embeddedBlocks(records, sources, joinBlocks(visible).length) ?? visible;
  const text = joinBlocks(blocks);
  const readable = isAtLeast(text, 150) ? text : joinSegments(segments);
  const content = { content: chosen.indexOf(true), contentEnd: chosen.lastIndexOf(true) };
  const { metadata, provenance } = readMetadata({
    ...{ records, segments, sources, url, text: readable, scripts, options },
    ...content,
  });
  const dated =
    metadata.author !== undefined || (metadata.published?.precision === 'day' && metadata.published.from !== 'text');
  const pageType = findPageType({ records, segments, chosen, sources, url, dated });
  return { ...detachedMetadata(metadata), text, blocks, pageType, provenance };
}

function detachedMetadata(metadata: PageMetadata): PageMetadata {
  const copy: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(metadata)) copy[field] = detachedValue(value);
  return copy;
}

function detachedValue(value: unknown): unknown {
  if (typeof value === 'string') return detached(value);
  if (Array.isArray(value)) return value.map(detachedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, text]) => [field, detachedValue(text)]));
}
