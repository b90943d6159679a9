/** Which segments are in the gold: labels 0 to 1 and how much each counts. */
import type { Segment } from '../src/segments/segments';
import type { GoldPage } from './load-pages';

export interface Labels {
  label: Float32Array;
  weight: Float32Array;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Share of a segment's words that lie in word sequences of the gold. */
function labelByText(segments: readonly Segment[], gold: string, always: boolean): Labels | undefined {
  const goldTokens = tokens(gold);
  const joined = ` ${goldTokens.join(' ')} `;
  const lines = new Set(gold.split('\n').map((line) => tokens(line).join(' ')));
  const n = segments.length;
  const label = new Float32Array(n);
  const weight = new Float32Array(n);
  const words = segments.map((s) => tokens(s.text));
  const grams = new Set<string>();
  for (let i = 0; i + 4 <= goldTokens.length; i++) grams.add(goldTokens.slice(i, i + 4).join(' '));
  let covered = 0;
  for (let k = 0; k < n; k++) {
    const own = words[k]!;
    if (own.length === 0) continue;
    const text = own.join(' ');
    let share: number;
    if (own.length >= 8) {
      let hits = 0;
      for (let i = 0; i + 4 <= own.length; i++) if (grams.has(own.slice(i, i + 4).join(' '))) hits++;
      share = hits / (own.length - 3);
    } else if (joined.includes(` ${text} `)) {
      const before = words[k - 1]?.slice(-2) ?? [];
      const after = words[k + 1]?.slice(0, 2) ?? [];
      const fits =
        joined.includes(` ${[...before, text].join(' ')} `) || joined.includes(` ${[text, ...after].join(' ')} `);
      share = (before.length + after.length > 0 && fits) || lines.has(text) ? 1 : 0;
    } else share = 0;
    label[k] = share;
    weight[k] = own.length;
    covered += share * own.length;
  }
  if (goldTokens.length === 0 || (!always && covered < 0.4 * goldTokens.length)) return undefined;
  const scale = 1 / Math.max(60, goldTokens.length);
  for (let k = 0; k < n; k++) weight[k] = Math.min(1, weight[k]! * scale);
  return { label, weight };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only segments that a snippet names are known. */
function labelBySnippets(segments: readonly Segment[], page: GoldPage): Labels | undefined {
  const label = new Float32Array(segments.length);
  const weight = new Float32Array(segments.length);
  let known = 0;
  for (const [snippets, value] of [
    [page.without, 0],
    [page.with, 1],
  ] as const) {
    for (const snippet of snippets.map(squeeze)) {
      if (snippet.length < 3) continue;
      segments.forEach(({ text }, k) => {
        if (!squeeze(text).includes(snippet)) return;
        if (value === 0 && text.length > 4 * snippet.length + 60) return;
        label[k] = value;
        weight[k] = 1;
        known++;
      });
    }
  }
  if (known === 0) return undefined;
  for (let k = 0; k < weight.length; k++) weight[k]! *= 1 / Math.max(4, known);
  return { label, weight };
}

/** @param always also where most of the gold is not in the segments (content that is not in the page's visible text) */
export function labelSegments(segments: readonly Segment[], page: GoldPage, always = false): Labels | undefined {
  return page.text === undefined ? labelBySnippets(segments, page) : labelByText(segments, page.text ?? '', always);
}
