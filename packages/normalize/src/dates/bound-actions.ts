// Everything before or after a point.
import { isoOf } from './day-number';
import type { Action, Matched } from './matched';
import type { DateTimeMeaning, DateType, Meaning, OutMeaning } from './meaning';
import { hasClock, shiftDay } from './relative-spans';
import {
  clockText,
  dateReadings,
  dateTimex,
  durationTimex,
  instantsOf,
  instantText,
  partSeconds,
  periodReadings,
  secondsOf,
  timesOf,
  timeTimex,
} from './resolve';
import { hourTime, podOf } from './time-actions';
import { momentTimex } from './time-range-actions';

const OPEN: Readonly<Record<string, 'before' | 'after'>> = {
  bef: 'before',
  aft: 'after',
  since: 'after',
  until: 'before',
};

function openOut(type: DateType, timex: string, points: readonly string[], side: 'before' | 'after'): OutMeaning {
  return { k: 'out', type, timex, values: points.map((point) => (side === 'before' ? `../${point}` : `${point}/..`)) };
}

function bounded(m: Matched, side: 'before' | 'after'): Meaning | undefined {
  const { ref } = m;
  const date = m.one('date');
  if (date && date.m === undefined && date.d !== undefined && m.data.writing !== 'spaced') return undefined;
  if (date) return openOut('daterange', dateTimex(date), dateReadings(date, ref).map(isoOf), side);
  const period = m.one('per');
  // 从今天起两周后: the day two weeks from today, not what follows these weeks.
  if (period?.unit === 'D' && m.data.writing !== 'spaced') return undefined;
  // "since 2018" begins with its first day, "after 2018" behind its last.
  const fromStart = side === 'before' || m.has('since') || m.text('aftpost') === 'since';
  if (period)
    return openOut(
      'daterange',
      period.timex,
      periodReadings(period, ref).map(([first, end]) => isoOf(fromStart && period.part !== 'E' ? first : end)),
      side,
    );
  const time = m.one('time');
  if (time)
    return openOut(
      'timerange',
      timeTimex(time),
      timesOf(time).map((one) => clockText(secondsOf(one))),
      side,
    );
  const at = m.one('dt');
  if (at) return openOut('datetimerange', momentTimex(at), instantsOf(at, ref).map(instantText), side);
  const pod = m.one('pod', 'podin');
  if (pod) return openOut('timerange', `T${pod.pod}`, [clockText(partSeconds(pod)[side === 'before' ? 0 : 1])], side);
  const range = m.one('dtr');
  if (range?.date && range.pod)
    return openOut(
      'datetimerange',
      `${dateTimex(range.date)}T${range.pod.pod}`,
      dateReadings(range.date, ref).map(isoOf),
      side,
    );
  return undefined;
}

export const boundActions: Readonly<Record<string, Action>> = {
  /** before lunch */
  mealBound: (m) =>
    openOut(
      'timerange',
      `T${m.text('meal')}`,
      [],
      m.has('bef') || m.has('until') || m.has('befpost') ? 'before' : 'after',
    ),
  /** around dinner */
  mealTime: (m) => {
    const pod = podOf(m.text('meal'));
    const [from, to] = partSeconds(pod).map(clockText);
    return { k: 'out', type: 'timerange', timex: `T${pod.pod}`, values: [`${from}/${to}`] };
  },
  before: (m) => bounded(m, 'before'),
  after: (m) => bounded(m, 'after'),
  /** at a time, with a word that only bounds: as early as, no later than */
  bounded: (m) => bounded(m, OPEN[m.text('bound')] ?? 'after'),
  /** more than 2 weeks ago */
  farther: (m) => {
    const date = m.one('date');
    if (!date?.relative) return undefined;
    const [day = 0] = dateReadings(date, m.ref);
    return bounded(m, m.has('ago') || (m.ref && day < m.ref.day) ? 'before' : 'after');
  },
  /** "less than 3 days after tomorrow": up to that day. */
  nearer: (m) => {
    const duration = m.one('dur');
    const date = m.one('date');
    const from = date ? dateReadings(date, m.ref).at(-1) : m.ref?.day;
    if (!duration || from === undefined || hasClock(duration) || !m.ref) return undefined;
    const other = shiftDay(from, duration, m.has('aft') ? 1 : -1);
    const [first, end] = [Math.min(from, other), Math.max(from, other)].map(isoOf);
    const timex = `(${first},${end},${durationTimex(duration.parts)})`;
    return { k: 'out', type: 'daterange', timex, values: [`${first}/${end}`] };
  },
  /** 2週間以上前, 昨日の2日以上前: that day and what lies beyond it */
  fartherPost: (m) => {
    const duration = m.one('dur');
    const date = m.one('date');
    const from = date ? dateReadings(date, m.ref).at(-1) : m.ref?.day;
    if (!duration || from === undefined || hasClock(duration)) return undefined;
    const past = m.has('agomore');
    const day = isoOf(shiftDay(from, duration, past ? -1 : 1));
    return openOut('daterange', day, [day], past ? 'before' : 'after');
  },
  /** to date: up to now */
  upToNow: () => ({ k: 'out', type: 'daterange', timex: 'PRESENT_REF', values: [] }),
  moreThanLength: (m) => {
    const duration = m.one('dur');
    return duration && { ...duration };
  },
  /** Tuesday after 1 pm */
  boundedDateTime: (m) => {
    const date = m.one('date');
    const time = m.one('time');
    const n = m.one('n');
    const at = time ?? (n && hourTime(n.v, n.decimals));
    if (!date || !at) return undefined;
    const { weak: _, ...plain } = at;
    const moment: DateTimeMeaning = { k: 'dt', date, time: plain };
    const side = m.has('bef') || m.has('until') || OPEN[m.text('bound')] === 'before' ? 'before' : 'after';
    return openOut('datetimerange', momentTimex(moment), instantsOf(moment, m.ref).map(instantText), side);
  },
};
