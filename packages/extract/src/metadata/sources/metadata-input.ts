import type { ExtractOptions } from '../../extract-options';
import type { PageRecords } from '../../records/records';
import type { Segment } from '../../segments/segments';
import type { MetadataSources } from './sources';

/** What metadata are read from. */
export interface MetadataInput {
  records: PageRecords;
  segments: readonly Segment[];
  sources: MetadataSources;
  url: string;
  /** The main content, or all text where there is none. */
  text: string;
  /** Index of the first and the last segment of the main content; -1 where there is none. */
  content: number;
  contentEnd: number;
  /** Contents of the script elements. */
  scripts: () => Iterable<string>;
  options: ExtractOptions;
}
