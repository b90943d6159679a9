/**
 * The learned part: two small forests over segment features. The first judges each segment by itself and its place; the second sees the first one's
 * verdicts on the neighbours, the containers and the page. The trees are data (data/content-model.json), made by training/; deterministic.
 */
import { RunningForest, type StoredForest } from './boosted-trees';
import type { SegmentFeatures } from './segment-features';
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

/** Verdicts (0 to 1) of the first forest: each segment by itself and its place. */
export function judgeAlone(forest: RunningForest, { rows, page }: SegmentFeatures): Float32Array {
  const start = forest.start(page, rows.width);
  const verdicts = new Float32Array(rows.count);
  for (let k = 0; k < verdicts.length; k++) {
    forest.begin(start);
    forest.add(rows.index, rows.value, rows.starts[k]!, rows.starts[k + 1]!, 0);
    verdicts[k] = sigmoid(forest.sum());
  }
  return verdicts;
}

/** What the first forest thinks this unlikely is not looked at again. */
export const GATE = 0.01;

/** Verdicts of the second forest, which sees the first one's around each segment. */
export function judgeInContext(forest: RunningForest, features: SegmentFeatures, alone: Float32Array): Float32Array {
  const { rows, page } = features;
  const start = forest.start(page, rows.width);
  const context = new VerdictContext(features, alone);
  const value = new Float32Array(CONTEXT_FEATURES);
  const index = Uint8Array.from(value, (_, i) => i);
  const verdicts = new Float32Array(rows.count);
  for (let k = 0; k < verdicts.length; k++) {
    if (alone[k]! < GATE) continue;
    context.write(k, value, 0);
    forest.begin(start);
    forest.add(rows.index, rows.value, rows.starts[k]!, rows.starts[k + 1]!, 0);
    forest.add(index, value, 0, CONTEXT_FEATURES, rows.width + page.length);
    verdicts[k] = sigmoid(forest.sum());
  }
  return verdicts;
}

/** How likely each segment is main content, 0 to 1. */
export function judgeSegments(model: ContentModel, features: SegmentFeatures): Float32Array {
  return judgeInContext(model.second, features, judgeAlone(model.first, features));
}
