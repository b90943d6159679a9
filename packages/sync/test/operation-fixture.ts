import type { Actor, CaseFields, Clip, Operation, PutOperation } from '@duibiao/model';
import type { ApplyContext } from '../src/index';

export const CASE_ID = '01CAJ8Q2F0CASEAAAAAAAAAAAA';
export const KOREA: Actor = { centre: 'korea', role: 'clipper', device: 'laptop' };
export const GERMANY: Actor = { centre: 'germany', role: 'clipper', device: 'pc' };
export const REVIEWER: Actor = { role: 'reviewer', device: 'desk' };
export const PUBLISHER: Actor = { role: 'publisher', device: 'press' };
export const BOT: Actor = { role: 'bot', device: 'cron' };

let last = 0;

/** A ULID that no other call gives. */
export function newId(): string {
  last += 1;
  return `01CAJ8Q2F0${String(last).padStart(16, '0')}`;
}

export function contextOf(actor: Actor): ApplyContext {
  return { actor, now: '2018-04-12T02:11:09.000Z', newId };
}

export function put(set: Partial<CaseFields>, base: PutOperation['base'] = {}): PutOperation {
  return { opId: newId(), caseId: CASE_ID, kind: 'put', base, set };
}

export function review(decision: 'accept' | 'return', reason?: string, base: Operation['base'] = {}): Operation {
  return {
    opId: newId(),
    caseId: CASE_ID,
    kind: 'review',
    base,
    set: reason === undefined ? { decision } : { decision, reason },
  };
}

/** A clip of a Korean port page with one quote. */
export function clipOf(change: Partial<Clip> = {}): Clip {
  return {
    id: '01CAJ8Q2F0C1PAAAAAAAAAAAAA',
    capturedAt: '2018-04-12T02:11:09Z',
    url: 'https://port.example.kr/news/view?id=812',
    title: '부산항 물동량 2천만 TEU 돌파',
    published: { date: '2018-01-30', precision: 'day', from: 'text' },
    textHash: `sha256-${'a'.repeat(64)}`,
    quotes: [{ id: 'q1', exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.' }],
    capturedBy: { centre: 'korea', device: 'laptop' },
    tool: 'extension 0.1.0',
    ...change,
  };
}

/** What a save in the panel sets, complete enough to be accepted. */
export function savedFields(): Partial<CaseFields> {
  return {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    leadUnit: 'qingdao-port',
    title: { ko: '부산항', zh: '釜山港' },
    clips: [clipOf()],
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
    transferability: { what: { zh: '转运激励办法' } },
  };
}
