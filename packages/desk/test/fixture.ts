import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataset } from '@duibiao/dataset';
import { createQuoteSelector, normalizeText, pageText } from '@duibiao/extract';
import { createHub } from '@duibiao/hub';
import type {
  CaseFields,
  CentreId,
  Clip,
  Figure,
  Indicator,
  Observation,
  Operation,
  OperationResult,
  Place,
  Target,
  Verification,
} from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { ulid } from 'ulid';
import { type FixturePage, PAGES } from './pages';

const ADMIN = 'fixture-administrator';
const TASK = '2018-2019/t-016';
const OTHER_TASK = '2018-2019/t-012';
const YEAR_2017 = { start: '2017-01-01', end: '2017-12-31', precision: 'year' } as const;
const QINGDAO: Place = { iso: 'CN', name: 'Qingdao', qid: 'Q170322' };

const INDICATORS: readonly Indicator[] = [
  {
    id: 'port_containers',
    names: { zh: '港口集装箱吞吐量', en: 'Port container throughput' },
    definition: 'Containers handled by a port in a year, in twenty-foot equivalent units',
    unit: '{TEU}',
    direction: 'more-is-better',
    area: 'trade',
  },
  {
    id: 'air_quality',
    names: { zh: '细颗粒物年均浓度', en: 'Fine particles, annual mean' },
    definition: 'Annual mean of PM2.5 over the city’s stations',
    unit: 'ug/m3',
    direction: 'less-is-better',
    area: 'environment',
  },
];

/** What the fixture made, for the tests to point at. */
export interface Fixture {
  origin: string;
  cases: Record<string, string>;
  signInLink(role?: 'administrator' | 'reviewer' | 'publisher'): Promise<string>;
  push(operation: Operation, centre?: CentreId): Promise<OperationResult>;
  ask(path: string): Promise<unknown>;
  /** Takes the hub off the network and brings it back on the same port. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A real hub over a real dataset in a temporary folder, with cases in six languages that came in over its API. */
export async function openFixture(screenshots: ReadonlyMap<string, Uint8Array>): Promise<Fixture> {
  const dir = await mkdtemp(join(tmpdir(), 'duibiao-desk-'));
  const dataset = await openDataset({ dir });
  for (const edition of editions) await dataset.editions.put(edition);
  const deskDir = fileURLToPath(new URL('../dist', import.meta.url));
  const hub = createHub({ dataset, dataDir: dir, adminToken: ADMIN, deskDir, indicators: INDICATORS });
  let listening = await hub.listen({ host: '127.0.0.1', port: 0 });
  const { port } = listening;
  const origin = `http://127.0.0.1:${port}`;

  async function call(method: string, path: string, body?: unknown, token = ADMIN): Promise<unknown> {
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
  const tokens = new Map<string, string>();
  async function tokenOf(centre: CentreId): Promise<string> {
    const known = tokens.get(centre);
    if (known) return known;
    const { token } = (await call('POST', '/v1/tokens', { centre, role: 'clipper', device: 'reading room' })) as {
      token: string;
    };
    tokens.set(centre, token);
    return token;
  }
  async function push(operation: Operation, centre?: CentreId): Promise<OperationResult> {
    const token = centre ? await tokenOf(centre) : ADMIN;
    const answer = await call('POST', '/v1/push', { clientId: 'fixture', operations: [operation] }, token);
    return (answer as { results: OperationResult[] }).results[0]!;
  }
  async function putBlob(bytes: Uint8Array): Promise<string> {
    const ref = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    await call('PUT', `/v1/blobs/${ref}`, bytes);
    return ref;
  }

  const cases: Record<string, string> = {};
  const put = async (
    key: string,
    centre: CentreId,
    more: Partial<CaseFields>,
    figures: FigureParts[],
  ): Promise<void> => {
    const page = PAGES.find((one) => one.key === key)!;
    const snapshot = await putBlob(Buffer.from(page.html));
    const image = screenshots.get(key);
    const clip = clipOf(page, centre, { snapshot, ...(image ? { screenshot: await putBlob(image) } : {}) });
    const id = ulid();
    cases[key] = id;
    const set = {
      edition: '2018-2019',
      tasks: [TASK],
      status: 'submitted',
      clips: [clip],
      figures: figures.map((parts, index) => figureOf(page, index, parts)),
      ...more,
    } as Partial<CaseFields>;
    expectApplied(await push({ opId: ulid(), caseId: id, kind: 'put', base: {}, set }, centre));
  };
  await putCases(put);
  const accept = async (key: string): Promise<void> =>
    expectApplied(
      await push({ opId: ulid(), caseId: cases[key]!, kind: 'review', base: {}, set: { decision: 'accept' } }),
    );
  await accept('busan');
  await accept('hamburg');
  expectApplied(
    await push({
      opId: ulid(),
      caseId: cases.singapore!,
      kind: 'review',
      base: {},
      set: { decision: 'return', reason: 'Please add the share of transhipment, with its source.' },
    }),
  );
  // Two edits from the same state: the second becomes a conflict.
  const why = (zh: string): Operation => ({
    opId: ulid(),
    caseId: cases['hong-kong']!,
    kind: 'put',
    base: { why: 1 },
    set: { why: { zh } },
  });
  await push(why('港口自动化与数据共享并行，可供前湾港区参考。'), 'hong-kong');
  await push(why('码头自动化路线与我市一致，值得对标。'));
  await putTargets(call);
  for (const observation of observations()) await call('POST', '/v1/observations', { items: [observation] });
  await call('POST', '/v1/verifications', await verificationOf(call, cases.hamburg!));

  return {
    origin,
    cases,
    push,
    ask: (path) => call('GET', path),
    signInLink: async (role = 'administrator') => `${origin}/#/signin/${await hub.createSignInCode(role)}`,
    stop: () => listening.close(),
    restart: async () => {
      listening = await hub.listen({ host: '127.0.0.1', port });
    },
    close: async () => {
      await listening.close();
      await dataset.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;
type Put = (key: string, centre: CentreId, more: Partial<CaseFields>, figures: FigureParts[]) => Promise<void>;
interface FigureParts extends Partial<Figure> {
  asWritten: string;
}

const TRANSFERABILITY: CaseFields['transferability'] = {
  what: { zh: '按船公司发放的中转箱量奖励办法' },
  preconditions: { zh: '港口集团与口岸部门的数据互通' },
  rating: 4,
  rationale: { zh: '港口体量相近，货种结构相似' },
};

async function putCases(put: Put): Promise<void> {
  const containers = { indicator: 'port_containers', unit: '{TEU}', period: YEAR_2017 } as const;
  const change = { ...containers, unit: '%', measure: 'change', comparedWith: 'previous year' } as const;
  await put(
    'busan',
    'korea',
    {
      leadUnit: 'qingdao-port',
      target: { country: 'KR', city: { name: 'Busan', qid: 'Q16520' }, body: '부산항만공사' },
      title: { ko: '부산항 물동량 2천만 TEU 돌파', zh: '釜山港：转运枢纽的集装箱吞吐' },
      why: { zh: '与我市区域性国际航运中心建设任务直接对标' },
      transferability: TRANSFERABILITY,
      translations: [
        {
          id: 't1',
          quote: 'q-busan',
          language: 'zh-Hans',
          text: '釜山港2017年集装箱吞吐量为2049万标箱，同比增长5.3%。',
          by: 'human',
          translator: 'korea',
        },
      ],
      baseline: [
        {
          id: 'b1',
          indicator: 'port_containers',
          place: QINGDAO,
          period: '2017',
          value: '18300000',
          unit: '{TEU}',
          source: '青岛港统计',
        },
      ],
    },
    [
      {
        asWritten: '2,049만 TEU',
        value: '20490000',
        place: { iso: 'KR', name: 'Busan', qid: 'Q16520' },
        ...containers,
      },
      { asWritten: '5.3%', value: '5.3', place: { iso: 'KR', name: 'Busan', qid: 'Q16520' }, ...change },
    ],
  );
  await put(
    'hamburg',
    'germany',
    {
      leadUnit: 'qingdao-port',
      target: { country: 'DE', city: { name: 'Hamburg', qid: 'Q1055' } },
      title: { de: 'Hafenbilanz 2017', zh: '汉堡港：铁路集疏运' },
      transferability: TRANSFERABILITY,
    },
    [
      {
        asWritten: '8,8 Millionen TEU',
        value: '8800000',
        place: { iso: 'DE', name: 'Hamburg', qid: 'Q1055' },
        ...containers,
      },
    ],
  );
  await put(
    'yokohama',
    'japan',
    {
      target: { country: 'JP', city: { name: 'Yokohama', qid: 'Q38283' } },
      title: { ja: '横浜港の取扱貨物量', zh: '横滨港：港口统计的公开' },
      why: { zh: '港口统计按月公开' },
    },
    [
      {
        asWritten: '約293万TEU',
        value: '2930000',
        place: { iso: 'JP', name: 'Yokohama', qid: 'Q38283' },
        qualifiers: ['about'],
        status: 'proposed',
        ...containers,
      },
      { asWritten: '5.3％', value: '5.3', status: 'proposed', place: null, ...change },
    ],
  );
  await put(
    'haifa',
    'israel',
    {
      leadUnit: 'qingdao-port',
      target: { country: 'IL', city: { name: 'Haifa', qid: 'Q41621' } },
      title: { he: 'נמל חיפה: שנת שיא במכולות', zh: '海法港：两港竞争下的效率' },
      transferability: TRANSFERABILITY,
    },
    [
      {
        asWritten: 'כ-1.34 מיליון TEU',
        value: '1340000',
        place: { iso: 'IL', name: 'Haifa', qid: 'Q41621' },
        qualifiers: ['about'],
        ...containers,
      },
    ],
  );
  await put(
    'hong-kong',
    'hong-kong',
    {
      tasks: [OTHER_TASK],
      leadUnit: 'commerce',
      target: { country: 'HK', body: '海事處' },
      title: { 'zh-Hant': '香港港口貨櫃吞吐量', zh: '香港港：统计口径的公开' },
      why: { zh: '统计口径公开透明' },
      transferability: TRANSFERABILITY,
    },
    [{ asWritten: '2 077萬個標準貨櫃單位', value: '20770000', place: { iso: 'HK', name: 'Hong Kong' }, ...containers }],
  );
  await put(
    'singapore',
    'singapore',
    {
      target: { country: 'SG', body: 'Maritime and Port Authority' },
      title: { en: 'Singapore’s 2017 maritime performance', zh: '新加坡：海事业绩' },
    },
    [{ asWritten: '33.7 million TEUs', value: '33700000', place: { iso: 'SG', name: 'Singapore' }, ...containers }],
  );
}

function clipOf(page: FixturePage, centre: CentreId, blobs: Pick<Clip, 'snapshot' | 'screenshot'>): Clip {
  const text = pageText(page.html);
  const exact = normalizeText(page.quote).text;
  const start = text.indexOf(exact);
  const selector = createQuoteSelector(text, start, start + exact.length);
  if (start < 0 || !selector) throw new Error(`the page ${page.key} does not hold its quote`);
  return {
    id: ulid(),
    capturedAt: '2018-04-12T02:11:09Z',
    url: `${page.url}?utm_source=x`,
    canonicalUrl: page.url,
    title: page.title,
    publisher: { name: page.publisher, from: 'meta', certainty: 'stated' },
    ...(page.published
      ? {
          published: {
            date: page.published.length === 7 ? `${page.published}-01` : page.published,
            precision: page.published.length === 7 ? 'month' : 'day',
            from: 'meta',
          },
        }
      : {}),
    language: page.language,
    textHash: `sha256-${createHash('sha256').update(text).digest('hex')}`,
    quotes: [{ id: `q-${page.key}`, ...selector, language: page.language }],
    ...blobs,
    capturedBy: { centre, device: 'reading room' },
    tool: 'extension 0.1.0',
  };
}

function figureOf(page: FixturePage, index: number, parts: FigureParts): Figure {
  const asWritten = normalizeText(parts.asWritten).text;
  const start = normalizeText(page.quote).text.indexOf(asWritten);
  if (start < 0) throw new Error(`“${parts.asWritten}” does not stand in the quote of ${page.key}`);
  return {
    id: `f${index + 1}-${page.key}`,
    quote: `q-${page.key}`,
    span: { start, end: start + asWritten.length },
    indicator: null,
    place: null,
    period: null,
    value: '0',
    measure: 'level',
    qualifiers: [],
    status: 'accepted',
    ...parts,
    asWritten,
  };
}

async function putTargets(call: Call): Promise<void> {
  const target: Target = {
    id: ulid(),
    task: TASK,
    against: { country: 'SG', body: 'Maritime and Port Authority' },
    standard: { zh: '全球领先的国际航运中心：集装箱吞吐量、航运服务和数据开放' },
    figures: [
      {
        id: 'tf1',
        indicator: 'port_containers',
        place: { iso: 'SG', name: 'Singapore' },
        period: '2016',
        value: '30900000',
        unit: '{TEU}',
        source: 'https://port.example.sg/2016-performance',
      },
    ],
    opinions: [
      {
        id: ulid(),
        from: { kind: 'centre', id: 'singapore' },
        about: { kind: 'target', id: TASK },
        text: { en: 'Compare transhipment, not only throughput.', zh: '建议比较中转，而不仅是吞吐量。' },
        at: '2018-04-20T03:00:00Z',
      },
      {
        id: ulid(),
        from: { kind: 'centre', id: 'germany' },
        about: { kind: 'target', id: TASK },
        text: { zh: '建议增加汉堡港的铁路集疏运。' },
        at: '2018-04-18T08:00:00Z',
        disposition: { outcome: 'adopted', reason: '已列入研究要点', at: '2018-05-02T08:00:00Z' },
      },
    ],
    updatedAt: '2018-05-02T08:00:00Z',
  };
  await call('PUT', `/v1/targets/${target.id}`, target);
  const assignment = ulid();
  await call('PUT', `/v1/assignments/${assignment}`, {
    id: assignment,
    task: TASK,
    centre: 'us',
    note: '洛杉矶港的岸电',
    due: '2018-09-30',
    at: '2018-05-02T08:00:00Z',
    done: false,
  });
}

function observations(): Observation[] {
  const provenance = {
    producer: 'Statistics office',
    title: 'Port statistics',
    url: 'https://statistics.example.org/ports',
    accessed: '2018-06-01T00:00:00Z',
    licence: 'unknown',
    response: `sha256-${'0'.repeat(64)}`,
  };
  const one = (place: Place, year: number, value: string | null, more: Partial<Observation> = {}): Observation => ({
    id: ulid(),
    key: `example/port_containers/${place.qid ?? place.name}/${year}-01-01`,
    version: 1,
    indicator: 'port_containers',
    place,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' },
    value,
    unit: '{TEU}',
    measure: 'level',
    qualifiers: [],
    provenance,
    ...more,
  });
  return [
    one(QINGDAO, 2016, '18050000'),
    one(QINGDAO, 2017, '18300000'),
    one({ iso: 'NL', name: 'Rotterdam', qid: 'Q34370' }, 2017, '13734000'),
    one({ iso: 'NL', name: 'Rotterdam', qid: 'Q34370' }, 2016, '12385000'),
    one({ iso: 'KR', name: 'South Korea' }, 2017, '27430000'),
    one({ iso: 'US', name: 'Los Angeles', qid: 'Q65' }, 2017, '9343', { unit: '1000.{TEU}' }),
    one({ iso: 'US', name: 'Long Beach', qid: 'Q16739' }, 2017, null, { status: 'not available' }),
    one({ iso: 'BE', name: 'Antwerp', qid: 'Q12892' }, 2017, '104510000', {
      flag: { reason: 'ten times the year before', detail: '10037000 in 2016' },
    }),
  ];
}

async function verificationOf(call: Call, caseId: string): Promise<Verification> {
  const record = (await call('GET', `/v1/cases/${caseId}`)) as { clips: Clip[] };
  const clip = record.clips[0]!;
  return {
    id: ulid(),
    case: caseId,
    clip: clip.id,
    quote: clip.quotes[0]!.id,
    url: clip.url,
    verdict: 'figure-changed',
    witness: 're-verification',
    at: '2018-06-01T10:00:00Z',
    changes: [{ was: '8,8 Millionen TEU', is: '8,9 Millionen TEU' }],
  };
}

function expectApplied(result: OperationResult): void {
  if (result.status !== 'applied') throw new Error(`the fixture was not applied: ${JSON.stringify(result)}`);
}
