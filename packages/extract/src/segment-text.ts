/** What the words and signs of a segment say about it. */
import phrases from '../data/boilerplate-phrases.json';
import textWords from '../data/text-words.json';

const WEIGHTS = new Map<string, number>(Object.entries(textWords));
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const PHRASES = Object.values(phrases).map((list) => new RegExp(list.map(escapePattern).join('|')));

/** Number of phrase groups (data/boilerplate-phrases.json). */
export const PHRASE_GROUPS = PHRASES.length;

/** Words that have weights: letters of the Latin script in lower case. */
export const latinWords = (lower: string): string[] => lower.match(/[a-z\u00df-\u00f6\u00f8-\u024f]+/g) ?? [];

/** Longer segments are running text; their words are not looked up. */
export const MAX_WEIGHED = 320;

/** Sum of the words' weights over the root of their number. */
export function wordScore(lower: string, weights: ReadonlyMap<string, number> = WEIGHTS): number {
  const words = latinWords(lower);
  if (words.length === 0) return 0;
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum / Math.sqrt(words.length);
}

/** Whether a phrase of each group is there. */
export function phraseHit(lower: string, group: number): boolean {
  return PHRASES[group]!.test(lower);
}

/** Counts of characters by kind. */
export interface CharacterCounts {
  /** Sentence ends: . ! ? 。！？ followed by a space, a quote or the end. */
  sentences: number;
  commas: number;
  digits: number;
  upper: number;
  /** Characters of scripts without spaces (Han, kana) and hangul. */
  wide: number;
  spaces: number;
}

/** Length in characters of the Latin script: one of a script without spaces says as much as two or three. */
export const effectiveLength = (text: string, { wide }: CharacterCounts): number => text.length + 1.5 * wide;

export function countCharacters(text: string): CharacterCounts {
  const counts: CharacterCounts = { sentences: 0, commas: 0, digits: 0, upper: 0, wide: 0, spaces: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10) counts.spaces++;
    else if (code >= 48 && code <= 57) counts.digits++;
    else if (code >= 65 && code <= 90) counts.upper++;
    else if (code === 44 || code === 0xff0c || code === 0x3001) counts.commas++;
    else if (code === 46 || code === 33 || code === 63) {
      const next = text.charCodeAt(i + 1);
      if (Number.isNaN(next) || next === 32 || next === 10 || next === 34 || next === 0x201d) counts.sentences++;
    } else if (code >= 0x3002) {
      if (code === 0x3002 || code === 0xff01 || code === 0xff1f) counts.sentences++;
      else if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) counts.wide++;
    }
  }
  return counts;
}
