import type { Actor, CaseFields, Clip, Operation, PutOperation, Verification } from '@duibiao/model';

export const KOREA: Actor = { centre: 'korea', role: 'clipper', device: 'laptop' };
export const REVIEWER: Actor = { role: 'reviewer', device: 'desk' };

let last = 0;

/** A ULID that no other call gives: a prefix of its own for each process, and a counter. */
export function newId(): string {
  last += 1;
  return `01CAJ8Q2F0${String(last).padStart(16, '0')}`;
}

export function put(caseId: string, set: Partial<CaseFields>, base: PutOperation['base'] = {}): PutOperation {
  return { opId: newId(), caseId, kind: 'put', base, set };
}

export function remove(caseId: string): Operation {
  return { opId: newId(), caseId, kind: 'delete', base: {}, set: {} };
}

/** A clip of a Korean port page. */
export function clipOf(id: string, quote: string): Clip {
  return {
    id,
    capturedAt: '2018-04-12T02:11:09Z',
    url: 'https://port.example.kr/news/view?id=812',
    title: '부산항 물동량 2천만 TEU 돌파',
    published: { date: '2018-01-30', precision: 'day', from: 'text' },
    textHash: `sha256-${'a'.repeat(64)}`,
    quotes: [{ id: quote, exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.' }],
    capturedBy: { centre: 'korea', device: 'laptop' },
    tool: 'extension 0.1.0',
  };
}

/** What a save in the panel sets. */
export function savedFields(): Partial<CaseFields> {
  return {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    title: { ko: '부산항', zh: '釜山港' },
    clips: [clipOf('01CAJ8Q2F0C1PAAAAAAAAAAAAA', 'q1')],
    figures: [
      {
        id: 'f1',
        quote: 'q1',
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
      },
    ],
  };
}

export function verificationOf(caseId: string): Verification {
  return {
    id: newId(),
    case: caseId,
    clip: '01CAJ8Q2F0C1PAAAAAAAAAAAAA',
    quote: 'q1',
    url: 'https://port.example.kr/news/view?id=812',
    verdict: 'verbatim',
    witness: 'second-witness',
    at: '2018-04-12T02:15:00Z',
  };
}
