// Words that a pattern cannot do without: a line that holds none of "airport", "seaport" cannot match "(?:air|sea)port \d".

/** Signs of Han, kana and Hangul are above this unit; each says as much as two letters. */
export const SYLLABLES = 0x2e80;

const isSyllable = (unit: number): boolean => unit >= SYLLABLES;

/** How often a line holds one of these words, roughly: a word of three letters counts 1, each further letter takes three quarters off. */
function commonness(words: readonly string[]): number {
  let sum = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    sum += 64 * 0.25 ** Math.min(7, word.length + (isSyllable(word.charCodeAt(0)) ? 2 : 0));
  }
  return sum;
}

/** Lists that are more common rule out no line. */
const MOST_COMMON = 12;
/** The rarest are enough. */
const MOST_LISTS = 3;

/** One or two letters are in every line. */
export const saysEnough = (word: string): boolean => word.length > 2 || isSyllable(word.charCodeAt(0));

export function rarest(lists: readonly (readonly string[])[]): readonly string[] {
  let best = lists[0]!;
  for (let index = 1; index < lists.length; index++)
    if (commonness(lists[index]!) < commonness(best)) best = lists[index]!;
  return best;
}

/** The lists that rule out most lines. */
export function rareLists(lists: readonly string[][]): string[][] {
  return lists
    .map((words) => ({ words, common: commonness(words) }))
    .filter(({ common }) => common <= MOST_COMMON)
    .sort((a, b) => a.common - b.common)
    .slice(0, MOST_LISTS)
    .map(({ words }) => words);
}
