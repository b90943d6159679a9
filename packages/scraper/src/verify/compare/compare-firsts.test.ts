import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  [
    'ja',
    '国・地域別では米国が最多で、以下、中国、台湾の順だった。',
    '国・地域別では中国が最も多く、米国、台湾がこれに続いた。',
    'figure-changed',
  ],
  [
    'ja',
    '国・地域別では米国が最多で、以下、中国、台湾の順だった。',
    '国・地域別では米国が最も多く、中国、台湾がこれに続いた。',
    'reworded',
  ],
])('%s: who is first of a row: %s → %s is %s', (language, quote, page, verdict) => {
  expect(judge(language, quote, page)).toBe(verdict);
});
