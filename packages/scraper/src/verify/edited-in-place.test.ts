import { expect, test } from 'vitest';
import { verifyQuote } from './verify-quote';

const judge = (page: string, quote: { exact: string; prefix: string; suffix: string }) =>
  verifyQuote({ text: page, url: 'https://page.example/' }, quote);

test.each([
  [
    'German, the old figure in an archive',
    { exact: '7,7 Mio. TEU', prefix: 'Im Jahr 2023 schlug der Hafen ', suffix: ' um, mehr als im Vorjahr.' },
    'Im Jahr 2023 schlug der Hafen 7,8 Mio. TEU um, mehr als im Vorjahr. Archiv: 7,7 Mio. TEU',
    { was: '7,7 Mio. TEU', is: '7,8 Mio. TEU' },
  ],
  [
    'Chinese, another unit',
    { exact: '45兆瓦', prefix: '屋顶光伏装机容量为', suffix: '，所发电量就地消纳。' },
    '屋顶光伏装机容量为45千瓦，所发电量就地消纳。旧版：45兆瓦。',
    { was: '45兆瓦', is: '45千瓦' },
  ],
  [
    'Hebrew, another year',
    { exact: 'בשנת 2019 נפתחו 14 סניפים', prefix: 'לפי הדוח השנתי של החברה, ', suffix: ' ברחבי הארץ ובחו"ל.' },
    'לפי הדוח השנתי של החברה, בשנת 2018 נפתחו 14 סניפים ברחבי הארץ ובחו"ל. ארכיון: בשנת 2019 נפתחו 14 סניפים',
    { was: '2019', is: '2018' },
  ],
])(
  'a figure that was changed where the quote stood is changed, whatever still stands elsewhere: %s',
  (_, quote, page, differs) => {
    expect(judge(page, quote)).toMatchObject({ verdict: 'figure-changed', ...differs });
  },
);

test('rows that changed places are moved', () => {
  const rows = ['Hamburg\t7,7 Mio. TEU', 'Rotterdam\t13,4 Mio. TEU', 'Antwerpen\t12,5 Mio. TEU'];
  const quote = { exact: rows[0]!, prefix: 'Umschlag der Häfen im Jahr 2023\n', suffix: `\n${rows[1]}` };
  const page = `Umschlag der Häfen im Jahr 2023\n${[rows[2], rows[1], rows[0]].join('\n')}\n`;
  expect(judge(page, quote).verdict).toBe('moved');
});

test('what stands elsewhere because its own place was rewritten is moved', () => {
  const quote = { exact: 'es waren 14 Schiffe', prefix: 'Nach Angaben der Stadt ', suffix: ', die hier anlegten.' };
  const page = 'Nach Angaben der Stadt kam vieles anders, die hier anlegten. Denn es waren 14 Schiffe.';
  expect(judge(page, quote).verdict).toBe('moved');
});
