/** Which segments are the page's main content. */
import type { PageRecords } from './records';
import type { Segment } from './segments';

const CHROME = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'button', 'dialog']);

/** First version: the subtree with the largest sum of text against links. */
export function selectMainContent(records: PageRecords, segments: readonly Segment[]): boolean[] {
  const score = new Float64Array(records.length);
  const chrome = new Uint8Array(records.length);
  for (let i = 1; i < records.length; i++) {
    chrome[i] = chrome[records.parent[i]!]! || CHROME.has(records.tag[i]!.name) ? 1 : 0;
  }
  for (const segment of segments) {
    const { text, linkLength, block } = segment;
    const value = text.length - 2 * linkLength;
    score[block]! += chrome[block] ? -Math.min(40, text.length) : value > 60 ? value : value > 0 ? 5 : -10;
  }
  let best = 0;
  let bestScore = 0;
  for (let i = records.length - 1; i > 0; i--) {
    score[records.parent[i]!]! += score[i]!;
    if (score[i]! >= bestScore) {
      best = i;
      bestScore = score[i]!;
    }
  }
  const end = records.end[best]!;
  return segments.map((s) => s.block >= best && s.block < end && !chrome[s.block] && s.linkLength * 2 <= s.text.length);
}
