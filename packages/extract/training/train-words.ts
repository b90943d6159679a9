/** Weights of words by logistic regression over sets of words: class names of the nearest elements, words of short texts. */

/** Samples as lists of word ids. */
export interface WordSamples {
  words: string[][];
  label: number[];
  weight: number[];
  page: number[];
}

/** Fewer pages with a word, and it has no weight. */
const MIN_PAGES = 12;
/** A word seen on so many pages keeps half of its weight. */
const HALF_PAGES = Number(process.env.HALF ?? 20);

/** Words with their weight; rounded to tenths, small ones left out, the `limit` strongest kept. */
export function trainWords({ words, label, weight, page }: WordSamples, limit: number): Record<string, number> {
  const pagesOf = new Map<string, Set<number>>();
  words.forEach((list, k) => {
    for (const word of list) {
      const pages = pagesOf.get(word) ?? new Set<number>();
      pagesOf.set(word, pages.add(page[k]!));
    }
  });
  const ids = new Map<string, number>();
  for (const [word, pages] of pagesOf) if (pages.size >= MIN_PAGES) ids.set(word, ids.size);
  const samples = words.map((list) =>
    [...new Set(list)].map((word) => ids.get(word)).filter((id): id is number => id !== undefined),
  );
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-3);
  let bias = 0;
  const mean = weight.reduce((a, b) => a + b, 0) / weight.length;
  for (let epoch = 0; epoch < 8; epoch++) {
    for (let k = 0; k < samples.length; k++) {
      const w = Math.min(10, weight[k]! / mean);
      if (w === 0) continue;
      let sum = bias;
      for (const id of samples[k]!) sum += weights[id]!;
      const error = (1 / (1 + Math.exp(-sum)) - label[k]!) * w;
      bias -= 0.002 * error;
      for (const id of samples[k]!) {
        const g = error + 0.002 * weights[id]!;
        squares[id]! += g * g;
        weights[id]! -= (0.15 * g) / Math.sqrt(squares[id]!);
      }
    }
  }
  const entries = [...ids].map(([word, id]) => {
    const pages = pagesOf.get(word)!.size;
    return [word, Math.round((weights[id]! * pages * 10) / (pages + HALF_PAGES)) / 10] as const;
  });
  const strength = ([word, value]: readonly [string, number]): number =>
    Math.abs(value) * Math.log(pagesOf.get(word)!.size);
  const kept = entries
    .filter(([, value]) => Math.abs(value) >= 0.3)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, limit);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
