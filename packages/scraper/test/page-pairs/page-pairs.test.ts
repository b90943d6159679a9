// A slice of the page pairs; all of them, with the misses listed: `npm run score:verify -w @duibiao/scraper -- --misses`.
import { describe, expect, test } from 'vitest';
import { verifyQuote } from '../../src/verify/verify-quote';
import { LANGUAGES, type Language } from './material';
import { ALLOWED, createPagePairs, type PagePair } from './pairs';

// Every so many of a language's pairs; a prime, so that each kind of change has its turn.
const STRIDE = 7;

const sliceOf = (language: Language, heldOut: boolean): PagePair[] =>
  createPagePairs(language, { heldOut, seeds: ['s'] }).filter((_pair, i) => i % STRIDE === 0);

describe.each(LANGUAGES)('page pairs in %s', (language) => {
  const judged = [false, true].flatMap((heldOut) =>
    sliceOf(language, heldOut).map((pair) => ({
      pair,
      verdict: verifyQuote({ html: pair.html, url: 'https://page.example/' }, pair.quote).verdict,
    })),
  );
  const wrong = judged.filter(({ pair, verdict }) => !ALLOWED[pair.expected].includes(verdict));
  const names = (list: typeof judged): string[] => list.map(({ pair, verdict }) => `${pair.name} → ${verdict}`);

  test('hardly a changed figure is called anything else', () => {
    const changed = judged.filter(({ pair }) => pair.expected === 'changed');
    expect(changed.length).toBeGreaterThan(50);
    const missed = wrong.filter(({ pair }) => pair.expected === 'changed');
    expect(missed.length / changed.length, names(missed).join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('hardly a false alarm', () => {
    const unchanged = judged.filter(({ pair }) => ['verbatim', 'moved', 'unchanged'].includes(pair.expected));
    expect(unchanged.length).toBeGreaterThan(50);
    const alarms = unchanged.filter(({ verdict }) => ['figure-changed', 'gone', 'soft-404'].includes(verdict));
    expect(alarms.length / unchanged.length, names(alarms).join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('a passage that is gone and a page that is none are told apart', () => {
    const missing = wrong.filter(({ pair }) => ['gone', 'changed-or-gone', 'soft-404'].includes(pair.expected));
    expect(names(missing)).toEqual([]);
  });
});
