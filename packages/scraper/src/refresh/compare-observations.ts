// What a refreshed value is against what is known: new, the same, a revision; and what a person must look at first.
import type { Observation } from '@duibiao/model';
import { equalDecimals } from '../decode/decimal';
import type { Mapped } from './map-cells';

export type FlagReason = 'jump' | 'unit-change' | 'rebased' | 'withdrawn';

export interface Change {
  kind: 'added' | 'revised';
  mapped: Mapped;
  version: number;
  previous?: Observation;
  flag?: { reason: FlagReason; detail: string };
}

const sameText = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && equalDecimals(a, b));

function sameUnit(known: Observation, { unit }: Mapped): boolean {
  return (
    known.unit === unit.unit &&
    known.currency === unit.currency &&
    known.priceBasis === unit.priceBasis &&
    known.per === unit.per
  );
}

/** A published provisional mark that goes away is a revision too. */
const isSame = (known: Observation, mapped: Mapped): boolean =>
  sameText(known.value, mapped.value) && sameUnit(known, mapped) && known.status === mapped.status;

const seriesKey = (key: string): string => key.split('/').slice(0, 3).join('/');

const DEFAULT_FACTOR = 1.5;
const PERCENT_POINTS = 10;

/** Whether going from one value to another is more than a series does; percentages are judged by their difference. */
function isJump(from: string | null, to: string | null, mapped: Mapped): boolean {
  if (from === null || to === null) return false;
  const [a, b] = [Number(from), Number(to)];
  if (mapped.unit.unit === '%' || mapped.unit.unit === '{pp}') return Math.abs(b - a) > PERCENT_POINTS;
  if (a === 0 || b === 0) return a !== b;
  if (a < 0 !== b < 0) return true;
  const ratio = Math.abs(b / a);
  const factor = mapped.series.plausibleFactor ?? DEFAULT_FACTOR;
  return ratio > factor || ratio < 1 / factor;
}

const unitText = (unit: Pick<Observation, 'unit' | 'currency' | 'priceBasis' | 'per'>): string =>
  [unit.currency ?? unit.unit, unit.per && `per ${unit.per}`, unit.priceBasis && `(${unit.priceBasis})`]
    .filter(Boolean)
    .join(' ');

function flagOf(
  mapped: Mapped,
  known: Observation | undefined,
  before: Pick<Observation, 'value' | 'period'> | undefined,
): Change['flag'] {
  if (known !== undefined && !sameUnit(known, mapped))
    return { reason: 'unit-change', detail: `was in ${unitText(known)}, is in ${unitText(mapped.unit)}` };
  if (known !== undefined && known.value !== null && mapped.value === null)
    return {
      reason: 'withdrawn',
      detail: `was ${known.value}, the source now gives none (${mapped.status ?? 'no reason'})`,
    };
  if (known !== undefined && isJump(known.value, mapped.value, mapped))
    return { reason: 'jump', detail: `revised from ${known.value} to ${mapped.value}` };
  if (known === undefined && before !== undefined && isJump(before.value, mapped.value, mapped)) {
    return {
      reason: 'jump',
      detail: `${before.value} for ${before.period.start}, ${mapped.value} for ${mapped.period.start}`,
    };
  }
  return undefined;
}

/** The observation of the period just before, of the same length, from what is known or from this answer. */
function periodBefore(
  mapped: Mapped,
  timeline: ReadonlyMap<string, Array<Pick<Observation, 'value' | 'period'>>>,
): Pick<Observation, 'value' | 'period'> | undefined {
  const earlier = (timeline.get(seriesKey(mapped.key)) ?? []).filter(
    ({ period, value }) =>
      value !== null && period.precision === mapped.period.precision && period.end < mapped.period.start,
  );
  return earlier.reduce<Pick<Observation, 'value' | 'period'> | undefined>(
    (latest, one) => (latest === undefined || one.period.start > latest.period.start ? one : latest),
    undefined,
  );
}

/** Compares mapped cells with the latest known versions. Only changes come back; the same again is nothing. */
export function compareObservations(mapped: readonly Mapped[], known: ReadonlyMap<string, Observation>): Change[] {
  const timeline = new Map<string, Array<Pick<Observation, 'value' | 'period'>>>();
  const remember = (key: string, one: Pick<Observation, 'value' | 'period'>): void => {
    const list = timeline.get(seriesKey(key)) ?? [];
    list.push(one);
    timeline.set(seriesKey(key), list);
  };
  for (const observation of known.values()) remember(observation.key, observation);
  for (const one of mapped) if (!known.has(one.key)) remember(one.key, one);
  const changes = mapped.flatMap((one): Change[] => {
    const previous = known.get(one.key);
    if (previous === undefined && one.value === null && one.status?.startsWith('confidential') !== true) return [];
    if (previous !== undefined && isSame(previous, one)) return [];
    const flag = flagOf(one, previous, periodBefore(one, timeline));
    return [
      {
        kind: previous === undefined ? 'added' : 'revised',
        mapped: one,
        version: (previous?.version ?? 0) + 1,
        ...(previous === undefined ? {} : { previous }),
        ...(flag === undefined ? {} : { flag }),
      },
    ];
  });
  return markRebased(changes, mapped);
}

const MIN_REBASED = 3;

/** A series whose old values all change by one factor has a new base: no value of it is simply newer than the old one. */
function markRebased(changes: readonly Change[], mapped: readonly Mapped[]): Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (
      change.kind !== 'revised' ||
      change.previous?.value == null ||
      change.mapped.value === null ||
      Number(change.previous.value) === 0
    )
      continue;
    const list = groups.get(seriesKey(change.mapped.key)) ?? [];
    list.push(change);
    groups.set(seriesKey(change.mapped.key), list);
  }
  const rebased = new Map<string, string>();
  for (const [key, group] of groups) {
    const ratios = group
      .map((change) => Number(change.mapped.value) / Number(change.previous!.value))
      .sort((a, b) => a - b);
    const middle = ratios[Math.floor(ratios.length / 2)]!;
    const alike = ratios.every((ratio) => Math.abs(ratio / middle - 1) < 0.01);
    const all = mapped.filter((one) => seriesKey(one.key) === key).length;
    if (group.length >= MIN_REBASED && group.length >= all / 2 && alike && Math.abs(middle - 1) > 0.005)
      rebased.set(key, middle.toPrecision(4));
  }
  return changes.map((change) => {
    const factor = rebased.get(seriesKey(change.mapped.key));
    if (factor === undefined || change.flag?.reason === 'unit-change') return change;
    return {
      ...change,
      flag: { reason: 'rebased', detail: `every old value of the series changed by a factor of about ${factor}` },
    };
  });
}
