import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasTitleKey, slugShare, titleKey, withoutSiteName } from './title-parts';

describe('a title without the name of its site', () => {
  test.each<[what: string, title: string, site: string | undefined, url: string, expected: string]>([
    ['a bar', 'Port grows | Harbour News', 'Harbour News', '', 'Port grows'],
    ['a dash', 'Der Hafen wächst – Hafenblatt', 'Hafenblatt', '', 'Der Hafen wächst'],
    ['a middle dot', 'Port grows · Harbour News', 'Harbour News', '', 'Port grows'],
    ['the site first', 'Harbour News: Port grows', 'Harbour News', '', 'Harbour News: Port grows'],
    ['the site first, set off', 'Harbour News | Port grows', 'Harbour News', '', 'Port grows'],
    ['known by its host', 'Port grows - hafenblatt', undefined, 'https://www.hafenblatt.example/1', 'Port grows'],
    [
      'known by a host that has a part of it',
      'Geschichte - St. Georgs Chorknaben Ulm',
      undefined,
      'https://www.chorknaben-ulm.example/geschichte',
      'Geschichte',
    ],
    ['a dash inside of the title stays', 'Port – a city in itself', 'Harbour News', '', 'Port – a city in itself'],
    ['a part of the name', 'Harbour tunnel closed', 'Harbour', '', 'Harbour tunnel closed'],
    [
      'a section before the site',
      'Port handles more boxes than ever before | Business | Harbour News',
      'Harbour News',
      '',
      'Port handles more boxes than ever before',
    ],
    ['a short title is no section', 'Ports | Business | Harbour News', 'Harbour News', '', 'Ports | Business'],
    ['zh-Hans: underscores', '全市港口货物吞吐量稳步增长_要闻_海州日报', undefined, '', '全市港口货物吞吐量稳步增长'],
    [
      'zh-Hans: hyphen',
      '全市港口货物吞吐量稳步增长-海州市人民政府门户网站',
      undefined,
      '',
      '全市港口货物吞吐量稳步增长',
    ],
    ['zh-Hans: two hyphens', '全市港口货物吞吐量稳步增长--海州网', undefined, '', '全市港口货物吞吐量稳步增长'],
    ['zh-Hans: a hyphen in the title stays', '青岛-汉堡航线开通', undefined, '', '青岛-汉堡航线开通'],
    [
      'zh-Hans: a dash in the title stays',
      '从海洋走向世界——港口十年回顾',
      undefined,
      '',
      '从海洋走向世界——港口十年回顾',
    ],
    ['zh-Hant: section and site', '港口貨運量再創新高 | 財經 | 海島新聞網', undefined, '', '港口貨運量再創新高'],
    [
      'ja: full-width colon',
      '港のコンテナ取扱量が過去最高に：海新聞デジタル',
      undefined,
      '',
      '港のコンテナ取扱量が過去最高に',
    ],
    ['ja: bar', '港のコンテナ取扱量が過去最高に｜海浜市公式サイト', undefined, '', '港のコンテナ取扱量が過去最高に'],
    [
      'ko: angle brackets',
      '부산항 물동량 2천만 TEU 돌파 < 경제 < 기사본문 - 항만일보',
      undefined,
      '',
      '부산항 물동량 2천만 TEU 돌파',
    ],
    ['ko: dash', '부산항 물동량 2천만 TEU 돌파 - 항만뉴스', undefined, '', '부산항 물동량 2천만 TEU 돌파'],
    ['he: bar', 'נמל חיפה גדל | עיתון הנמל', 'עיתון הנמל', '', 'נמל חיפה גדל'],
  ])('%s: %s', (_, title, site, url, expected) => {
    expect(withoutSiteName(title, site, url)).toBe(expected);
  });
});

describe('what two writings of a title have in common', () => {
  test.each([
    ['Port “grows”!', 'port grows', true],
    ['港口：增长', '港口 增长', true],
    ['Port grows', 'Port shrinks', false],
  ])('%s and %s: %s', (a, b, same) => expect(titleKey(a) === titleKey(b)).toBe(same));
});

describe('the share of the words of an address that a title has', () => {
  test.each<[string, string, number | undefined]>([
    ['Der Hafen wächst über Nacht', 'https://x.example/news/der-hafen-waechst-ueber-nacht.html', 1],
    ['Port grows', 'https://x.example/a/port-grows-by-half', 2 / 4],
    ['Port grows', 'https://x.example/news/812', undefined],
    ['Port grows', '', undefined],
    ['Harbour-Westquarter', 'https://x.example/quarters/harbourwestquarter.htm', 1],
    ['Outings', 'https://x.example/quarters/harbourwestquarter.htm', 0],
    ['Outings', 'https://x.example/outings/index.html', undefined],
  ])('%s in %s: %s', (title, url, share) => {
    const found = slugShare(title, url);
    if (share === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(share, 5);
  });
});

describe('asking for a key instead of making it', () => {
  const titles = [
    'Press Releases',
    'press  releases!',
    'Straße & Hafen',
    'ΟΔΟΣ',
    '公共 运输｜2024',
    '港湾',
    'コンテナ・ターミナル',
    '부산항 소식',
    'נמל אשדוד',
    'K2',
    'İzmir',
    '',
    '–',
  ];
  test.each(titles)('%s', (text) => {
    expect(titles.map((other) => hasTitleKey(other, titleKey(text)))).toEqual(
      titles.map((other) => titleKey(other) === titleKey(text)),
    );
  });

  test('any two texts', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, text, (a, b) => hasTitleKey(a, titleKey(b)) === (titleKey(a) === titleKey(b))));
    fc.assert(fc.property(text, (a) => hasTitleKey(a, titleKey(a))));
  });
});
