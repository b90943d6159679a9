/** The headline of a page that states itself an article is its title (`Page.title`), not the beginning of its text: golds and readers of articles leave it out. */
import metaNames from '../../data/meta-names.json';
import { titleKey } from '../metadata/lines/title-parts';
import { statedKinds } from '../metadata/sources/page-type';
import type { MetadataSources } from '../metadata/sources/sources';
import { firstMeta } from '../metadata/sources/value';
import type { PageRecords } from '../records/records';
import type { Segment } from '../segments/segments';
import { isBody } from './body-text';
import { isHeading } from './keep-headings';

/** A shorter heading may be a word of the title by chance (letters). */
const MIN_TITLE = 8;

/** Changes `chosen` in place: leaves out the first heading before any paragraph if the page's head states it as the title of an article. */
export function dropTitle(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: boolean[],
  sources: MetadataSources,
): void {
  const { article, product, forum } = statedKinds(sources);
  if (!article || product || forum) return;
  const stated = [firstMeta(sources, metaNames.title)?.value, sources.documentTitle].map((title) =>
    titleKey(title ?? ''),
  );
  for (let k = 0; k < segments.length; k++) {
    if (!chosen[k]) continue;
    if (isHeading(records, segments[k]!)) {
      const key = titleKey(segments[k]!.text);
      if (key.length < MIN_TITLE) continue;
      if (stated.some((title) => title.includes(key) || (title.length >= MIN_TITLE && key.includes(title))))
        chosen[k] = false;
      return;
    }
    if (isBody(segments, k)) return;
  }
}
