/** Which segments are the page's main content. */
import storedModel from '../data/content-model.json';
import { chooseThreshold } from './choose-threshold';
import { type ContentModel, judgeSegments, unpackNetwork } from './content-model';
import { keepTables } from './keep-tables';
import type { MetadataSources } from './metadata-sources';
import { statedKinds } from './page-type';
import type { PageRecords } from './records';
import { computeFeatures, type SegmentFeatures } from './segment-features';
import type { Segment } from './segments';
import { trimEdges } from './trim-edges';

let model: ContentModel | undefined;

/** Unpacked at first use. */
function contentModel(): ContentModel {
  model ??= {
    first: unpackNetwork(storedModel.first),
    second: unpackNetwork(storedModel.second),
  };
  return model;
}

/** Segments beyond this number are not judged (10 MB of table cells): they are content if the last judged one is. */
const MAX_JUDGED = 20_000;

export interface JudgedSegments {
  chosen: boolean[];
  /** How likely each segment is main content, 0 to 1. */
  verdicts: Float32Array;
  features: SegmentFeatures;
}

export function selectMainContent(
  records: PageRecords,
  segments: readonly Segment[],
  sources: MetadataSources,
  url: string,
): JudgedSegments {
  const judged = segments.length > MAX_JUDGED ? segments.slice(0, MAX_JUDGED) : segments;
  const title = (sources.documentTitle ?? '').toLowerCase();
  const features = computeFeatures({ records, segments: judged, title, url, stated: statedKinds(sources) });
  const verdicts = judgeSegments(contentModel(), features, judged, records.parent);
  const threshold = chooseThreshold(verdicts, features.lengths);
  const last = verdicts[verdicts.length - 1] ?? 0;
  const chosen = segments.map((_, k) => (verdicts[k] ?? last) >= threshold);
  keepTables(records, segments, verdicts, chosen);
  trimEdges(records, segments, chosen);
  return { chosen, verdicts, features };
}
