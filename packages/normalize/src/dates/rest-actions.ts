// What is left of a day, week, month or year.
import { isoOf } from './day-number';
import type { Action, Matched } from './matched';
import { isKind, type Meaning, type Unit } from './meaning';
import { relativeUnit } from './relative-spans';
import { durationTimex, instantTimex } from './resolve';

/** From now to the last second of the day. */
function restOfDay(m: Matched): Meaning | undefined {
  if (!m.ref) return undefined;
  const { day, instant } = m.ref;
  const end = day * 86_400 + 86_399;
  const left = end - instant;
  const parts = [
    { n: Math.floor(left / 3600), unit: 'H' as const },
    { n: Math.floor((left % 3600) / 60), unit: 'N' as const },
    { n: left % 60, unit: 'S' as const },
  ].filter(({ n }) => n > 0);
  const timex = `(${instantTimex(instant)},${instantTimex(end)},${durationTimex(parts)})`;
  return { k: 'dtr', from: { k: 'dt', instant }, to: { k: 'dt', instant: end }, timex };
}

export const restActions: Readonly<Record<string, Action>> = {
  /** the rest of the week: up to its last day */
  restOf: (m) => {
    if (m.has('day') || m.word('unit') === 'D') return m.has('day') && m.value('day') !== 0 ? undefined : restOfDay(m);
    const { ref } = m;
    const period = m.one('per') ?? relativeUnit(m.text('unit') as Unit, 0, ref);
    if (!ref || !period || !isKind(period, 'per') || period.first === undefined || period.end === undefined)
      return undefined;
    if (ref.day < period.first || ref.day >= period.end) return undefined;
    const last = period.end - 1;
    const days = last - ref.day + (period.unit === 'W' ? 0 : 1);
    const from = isoOf(ref.day);
    const to = isoOf(last);
    return { k: 'out', type: 'daterange', timex: `(${from},${to},P${days}D)`, values: [`${from}/${to}`] };
  },
};
