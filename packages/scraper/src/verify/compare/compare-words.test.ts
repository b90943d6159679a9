import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language });

test.each([
  ['en', 'Some 2,350 nurses applied for the 180 posts advertised in January.', 'nurses', 'doctors'],
  ['en', "The museum's oldest ship, built in 1783, was restored at a cost of 3.6 million kroner.", 'oldest', 'largest'],
  ['en', 'Landlords collected an average of £1,140 a month from tenants in the city.', 'city', 'region'],
  ['de', 'Die Stadt plant, bis Ende 2026 insgesamt 74 Kilometer Radwege auszubauen.', 'Radwege', 'Gehwege'],
  ['de', 'Die Stadt plant, bis Ende 2026 insgesamt 74 Kilometer Radwege auszubauen.', 'Die Stadt', 'Das Land'],
  ['ja', '市は2028年度までに小学校12校を建て替える計画である。', '小学校', '中学校'],
  ['ko', '지원자 860명 가운데 합격한 사람은 94명이며 그중 여성이 51명이다.', '합격한', '탈락한'],
  ['he', 'מתוך 1,280 המועמדים התקבלו 96, ובהם 40 נשים.', 'התקבלו', 'נדחו'],
  ['zh-Hans', '全市最古老的桥建于1896年，长158米。', '建于', '毁于'],
  ['zh-Hant', '全縣最老的校舍建於1921年，可容納240名學生。', '學生', '教師'],
])('%s: %s · %s → %s is another fact', (language, quote, from, to) => {
  const { verdict, differences } = judge(language, quote, quote.replace(from, to));
  expect(verdict).toBe('figure-changed');
  expect(differences?.[0]).toMatchObject({ was: expect.any(String), is: expect.any(String) });
});

test.each([
  ['a synonym', 'en', 'The port handled 8.8 million TEU in 2017.', 'The port processed 8.8 million TEU in 2017.'],
  [
    'another spelling',
    'en',
    'The new community centre cost £4.1 million.',
    'The new community center cost £4.1 million.',
  ],
  ['a copula', 'en', 'The vacancy rate stood at 4.1% in May.', 'The vacancy rate was 4.1% in May.'],
  ['initials', 'en', 'Exports to the EU fell to 3.1 billion.', 'Exports to the European Union fell to 3.1 billion.'],
  ['a synonym', 'de', 'Im Mai kamen 61.000 Besucher in das Museum.', 'Im Mai kamen 61.000 Gäste in das Museum.'],
  ['another form', 'de', 'Das Museum kostet 3 Euro Eintritt.', 'Die Museen kosten 3 Euro Eintritt.'],
  ['another ending', 'ko', '도서관 방문객은 31만 명으로 집계됐다.', '도서관 방문객은 31만 명으로 집계되었다.'],
  ['a particle', 'zh-Hans', '截至6月底，全市共有公园64个。', '到6月底，全市有公园64个。'],
  [
    'a sentence parted in two',
    'ko',
    '1986년 8월에 개관하였으며 연면적은 2만 7,500제곱미터이다.',
    '1986년 8월 문을 열었다. 건물의 연면적은 27,500㎡에 이른다.',
  ],
  ['one word for two', 'he', 'נפרקו ונטענו 1.5 מיליון TEU בנמל.', 'שונעו 1.5 מיליון TEU בנמל.'],
])('%s (%s) is wording: %s', (_what, language, quote, page) => {
  expect(judge(language, quote, page).verdict).toBe('reworded');
});
