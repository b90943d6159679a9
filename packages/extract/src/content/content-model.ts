/**
 * The learned part: two small forests over segment features. The first judges each segment by itself and its place; the second sees the first one's
 * verdicts on the neighbours, the containers and the page. The trees are data (data/content-model.json), made by training/; deterministic.
 */
import { RunningForest, type StoredForest } from './boosted-trees';
import { CONTAINER_COLUMN, FEATURES, ROW_FEATURES, type SegmentFeatures } from './segment-features';
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

/** The rows of one page as a forest reads them. What segments share by their containers, a quarter of the work, is read once. */
class PageRows {
  private readonly ofPage: Int32Array;
  /** What the rows below each container begin with; made when the first of them is read. */
  private readonly below: (Int32Array | undefined)[];

  constructor(
    private readonly forest: RunningForest,
    private readonly features: SegmentFeatures,
  ) {
    this.ofPage = forest.start(features.page, ROW_FEATURES);
    this.below = new Array<Int32Array | undefined>(features.containers.count).fill(undefined);
  }

  /** Begins the row of a segment, with all of its inputs. */
  begin(k: number): void {
    const { forest, features, below } = this;
    const { rows, containers, containerOf } = features;
    const container = containerOf[k]!;
    const { index, value, starts } = containers;
    const [from, to] = [starts[container]!, starts[container + 1]!];
    below[container] ??= forest.startWith(this.ofPage, index, value, from, to, CONTAINER_COLUMN);
    forest.begin(below[container]);
    forest.add(rows.index, rows.value, rows.starts[k]!, rows.starts[k + 1]!, 0);
  }
}

/** Verdicts (0 to 1) of the first forest: each segment by itself and its place. */
export function judgeAlone(forest: RunningForest, features: SegmentFeatures): Float32Array {
  const rows = new PageRows(forest, features);
  const verdicts = new Float32Array(features.rows.count);
  for (let k = 0; k < verdicts.length; k++) {
    rows.begin(k);
    verdicts[k] = sigmoid(forest.sum());
  }
  return verdicts;
}

/** What the first forest thinks this unlikely is not looked at again. */
export const GATE = 0.01;

/** Verdicts of the second forest, which sees the first one's around each segment. */
export function judgeInContext(forest: RunningForest, features: SegmentFeatures, alone: Float32Array): Float32Array {
  const rows = new PageRows(forest, features);
  const context = new VerdictContext(features, alone);
  const value = new Float32Array(CONTEXT_FEATURES);
  const index = Uint8Array.from(value, (_, i) => i);
  const verdicts = new Float32Array(features.rows.count);
  for (let k = 0; k < verdicts.length; k++) {
    if (alone[k]! < GATE) continue;
    context.write(k, value, 0);
    rows.begin(k);
    forest.add(index, value, 0, CONTEXT_FEATURES, FEATURES);
    verdicts[k] = sigmoid(forest.sum());
  }
  return verdicts;
}

/** How likely each segment is main content, 0 to 1. */
export function judgeSegments(model: ContentModel, features: SegmentFeatures): Float32Array {
  return judgeInContext(model.second, features, judgeAlone(model.first, features));
}
