import type { Actor, CaseFields, Operation, PutOperation, Verification } from '@duibiao/model';
import { sampleClip, sampleFigure } from '@duibiao/model/samples';

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

/** What a save in the panel sets. */
export function savedFields(): Partial<CaseFields> {
  return {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    title: { ko: '부산항', zh: '釜山港' },
    clips: [sampleClip()],
    figures: [sampleFigure()],
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
