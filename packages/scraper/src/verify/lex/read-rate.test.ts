import { expect, test } from 'vitest';
import { lex } from './lex';
import { lexOptionsFor } from './tokens';

const ratesIn = (language: string, text: string): string[] =>
  lex(text, lexOptionsFor(text, language))
    .filter(({ kind, key }) => kind === 'pole' && key.startsWith('per:'))
    .map(({ key }) => key.slice('per:'.length));

test.each([
  ['en', 'day-span', ['500 t every day', '500 t/d', 'a daily 500 t']],
  ['en', 'year-span', ['500 t per fiscal year', '500 t every twelve months', '500 t p.a.']],
  ['de', 'day-span', ['500 t am Tag', 'an jedem Tag 500 t', 'der täglichen Menge von 500 t']],
  ['de', 'year-span', ['500 t im Jahr', '500 t/a', 'Jahr für Jahr 500 t']],
  ['ja', 'day-span', ['1日500トン', '1日につき500トン', '日産500トン', '毎日500トン']],
  ['ja', 'month-span', ['1か月に500トン', '月500トン', '月額500円']],
  ['ko', 'day-span', ['1일 500톤', '하루당 500톤', '일평균 500톤']],
  ['ko', 'week-span', ['1주일에 500톤', '주 500톤', '매주 500톤']],
  ['he', 'day-span', ['500 טון מדי יום', '500 טון ליממה', '500 טון בכל יום']],
  ['zh-Hans', 'day-span', ['每一天500吨', '日处理500吨', '一天500吨']],
  ['zh-Hant', 'week-span', ['每星期500噸', '週均500噸', '每個禮拜500噸']],
])('%s: a rate of %s', (language, unit, texts) => {
  expect(texts.map((text) => ratesIn(language, text))).toEqual(texts.map(() => [unit]));
});

test.each([
  ['de', 'Im Jahr 2022 waren es 500 t.'],
  ['ja', '3月1日500トンを出荷した。'],
  ['ja', '今年500トンを出荷した。'],
  ['ja', '1年6か月で500トンを出荷した。'],
  ['ja', '労働時間は500時間である。'],
  ['ko', '3월 1일 500톤을 출하했다.'],
  ['ko', '해당 시설은 500톤을 출하했다.'],
  ['zh-Hans', '今年产量500吨。'],
])('%s: no rate in %s', (language, text) => {
  expect(ratesIn(language, text)).toEqual([]);
});
