/** Records → page: what both entries share. */
import { buildBlocks, joinBlocks } from './blocks';
import { embeddedBlocks } from './embedded-content';
import { selectMainContent } from './main-content';
import { readMetadata } from './metadata';
import { readMetadataSources } from './metadata-sources';
import type { Page } from './page';
import { findPageType } from './page-type';
import type { PageRecords } from './records';
import { isAtLeast } from './segment-text';
import { joinSegments, segmentRecords } from './segments';
import { findDataTables } from './tables';

/** Everything the page gives, from its records. */
export function extractRecords(records: PageRecords, url: string): Page {
  const { segments } = segmentRecords(records);
  const sources = readMetadataSources(records);
  const dataTables = findDataTables(records, segments);
  const { chosen } = selectMainContent(records, segments, sources, url, dataTables);
  const visible = buildBlocks(records, segments, chosen, dataTables);
  const blocks = embeddedBlocks(records, sources, joinBlocks(visible).length) ?? visible;
  const text = joinBlocks(blocks);
  const readable = isAtLeast(text, 150) ? text : joinSegments(segments);
  const content = { content: chosen.indexOf(true), contentEnd: chosen.lastIndexOf(true) };
  const { metadata, provenance } = readMetadata({ records, segments, sources, url, text: readable, ...content });
  const dated =
    metadata.author !== undefined || (metadata.published?.precision === 'day' && metadata.published.from !== 'text');
  const pageType = findPageType({ records, segments, chosen, sources, url, dated });
  return { ...metadata, text, blocks, pageType, provenance };
}
