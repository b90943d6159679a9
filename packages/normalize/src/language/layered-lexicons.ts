/** The layers of a culture's data, and look-ups made of what each has: the layers are asked when a look-up is. */
import { Lexicon } from '../text/lexicon';
import type { LanguageData, Wordings } from '../words/language-data';

const NONE: readonly string[] = [];

export type Layers = readonly Partial<LanguageData>[];

export function wordSet(lists: readonly (readonly string[] | undefined)[]): Lexicon<true> {
  return new Lexicon((lexicon) => {
    for (const list of lists) if (list) lexicon.addAll(list, true);
  });
}

export function wordMap<T>(tables: readonly (Wordings | undefined)[], read: (key: string) => T): Lexicon<T> {
  return new Lexicon((lexicon) => {
    for (const table of tables) addWordings(lexicon, table, read);
  });
}

function addWordings<T>(lexicon: Lexicon<T>, table: Wordings | undefined, read: (key: string) => T): void {
  for (const key in table) {
    lexicon.addAll(table[key]!, read(key));
  }
}

/** The words that layers have in a list; the layers are asked when the lexicon is. */
export function layeredSet(
  layers: Layers,
  list: (layer: Layers[number]) => readonly string[] | undefined,
): Lexicon<true> {
  return new Lexicon((lexicon) => {
    for (const layer of layers) lexicon.addAll(list(layer) ?? NONE, true);
  });
}

/** The words that layers have in a table, with what its keys stand for. */
export function layeredMap<T>(
  layers: Layers,
  table: (layer: Layers[number]) => Wordings | undefined,
  read: (key: string) => T,
): Lexicon<T> {
  return new Lexicon((lexicon) => {
    for (const layer of layers) addWordings(lexicon, table(layer), read);
  });
}

/** One pattern of several; of none, one that matches nothing. */
export function oneOf(patterns: readonly string[]): RegExp {
  return patterns.length === 0 ? /(?!)/ : new RegExp(patterns.join('|'));
}
