import { isoOf } from './day-number';
import { type DateTimeRangeMeaning, type DateType, isKind, type Meaning, type PeriodMeaning } from './meaning';
import {
  clockText,
  dateReadings,
  dateTimex,
  durationSeconds,
  durationTimex,
  instantsOf,
  instantText,
  partSeconds,
  periodReadings,
  type Reference,
  secondsOf,
  timesOf,
  timeTimex,
} from './resolve';
import { momentTimex, onDate } from './time-range-actions';

/** What is reported of a meaning: its type, its TIMEX form and its readings. */
export interface Outcome {
  type: DateType;
  timex: string;
  values: string[];
}

function periodOutcome(period: PeriodMeaning, ref: Reference | undefined): Outcome {
  const readings = periodReadings(period, ref);
  return {
    type: 'daterange',
    timex: period.timex,
    values: readings.map(([first, end]) => `${isoOf(first)}/${isoOf(end)}`),
  };
}

/** Undefined for what is no date by itself: a number, a month's number, a word. */
export function outcomeOf(m: Meaning, ref: Reference | undefined): Outcome | undefined {
  if (isKind(m, 'out')) return { type: m.type, timex: m.timex, values: m.values };
  if (isKind(m, 'date')) return { type: 'date', timex: dateTimex(m), values: dateReadings(m, ref).map(isoOf) };
  if (isKind(m, 'per')) return periodOutcome(m, ref);
  if (isKind(m, 'time'))
    return { type: 'time', timex: timeTimex(m), values: timesOf(m).map((one) => clockText(secondsOf(one))) };
  if (isKind(m, 'tr')) {
    const [from, to] = [m.from, m.to].map((one) => clockText(secondsOf(one)));
    return { type: 'timerange', timex: m.timex ?? '', values: [`${from}/${to}`] };
  }
  if (isKind(m, 'pod') || isKind(m, 'podin')) {
    const [from, to] = partSeconds(m).map(clockText);
    return { type: 'timerange', timex: `T${m.pod}`, values: [`${from}/${to}`] };
  }
  if (isKind(m, 'dt')) return { type: 'datetime', timex: momentTimex(m), values: instantsOf(m, ref).map(instantText) };
  if (isKind(m, 'dtr')) return rangeOutcome(m, ref);
  if (isKind(m, 'dur'))
    return { type: 'duration', timex: durationTimex(m.parts), values: [String(durationSeconds(m.parts))] };
  return isKind(m, 'set') ? { type: 'set', timex: m.timex, values: [] } : undefined;
}

function rangeTimex({ date, from, to }: DateTimeRangeMeaning): string {
  if (!date || !from?.time || !to?.time || (from.time.h === 0 && to.time.h === 12) || to.time.h === 24)
    return date ? dateTimex(date) : '';
  return onDate(date, { k: 'tr', from: from.time, to: to.time }).timex ?? '';
}

function rangeOutcome(range: DateTimeRangeMeaning, ref: Reference | undefined): Outcome {
  const { date, pod, from, to } = range;
  if (date && pod) {
    const [start, end] = partSeconds(pod);
    const days = dateReadings(date, ref);
    return {
      type: 'datetimerange',
      timex: `${dateTimex(date)}T${pod.pod}`,
      values: days.map((day) => `${instantText(day * 86_400 + start)}/${instantText(day * 86_400 + end)}`),
    };
  }
  const starts = from ? instantsOf(from, ref) : [];
  const ends = to ? instantsOf(to, ref) : [];
  const values = starts.flatMap((start) => {
    const end = ends.find((one) => one > start);
    return end === undefined ? [] : [`${instantText(start)}/${instantText(end)}`];
  });
  return { type: 'datetimerange', timex: range.timex || rangeTimex(range), values };
}
