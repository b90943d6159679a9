import heteronyms from '../data/pinyin-initials.json';

/**
 * The first Han character of each pinyin initial in the order of CLDR's pinyin collation, which every browser carries: the initial of a
 * character is the last row that does not sort after it. This keeps a table of 20,000 readings out of the bundle.
 */
const BOUNDARIES: readonly (readonly [string, string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '咑'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '丌'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];

const HETERONYMS: Record<string, string> = heteronyms;
const collator = new Intl.Collator('zh-u-co-pinyin');

/** The possible pinyin initials of one character ("行" is "xh"); a Latin letter or digit is itself; anything else is empty. */
export function initialsOf(character: string): string {
  const lower = character.toLowerCase();
  if (/^[a-z0-9]$/.test(lower)) return lower;
  if (!/^\p{Script=Han}$/u.test(character)) return '';
  const known = HETERONYMS[character];
  if (known) return known;
  const row = BOUNDARIES.findLast(([, first]) => collator.compare(first, character) <= 0);
  return row?.[0] ?? '';
}

/** Initials of each character of a text that has any, in order, each with its alternatives. */
export function initialsOfText(text: string): string[] {
  return Array.from(text, initialsOf).filter((initials) => initials !== '');
}

/** Where the letters of `query` stand as consecutive initials; undefined when nowhere. */
export function matchInitials(initials: readonly string[], query: string): number | undefined {
  const letters = Array.from(query.toLowerCase());
  if (letters.length === 0) return undefined;
  for (let start = 0; start + letters.length <= initials.length; start++) {
    if (letters.every((letter, index) => initials[start + index]!.includes(letter))) return start;
  }
  return undefined;
}
