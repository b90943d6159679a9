import { expect, test } from 'vitest';
import { type Verdict, verifyQuote } from './verify-quote';

interface Case {
  language: string;
  /** The page as it was, the quote in brackets; its neighbours are the quote's prefix and suffix. */
  was: string;
  is: string;
}

function judge({ language, was, is }: Case): Verdict {
  const [before = '', exact = '', behind = ''] = was.split(/[[\]]/);
  const quote = { exact, prefix: before.slice(-40), suffix: behind.slice(0, 40), language };
  return verifyQuote({ text: is, url: 'https://page.example/' }, quote).verdict;
}

const AIRPORT = {
  language: 'en',
  was: 'Two carriers left. [Corran airport handled 6.42 million passengers in 2022.] Queues averaged 11 minutes. Ballis is smaller. Ballis airport handled 0.87 million passengers in 2022. Queues averaged 4 minutes.',
};
const GUESTS = {
  language: 'ja',
  was: '観光振興計画を進めています。[市内の延べ宿泊者数は143万2千人でした。]空港の利用者数は96万4千人でした。北野市の延べ宿泊者数は37万5千人でした。',
};
const BUSES = {
  language: 'de',
  was: 'Verkehr\n\n[Die Busse beförderten 14,6 Millionen Fahrgäste.] Im Vorjahr beförderten die Busse 11,9 Millionen Fahrgäste. Die Flotte zählt 93 Fahrzeuge.',
};
const INCOME = {
  language: 'zh-Hant',
  was: '財務表現\n\n[年內總收入為14.6億港元。]政府注資不包括在總收入內。園區共有1,130間公司。上一年度總收入為13.2億港元。',
};
const LIBRARY = {
  language: 'ko',
  was: '시립도서관은 모두 14곳이다. [장서는 186만 권이며 하루 평균 3,450명이 이용한다.] 지난해 대출 권수는 412만 권이었다. 급식에는 640억 원을 쓴다.',
};

const without = ({ language, was }: Omit<Case, 'is'>, replaced = ''): Case => ({
  language,
  was,
  is: was.replace(/\[.*?\] ?/, replaced),
});

test.each([
  ['of another airport, with a neighbour that begins alike', without(AIRPORT)],
  ['of another town', without(GUESTS)],
  ['on the year before, named so', without(INCOME)],
  [
    'on the year before, which took its place',
    { ...BUSES, is: 'Verkehr\n\n2021 beförderten die Busse 11,9 Millionen Fahrgäste. Die Flotte zählt 93 Fahrzeuge.' },
  ],
])('where a quote was deleted, the sentence %s, is not the quote', (_, page) => {
  expect(judge(page)).toBe('gone');
});

test.each([
  [
    'updated in its place, beside the other airport’s',
    without(AIRPORT, 'Corran airport and its new pier handled 7.15 million passengers in 2023. '),
  ],
  [
    'updated with the whole page',
    {
      ...AIRPORT,
      is: 'A pier opened. Corran airport handled 7.15 million passengers in 2023. Queues averaged 14 minutes. Ballis is smaller. Ballis airport handled 0.93 million passengers in 2023. Queues averaged 5 minutes.',
    },
  ],
  ['said of another year', without(AIRPORT, 'Corran airport handled 6.42 million passengers in 2019. ')],
  [
    'moved to the end, with what was ahead of it as its subject',
    { ...LIBRARY, is: `${without(LIBRARY).is} 도서관 장서는 191만 권이며 하루 평균 3,280명이 이용한다.` },
  ],
  [
    'moved to the end and mistyped',
    { ...GUESTS, is: `${without(GUESTS).is}なお、市内の延べ宿泊者数は134万2千人でした。` },
  ],
])('a quote that was %s, is changed', (_, page) => {
  expect(judge(page)).toBe('figure-changed');
});
