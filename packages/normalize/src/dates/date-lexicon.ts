import { isAlphabetic, isDigit } from '../text/characters';
import type { DateWords } from '../words/date-words';
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
  /** {@link BEGINS} and {@link LETTER} by UTF-16 unit: one look rules out most positions of a text. */
  classes: Uint8Array;
}

/** Something may begin with the unit. */
export const BEGINS = 1;
/** The unit is a letter of a writing in which words may not be cut. */
export const LETTER = 2;

/** A letter, in the writing in which letters are numerals. */
export const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;

/** Letters of alphabets are below this unit. */
const ALPHABETS_END = 0x600;

function classesOf(data: DateWords, beginnings: readonly number[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < ALPHABETS_END; unit++) {
    if (isDigit(unit) || isHebrew(unit)) classes[unit] = BEGINS;
    if (data.writing !== 'han' && isAlphabetic(unit)) classes[unit]! |= LETTER;
  }
  for (const unit of beginnings) classes[unit]! |= BEGINS;
  return classes;
}

/** Letters whose accent may be taken off; Han, Hangul and kana stay as they are. */
const ACCENTED = /[\u00c0-\u024f]/g;

/** The letter without its accent, where that is one unit. */
const plainLetter = (letter: string): string => letter.normalize('NFD').charAt(0);

/** The folded text without accents, of the same length. */
export const withoutAccents = (folded: string): string => folded.replace(ACCENTED, plainLetter);

/** The data are written folded. */
const writtenForms = (text: string): string[] => text.split('|');

const forms = (text: string): string[] => withoutAccents(text).split('|');

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

/** How many UTF-16 units the words of a lexicon have in all. */
function unitsOf(lexicon: DateWords['lexicon']): number {
  let units = 0;
  for (const entry of Object.values(lexicon))
    for (const text of typeof entry === 'string' ? [entry] : Object.values(entry)) units += text.length;
  return units;
}

export function compileDateLexicon(data: DateWords): DateLexicon {
  const words = new WordTable<Meaning>(unitsOf(data.lexicon));
  const numbers = new WordTable<NumberWord>();
  const accented = new Set(data.accented ? writtenForms(data.accented) : []);
  const singular = new Set(data.singular ? writtenForms(data.singular) : []);
  const add = (form: string, meaning: WordMeaning): void => words.add(form, meaning);
  for (const category in data.lexicon) {
    const entry = data.lexicon[category]!;
    const table = typeof entry === 'string' ? { '1': entry } : entry;
    for (const value in table) {
      const text = table[value as keyof typeof table]!;
      const meaning: WordMeaning = { k: category, v: wordValue(value) };
      const written = writtenForms(text);
      const bare = withoutAccents(text);
      const plain = bare === text ? written : bare.split('|');
      for (let index = 0; index < plain.length; index++) {
        const form = written[index]!;
        const exact = accented.has(form);
        const single = category === 'unit' && singular.has(form);
        const own = exact || single ? { ...(exact ? { exact: form } : {}), ...(single ? { single } : {}) } : undefined;
        add(plain[index]!, own ? { ...meaning, ...own } : meaning);
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
  const signs = signsOf(data);
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
    signs,
    classes: classesOf(data, [...words.firstUnits(), ...numbers.firstUnits(), ...signs.keys()]),
  };
}
