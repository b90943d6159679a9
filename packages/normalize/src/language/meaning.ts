/** What the words beside a number make of it. */
import { Exact } from '../numbers/exact';
import { isDigit } from '../text/characters';
import { Lexicon } from '../text/lexicon';
import type { Layers } from './layered-lexicons';

/** What a word after (or before) a number makes of it. */
export type Meaning =
  | { kind: 'unit'; unit: string; factor?: Exact; soft?: boolean }
  | { kind: 'money'; currency: string; factor?: Exact; soft?: boolean }
  | { kind: 'percent' | 'points' | 'times' | 'stop' };

const FACTOR = /^([A-Za-z{}_[\]#]+?)([*/])(\d+(?:e\d+)?)$/;

/** "t*1e3" and "EUR/100": a code with a factor; "{company}?" a counter whose noun may say otherwise. */
export function readMeaning(kind: 'unit' | 'money', key: string): Meaning {
  const soft = key.endsWith('?');
  const code = soft ? key.slice(0, -1) : key;
  // Few codes have a factor: it ends in digits.
  const match = isDigit(code.charCodeAt(code.length - 1)) ? FACTOR.exec(code) : null;
  const name = match?.[1] ?? code;
  const factor = match?.[3] === undefined ? undefined : Exact.read(match[2] === '/' ? `1/${match[3]}` : match[3]);
  const scaled = factor ? { factor } : {};
  if (kind === 'money') return { kind, currency: name, ...scaled, ...(soft ? { soft } : {}) };
  return { kind, unit: name, ...scaled, ...(soft ? { soft } : {}) };
}

export const compileMeanings = (layers: Layers): Lexicon<Meaning> =>
  new Lexicon((meanings) => addMeanings(layers, meanings));

function addMeanings(layers: Layers, meanings: Lexicon<Meaning>): void {
  const addAll = (words: readonly string[] | undefined, kind: 'percent' | 'points' | 'times' | 'stop'): void => {
    if (words) meanings.addAll(words, { kind });
  };
  // The latest first.
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index]!;
    addAll(layer.percentagePoints, 'points');
    addAll(layer.percent, 'percent');
    addAll(layer.change?.times, 'times');
    addAll(layer.traps?.after, 'stop');
    for (const kind of ['money', 'unit'] as const) {
      const table = kind === 'money' ? layer.money : layer.units;
      for (const key in table) meanings.addAll(table[key]!, readMeaning(kind, key));
    }
  }
}
