/** Records → page: what both entries share. */
import { buildBlocks, joinBlocks } from './blocks';
import { selectMainContent } from './main-content';
import { readMetadata } from './metadata';
import { readMetadataSources } from './metadata-sources';
import type { Page } from './page';
import { findPageType } from './page-type';
import type { PageRecords } from './records';
import { segmentRecords } from './segments';

/** Everything the page gives, from its records. */
export function extractRecords(records: PageRecords, url: string): Page {
  const { segments } = segmentRecords(records);
  const sources = readMetadataSources(records);
  const { metadata, provenance } = readMetadata({ records, segments, sources, url });
  const { chosen } = selectMainContent(records, segments, sources, url);
  const blocks = buildBlocks(records, segments, chosen);
  return { ...metadata, text: joinBlocks(blocks), blocks, pageType: findPageType(sources, url), provenance };
}
