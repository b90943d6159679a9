/** Which segments are the page's main content. */
import storedModel from '../../data/content-model.json';
import { isForumAddress, statedKinds } from '../metadata/sources/page-type';
import type { MetadataSources } from '../metadata/sources/sources';
import type { PageRecords } from '../records/records';
import { effectiveLength } from '../segments/segment-text';
import type { Segment } from '../segments/segments';
import { type DataTables, firstSegmentFrom } from '../segments/tables';
import type { Captions } from './captions';
import { chooseThreshold } from './choose-threshold';
import { type ContentModel, judgeSegments, readModel } from './content-model';
import { dropComments } from './drop-comments';
import { dropFurniture } from './drop-furniture';
import { dropRepeats } from './drop-repeats';
import { dropTitle } from './drop-title';
import { keepHeadings } from './keep-headings';
import { keepLists } from './keep-lists';
import { keepTables } from './keep-tables';
import { computeFeatures, type FeatureInput } from './segment-features';
import { trimEdges } from './trim-edges';

let model: ContentModel | undefined;

/** Unpacked at first use. */
function contentModel(): ContentModel {
  model ??= readModel(storedModel);
  return model;
}

/** Segments beyond this number are not judged (10 MB of table cells): they are content if the last judged one is. */
const MAX_JUDGED = 20_000;
/** Of a data table with more cells than twice this, only so many at its start and at its end are judged: it stands or falls as a whole. */
const JUDGED_CELLS = 60;

/** Segments that are judged, by index. */
export function judgedSegments(records: PageRecords, segments: readonly Segment[], dataTables: DataTables): Int32Array {
  const judged = new Int32Array(Math.min(segments.length, MAX_JUDGED));
  let count = 0;
  let at = 0;
  const take = (to: number): void => {
    for (; at < to && count < judged.length; at++) judged[count++] = at;
  };
  for (const table of dataTables) {
    const from = firstSegmentFrom(segments, table);
    const to = firstSegmentFrom(segments, records.end[table]!);
    if (to - from <= 2 * JUDGED_CELLS) continue;
    take(from + JUDGED_CELLS);
    at = Math.max(at, to - JUDGED_CELLS);
  }
  take(segments.length);
  return judged.subarray(0, count);
}

export interface JudgedSegments {
  chosen: boolean[];
  /** Captions of pictures among the content; none of them is chosen. */
  captions: Captions;
  /** How likely each segment is main content, 0 to 1. */
  verdicts: Float32Array;
}

/** What a page's features are computed from, and which of its segments they are of. */
export function featureInput(
  records: PageRecords,
  segments: readonly Segment[],
  sources: MetadataSources,
  url: string,
  dataTables: DataTables,
): { input: FeatureInput; judged: Int32Array } {
  const judged = judgedSegments(records, segments, dataTables);
  const own = judged.length === segments.length ? segments : Array.from(judged, (k) => segments[k]!);
  const lengths = new Float64Array(own.length);
  for (let k = 0; k < own.length; k++) lengths[k] = effectiveLength(own[k]!.text);
  const title = sources.documentTitle ?? '';
  const stated = statedKinds(sources);
  return { input: { records, segments: own, lengths, title, url, stated }, judged };
}

/** The verdict on what was not judged is the one on what was judged before it. */
function spread(values: Float32Array, judged: Int32Array, count: number): Float32Array {
  if (judged.length === count) return values;
  const all = new Float32Array(count);
  for (let k = 0, j = -1; k < count; k++) {
    if (judged[j + 1] === k) j++;
    all[k] = values[j] ?? 0;
  }
  return all;
}

export function selectMainContent(
  records: PageRecords,
  segments: readonly Segment[],
  sources: MetadataSources,
  url: string,
  dataTables: DataTables,
  own: ContentModel = contentModel(),
  words: Pick<FeatureInput, 'classWeights' | 'textWeights'> = {},
): JudgedSegments {
  const { input, judged } = featureInput(records, segments, sources, url, dataTables);
  const verdicts = judgeSegments(own, computeFeatures({ ...input, ...words }));
  const threshold = chooseThreshold(verdicts, input.lengths);
  const all = spread(verdicts, judged, segments.length);
  const chosen: boolean[] = [];
  for (let k = 0; k < all.length; k++) chosen.push(all[k]! >= threshold);
  keepTables(records, segments, all, chosen, dataTables);
  keepLists(records, segments, chosen);
  keepHeadings(records, segments, all, chosen);
  dropRepeats(records, segments, chosen, dataTables);
  const isForum = input.stated.forum || isForumAddress(url);
  const page = { records, segments, chosen, dataTables, title: input.title, isForum };
  dropComments(page, input.stated);
  const { marks, captions } = dropFurniture(page);
  trimEdges(records, segments, chosen, marks);
  dropTitle(records, segments, chosen, sources);
  return { chosen, captions, verdicts: all };
}
