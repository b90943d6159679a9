/** What the words beside a number make of it. */
import { Exact } from '../numbers/exact';
import { Lexicon } from '../text/lexicon';
import type { Layers } from './layered-lexicons';

/** What a word after (or before) a number makes of it. */
export type Meaning =
  | { kind: 'unit'; unit: string; factor?: Exact; soft?: boolean }
  | { kind: 'money'; currency: string; factor?: Exact; soft?: boolean }
  | { kind: 'percent' | 'points' | 'times' | 'stop' };

/** "t*1e3" and "EUR/100": a code with a factor; "{company}?" a counter whose noun may say otherwise. */
export function readMeaning(kind: 'unit' | 'money', key: string): Meaning {
  const soft = key.endsWith('?');
  const code = soft ? key.slice(0, -1) : key;
  const match = /^([A-Za-z{}_[\]#]+?)([*/])(\d+(?:e\d+)?)$/.exec(code);
  const name = match?.[1] ?? code;
  const factor = match?.[3] === undefined ? undefined : Exact.read(match[2] === '/' ? `1/${match[3]}` : match[3]);
  const scaled = factor ? { factor } : {};
  if (kind === 'money') return { kind, currency: name, ...scaled, ...(soft ? { soft } : {}) };
  return { kind, unit: name, ...scaled, ...(soft ? { soft } : {}) };
}

export const compileMeanings = (layers: Layers): Lexicon<Meaning> =>
  new Lexicon((meanings) => addMeanings(layers, meanings));

function addMeanings(layers: Layers, meanings: Lexicon<Meaning>): void {
  const latestFirst = [...layers].reverse();
  const addAll = (words: readonly string[] | undefined, kind: 'percent' | 'points' | 'times' | 'stop'): void => {
    for (const word of words ?? []) meanings.add(word, { kind });
  };
  for (const layer of latestFirst) {
    addAll(layer.percentagePoints, 'points');
    addAll(layer.percent, 'percent');
    addAll(layer.change?.times, 'times');
    addAll(layer.traps?.after, 'stop');
    for (const kind of ['money', 'unit'] as const) {
      const table = kind === 'money' ? layer.money : layer.units;
      for (const [key, words] of Object.entries(table ?? {})) {
        const meaning = readMeaning(kind, key);
        for (const word of words) meanings.add(word, meaning);
      }
    }
  }
}
