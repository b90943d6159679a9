/** Word F1 against whole gold texts, segment F1 against snippets, for learned and held-out pages apart. */
import { chooseThreshold } from '../src/choose-threshold';
import type { Segment } from '../src/segments';
import type { GoldPage } from './load-pages';

export interface JudgedPage {
  features: { lengths: Float64Array };
  gold: GoldPage;
  segments: Segment[];
  verdicts: Float32Array;
  heldOut: boolean;
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

export function scorePages(pages: readonly JudgedPage[], threshold: number | 'chosen'): string {
  const parts: string[] = [];
  for (const heldOut of [false, true]) {
    const words = new Map<string, number[]>();
    const snippets = { tp: 0, fp: 0, fn: 0 };
    for (const page of pages) {
      if (page.heldOut !== heldOut) continue;
      const from = threshold === 'chosen' ? chooseThreshold(page.verdicts, page.features.lengths) : threshold;
      const text = page.segments
        .filter((_, k) => page.verdicts[k]! >= from)
        .map((s) => s.text)
        .join('\n');
      if (page.gold.text !== undefined) {
        const list = words.get(page.gold.type ?? '') ?? [];
        list.push(wordF1(text, page.gold.text));
        words.set(page.gold.type ?? '', list);
      } else {
        const flat = squeeze(text);
        const found = page.gold.with.filter((s) => flat.includes(squeeze(s))).length;
        snippets.tp += found;
        snippets.fn += page.gold.with.length - found;
        snippets.fp += page.gold.without.filter((s) => flat.includes(squeeze(s))).length;
      }
    }
    const all = [...words.values()].flat();
    if (all.length === 0) continue;
    const mean = (list: number[]): string => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(3);
    const { tp, fp, fn } = snippets;
    parts.push(
      `${heldOut ? 'held out' : 'learned'}: word F1 ${mean(all)} (${[...words].map(([type, list]) => `${type} ${mean(list)}`).join(' ')}) snippet F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)}`,
    );
  }
  return parts.join('\n     ');
}
