import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from './find/quote';
import { type Verdict, verifyQuote } from './verify-quote';

const verify = (text: string, quote: Quote): ReturnType<typeof verifyQuote> =>
  verifyQuote({ text, url: 'https://x.example/' }, quote);

interface Sentences {
  language: string;
  quote: string;
  pages: Array<{ verdict: Verdict; text: string }>;
}
const readSentences = (file: string): Sentences[] =>
  JSON.parse(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8'));
const sentences = [
  'sentences.json',
  'edited-sentences.json',
  'swapped-sentences.json',
  'turned-sentences.json',
  'rebuilt-sentences.json',
  'regrouped-sentences.json',
].flatMap(readSentences);

describe.each(sentences.map((s) => [s.quote, s] as const))('%s', (_quote, { language, quote, pages }) => {
  test.each(
    [{ verdict: 'verbatim' as Verdict, text: quote }, ...pages].map(({ verdict, text }) => [verdict, text] as const),
  )('%s: %s', (verdict, text) => {
    const html = `<title>x</title><p>A 12345.</p><p>${text}</p><p>B 2016: 77,5 %.</p>`;
    expect(verifyQuote({ html, url: 'https://x.example/' }, { exact: quote, language }).verdict).toBe(verdict);
  });
});

describe('what differs is in the result', () => {
  test.each<[string, string, string, string, string, string]>([
    ['ko', '물동량은 2,049만 TEU로 늘었다.', '물동량은 2,048만 TEU로 늘었다.', 'number', '2,049만 TEU', '2,048만 TEU'],
    [
      'en',
      'Revenue was $4.2 million in 2017.',
      'Revenue was $4.2 billion in 2017.',
      'number',
      '4.2 million',
      '4.2 billion',
    ],
    [
      'en',
      'It handled 5.3 million tonnes in 2017.',
      'It handled 5.3 million TEU in 2017.',
      'unit',
      '5.3 million tonnes',
      '5.3 million TEU',
    ],
    [
      'en',
      'Growth was 5.3 percent in the city in 2017.',
      'Growth was -5.3 percent in the city in 2017.',
      'sign',
      '5.3 percent',
      '5.3 percent',
    ],
    [
      'de',
      'Der Umsatz stieg 2017 um 5,3 % auf Rekordhöhe.',
      'Der Umsatz sank 2017 um 5,3 % auf Rekordhöhe.',
      'direction',
      'stieg',
      'sank',
    ],
    ['zh-Hans', '2017年完成投资12亿元。', '2018年完成投资12亿元。', 'year', '2017', '2018'],
  ])('%s: %s', (language, exact, now, kind, was, is) => {
    expect(verify(now, { exact, language })).toMatchObject({
      verdict: 'figure-changed',
      was,
      is,
      differences: [{ kind, was, is }],
    });
  });
});

describe('a quote that cuts a figure is not there when the figure is another', () => {
  test.each<[string, Quote, string, Verdict]>([
    ['a digit before', { exact: '5.3 million tonnes' }, 'It was 15.3 million tonnes in all.', 'figure-changed'],
    ['a decimal after', { exact: 'rose to 8' }, 'It rose to 8.9 in all.', 'figure-changed'],
    ['a minus before', { exact: '5.3 % change on the year' }, 'A -5.3 % change on the year.', 'figure-changed'],
    [
      'another scale behind the quote',
      { exact: 'a turnover of 8.8', suffix: ' million euros' },
      'They had a turnover of 8.8 billion euros.',
      'figure-changed',
    ],
    [
      'the same scale behind the quote',
      { exact: 'a turnover of 8.8', prefix: 'They had ', suffix: ' million euros' },
      'They had a turnover of 8.8 million euros.',
      'verbatim',
    ],
    [
      'another currency before the quote',
      { exact: '8.8 million in turnover', prefix: 'It had $' },
      'It had €8.8 million in turnover.',
      'figure-changed',
    ],
    [
      'mega is not milli',
      { exact: 'The plant delivers 500 MW of power' },
      'The plant delivers 500 mW of power',
      'figure-changed',
    ],
    [
      'capitals of words are nothing',
      { exact: 'The plant delivers 500 MW of power' },
      'THE PLANT DELIVERS 500 MW OF POWER',
      'reworded',
    ],
    [
      'a list number at the start of the line before',
      { exact: '2017 was a good year for the port' },
      'Chapter 5.\n2017 was a good year for the port',
      'verbatim',
    ],
    ['other quotation marks and dashes', { exact: 'the "blue" zone – 12 ha' }, 'the “blue” zone - 12 ha', 'verbatim'],
  ])('%s', (_name, quote, text, verdict) => expect(verify(text, quote).verdict).toBe(verdict));
});

describe('where the page is no page any more', () => {
  test.each<[string, string, string]>([
    ['Error 404', '<title>Error 404</title><p>Nothing here', 'missing'],
    ['a wall', '<title>News</title><form>Sign in<input type=password></form>', 'wall'],
    ['a robot check', '<title>Just a moment...</title><p>Checking your browser', 'blocked'],
    ['no text', '<title></title><div id=root></div>', 'empty'],
  ])('%s', (_name, html, reason) => {
    expect(
      verifyQuote({ html, url: 'https://x.example/' }, { exact: 'The port handled 5 million tonnes.' }),
    ).toMatchObject({ verdict: 'soft-404', soft404: { reason } });
  });

  test('an article about logging in, with the quote in it, is the page', () => {
    const html = `<title>How to log in</title><p>Sign in to continue. The port handled 5 million tonnes.</p>`;
    expect(
      verifyQuote({ html, url: 'https://x.example/' }, { exact: 'The port handled 5 million tonnes.' }).verdict,
    ).toBe('verbatim');
  });

  test('a long article without the quote is not a notice', () => {
    const html = `<title>News</title><p>${'The council could not be found guilty of anything at all. '.repeat(80)}</p>`;
    expect(
      verifyQuote({ html, url: 'https://x.example/' }, { exact: 'The port handled 5 million tonnes.' }).verdict,
    ).toBe('gone');
  });
});

test('never throws on any page and any quote', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      (html, exact) => {
        expect(typeof verifyQuote({ html, url: '' }, { exact, prefix: exact, suffix: html.slice(0, 10) }).verdict).toBe(
          'string',
        );
      },
    ),
  );
});

test('a page always contains its own sentences', { timeout: 30_000 }, () => {
  const sentence = fc
    .array(fc.constantFrom('Hafen', '5,3', 'Mio.', '부산항', '増加', '2017', '-4', '%', 'лес', 'מיליון', '万'), {
      minLength: 3,
      maxLength: 12,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), (list, pick) => {
      const exact = list[pick % list.length]!;
      expect(['verbatim', 'moved']).toContain(verify(list.map((one) => `| ${one} |`).join('\n'), { exact }).verdict);
    }),
  );
});

const BANNERS: ReadonlyArray<
  readonly [language: string, banner: string, before: string, quote: string, behind: string]
> = [
  [
    'en',
    'We use cookies. Accept all',
    'The council met on Tuesday evening. ',
    'The pool had 412 visitors.',
    ' The next report is due in autumn.',
  ],
  [
    'de',
    'Wir verwenden Cookies. Alle akzeptieren',
    'Der Rat tagte am Dienstagabend. ',
    'Das Bad hatte 412 Gäste.',
    ' Der nächste Bericht folgt im Herbst.',
  ],
  [
    'ja',
    'クッキーを使用します。同意する',
    '議会は火曜日の夜に開かれました。',
    'プールの利用者は412人でした。',
    '次の報告は秋に公表します。',
  ],
  [
    'ko',
    '쿠키를 사용합니다. 모두 동의',
    '의회는 화요일 저녁에 열렸다. ',
    '수영장 이용객은 412명이었다.',
    ' 다음 보고서는 가을에 나온다.',
  ],
  [
    'he',
    'אנו משתמשים בעוגיות. אישור כל העוגיות',
    'המועצה התכנסה ביום שלישי בערב. ',
    'בבריכה ביקרו 412 איש.',
    ' הדוח הבא יתפרסם בסתיו.',
  ],
  [
    'zh-Hans',
    '我们使用Cookie。全部接受',
    '议会于周二晚上在市政厅开会。',
    '泳池有412名访客。',
    '下一份报告将于秋季发布。',
  ],
  [
    'zh-Hant',
    '我們使用Cookie。全部接受',
    '議會於週二晚上在市政廳開會。',
    '泳池有412名訪客。',
    '下一份報告將於秋季發布。',
  ],
];

test.each(BANNERS)(
  'a banner over an article from which the quote was cut is no soft 404: %s',
  (language, banner, before, exact, behind) => {
    const article = `${before}${behind}\n`;
    const text = `${article}${'Lorem ipsum dolor sit amet. '.repeat(20)}\n${banner}\n${banner}`;
    const quote = { exact, prefix: before, suffix: behind, language };
    expect(verifyQuote({ text, url: 'https://page.example/' }, quote).verdict).toBe('gone');
  },
);
