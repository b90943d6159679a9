import { fold } from '../text/fold';
import type { DateWords } from './date-data';
import type { Meaning, WordMeaning } from './meaning';
import { WordTable } from './word-table';

/** A number word: small numbers add up, scales multiply. */
export interface NumberWord {
  value: number;
  scale: boolean;
}

export interface DateLexicon {
  data: DateWords;
  words: WordTable<Meaning>;
  numbers: WordTable<NumberWord>;
  joiners: readonly string[];
  ordinalEndings: readonly string[];
  /** With the gap behind them. */
  fusing: readonly string[];
  ambiguous: ReadonlySet<string>;
  datingWords: readonly string[];
  /** See {@link DateWords.twoWay}. */
  twoWay: readonly string[];
  /** Han and Hangul digits and powers of ten. */
  signs: ReadonlyMap<number, { digit: number } | { power: number }>;
}

const PLAIN = new Map<number, number>();

/** The letter without its accent where that is one unit; Han, Hangul and kana stay as they are. */
function plainUnit(unit: number): number {
  let plain = PLAIN.get(unit);
  if (plain === undefined) {
    const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
    plain = base;
    PLAIN.set(unit, plain);
  }
  return plain;
}

/** The folded text without accents, of the same length. */
export function withoutAccents(folded: string): string {
  let first = 0;
  while (first < folded.length && !isAccented(folded.charCodeAt(first))) first++;
  if (first === folded.length) return folded;
  let out = folded.slice(0, first);
  for (let at = first; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    out += isAccented(unit) ? String.fromCharCode(plainUnit(unit)) : folded.charAt(at);
  }
  return out;
}

function isAccented(unit: number): boolean {
  return unit >= 0xc0 && unit < 0x250;
}

const foldedForms = (text: string): string[] => fold(text).split('|');

const forms = (text: string): string[] => withoutAccents(fold(text)).split('|');

const wordValue = (text: string): string | number => (/^-?\d+$/.test(text) ? Number(text) : text);

/** Montagabend, Dienstagmorgen: every weekday with every part of day. */
function addWeekdayParts(words: WordTable<Meaning>, lexicon: DateWords['lexicon']): void {
  const weekdays = Object.entries(lexicon.wd ?? {});
  const parts = Object.entries(lexicon.wdpart ?? {});
  for (const [weekday, names] of weekdays) {
    for (const name of forms(names)) {
      for (const [part, words2] of parts) {
        for (const word of forms(words2))
          words.add(name + word, {
            k: 'dtr',
            date: { k: 'date', wd: Number(weekday) },
            pod: { k: 'pod', pod: part.slice(0, 2), ...(part.length > 2 ? { part: part.slice(2) as 'S' } : {}) },
          });
      }
    }
  }
}

function signsOf(data: DateWords): DateLexicon['signs'] {
  const signs = new Map<number, { digit: number } | { power: number }>();
  data.han?.digits.forEach((chars, digit) => {
    for (const char of chars) signs.set(char.charCodeAt(0), { digit });
  });
  data.han?.powers.forEach((chars, index) => {
    for (const char of chars) signs.set(char.charCodeAt(0), { power: 10 ** (index + 1) });
  });
  return signs;
}

export function compileDateLexicon(data: DateWords): DateLexicon {
  const words = new WordTable<Meaning>();
  const numbers = new WordTable<NumberWord>();
  const accented = new Set(data.accented ? foldedForms(data.accented) : []);
  const singular = new Set(data.singular ? foldedForms(data.singular) : []);
  const add = (form: string, meaning: WordMeaning): void => words.add(form, meaning);
  for (const [category, entry] of Object.entries(data.lexicon)) {
    const table = typeof entry === 'string' ? { '1': entry } : entry;
    for (const [value, text] of Object.entries(table)) {
      for (const form of foldedForms(text)) {
        const exact = accented.has(form) ? { exact: form } : {};
        const single = category === 'unit' && singular.has(form) ? { single: true } : {};
        add(withoutAccents(form), { k: category, v: wordValue(value), ...exact, ...single });
      }
    }
  }
  if (data.weekdayParts) addWeekdayParts(words, data.lexicon);
  for (const [value, text] of Object.entries(data.ordinals ?? {})) {
    for (const form of forms(text)) add(form, { k: 'o', v: Number(value) });
  }
  for (const [table, scale] of [
    [data.numbers, false],
    [data.scales, true],
  ] as const) {
    for (const [value, text] of Object.entries(table ?? {})) {
      for (const form of forms(text)) numbers.add(form, { value: Number(value), scale });
    }
  }
  return {
    // Its members are asked for at every word.
    data: { ...data },
    words,
    numbers,
    joiners: data.joiners ? forms(data.joiners) : [],
    ordinalEndings: data.ordinalEndings ? forms(data.ordinalEndings) : [],
    fusing: data.fusing ? forms(data.fusing).map((form) => `${form} `) : [],
    ambiguous: new Set(data.ambiguous ? forms(data.ambiguous.words) : []),
    datingWords: data.ambiguous ? forms(data.ambiguous.after) : [],
    twoWay: data.twoWay ? forms(data.twoWay) : [],
    signs: signsOf(data),
  };
}
