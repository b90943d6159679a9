/** Word F1 against whole gold texts, 4-gram F1 of articles, segment F1 against snippets. */
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

const GRAM = 4;

function gramsOf(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - GRAM + 1); i++) {
    const gram = words.slice(i, i + GRAM).join(' ');
    if (gram !== '') counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0) || 1;

/** Precision and recall over sequences of four words, each with its number (as article-extraction-benchmark by Scrapinghub has it). */
export function gramScore(text: string, gold: string): { precision: number; recall: number } {
  const own = gramsOf(text);
  const wanted = gramsOf(gold);
  let common = 0;
  for (const [gram, count] of own) common += Math.min(count, wanted.get(gram) ?? 0);
  return { precision: common / sizeOf(own), recall: common / sizeOf(wanted) };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const shown = (value: number): string => value.toFixed(3);

/** F1 of the mean precision and the mean recall of articles, as the sets of articles are scored. */
function articleScore(pages: readonly ScoredPage[]): string {
  const scores = pages
    .filter(({ gold }) => gold.type === 'article')
    .map(({ gold, text }) => gramScore(text, gold.text ?? ''));
  if (scores.length === 0) return '';
  const p = mean(scores.map(({ precision }) => precision));
  const r = mean(scores.map(({ recall }) => recall));
  return `articles 4-gram F1 ${shown((2 * p * r) / (p + r))} P ${shown(p)} R ${shown(r)} `;
}

/** Mean word F1, over all and by type of page, 4-gram F1 of the articles, snippet F1. */
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
  const types = [...words].map(([type, list]) => `${type} ${shown(mean(list))}`).join(' ');
  return `word F1 ${shown(mean([...words.values()].flat()))} (${types}) ${articleScore(pages)}snippet F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)}`;
}
