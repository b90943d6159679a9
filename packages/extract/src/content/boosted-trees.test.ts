import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packForest, RunningForest, THRESHOLDS, type Tree } from './boosted-trees';

const FEATURES = 200;
const PAGE = 180;
const at = (value: number): number => THRESHOLDS.findIndex((threshold) => threshold >= value);

/** What a tree says, read from its definition. */
function outputOf(tree: Tree, row: Float32Array): number {
  if ('value' in tree) return tree.value;
  return outputOf(row[tree.feature]! <= THRESHOLDS[tree.threshold]! ? tree.left : tree.right, row);
}

/** What a forest says of a row; the inputs from `PAGE` on are those that the rows of a page share. */
function sumOf(forest: RunningForest, row: Float32Array): number {
  const own = Array.from(row.keys()).filter((feature) => feature < PAGE && row[feature] !== 0);
  forest.begin(forest.start(row.subarray(PAGE), PAGE));
  forest.add(
    Uint8Array.from(own),
    Float32Array.from(own, (feature) => row[feature]!),
    0,
    own.length,
    0,
  );
  return forest.sum();
}

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; split: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('split')),
  leaf: fc.record({ value: fc.double({ min: -2, max: 2, noNaN: true }) }),
  split: fc.record({
    feature: fc.nat(FEATURES - 1),
    threshold: fc.nat(THRESHOLDS.length - 1),
    left: tie('tree'),
    right: tie('tree'),
  }),
}));

test('thresholds rise, and each has a character of its own', () => {
  expect(THRESHOLDS.every((threshold, i) => i === 0 || threshold > THRESHOLDS[i - 1]!)).toBe(true);
  expect(THRESHOLDS.length).toBeLessThanOrEqual(93);
});

describe('a stored forest', () => {
  const forest = {
    base: -1,
    trees: [
      {
        feature: 3,
        threshold: at(0.5),
        left: { value: -0.5 },
        right: { feature: 150, threshold: at(0), left: { value: 0.25 }, right: { value: 1 } },
      },
      { value: 0.5 },
    ],
  };
  const running = new RunningForest(packForest(forest));
  test.each([
    ['left of the first split', {}, -1],
    ['right of it, and no mark', { 3: 1 }, -0.25],
    ['right of it, and the mark', { 3: 1, 150: 1 }, 0.5],
    ['the mark alone', { 150: 1 }, -1],
  ])('adds up the leaves: %s', (_name, values, sum) => {
    const row = new Float32Array(FEATURES);
    for (const [feature, value] of Object.entries(values)) row[Number(feature)] = value;
    expect(sumOf(running, row)).toBeCloseTo(sum, 1);
  });

  test('is text that JSON leaves as it is', () => {
    const { trees } = packForest(forest);
    expect(JSON.stringify(trees)).toBe(`"${trees}"`);
  });

  test('says the same as the trees it was made of, to the grain of its leaves', () => {
    const rows = fc.array(fc.oneof(fc.constant(0), fc.float({ min: -4, max: 6, noNaN: true })), {
      minLength: FEATURES,
      maxLength: FEATURES,
    });
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 8 }), rows, (trees, values) => {
        // What a page's rows share is never below 0.
        const row = Float32Array.from(values, (value, feature) => (feature < PAGE ? value : Math.abs(value)));
        const sum = trees.reduce((total, each) => total + outputOf(each, row), 0.5);
        const running = new RunningForest(packForest({ base: 0.5, trees }));
        expect(Math.abs(sumOf(running, row) - sum)).toBeLessThan(0.03 * trees.length);
      }),
      { numRuns: 60 },
    );
  });
});
