/**
 * The verdict from which a segment is taken, chosen for each page: the one with the best expected F1 by length. Where the verdicts are sure (an article)
 * it is near one half; where all are doubtful (a list, a product page) it is lower, because leaving much out would cost more than taking some too many.
 * (For a calibrated classifier the best threshold is half of the F1 it reaches: Lipton, Elkan, Naryanaswamy 2014, arXiv:1402.1892.)
 */
export const LOWEST = 0.2;
export const HIGHEST = 0.5;

const STEPS = 100;

/** Best threshold between `LOWEST` and `HIGHEST`. */
export function chooseThreshold(verdicts: Float32Array, lengths: Float64Array): number {
  const expected = new Float64Array(STEPS + 1);
  const taken = new Float64Array(STEPS + 1);
  let content = 0;
  for (let k = 0; k < verdicts.length; k++) {
    const step = Math.floor(verdicts[k]! * STEPS);
    expected[step]! += verdicts[k]! * lengths[k]!;
    taken[step]! += lengths[k]!;
    content += verdicts[k]! * lengths[k]!;
  }
  let best = HIGHEST;
  let bestScore = 0;
  let right = 0;
  let all = 0;
  for (let step = STEPS; step >= LOWEST * STEPS; step--) {
    right += expected[step]!;
    all += taken[step]!;
    const score = (2 * right) / (all + content);
    if (step <= HIGHEST * STEPS && score > bestScore) {
      bestScore = score;
      best = step / STEPS;
    }
  }
  return best;
}
