import type { Actor, CaseFields, Operation, PutOperation } from '@duibiao/model';
import { sampleClip, sampleFigure } from '@duibiao/model/samples';
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

/** What a save in the panel sets, complete enough to be accepted. */
export function savedFields(): Partial<CaseFields> {
  return {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    leadUnit: 'qingdao-port',
    title: { ko: '부산항', zh: '釜山港' },
    clips: [sampleClip()],
    figures: [sampleFigure()],
    transferability: { what: { zh: '转运激励办法' } },
  };
}
