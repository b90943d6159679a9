// What the file store does on this disk: acknowledged operations a second, and the time to open. After `npm run build`:
//   node packages/dataset/bench/files.mjs [cases=10000]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataset } from '@duibiao/dataset';
import { ulid } from 'ulid';

const count = Number(process.argv[2] ?? 10_000);
const dir = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
const actor = { centre: 'korea', role: 'clipper', device: 'bench' };

function operation() {
  const exact = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';
  const clip = {
    id: ulid(),
    capturedAt: '2018-04-12T02:11:09Z',
    url: 'https://port.example.kr/news/view?id=812',
    title: '부산항 물동량 2천만 TEU 돌파',
    published: { date: '2018-01-30', precision: 'day', from: 'text' },
    textHash: `sha256-${'a'.repeat(64)}`,
    quotes: Array.from({ length: 5 }, (_, index) => ({ id: `q${index}`, exact })),
    capturedBy: { centre: 'korea', device: 'bench' },
    tool: 'bench',
  };
  const figures = clip.quotes.map((quote, index) => ({
    id: `f${index}`,
    quote: quote.id,
    span: { start: 21, end: 31 },
    asWritten: '2,049만 TEU',
    indicator: 'port_containers',
    place: { iso: 'KR', name: 'Busan' },
    period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
    value: '20490000',
    unit: '{TEU}',
    measure: 'level',
    qualifiers: [],
    status: 'accepted',
  }));
  const set = {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    title: { zh: '釜山港' },
    clips: [clip],
    figures,
  };
  return { opId: ulid(), caseId: ulid(), kind: 'put', base: {}, set };
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let dataset = await openDataset({ dir });
const one = await timed(async () => {
  for (let index = 0; index < 500; index++) await dataset.cases.apply(operation(), actor);
});
console.log(`one after the other: ${Math.round(500 / (one / 1000))} acknowledged operations/s`);
const many = await timed(async () => {
  for (let done = 500; done < count; done += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - done) }, () => dataset.cases.apply(operation(), actor)),
    );
});
console.log(`50 at a time: ${Math.round((count - 500) / (many / 1000))} acknowledged operations/s`);
const last = await timed(async () => {
  for (let index = 0; index < 100; index++) await dataset.cases.apply(operation(), actor);
});
console.log(`with ${count} cases there: ${(last / 100).toFixed(2)} ms per added case`);
await dataset.close();
const opening = await timed(async () => {
  dataset = await openDataset({ dir });
});
console.log(`opening ${count} cases: ${Math.round(opening)} ms`);
console.log(`list of 100: ${(await timed(() => dataset.cases.list({ limit: 100 }))).toFixed(1)} ms`);
await dataset.close();
rmSync(dir, { recursive: true, force: true });
