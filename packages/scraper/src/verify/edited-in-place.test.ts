import { expect, test } from 'vitest';
import { verifyQuote } from './verify-quote';

const judge = (page: string, quote: { exact: string; prefix: string; suffix: string; language?: string }) =>
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

test.each([
  [
    'between its old neighbours, every word new',
    {
      exact: 'Der Konzern erwirtschaftete 2017 einen Umsatz von 3,2 Milliarden Euro.',
      prefix: 'mit 14 neuen Standorten zurück. ',
      suffix: ' Das operative Ergebnis erreichte 212 Mio.',
    },
    'Sie blickt auf ein Jahr mit 14 neuen Standorten zurück. Auf 3,2 Millionen Euro belief sich im Jahr 2017 der Umsatz des Konzerns. Das operative Ergebnis erreichte 212 Mio. Euro.',
    'figure-changed',
  ],
  [
    'elsewhere, its compounds taken apart',
    {
      exact: 'Der Marktanteil im Privatkundengeschäft erhöhte sich um 2,5 Prozentpunkte.',
      prefix: 'legten um 260 Mio. Euro zu. ',
      suffix: ' In den 41 Filialen arbeiten',
      language: 'de',
    },
    'Um 2,5 Prozent ist der Anteil am Markt im Geschäft mit Privatkunden gestiegen. Das Geschäft wuchs um 4,1 Prozent. Die Einlagen legten um 260 Mio. Euro zu. In den 41 Filialen arbeiten 980 Menschen.',
    'figure-changed',
  ],
  [
    'nowhere: its neighbours stand side by side',
    { exact: '園區的專利申請量在全國各園區中排名第三。', prefix: '園區內企業有640家。', suffix: '研發人員達1.3萬人。' },
    '園區內企業有640家。研發人員達1.3萬人。出口額為122億美元，排名第五。',
    'gone',
  ],
  [
    'nowhere: another matter stands in its place',
    {
      exact: 'Fast zwei Drittel der Eingeschriebenen sind Frauen, in der Medizin sind es 66 Prozent.',
      prefix: 'Es folgen China und Indien. ',
      suffix: ' In 42 der 147 Studiengänge',
    },
    'Es folgen China und Indien. Das Studentenwerk betreibt 15 Wohnheime, von denen 97 Prozent belegt sind. In 42 der 147 Studiengänge ist Platz.',
    'gone',
  ],
  [
    'as it was, with its own sentences around it and another page behind them',
    {
      exact: '処理能力は1日あたり14万立方メートルに増えた。',
      prefix: '平成30年4月10日 下水処理場の改修が終わった。',
      suffix: '総工費は73億円である。 ごみの分別説明会は6会場で開く。',
    },
    '最終更新日 下水処理場の改修が終わった。処理能力は1日あたり14万立方メートルに増えた。総工費は73億円である。 関連記事：マラソン大会',
    'verbatim',
  ],
])('a sentence that stands %s', (_, quote, page, verdict) => {
  expect(judge(page, quote).verdict).toBe(verdict);
});
