import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  [
    'ko',
    '복지 분야 예산은 2조 6,530억 원으로 일반회계의 47.2%를 차지한다.',
    '복지 분야에는 2조 6,530억 원이 편성돼 총예산의 47.2%를 차지한다.',
  ],
  [
    'en',
    'Welfare takes £2.65 billion, 47.2 per cent of the general fund.',
    'At £2.65 billion, welfare accounts for 47.2 per cent of the transport budget.',
  ],
  [
    'de',
    'Auf Wohnungen entfielen 1.240 Anträge, 62 Prozent der Genehmigungen.',
    'Mit 1.240 Anträgen kamen Wohnungen auf 62 Prozent der Ablehnungen.',
  ],
  [
    'he',
    'בענף הועסקו בסוף ספטמבר כ-398 אלף עובדים, 11.1% מכלל השכירים במשק.',
    'בסוף ספטמבר הועסקו בענף כ-398 אלף עובדים, שהם 11.1% מכלל השכירים במגזר העסקי.',
  ],
])('%s: a share of something else: %s → %s', (language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});

test.each([
  [
    'of what was named before',
    'ko',
    '복지 예산은 전체의 42.7%를 차지하며, 201만 원에 해당한다.',
    '복지 분야에는 전체 예산의 42.7%가 배정되었는데, 201만 원이다.',
  ],
  [
    'of what another figure counts',
    'ja',
    '展示面積15万5,000平方メートルの98％を63か国の出展者が予約した。',
    '63か国の出展者が、15万5,000平方メートルの展示面積の98%を予約した。',
  ],
  [
    'of what is named at more length',
    'en',
    'Some 62% of completions, or 1,327 homes, were by private developers.',
    'Private developers built 62% of all housing completions, or 1,327 homes.',
  ],
])('a share %s is wording (%s): %s → %s', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('reworded');
});
