import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { charsetFromLabel, decodeText, decodeTextInPieces, isRefusedCharset } from './charset';
import { detectCharset } from './detect-charset';

const TEXT = {
  ko: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다. 환적 비중은 절반을 넘는다.',
  ja: '横浜港の2017年のコンテナ取扱個数は292万TEUで、前年より5.2%増えました。これは過去最高の数字です。',
  hans: '青岛港2017年集装箱吞吐量为1830万标箱，同比增长1.4%。这是在全国的排名中的一个新的高度，我们的工作有了成效。',
  hant: '香港港口二零一七年的貨櫃吞吐量為二千零七十六萬個標準貨櫃單位，這是在全國的排名中的一個新的高度，我們的工作有了成效。',
  he: 'נמל חיפה שינע בשנת 2017 כ-1.35 מיליון מכולות, עלייה של 6.8% לעומת השנה הקודמת.',
  de: 'Der Hafen Hamburg schlug 2017 rund 8,8 Mio. TEU um, das sind 1,0 % weniger als im Vorjahr – größer, schöner.',
} as const;

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}<title>x</title></head><body><p>${body}</p></body></html>`;

/** ISO-2022-JP bytes of 横浜港: no library at hand writes it. */
const ISO_2022_JP = Buffer.from('1b24423223494d3941 1b2842'.replace(/ /g, ''), 'hex');

describe('declared and true', () => {
  test.each([
    ['ko', 'cp949', 'euc-kr', 'euc-kr'],
    ['ko', 'cp949', 'ks_c_5601-1987', 'euc-kr'],
    ['ja', 'cp932', 'Shift_JIS', 'shift_jis'],
    ['ja', 'eucjp', 'EUC-JP', 'euc-jp'],
    ['hans', 'gb18030', 'gb2312', 'gb18030'],
    ['hant', 'big5hkscs', 'big5', 'big5-hkscs'],
    ['he', 'windows-1255', 'windows-1255', 'windows-1255'],
    ['he', 'iso-8859-8', 'iso-8859-8-i', 'iso-8859-8'],
    ['de', 'windows-1252', 'iso-8859-1', 'windows-1252'],
    ['de', 'utf8', 'utf-8', 'utf-8'],
  ] as const)('%s in %s, header %s', (language, encoding, label, expected) => {
    const bytes = iconv.encode(page(TEXT[language]), encoding);
    const found = detectCharset(bytes, `text/html; charset=${label}`);
    expect(found.charset).toBe(expected);
    expect(decodeText(bytes, found.charset)).toContain(TEXT[language]);
    const meta = iconv.encode(page(TEXT[language], `<meta charset="${label}">`), encoding);
    expect(detectCharset(meta, 'text/html').charset).toBe(expected);
  });
});

test.each([
  ['vowel points', 'שָׁלוֹם חיפה'],
  ['quotation marks', 'הנמל “החדש” בחיפה'],
])('Windows’ Hebrew under the standard’s label: %s', (_name, text) => {
  const bytes = iconv.encode(page(text), 'windows-1255');
  const found = detectCharset(bytes, 'text/html; charset=iso-8859-8-i');
  expect(found).toEqual({ charset: 'windows-1255', from: 'header' });
  expect(decodeText(bytes, found.charset)).toContain(text);
});

test.each([
  ['cp949', '인천국제공항 이용객'],
  ['cp932', '福岡空港利用者数'],
  ['eucjp', '東京都公報'],
  ['gb18030', '厦门自贸片区'],
  ['big5hkscs', '運輸及房屋局'],
  ['big5hkscs', '佢哋喺度嘅嘢，香港金融管理局'],
  ['windows-1255', 'חדשות'],
  ['windows-1252', 'Straßenbahn in Gießen'],
  ['windows-1252', 'Montréal – Québec'],
])('a title in %s that declares nothing: %s', (encoding, title) => {
  const bytes = iconv.encode(`<title>${title}</title>`, encoding);
  expect(decodeText(bytes, detectCharset(bytes, 'text/html').charset)).toContain(title);
});

test.each([
  ['nothing', 'ko', 'cp949', 'text/html'],
  ['a false header', 'ko', 'cp949', 'text/html; charset=shift_jis'],
  ['nothing', 'hant', 'big5hkscs', 'text/html'],
] as const)('%s declared, and text only behind 80 KB of scripts: %s in %s', (_name, language, encoding, type) => {
  const bytes = iconv.encode(page(TEXT[language], `<script>${'let port = 1;\n'.repeat(6000)}</script>`), encoding);
  expect(decodeText(bytes, detectCharset(bytes, type).charset)).toContain(TEXT[language]);
});

test('UTF-16 that only its header names, whatever it begins with', () => {
  const bytes = Buffer.from('a항구 \ud83d\udea2 größer', 'utf16le');
  expect(detectCharset(bytes, 'text/html; charset=utf-16le').charset).toBe('utf-16le');
});

test('ISO-2022-JP behind 80 KB of ASCII', () => {
  const bytes = Buffer.concat([Buffer.from('let port = 1;\n'.repeat(6000)), ISO_2022_JP]);
  expect(detectCharset(bytes, 'text/html').charset).toBe('iso-2022-jp');
});

describe('declared wrongly or not at all', () => {
  test.each([
    ['ko', 'cp949', 'utf-8', undefined, 'euc-kr'],
    ['ko', 'cp949', 'iso-8859-1', 'euc-kr', 'euc-kr'],
    ['ko', 'utf8', 'euc-kr', undefined, 'utf-8'],
    ['ja', 'cp932', 'utf-8', 'shift_jis', 'shift_jis'],
    ['ja', 'cp932', undefined, undefined, 'shift_jis'],
    ['ja', 'eucjp', undefined, undefined, 'euc-jp'],
    ['hans', 'gb18030', undefined, undefined, 'gb18030'],
    ['hans', 'gb18030', 'iso-8859-1', 'gbk', 'gb18030'],
    ['hant', 'big5hkscs', undefined, undefined, 'big5-hkscs'],
    ['he', 'windows-1255', undefined, undefined, 'windows-1255'],
    ['de', 'windows-1252', undefined, undefined, 'windows-1252'],
    ['de', 'windows-1252', 'utf-8', undefined, 'windows-1252'],
    ['de', 'utf8', 'iso-8859-1', undefined, 'utf-8'],
    ['he', 'utf8', 'windows-1255', 'utf-8', 'utf-8'],
    ['ko', 'utf8', 'no-such-charset', undefined, 'utf-8'],
  ] as const)('%s in %s, header %s, meta %s → %s', (language, encoding, header, meta, expected) => {
    const bytes = iconv.encode(
      page(
        TEXT[language],
        meta === undefined ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${meta}">`,
      ),
      encoding,
    );
    const found = detectCharset(bytes, header === undefined ? 'text/html' : `text/html; charset=${header}`);
    expect(found.charset).toBe(expected);
    expect(decodeText(bytes, found.charset)).toContain(TEXT[language]);
  });
});

test.each([
  ['shift_jis', 'cp932', '会議録'],
  ['euc-jp', 'eucjp', '東京都公報'],
  ['gb18030', 'gb18030', '深圳港'],
  ['big5-hkscs', 'big5hkscs', '九龍巴士'],
  ['windows-1255', 'windows-1255', 'חדשות'],
])('a title in %s is what its author says, not the default of the server', (charset, encoding, title) => {
  const bytes = iconv.encode(`<meta charset="${charset}"><title>${title}</title>`, encoding);
  expect(detectCharset(bytes, 'text/html; charset=iso-8859-1')).toEqual({ charset, from: 'meta' });
});

test('a Western text stays one, whatever a template says', () => {
  const bytes = iconv.encode('<meta charset="euc-kr"><p>Größe und Fläche der Städte, Café', 'windows-1252');
  expect(detectCharset(bytes, 'text/html; charset=iso-8859-1').charset).toBe('windows-1252');
});

describe('marks and escapes', () => {
  test.each([
    ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('größer')]), 'utf-8'],
    ['UTF-16 little endian', Buffer.from('\ufeffgrößer', 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian', Buffer.from('\ufeffgrößer', 'utf16le').swap16(), 'utf-16be'],
  ])('%s mark beats the header', (_name, bytes, expected) => {
    const found = detectCharset(bytes, 'text/html; charset=windows-1252');
    expect(found).toEqual({ charset: expected, from: 'bom' });
    expect(decodeText(bytes, found.charset)).toBe('größer');
  });

  test.each([
    ['little endian', Buffer.from(page(TEXT.ko), 'utf16le'), 'utf-16le'],
    ['big endian', Buffer.from(page(TEXT.ko), 'utf16le').swap16(), 'utf-16be'],
    ['of a table', Buffer.from('a;b\n1;2\n', 'utf16le'), 'utf-16le'],
  ])('UTF-16 without a mark, %s, beats the header', (_name, bytes, expected) => {
    expect(detectCharset(bytes, 'text/html; charset=utf-8')).toEqual({ charset: expected, from: 'content' });
  });

  test('a Content-Type that was sent twice names its first charset', () => {
    const bytes = iconv.encode('부산', 'cp949');
    expect(detectCharset(bytes, 'text/html; charset=euc-kr, text/html').charset).toBe('euc-kr');
  });

  test.each([['text/html; charset=iso-2022-jp'], ['text/html'], ['text/html; charset=utf-8']])(
    'ISO-2022-JP under %s',
    (contentType) => {
      const found = detectCharset(ISO_2022_JP, contentType);
      expect(found.charset).toBe('iso-2022-jp');
      expect(decodeText(ISO_2022_JP, found.charset)).toBe('横浜港');
    },
  );

  test('a charset inside a comment or a script is not a declaration', () => {
    const bytes = iconv.encode(
      page(TEXT.ko, '<!-- <meta charset="utf-8"> --><script>"<meta charset=big5>"</script>'),
      'cp949',
    );
    expect(detectCharset(bytes).charset).toBe('euc-kr');
  });

  test('two damaged bytes do not make UTF-8 something else', () => {
    const bytes = Buffer.concat([Buffer.from(page(TEXT.ko)), Buffer.from([0xff, 0x80])]);
    expect(detectCharset(bytes, 'text/html; charset=utf-8').charset).toBe('utf-8');
  });
});

test.each([['utf-7'], ['iso-2022-kr'], ['HZ-GB-2312'], ['utf-32']])('%s is refused', (label) =>
  expect(isRefusedCharset(label)).toBe(true),
);

test.each([
  [' "UTF8" ', 'utf-8'],
  ['cp949', 'euc-kr'],
  ['iso_8859-1:1987', 'windows-1252'],
  ['csksc56011987', 'euc-kr'],
  ['iso-8859-6', 'iso-8859-6'],
  ['csiso88598i', 'iso-8859-8'],
  ['cp866', 'ibm866'],
  ['x-mac-ukrainian', 'x-mac-cyrillic'],
  ['x-user-defined', undefined],
  ['nonsense', undefined],
])('label %j is %s', (label, expected) => expect(charsetFromLabel(label)).toBe(expected));

test.each([
  ['markup of several bytes a character', Buffer.from('<p>부산항 größer 𠮷'.repeat(9_000)), 'utf-8', true],
  ['text without any markup', Buffer.from('항'.repeat(70_000)), 'utf-8', true],
  ['ASCII', Buffer.from('<li>port'.repeat(20_000)), 'utf-8', true],
  ['a byte order mark', Buffer.from(`\ufeff${'<p>größer'.repeat(9_000)}`), 'utf-8', true],
  ['damaged bytes', Buffer.concat([Buffer.from('<p>größer'.repeat(9_000)), Buffer.from([0xff])]), 'utf-8', false],
  ['another charset', iconv.encode('<p>größer'.repeat(9_000), 'windows-1252'), 'windows-1252', false],
  ['nothing', Buffer.alloc(0), 'utf-8', false],
])('pieces of %s are the text', (_name, bytes, charset, isCut) => {
  const pieces = decodeTextInPieces(bytes, charset);
  expect(pieces.join('')).toBe(decodeText(bytes, charset));
  expect(pieces.length > 1).toBe(isCut);
  if (isCut) expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(48 * 1024);
});
