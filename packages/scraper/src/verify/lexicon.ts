import * as z from 'zod';
import json from '../../data/verify-lexicon.json';

const scaleSchema = z.strictObject({ power: z.int().min(1).max(12), words: z.array(z.string().min(1)).min(1) });
const lexiconSchema = z.strictObject({
  comment: z.string(),
  scales: z.array(scaleSchema),
  germanScales: z.array(scaleSchema),
  units: z.array(z.strictObject({ id: z.string().min(1), words: z.array(z.string().min(1)).min(1) })),
  negation: z.array(z.string().min(1)),
  notNegation: z.array(z.string().min(1)),
  up: z.array(z.string().min(1)),
  down: z.array(z.string().min(1)),
  /** What a change is measured against. */
  bases: z.record(z.string(), z.array(z.string().min(1))),
  numerals: z.record(z.string(), z.array(z.string().min(1))),
  months: z.record(z.string(), z.array(z.string().min(1))),
});

/** What a word means for the comparison of figures. `key` is equal for words that mean the same. */
export interface Sense {
  kind: 'scale' | 'unit' | 'negation' | 'up' | 'down' | 'numeral' | 'month' | 'basis' | 'neutral';
  key: string;
}

/** Words that are written without spaces around them: they are looked for at every place, not only at word starts. */
export const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/u;

interface Entry {
  word: string;
  sense: Sense;
}

/** Longest-match look-up by first character; entries are compared in lower case unless the entry has capitals of meaning. */
export class Lexicon {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #exactCase = new Set<string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (/^(?:MW|mW)$/.test(entry.word)) this.#exactCase.add(entry.word);
      const first = entry.word[0]!.toLowerCase();
      const list = this.#byFirst.get(first) ?? [];
      list.push(entry);
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest entry at `at` whose kind is wanted; spaced words must end where a word ends. */
  match(text: string, at: number, kinds: ReadonlySet<Sense['kind']>): Entry | undefined {
    for (const entry of this.#byFirst.get(text[at]?.toLowerCase() ?? '') ?? []) {
      if (!kinds.has(entry.sense.kind)) continue;
      const end = at + entry.word.length;
      const found = text.slice(at, end);
      const same = this.#exactCase.has(entry.word)
        ? found === entry.word
        : found.toLowerCase() === entry.word.toLowerCase();
      if (same && (UNSPACED.test(entry.word.at(-1)!) || !isWordPart(entry.word.at(-1)!) || !isWordPart(text[end])))
        return entry;
    }
    return undefined;
  }
}

export function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}"'’״׳²³]/u.test(character) && !UNSPACED.test(character);
}

function buildEntries(): Entry[] {
  const data = lexiconSchema.parse(json);
  const list = (words: readonly string[], kind: Sense['kind'], key: string): Entry[] =>
    words.map((word) => ({ word, sense: { kind, key } }));
  return [
    ...data.scales.flatMap(({ power, words }) => list(words, 'scale', String(power))),
    ...data.units.flatMap(({ id, words }) => list(words, 'unit', id)),
    ...list(data.negation, 'negation', 'not'),
    ...list(data.notNegation, 'neutral', 'neutral'),
    ...list(data.up, 'up', 'up'),
    ...list(data.down, 'down', 'down'),
    ...Object.entries(data.bases).flatMap(([basis, words]) => list(words, 'basis', basis)),
    ...Object.entries(data.numerals).flatMap(([value, words]) => list(words, 'numeral', value)),
    ...Object.entries(data.months).flatMap(([month, words]) => list(words, 'month', month)),
  ];
}

export const lexicon = new Lexicon(buildEntries());
