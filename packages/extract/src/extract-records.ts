/** Records → page: what both entries share. */
import { buildBlocks, joinBlocks, textOfBlocks } from './content/blocks';
import { embeddedBlocks } from './content/embedded-content';
import { selectMainContent } from './content/main-content';
import type { ExtractOptions } from './extract-options';
import { readMetadata } from './metadata/metadata';
import { findPageType } from './metadata/sources/page-type';
import { readMetadataSources } from './metadata/sources/sources';
import type { Page, PageMetadata } from './page';
import { detached } from './records/detached';
import type { PageRecords } from './records/records';
import { isAtLeast } from './segments/segment-text';
import { joinSegments, segmentRecords } from './segments/segments';
import { findDataTables } from './segments/tables';

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
  const { chosen, captions } = selectMainContent(records, segments, sources, url, dataTables);
  const visible = buildBlocks(records, segments, chosen, dataTables, captions);
  const shown = textOfBlocks(visible, segments, captions);
  const embedded = embeddedBlocks(records, sources, shown.length);
  const blocks = embedded ?? visible;
  const text = embedded === undefined ? shown : joinBlocks(embedded);
  const readable = isAtLeast(text, 60) ? text : joinSegments(segments);
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
