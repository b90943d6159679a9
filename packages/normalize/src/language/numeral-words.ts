/** The words that numerals are made of. */
import { Exact } from '../numbers/exact';
import type { NumberWord, WordNumerals } from '../numbers/words';
import { Lexicon } from '../text/lexicon';
import type { NumberData } from '../words/language-data';
import { wordSet } from './layered-lexicons';

function addNumberWords(numbers: NumberData, words: Lexicon<NumberWord>): void {
  for (const word of numbers.articles ?? []) {
    const numeral = numbers.words?.['1']?.includes(word) === true;
    words.add(word, { kind: 'article', value: Exact.whole(1), numeral });
  }
  for (const [key, list] of Object.entries(numbers.words ?? {})) {
    const value = Number(key);
    const rank = value < 10 ? 'unit' : value < 20 ? 'teen' : value < 100 ? 'ten' : 'great';
    for (const word of list) words.add(word, { kind: 'small', value: Exact.whole(value), rank });
  }
  for (const word of numbers.hundred ?? []) words.add(word, { kind: 'hundred', value: Exact.whole(100) });
  for (const [table, kind] of [
    [numbers.scales, 'scale'],
    [numbers.mixed, 'mixed'],
  ] as const) {
    for (const [key, list] of Object.entries(table ?? {}))
      for (const word of list) words.add(word, { kind, value: Exact.read(key) });
  }
}

export function compileWords(numbers: NumberData, prefixes: readonly string[]): WordNumerals | undefined {
  if (!numbers.words) return undefined;
  const words = new Lexicon<NumberWord>((lexicon) => addNumberWords(numbers, lexicon));
  return { words, joiners: wordSet([numbers.joiners]), compound: numbers.compound ?? false, prefixes };
}
