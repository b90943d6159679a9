// A snapshot with one case for each language that the centres read, put together by hand. Values are plausible, not claims.

import { createHash } from 'node:crypto';
import type { Baseline, Case, Clip, Figure, Snapshot, Verification } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';

const edition = editions.find(({ id }) => id === '2018-2019')!;

/** A ULID with a readable end: (7) → "01J00000000000000000000007". */
export function ulid(n: number): string {
  return `01J${String(n).padStart(23, '0')}`;
}

/** The hash address of a text. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

/** A figure for the words `asWritten` in the quote; the span is found, everything else is given. */
export function figureIn(
  quote: string,
  asWritten: string,
  rest: Partial<Figure> & Pick<Figure, 'id' | 'quote' | 'value'>,
): Figure {
  const start = quote.indexOf(asWritten);
  return {
    span: { start, end: start + asWritten.length },
    asWritten,
    indicator: null,
    place: null,
    period: null,
    measure: 'level',
    qualifiers: [],
    status: 'accepted',
    ...rest,
  };
}

/** The period of a year. */
export function year(y: number): NonNullable<Figure['period']> {
  return { start: `${y}-01-01`, end: `${y}-12-31`, precision: 'year' };
}

/** A clip with one quote. */
export function clipOf(n: number, exact: string, rest: Partial<Clip> = {}): Clip {
  return {
    id: ulid(1000 + n),
    capturedAt: '2018-04-12T02:11:09Z',
    url: `https://news.example.org/${n}?utm_source=x`,
    canonicalUrl: `https://news.example.org/${n}`,
    title: `Page ${n}`,
    published: { date: '2018-01-30', precision: 'day', from: 'json-ld' },
    textHash: hashOf(`text ${n}`),
    snapshot: hashOf(`snapshot ${n}`),
    quotes: [{ id: 'q1', exact }],
    capturedBy: { centre: 'korea', device: 'device-1' },
    tool: 'extension 0.1.0',
    ...rest,
  };
}

/** An accepted case with what every case has. */
export function caseOf(n: number, rest: Partial<Case>): Case {
  return {
    id: ulid(n),
    edition: edition.id,
    status: 'accepted',
    tasks: [],
    title: { zh: `案例 ${n}` },
    leadUnit: 'commerce',
    transferability: { what: { zh: '可借鉴。' }, rating: 3 },
    clips: [],
    figures: [],
    revision: 3,
    fieldRevisions: {},
    reviews: [
      { id: ulid(5000 + n), decision: 'accept', at: '2018-05-02T08:00:00Z', by: { role: 'reviewer', device: 'desk' } },
    ],
    conflicts: [],
    history: [],
    createdAt: '2018-04-12T02:12:00Z',
    updatedAt: '2018-05-02T08:00:00Z',
    ...rest,
  };
}

/** A check of the first quote of a case. */
export function verificationOf(n: number, rest: Partial<Verification> = {}): Verification {
  return {
    id: ulid(7000 + n),
    case: ulid(n),
    clip: ulid(1000 + n),
    quote: 'q1',
    url: `https://news.example.org/${n}`,
    verdict: 'verbatim',
    witness: 're-verification',
    at: '2018-06-01T04:00:00Z',
    ...rest,
  };
}

const BUSAN = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';
const HAMBURG = 'Der Hamburger Hafen schlug 2017 rund 8,8 Mio. TEU um, 1,0 Prozent weniger als im Vorjahr.';
const BOSTON = 'The Innovation District has added more than 5,000 jobs and over 200 new companies since 2010.';
const YOKOHAMA = '横浜市の2017年の国際会議開催件数は176件で、参加者数は約12万人であった。';
const TEL_AVIV = 'בשנת 2017 פעלו בתל אביב כ-1,450 חברות הזנק, עלייה של 12% לעומת השנה הקודמת.';
const HONG_KONG = '2017年香港國際機場的貨運量達505萬公噸，較上年增長9.4%。';
const SINGAPORE = '新加坡港2017年集装箱吞吐量达3367万标箱，比上年增长8.9%。';

const QINGDAO: Baseline = {
  id: 'b1',
  indicator: 'port_containers',
  place: { iso: 'CN', name: 'Qingdao' },
  period: '2017',
  value: '18300000',
  unit: '{TEU}',
  source: '青岛市2017年国民经济和社会发展统计公报',
};

const busan = caseOf(1, {
  tasks: ['2018-2019/t-016', '2018-2019/t-009'],
  centre: 'korea',
  target: { country: 'KR', city: { name: 'Busan', qid: 'Q16520' }, body: '부산항만공사' },
  title: {
    ko: '부산항: 환적 허브의 컨테이너 물동량',
    zh: '釜山港：转运枢纽的集装箱吞吐',
    en: 'Port of Busan: container traffic of a transhipment hub',
  },
  why: { zh: '与我市区域性国际航运中心建设任务直接对标。', en: 'Compares directly with our regional shipping centre.' },
  summary: {
    zh: '釜山港是东北亚最大的转运港，2017年集装箱吞吐量首次突破2,000万标箱，其中转运箱占一半以上。港口由釜山港湾公社统一规划、分区运营，新港与北港分工明确。',
    en: 'Busan is the largest transhipment port of North-East Asia; in 2017 it passed 20 million TEU for the first time.',
  },
  background: {
    zh: '釜山港地处欧亚大陆与太平洋航线交汇处。2004年起实行港湾公社体制，将规划、开发与运营分离。\n2006年新港一期启用后，集装箱作业逐步由北港迁往新港，北港转为城市再开发。',
  },
  practice: {
    zh: '一是以转运激励金引导船公司增加转运箱量；二是建设码头间集疏运平台，实现跨码头预约；三是与船公司、货主建立年度协商机制，公开费率与服务标准。',
  },
  standard: { zh: '以全年集装箱吞吐量及同比增速衡量转运枢纽水平。' },
  mechanism: { zh: '《港湾公社法》确立公社的法人地位与财务自主；激励金列入年度预算，由港湾委员会审议。' },
  results: { zh: '转运箱占比连续多年超过50%。' },
  lessons: { zh: '统一的数据平台是跨码头协作的前提；激励金须与服务标准挂钩。' },
  transferability: {
    what: { zh: '转运激励与跨码头预约平台。' },
    preconditions: { zh: '港口经营人之间的数据共享协议。' },
    obstacles: { zh: '码头产权分散，激励资金来源需落实。' },
    rating: 4,
    rationale: { zh: '我市港口已基本完成整合，技术条件具备。' },
  },
  clips: [
    clipOf(1, BUSAN, {
      url: 'https://port.example.kr/news/view?id=812&utm_source=x',
      canonicalUrl: 'https://port.example.kr/news/view?id=812',
      title: '부산항 물동량 2천만 TEU 돌파',
      publisher: { name: '부산항만공사', from: 'json-ld' },
      language: 'ko',
      quotes: [{ id: 'q1', exact: BUSAN, suffix: ' 환적 비중은', start: 812, end: 861, language: 'ko' }],
    }),
  ],
  figures: [
    figureIn(BUSAN, '2,049만 TEU', {
      id: 'f1',
      quote: 'q1',
      value: '20490000',
      unit: '{TEU}',
      indicator: 'port_containers',
      place: { iso: 'KR', name: 'Busan' },
      period: year(2017),
    }),
    figureIn(BUSAN, '5.3%', {
      id: 'f2',
      quote: 'q1',
      value: '5.3',
      unit: '%',
      measure: 'change',
      comparedWith: 'previous year',
      indicator: 'port_containers',
      place: { iso: 'KR', name: 'Busan' },
      period: year(2017),
    }),
  ],
  baseline: [QINGDAO],
  translations: [
    {
      id: 't1',
      quote: 'q1',
      language: 'zh-Hans',
      text: '釜山港2017年集装箱吞吐量为2049万标箱，同比增长5.3%。',
      by: 'human',
      translator: 'korea',
    },
    {
      id: 't2',
      quote: 'q1',
      language: 'en',
      text: 'The container traffic of the Port of Busan in 2017 was 20.49 million TEU, up 5.3% on the year before.',
      by: 'machine-checked',
    },
  ],
});

const hamburg = caseOf(2, {
  tasks: ['2018-2019/t-016'],
  centre: 'germany',
  target: { country: 'DE', city: { name: 'Hamburg' }, body: 'Hamburg Port Authority' },
  title: {
    de: 'Hafen Hamburg: Umschlag 2017',
    zh: '汉堡港：腹地集疏运与智慧港口',
    en: 'Port of Hamburg: hinterland rail and smartPORT',
  },
  summary: { zh: '汉堡港以铁路集疏运见长，铁路箱量占海陆联运近半。' },
  clips: [
    clipOf(2, HAMBURG, {
      title: 'Hafen Hamburg: Seegüterumschlag 2017',
      authors: ['Anna Schröder', 'Jörg Müller'],
      publisher: { name: 'Hafen Hamburg Marketing e. V.', from: 'meta' },
      published: { date: '2018-02-01', precision: 'month', from: 'text' },
      language: 'de',
      capturedBy: { centre: 'germany', device: 'device-2' },
    }),
  ],
  figures: [
    figureIn(HAMBURG, '8,8 Mio. TEU', {
      id: 'f1',
      quote: 'q1',
      value: '8800000',
      unit: '{TEU}',
      qualifiers: ['about'],
      indicator: 'port_containers',
      place: { iso: 'DE', name: 'Hamburg' },
      period: year(2017),
    }),
    figureIn(HAMBURG, '1,0 Prozent', {
      id: 'f2',
      quote: 'q1',
      value: '-1.0',
      unit: '%',
      measure: 'change',
      comparedWith: 'previous year',
      indicator: 'port_containers',
      place: { iso: 'DE', name: 'Hamburg' },
      period: year(2017),
    }),
  ],
  baseline: [QINGDAO],
  translations: [
    {
      id: 't1',
      quote: 'q1',
      language: 'zh-Hans',
      text: '汉堡港2017年吞吐量约880万标箱，比上年下降1.0%。',
      by: 'machine',
    },
  ],
});

const boston = caseOf(3, {
  tasks: ['2018-2019/t-022'],
  centre: 'us',
  target: { country: 'US', city: { name: 'Boston' } },
  title: { en: 'Boston Innovation District', zh: '波士顿创新区：旧港区转型' },
  summary: { zh: '波士顿市将南部旧港区改造为创新区，以灵活用地和公共实验空间吸引初创企业。' },
  clips: [
    (({ published: _published, ...clip }) => clip)(
      clipOf(3, BOSTON, {
        title: 'Boston’s Innovation District',
        publisher: { name: 'City of Boston', from: 'meta' },
        language: 'en',
        capturedBy: { centre: 'us', device: 'device-3' },
      }),
    ),
  ],
  sourceDates: [
    { id: ulid(1003), date: { date: '2016-01-01', precision: 'year', from: 'clerk' }, reason: '页脚版权年份' },
  ],
  figures: [
    figureIn(BOSTON, '5,000 jobs', {
      id: 'f1',
      quote: 'q1',
      value: '5000',
      unit: '{job}',
      qualifiers: ['more-than'],
      measure: 'change',
      place: { iso: 'US', name: 'Boston' },
      period: { start: '2010-01-01', end: '2016-12-31', precision: 'span' },
    }),
  ],
});

const yokohama = caseOf(4, {
  tasks: ['2018-2019/t-013'],
  centre: 'japan',
  target: { country: 'JP', city: { name: 'Yokohama' } },
  title: { ja: '横浜市のMICE政策', zh: '横滨市：国际会议城市建设' },
  summary: { zh: '横滨市以“全球MICE都市”为定位，整合会议中心、酒店与交通。' },
  clips: [
    clipOf(4, YOKOHAMA, {
      title: '横浜市 国際会議統計',
      publisher: { name: '横浜市', from: 'meta' },
      language: 'ja',
      capturedBy: { centre: 'japan', device: 'device-4' },
    }),
  ],
  figures: [
    figureIn(YOKOHAMA, '176件', {
      id: 'f1',
      quote: 'q1',
      value: '176',
      unit: '{meeting}',
      indicator: 'intl_meetings',
      place: { iso: 'JP', name: 'Yokohama' },
      period: year(2017),
    }),
    figureIn(YOKOHAMA, '12万人', {
      id: 'f2',
      quote: 'q1',
      value: '120000',
      unit: '{person}',
      qualifiers: ['about'],
      place: { iso: 'JP', name: 'Yokohama' },
      period: year(2017),
    }),
  ],
  translations: [
    {
      id: 't1',
      quote: 'q1',
      language: 'zh-Hans',
      text: '横滨市2017年举办国际会议176场，参会者约12万人。',
      by: 'machine-checked',
    },
  ],
});

const telAviv = caseOf(5, {
  tasks: ['2018-2019/t-022'],
  centre: 'israel',
  target: { country: 'IL', city: { name: 'Tel Aviv' } },
  title: { he: 'תל אביב: עיר של חברות הזנק', zh: '特拉维夫：创业之都' },
  summary: { zh: '特拉维夫市政府设立创业服务专窗，向外国创业者开放签证与共享空间。' },
  clips: [
    clipOf(5, TEL_AVIV, {
      title: 'תל אביב בירת חברות ההזנק',
      publisher: { name: 'עיריית תל אביב-יפו', from: 'meta' },
      language: 'he',
      capturedBy: { centre: 'israel', device: 'device-5' },
    }),
  ],
  figures: [
    figureIn(TEL_AVIV, '1,450 חברות הזנק', {
      id: 'f1',
      quote: 'q1',
      value: '1450',
      unit: '{company}',
      qualifiers: ['about'],
      place: { iso: 'IL', name: 'Tel Aviv' },
      period: year(2017),
    }),
    figureIn(TEL_AVIV, '12%', {
      id: 'f2',
      quote: 'q1',
      value: '12',
      unit: '%',
      measure: 'change',
      comparedWith: 'previous year',
      place: { iso: 'IL', name: 'Tel Aviv' },
      period: year(2017),
    }),
  ],
  translations: [
    {
      id: 't1',
      quote: 'q1',
      language: 'zh-Hans',
      text: '2017年特拉维夫约有1,450家初创企业，比上年增长12%。',
      by: 'human',
      translator: 'israel',
    },
  ],
});

const hongKong = caseOf(6, {
  tasks: ['2018-2019/t-020'],
  centre: 'hong-kong',
  target: { country: 'HK', city: { name: 'Hong Kong' } },
  title: { 'zh-Hant': '香港國際機場：航空貨運樞紐', zh: '香港国际机场：航空货运枢纽' },
  summary: { zh: '香港国际机场连续多年为全球最繁忙的货运机场。' },
  clips: [
    clipOf(6, HONG_KONG, {
      title: '機場2017年貨運量創新高',
      publisher: { name: '機場管理局', from: 'meta' },
      language: 'zh-Hant',
      capturedBy: { centre: 'hong-kong', device: 'device-6' },
    }),
  ],
  figures: [
    figureIn(HONG_KONG, '505萬公噸', {
      id: 'f1',
      quote: 'q1',
      value: '5050000',
      unit: 't',
      indicator: 'air_cargo',
      place: { iso: 'HK', name: 'Hong Kong' },
      period: year(2017),
    }),
  ],
  baseline: [
    {
      id: 'b1',
      indicator: 'air_cargo',
      place: { iso: 'CN', name: 'Qingdao' },
      period: '2016',
      value: '230747',
      unit: 't',
      source: '民航机场生产统计公报',
    },
  ],
});

const singapore = caseOf(7, {
  tasks: ['2018-2019/t-001'],
  centre: 'singapore',
  target: { country: 'SG', city: { name: 'Singapore' } },
  title: { zh: '新加坡港：全球航运枢纽的愿景规划', en: 'Singapore: vision of a global hub port' },
  summary: { zh: '新加坡以“下一代港口2030”为愿景，整体迁建大士港。' },
  clips: [
    clipOf(7, SINGAPORE, {
      title: '新加坡港2017年吞吐量',
      publisher: { name: '海事及港务管理局', from: 'meta' },
      language: 'zh-Hans',
      capturedBy: { centre: 'singapore', device: 'device-7' },
    }),
  ],
  figures: [
    figureIn(SINGAPORE, '3367万标箱', {
      id: 'f1',
      quote: 'q1',
      value: '33670000',
      unit: '{TEU}',
      indicator: 'port_containers',
      place: { iso: 'SG', name: 'Singapore' },
      period: year(2017),
    }),
  ],
  baseline: [QINGDAO],
});

/** The cases by the language of their source. */
export const SAMPLE_CASES = { busan, hamburg, boston, yokohama, telAviv, hongKong, singapore };

/** The quotes, to look for in what was published. */
export const SAMPLE_QUOTES = { BUSAN, HAMBURG, BOSTON, YOKOHAMA, TEL_AVIV, HONG_KONG, SINGAPORE };

/** A snapshot of the 2018/2019 edition with these cases, the samples where none are given. */
export function sampleSnapshot(
  cases: readonly Case[] = Object.values(SAMPLE_CASES),
  rest: Partial<Snapshot> = {},
): Snapshot {
  return {
    version: 1,
    generatedAt: '2018-06-30T08:00:00Z',
    editions: [edition],
    cases: [...cases],
    targets: [],
    assignments: [],
    observations: [],
    verifications: [
      verificationOf(1),
      verificationOf(2, { verdict: 'figure-changed', changes: [{ was: '8,8 Mio. TEU', is: '8,9 Mio. TEU' }] }),
      verificationOf(4, { verdict: 'reworded' }),
    ],
    ...rest,
  };
}
