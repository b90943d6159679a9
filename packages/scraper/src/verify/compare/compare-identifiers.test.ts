import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  [
    'en',
    'The largest round was a $210 million Series C for battery maker Calderon Energy.',
    'Battery maker Calderon Energy closed the largest round, a $210 million Series B.',
  ],
  [
    'de',
    'Der Bau der Phase II der Stadtbahn kostet 12,4 Millionen Euro.',
    '12,4 Millionen Euro kostet der Bau von Phase III der Stadtbahn.',
  ],
  ['ja', '市営地下鉄A線の利用者は1日12万5,000人である。', '1日に12万5,000人が市営地下鉄のB線を利用している。'],
])('%s: another letter or Roman numeral: %s → %s', (language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});

test.each([
  [
    'en',
    'A new Series C of $210 million was closed by Calderon Energy.',
    'Calderon Energy closed a new $210 million Series C.',
  ],
  ['de', 'Phase II der Stadtbahn kostet 12,4 Millionen Euro.', 'Die Stadtbahn kostet in Phase II 12,4 Millionen Euro.'],
])('%s: the same one in another order: %s → %s', (language, quote, page) => {
  expect(judge(language, quote, page)).toBe('reworded');
});
