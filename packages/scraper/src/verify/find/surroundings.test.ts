import { expect, test } from 'vitest';
import { type Verdict, verifyQuote } from '../verify-quote';

const judge = (text: string, exact: string, around: { prefix?: string; suffix?: string }) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, ...around }).verdict;

const BURGLARIES = 'Die Zahl der Wohnungseinbrüche sank von 141 auf 118.';
const THEFTS = 'Die Zahl der Fahrraddiebstähle sank von 618 auf 541.';
const APPLES = '올해 사과 생산량은 28만 1천 톤으로 지난해보다 17% 증가했다.';
const PEARS = '배 생산량은 3만 9천 톤으로 지난해보다 4% 증가했다.';

test.each([
  [
    'behind the quote, by its suffix',
    BURGLARIES,
    { suffix: 'Die Zahl der Fahrraddiebstähle' },
    `Im Land 58,9. ${THEFTS}`,
  ],
  ['before the quote, by its prefix', BURGLARIES, { prefix: 'sank von 618 auf 541.' }, `Im Land 58,9. ${THEFTS}`],
  ['behind the quote, in Korean', APPLES, { suffix: '배 생산량은 3만 9천 톤' }, `결과를 발표했다. ${PEARS}`],
])('the alike sentence that stood %s, is not the quote', (_where, quote, around, page) => {
  expect(judge(page, quote, around)).toBe('gone');
});

test.each([
  [
    'with another figure',
    BURGLARIES,
    { suffix: 'Die Zahl der Fahrraddiebstähle' },
    `${BURGLARIES.replace('141', '142')} ${THEFTS}`,
  ],
  [
    'with both figures changed',
    BURGLARIES,
    { suffix: 'Die Zahl der Fahrraddiebstähle' },
    `${BURGLARIES.replace('141', '142').replace('118', '119')} ${THEFTS}`,
  ],
  [
    'beside a suffix that begins as it does',
    BURGLARIES,
    { suffix: 'Die Zahl der' },
    BURGLARIES.replace('141', '142').replace('118', '119'),
  ],
])('the quote itself, %s, is', (_how, quote, around, page) => {
  expect(judge(page, quote, around)).toBe('figure-changed');
});

test('a sentence of the same matter without a figure is not the quote', () => {
  const page = '施工合同持续到2028年3月底。说明会的日程，请见市政府网站。';
  expect(judge(page, '共有1130人次参加了市民说明会。', { prefix: '持续到2028年3月底。' })).toBe('gone');
});

test.each([
  [
    'split over two sentences',
    '2024학년도 신입생 최종 등록률은 98.7%로, 모집 인원 3,240명 가운데 3,198명이 등록했다.',
    '등록 현황을 공개했다. 2024학년도에는 3,240명을 뽑는 데 최종적으로 신입생 3,198명이 등록을 마쳤다. 등록률은 98.7%이다.',
  ],
  [
    'in other words, before an alike sentence',
    '県内のホタテガイの水揚げ量は3万5,200トンで、前年度の3万8,600トンから減少した。',
    '前年度に38,600トンあった県内のホタテガイの水揚げは、35,200トンに落ち込んだ。カキの水揚げ量は4,870トンで、前年度の4,510トンから増加した。',
  ],
])('all figures of the quote, %s, are its passage', (_how, quote, page) => {
  expect(judge(page, quote, {})).toBe('reworded');
});

test.each<[string, string, { prefix?: string; suffix?: string }, string, Verdict]>([
  [
    'by another word for the unit',
    'Der Widerspruch muss innerhalb von zwei Wochen nach Zustellung beim Gericht eingehen.',
    { suffix: 'Eine Begründung ist nicht' },
    'Der Widerspruch muss dem Gericht binnen 14 Tagen nach der Zustellung vorliegen. Eine Begründung ist nicht nötig.',
    'reworded',
  ],
  [
    'by tenths as percent',
    '評分時，技術佔四成，價格佔六成。',
    { suffix: '現場視察定於七月' },
    '標書評審的比重為：價格佔 60%，技術佔 40%。現場視察定於七月。',
    'reworded',
  ],
  [
    'by digits for words, where it stood',
    'The authority took delivery of eleven new trams during the year, six of them built in Derby.',
    { suffix: 'Average spending per journey' },
    'During the year 11 new trams were delivered to the authority, including 6 from the works in Derby. Average spending per journey fell.',
    'reworded',
  ],
  [
    'without figures, where it stood',
    'Variant bids will not be accepted.',
    { suffix: 'Queries may be submitted' },
    'Quality counts most. The council does not accept variant bids. Queries may be submitted in writing.',
    'reworded',
  ],
  [
    'without figures, but its negation left out',
    'Variant bids will not be accepted.',
    { suffix: 'Queries may be submitted' },
    'Quality counts most. Variant bids will be accepted. Queries may be submitted in writing.',
    'figure-changed',
  ],
  [
    'not at all: its neighbour forbids something else',
    'Variant bids will not be accepted.',
    { prefix: 'Quality counts most.', suffix: 'Late bids will not be' },
    'Quality counts most. Late bids will not be accepted.',
    'gone',
  ],
])('the quote is said %s', (_how, quote, around, page, verdict) => {
  expect(judge(page, quote, around)).toBe(verdict);
});
