// How long and how often.
import type { Action, Matched } from './matched';
import type { DurationMeaning, Unit } from './meaning';
import { dateTimex, durationSeconds, durationTimex, timeTimex } from './resolve';
import { hourTime, inPart } from './time-actions';

const length = (n: number, unit: Unit): DurationMeaning => ({ k: 'dur', parts: [{ n, unit }] });

/** Units from the greatest to the smallest: the order of the parts of a duration. */
const ORDER: readonly Unit[] = [
  '100Y',
  '10Y',
  'Y',
  'SY',
  'FY',
  'HY',
  'Q',
  'M',
  '2W',
  'W',
  'WE',
  'D',
  'BD',
  'H',
  'N',
  'S',
];

function unitIn(m: Matched, index = 0): Unit {
  return (m.text('unit', index) || m.text('night', index)) as Unit;
}

function everyTimex(n: number, unit: Unit): string {
  return durationTimex([{ n, unit }]);
}

export const setActions: Readonly<Record<string, Action>> = {
  duration: (m) => {
    const n = m.one('n');
    const unit = unitIn(m);
    if (!n || n.v === 0 || n.v > 100_000 || unit === 'FY' || unit === 'SY') return undefined;
    // "2012 years" counts; "2012年" is a year.
    if (n.len === 4 && unit === 'Y' && n.v > 1000) return undefined;
    const extra = m.has('plus') ? m.value('plus') / 100 : 0;
    return length(n.v + extra, unit);
  },
  wordDuration: (m) => {
    const unit = unitIn(m);
    return unit === 'FY' || unit === 'SY'
      ? undefined
      : length(m.has('art') ? m.value('art') + (m.has('plus') ? m.value('plus') / 100 : 0) : m.value('few'), unit);
  },
  /** half an hour, 半年, eine Viertelstunde: hundredths */
  partDuration: (m) => length(m.value('partn') / 100, unitIn(m)),
  phraseDuration: (m) => {
    const match = /^([\d.]+)(.+)$/.exec(m.text('durw'));
    return match ? length(Number(match[1]), match[2] as Unit) : undefined;
  },
  /** 1 hour 30 minutes; two weeks and two days */
  addDurations: (m) => {
    const [a, b] = m.all('dur');
    if (!a || !b || a.parts.length + b.parts.length > 6) return undefined;
    const rank = (unit: Unit): number => ORDER.indexOf(unit);
    if (rank(a.parts.at(-1)!.unit) >= rank(b.parts[0]!.unit)) return undefined;
    return { k: 'dur', parts: [...a.parts, ...b.parts] };
  },
  /** 1小时20分: behind hours the word of the clock counts minutes */
  hourMinutes: (m) => {
    const duration = m.one('dur');
    const n = m.one('n');
    if (!duration || !n || n.decimals || n.v > 59 || duration.parts.at(-1)!.unit !== 'H') return undefined;
    return { k: 'dur', parts: [...duration.parts, { n: n.v, unit: 'N' }] };
  },
  /** three years and a half; an hour and a quarter: hundredths */
  plusPart: (m) => {
    const duration = m.one('dur');
    const last = duration?.parts.at(-1);
    if (!duration || !last) return undefined;
    return { k: 'dur', parts: [...duration.parts.slice(0, -1), { ...last, n: last.n + m.value('plus') / 100 }] };
  },
  /** 3일 동안: a length, not the third of the month */
  lasting: (m) => {
    const n = m.one('n');
    if (!n || n.v === 0 || n.v > 1000 || (m.word('unit') === 'Y' && n.len === 4)) return undefined;
    const parts = [{ n: n.v, unit: unitIn(m) }];
    return { k: 'out', type: 'duration', timex: durationTimex(parts), values: [String(durationSeconds(parts))] };
  },
  sameDuration: (m) => {
    const duration = m.one('dur');
    return duration && { ...duration };
  },
  everyUnit: (m) => {
    const unit = unitIn(m);
    const n = m.one('n', 'o')?.v ?? (m.has('everyother') ? 2 : 1);
    // "all week" is a length, "all weekends" are many.
    if (n > 1000 || (m.word('every') === 'all' && unit !== 'WE')) return undefined;
    return { k: 'set', timex: everyTimex(n, unit), open: true };
  },
  everyWeekday: (m) =>
    m.has('unit') && m.word('unit') !== 'W'
      ? undefined
      : { k: 'set', timex: `XXXX-WXX-${m.has('wds') ? m.value('wds') : m.value('wd')}`, open: true },
  everyPart: (m) => {
    const pod = m.one('pod', 'podin');
    return pod && { k: 'set', timex: `T${pod.pod}`, open: true };
  },
  /** mornings: on each of them */
  partSet: (m) => ({ k: 'set', timex: `T${m.text('podws')}` }),
  everyDate: (m) => {
    const date = m.one('date');
    return date && date.y === undefined ? { k: 'set', timex: dateTimex(date), open: true } : undefined;
  },
  /** jeden Montagabend */
  everyDayPart: (m) => {
    const range = m.one('dtr');
    return range?.pod && range.date?.wd !== undefined && range.date.m === undefined && !range.date.relative
      ? { k: 'set', timex: `XXXX-WXX-${range.date.wd}T${range.pod.pod}`, open: true }
      : undefined;
  },
  /** 2주마다, 3日ごと, 월요일마다 */
  everyPost: (m) => {
    const duration = m.one('dur');
    if (m.has('dtr')) return setActions.everyDayPart!(m);
    if (m.has('wd')) return { k: 'set', timex: `XXXX-WXX-${m.value('wd')}`, open: true };
    const [part] = duration?.parts ?? [{ n: 1, unit: unitIn(m) }];
    return part && (duration?.parts.length ?? 1) === 1
      ? { k: 'set', timex: everyTimex(part.n, part.unit), open: true }
      : undefined;
  },
  /** 年に2回, 3 times a day: the unit in which it happens */
  timesIn: (m) => {
    const set = m.one('set');
    const duration = m.one('dur');
    if (set) return { ...set };
    const [part] = duration?.parts ?? [{ n: 1, unit: unitIn(m) }];
    return part && (duration?.parts.length ?? 1) === 1
      ? { k: 'set', timex: everyTimex(part.n, part.unit), open: true }
      : undefined;
  },
  frequency: (m) => ({ k: 'set', timex: m.text('freq'), open: true }),
  /** every Monday at 4 pm; 3 pm each day */
  setTime: (m) => {
    const set = m.one('set');
    const n = m.one('n');
    const time = m.one('time') ?? (n && hourTime(n.v, n.decimals));
    if (!set?.open || !time) return undefined;
    const days = set.timex.startsWith('XXXX');
    if (!days && set.timex !== 'P1D' && !set.timex.startsWith('T')) return undefined;
    const part = /T([A-Z]+)$/.exec(set.timex)?.[1];
    const inside = part ? inPart(time, part) : time;
    return inside && { k: 'set', timex: `${days ? set.timex.slice(0, 10) : ''}${timeTimex(inside)}` };
  },
  setPart: (m) => {
    const set = m.one('set');
    const pod = m.one('pod', 'podin');
    if (!set?.open || !pod) return undefined;
    if (set.timex === 'P1D') return { k: 'set', timex: `T${pod.pod}`, open: true };
    if (!set.timex.startsWith('XXXX')) return undefined;
    return { k: 'set', timex: `${set.timex}T${pod.pod}` };
  },
  weekdayParts: (m) => {
    const date = m.one('date');
    return date?.wd !== undefined && date.m === undefined
      ? { k: 'set', timex: `XXXX-WXX-${date.wd}T${m.text('podws')}` }
      : undefined;
  },
};
