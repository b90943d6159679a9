// What is wording and what is fact, for a sentence that is unchanged but for one word.
import * as z from 'zod';
import json from '../../../data/verify-wording.json';
import { stemOf } from '../lex/stem';

const words = z.array(z.string().min(1)).min(1);
const data = z.strictObject({ comment: z.string(), light: words, synonyms: z.array(words) }).parse(json);

const keyOf = (word: string): string => stemOf(word.toLowerCase());

const LIGHT: ReadonlySet<string> = new Set([...data.light, ...data.light.map(keyOf)]);

/** A word's synonyms, by the rows it stands in. */
const ROWS = new Map<string, Set<number>>();
for (const [row, all] of data.synonyms.entries())
  for (const key of all.map(keyOf)) ROWS.set(key, (ROWS.get(key) ?? new Set()).add(row));

/** Whether a word carries no fact of its own beside a figure: an article, a copula, "amounted". Kana alone are grammar. */
export function isLightWord(word: string): boolean {
  return /^[\p{sc=Hiragana}ー]+$/u.test(word) || LIGHT.has(word.toLowerCase()) || LIGHT.has(keyOf(word));
}

/** Whether two words that stand in each other's place are one in another form or spelling, one for the other's initials, or synonyms. */
export function isSameWord(a: string, b: string): boolean {
  return isFormOrSynonym(a, b) || isInitialsOf(a, b) || isInitialsOf(b, a);
}

/** Whether two words, wherever they stand, are one in another form or spelling, or synonyms. */
export function isFormOrSynonym(a: string, b: string): boolean {
  return isOtherForm(a.toLowerCase(), b.toLowerCase()) || isSynonym(a, b);
}

function isSynonym(a: string, b: string): boolean {
  const [rows, others] = [ROWS.get(keyOf(a)), ROWS.get(keyOf(b))];
  return rows !== undefined && others !== undefined && [...rows].some((row) => others.has(row));
}

const FORM_SHARE = 0.7;

/** The same beginning, or the same consonants: fee and fees, centre and center. */
export function isOtherForm(a: string, b: string): boolean {
  if (/\p{Script=Han}|\p{sc=Katakana}/u.test(a + b)) return a.replaceAll('ー', '') === b.replaceAll('ー', '');
  const shorter = Math.min(a.length, b.length);
  const differs = [...a].findIndex((character, i) => character !== b[i]);
  const common = differs < 0 ? shorter : differs;
  const hangul = /^\p{sc=Hangul}/u.test(a);
  if (common >= Math.max(hangul ? 2 : 3, FORM_SHARE * shorter)) return true;
  return shorter >= 5 && consonantsOf(a) === consonantsOf(b);
}

/** A Latin word without vowels, marks and doubled letters; any other word as it is. */
function consonantsOf(word: string): string {
  if (!/^[\p{Script=Latin}-]+$/u.test(word)) return word;
  const plain = word
    .normalize('NFD')
    .replace(/[^a-zß]/g, '')
    .replaceAll('ß', 's')
    .replaceAll('z', 's');
  return (
    plain[0]! +
    plain
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1/g, '$1')
  );
}

const INITIALS = /^\p{Lu}[\p{Lu}&.]{1,5}$/u;

/** EU beside European Union, HK beside HKD: capitals alone may stand for what is written out. */
const isInitialsOf = (short: string, long: string): boolean =>
  INITIALS.test(short) && (!INITIALS.test(long) || long.startsWith(short));
