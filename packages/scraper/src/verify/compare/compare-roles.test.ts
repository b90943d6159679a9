import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  ['order', 'en', 'Veltra sold 14% of its shares to Norvik.', 'Norvik sold 14% of its shares to Veltra.'],
  ['nouns', 'de', 'Der Vermieter zahlte dem Mieter 2.300 Euro.', 'Der Mieter zahlte dem Vermieter 2.300 Euro.'],
  ['articles', 'de', 'Der Vermieter zahlte dem Mieter 2.300 Euro.', 'Dem Vermieter zahlte der Mieter 2.300 Euro.'],
  ['nouns', 'ja', '売り手は買い手に150万円を返した。', '買い手は売り手に150万円を返した。'],
  ['particles', 'ko', '임대인은 임차인에게 240만 원을 돌려주었다.', '임대인에게 임차인은 240만 원을 돌려주었다.'],
])('%s changed places (%s): %s', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});

test.each([
  [
    'noun and article',
    'de',
    'Der Vermieter zahlte dem Mieter 2.300 Euro.',
    'Dem Mieter zahlte der Vermieter 2.300 Euro.',
  ],
  [
    'noun and particle',
    'ko',
    '임대인은 임차인에게 240만 원을 돌려주었다.',
    '임차인에게 임대인은 240만 원을 돌려주었다.',
  ],
  ['a list', 'en', 'Buses and trams carried 31 million riders.', 'Trams and buses carried 31 million riders.'],
])('%s moved together (%s): %s', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('reworded');
});
