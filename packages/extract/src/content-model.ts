/**
 * The learned part: two small forests over segment features. The first judges each segment by itself and its place; the second sees the first one's
 * verdicts on the neighbours, the containers and the page. The trees are data (data/content-model.json), made by training/; deterministic.
 */
import { RunningForest, type StoredForest } from './boosted-trees';
import { ROW_FEATURES, type SegmentFeatures } from './segment-features';
import { CONTEXT_FEATURES, VerdictContext } from './verdict-context';

/** Inputs of the forests: the columns of a row, the page's numbers, for the second the verdicts around. */
export interface ContentModel {
  first: RunningForest;
  second: RunningForest;
}

export interface StoredModel {
  first: StoredForest;
  second: StoredForest;
}

export const readModel = ({ first, second }: StoredModel): ContentModel => ({
  first: new RunningForest(first),
  second: new RunningForest(second),
});

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One row of inputs after the other, zeros included, in one place. */
class RowReader {
  readonly row: Float32Array;

  constructor(
    private readonly features: SegmentFeatures,
    more: number,
  ) {
    this.row = new Float32Array(ROW_FEATURES + features.page.length + more);
    this.row.set(features.page, ROW_FEATURES);
  }

  read(k: number): Float32Array {
    this.row.fill(0, 0, ROW_FEATURES);
    this.features.rows.copyRow(k, this.row, 0);
    return this.row;
  }
}

/** Verdicts (0 to 1) of the first forest: each segment by itself and its place. */
export function judgeAlone(forest: RunningForest, features: SegmentFeatures): Float32Array {
  const reader = new RowReader(features, 0);
  const verdicts = new Float32Array(features.rows.count);
  for (let k = 0; k < verdicts.length; k++) verdicts[k] = sigmoid(forest.sum(reader.read(k)));
  return verdicts;
}

/** What the first forest thinks this unlikely is not looked at again. */
export const GATE = 0.01;

/** Verdicts of the second forest, which sees the first one's around each segment. */
export function judgeInContext(forest: RunningForest, features: SegmentFeatures, alone: Float32Array): Float32Array {
  const reader = new RowReader(features, CONTEXT_FEATURES);
  const context = new VerdictContext(features, alone);
  const verdicts = new Float32Array(features.rows.count);
  for (let k = 0; k < verdicts.length; k++) {
    if (alone[k]! < GATE) continue;
    context.write(k, reader.row, ROW_FEATURES + features.page.length);
    verdicts[k] = sigmoid(forest.sum(reader.read(k)));
  }
  return verdicts;
}

/** How likely each segment is main content, 0 to 1. */
export function judgeSegments(model: ContentModel, features: SegmentFeatures): Float32Array {
  return judgeInContext(model.second, features, judgeAlone(model.first, features));
}
