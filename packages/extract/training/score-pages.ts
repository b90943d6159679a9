/** Word F1 against whole gold texts, segment F1 against snippets. */
import type { GoldPage } from './load-pages';

export interface ScoredPage {
  gold: GoldPage;
  /** Main text as extracted. */
  text: string;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

export function wordF1(text: string, gold: string): number {
  const a = tokens(text);
  const b = tokens(gold);
  if (b.length === 0) return a.length === 0 ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return a.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const mean = (list: readonly number[]): string => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(3);

/** Mean word F1, over all and by type of page, and snippet F1. */
export function scorePages(pages: readonly ScoredPage[]): string {
  const words = new Map<string, number[]>();
  const snippets = { tp: 0, fp: 0, fn: 0 };
  for (const { gold, text } of pages) {
    if (gold.text !== undefined) {
      const type = gold.type ?? '';
      words.set(type, [...(words.get(type) ?? []), wordF1(text, gold.text)]);
    } else {
      const flat = squeeze(text);
      const found = gold.with.filter((s) => flat.includes(squeeze(s))).length;
      snippets.tp += found;
      snippets.fn += gold.with.length - found;
      snippets.fp += gold.without.filter((s) => flat.includes(squeeze(s))).length;
    }
  }
  const { tp, fp, fn } = snippets;
  const types = [...words].map(([type, list]) => `${type} ${mean(list)}`).join(' ');
  return `word F1 ${mean([...words.values()].flat())} (${types}) snippet F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)}`;
}
