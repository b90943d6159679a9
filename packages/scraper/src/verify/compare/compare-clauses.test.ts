import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  [
    'de',
    'Am stärksten wuchs das Reisegebiet Oberes Bergland mit einem Plus von 6,4 Prozent, gefolgt von der Küste mit 4,6 Prozent.',
    'Am stärksten wuchs die Küste mit einem Plus von 6,4 Prozent, gefolgt vom Reisegebiet Oberes Bergland mit 4,6 Prozent.',
  ],
  [
    'ja',
    '最も減少数が多かったのは西郷市の118人、次いで大浜市の97人であった。',
    '減少数が最も多かったのは大浜市の118人、次いで西郷市の97人であった。',
  ],
])('%s: words that changed clauses changed figures: %s', (language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});

test.each([
  [
    'a rate',
    'zh-Hans',
    '项目每天可生产淡化水10万吨，供应西海岸约50万居民。',
    '淡化水的产能为每年10万吨，由该项目供应西海岸50万左右的居民。原有的一期项目每天生产淡化水7.5万吨。',
  ],
  [
    'a year',
    'de',
    'Im Jahr 2022 wurden im Hafen 8,3 Millionen Standardcontainer umgeschlagen.',
    'Im Jahr 2022 wurden im Hafen 8,2 Millionen Standardcontainer umgeschlagen. Im Jahr 2020 wurden im Hafen 8,3 Millionen Standardcontainer umgeschlagen.',
  ],
])('what the clause of a figure says of it: %s', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});

test.each([
  ['clauses in another order', 'ja', '西郷市は118人、大浜市は97人であった。', '大浜市は97人、西郷市は118人であった。'],
  [
    'a range of months that is a half of a year',
    'he',
    'בין ינואר ליוני 2024 טיפלו צוותי החירום של האיגוד ב-86,400 קריאות.',
    'במחצית הראשונה של 2024 טופלו 86,400 קריאות בידי צוותי החירום של האיגוד.',
  ],
  [
    'half a year',
    'en',
    'Of the 5,200 graduates, 37% found work in manufacturing within six months.',
    'Within half a year, 37 per cent of the 5,200 graduates had a job in manufacturing.',
  ],
  [
    'a maybe that negates in form',
    'ja',
    '同社は工場の従業員のうち9%を来年3月末までに削減する可能性がある。',
    '工場の従業員の9%が、来年3月末までに同社によって削減されるかもしれない。',
  ],
  [
    'a quarter',
    'de',
    'Von April bis Juni 2024 gingen 86.400 Notrufe ein.',
    'Im zweiten Quartal 2024 gingen 86.400 Notrufe ein.',
  ],
  [
    'a year without an article behind a figure',
    'he',
    'מספר העובדים הקבועים בענף ירד ל-36,800, לעומת 39,100 שנה קודם לכן.',
    'לפני שנה הועסקו בענף 39,100 עובדים קבועים, ועתה פחת מספרם ל-36,800.',
  ],
])('%s (%s) are wording', (_what, language, quote, page) => {
  expect(judge(language, quote, page)).toBe('reworded');
});

test('another range of months is another period', () => {
  const quote = 'Von April bis Juni 2024 gingen 86.400 Notrufe ein.';
  expect(judge('de', quote, quote.replace('Juni', 'Juli'))).toBe('figure-changed');
  expect(judge('de', quote, 'Im dritten Quartal 2024 gingen 86.400 Notrufe ein.')).toBe('figure-changed');
});

test('a condition that came true is another fact', () => {
  const quote = '若票價調高，公司每年可望增加收入2.8億元。';
  expect(judge('zh-Hant', quote, '票價調高後，公司每年已增加收入2.8億元。')).toBe('figure-changed');
});

test.each([
  [
    'ko',
    '국가별로는 중국 물량이 3.1% 감소했으나 미국과 일본 물량은 각각 9.2%, 4.7% 증가했다.',
    '국가별로 보면 중국 물량은 3.1% 줄었지만 일본과 미국 물량은 각각 9.2%, 4.7% 늘었다.',
    'figure-changed',
  ],
  [
    'en',
    'Cargo and mail rose by 9.2% and 4.7% respectively.',
    'Mail and cargo increased by 9.2% and 4.7%, respectively.',
    'figure-changed',
  ],
  [
    'zh-Hant',
    '商品整體出口貨值按年上升12.2%，進口貨值上升8.0%。',
    '商品整體出口及進口貨值按年分別增加12.2%及8.0%。',
    'reworded',
  ],
  [
    'zh-Hant',
    '商品整體出口貨值按年上升12.2%，進口貨值上升8.0%。',
    '商品整體進口及出口貨值按年分別增加12.2%及8.0%。',
    'figure-changed',
  ],
])('%s: lists paired by their order: %s → %s is %s', (language, quote, page, verdict) => {
  expect(judge(language, quote, page)).toBe(verdict);
});

test.each([
  [
    'ko',
    'KAIST는 53위로 3계단 올랐고, 연세대는 56위로 20계단 뛰었다.',
    'KAIST는 3계단 내려간 53위, 연세대는 20계단 뛴 56위였다.',
  ],
  ['zh-Hant', '開票結果，林志明以612票居首，王淑芬以578票居次。', '王淑芬獲612票，得票最高；林志明獲578票，排名第二。'],
  [
    'de',
    'Das Verfahren dauerte im Durchschnitt 37 Monate, angestrebt werden 30 Monate.',
    'Derzeit dauert das Verfahren durchschnittlich 30 Monate; angestrebt waren 37 Monate.',
  ],
])('%s: each figure keeps its direction and its bearer: %s → %s', (language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
});
