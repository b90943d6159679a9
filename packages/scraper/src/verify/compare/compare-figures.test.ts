import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  [
    'cells of a row',
    'en',
    '2021 | 455 | 402',
    'Year | Bachelor | Master\n\n2020 | 428 | 371\n\n2021 | 402 | 455\n\n2022 | 490 | 447',
  ],
  [
    'cells with their units',
    'ko',
    '2021년 | 1,905명 | 1,134명',
    '2020년 | 1,811명 | 1,020명\n2021년 | 1,134명 | 1,905명',
  ],
  [
    'figures of an unchanged sentence',
    'de',
    'Die Quote der Stadt betrug 5,1 Prozent, die des Umlands 4,3 Prozent.',
    'Die Quote der Stadt betrug 4,3 Prozent, die des Umlands 5,1 Prozent.',
  ],
])('figures that changed places in their frame changed: %s', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});

test.each([
  [
    'figures with what they are of',
    'de',
    'Die Quote der Stadt betrug 5,1 Prozent, die des Umlands 4,3 Prozent.',
    'Die Quote des Umlands betrug 4,3 Prozent, die der Stadt 5,1 Prozent.',
  ],
])('in another order %s says the same', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('reworded');
});
