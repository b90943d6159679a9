// What the tests of the batch programs share.

import { Writable } from 'node:stream';
import type { Case, Edition, Snapshot } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import type { Exit, Output } from './batch-program';

type Program = (argv: readonly string[], output: Output) => Promise<Exit>;

/** Runs a program and gives its exit code and what it wrote. */
export async function call(program: Program, ...argv: string[]): Promise<{ exit: Exit; out: string; err: string }> {
  const collect = (): Writable & { text: string } => {
    const stream = new Writable({
      write(chunk, _encoding, done) {
        (stream as Writable & { text: string }).text += String(chunk);
        done();
      },
    });
    return Object.assign(stream, { text: '' });
  };
  const [stdout, stderr] = [collect(), collect()];
  const exit = await program(argv, { stdout, stderr });
  return { exit, out: stdout.text, err: stderr.text };
}

export const edition: Edition = editions.find(({ id }) => id === '2018-2019')!;
/** A ULID with a readable end. */
export const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;
const EXACT = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';

/** An accepted case without stored pages. */
export const accepted: Case = {
  id: ulid(1),
  edition: edition.id,
  status: 'accepted',
  tasks: ['2018-2019/t-016'],
  leadUnit: 'commerce',
  centre: 'korea',
  title: { zh: '釜山港' },
  transferability: { what: { zh: '转运激励' } },
  clips: [
    {
      id: ulid(2),
      capturedAt: '2018-04-12T02:11:09Z',
      url: 'https://port.example.kr/news/812',
      title: '부산항 물동량',
      published: { date: '2018-01-30', precision: 'day', from: 'text' },
      language: 'ko',
      textHash: `sha256-${'0'.repeat(64)}`,
      quotes: [{ id: 'q1', exact: EXACT }],
      capturedBy: { centre: 'korea', device: 'd' },
      tool: 'extension 0.1.0',
    },
  ],
  figures: [
    {
      id: 'f1',
      quote: 'q1',
      span: { start: 19, end: 29 },
      asWritten: EXACT.slice(19, 29),
      indicator: 'port_containers',
      place: { iso: 'KR', name: 'Busan' },
      period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
      value: '20490000',
      unit: '{TEU}',
      measure: 'level',
      qualifiers: [],
      status: 'accepted',
    },
  ],
  revision: 2,
  fieldRevisions: {},
  reviews: [{ id: ulid(3), decision: 'accept', at: '2018-05-02T08:00:00Z', by: { role: 'reviewer', device: 'desk' } }],
  conflicts: [],
  history: [],
  createdAt: '2018-04-12T02:12:00Z',
  updatedAt: '2018-05-02T08:00:00Z',
};

/** A snapshot with this case. */
export const snapshot: Snapshot = {
  version: 1,
  generatedAt: '2018-06-30T08:00:00Z',
  editions: [edition],
  cases: [accepted],
  targets: [],
  assignments: [],
  observations: [],
  verifications: [],
};
