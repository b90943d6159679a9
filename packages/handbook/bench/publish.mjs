// Time to publish 200 cases as site and Word document. Run after a build: node bench/publish.mjs [cases]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editions } from '@duibiao/model/editions';
import { publish } from '../dist/index.js';

const count = Number(process.argv[2] ?? 200);
const edition = editions.find(({ id }) => id === '2018-2019');
const ulid = (n) => `01J${String(n).padStart(23, '0')}`;
const exact = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';
const text = '港口由港湾公社统一规划、分区运营，新港与北港分工明确，集疏运平台实现跨码头预约。'.repeat(6);

const figure = (id, asWritten, rest) => {
  const start = exact.indexOf(asWritten);
  return {
    id,
    quote: 'q1',
    span: { start, end: start + asWritten.length },
    asWritten,
    indicator: 'port_containers',
    place: { iso: 'KR', name: 'Busan' },
    period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
    qualifiers: [],
    status: 'accepted',
    ...rest,
  };
};

const cases = Array.from({ length: count }, (_, n) => ({
  id: ulid(n + 1),
  edition: edition.id,
  status: 'accepted',
  tasks: [edition.tasks[n % edition.tasks.length].id],
  leadUnit: 'commerce',
  centre: 'korea',
  target: { country: 'KR', city: { name: 'Busan' } },
  title: { zh: `案例${n + 1}：转运枢纽的集装箱吞吐`, ko: `사례 ${n + 1}` },
  summary: { zh: text },
  background: { zh: text },
  practice: { zh: text },
  results: { zh: text },
  transferability: { what: { zh: text }, rating: 4 },
  clips: [
    {
      id: ulid(10_000 + n),
      capturedAt: '2018-04-12T02:11:09Z',
      url: `https://port.example.kr/news/${n}`,
      title: '부산항 물동량 2천만 TEU 돌파',
      language: 'ko',
      published: { date: '2018-01-30', precision: 'day', from: 'json-ld' },
      textHash: `sha256-${'0'.repeat(64)}`,
      quotes: [{ id: 'q1', exact, language: 'ko' }],
      capturedBy: { centre: 'korea', device: 'd' },
      tool: 'extension 0.1.0',
    },
  ],
  figures: [
    figure('f1', '2,049만 TEU', { value: '20490000', unit: '{TEU}', measure: 'level' }),
    figure('f2', '5.3%', { value: '5.3', unit: '%', measure: 'change' }),
  ],
  baseline: [
    {
      id: 'b1',
      indicator: 'port_containers',
      place: { iso: 'CN', name: 'Qingdao' },
      period: '2017',
      value: '18300000',
      unit: '{TEU}',
      source: '统计公报',
    },
  ],
  revision: 1,
  fieldRevisions: {},
  reviews: [],
  conflicts: [],
  history: [],
  createdAt: '2018-04-12T02:12:00Z',
  updatedAt: '2018-05-02T08:00:00Z',
}));
const snapshot = {
  version: 1,
  generatedAt: '2018-06-30T08:00:00Z',
  editions: [edition],
  cases,
  targets: [],
  assignments: [],
  observations: [],
  verifications: [],
};

const folder = await mkdtemp(join(tmpdir(), 'handbook-bench-'));
for (const [formats, pageNumbers] of [
  [['html'], true],
  [['html', 'docx'], false],
  [['html', 'docx'], true],
]) {
  const before = process.cpuUsage();
  const start = performance.now();
  const { files } = await publish(snapshot, {
    formats,
    pageNumbers,
    outDir: join(folder, `${formats.join('-')}-${pageNumbers}`),
  });
  const cpu = process.cpuUsage(before);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `${formats.join('+')}${formats.includes('docx') ? (pageNumbers ? ' with page numbers' : ' without page numbers') : ''}: ${Math.round(performance.now() - start)} ms, ${Math.round((cpu.user + cpu.system) / 1000)} ms CPU, ${files.length} files, ${Math.round(bytes / 1024)} KiB`,
  );
}
await rm(folder, { recursive: true });
