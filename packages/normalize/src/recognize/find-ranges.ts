import { firstEndingBehind } from '../language/segments';
import type { Exact } from '../numbers/exact';
import { skipGap } from '../text/characters';
import { forEachMatch } from '../text/matches';
import { overlapsOf } from '../text/overlaps';
import type { Bound } from '../words/assistant-data';
import { type AssistantSource, type BoundPattern, testAt } from './assistant';
import { findNumbers, findOrdinals } from './scan';

/** A bound or an interval of numbers in mathematical notation: "(30,)", "[20,100)". */
export interface NumberRange {
  start: number;
  end: number;
  range: string;
}

/** A number that may end an interval: a plain one or an ordinal. */
interface Endpoint {
  start: number;
  end: number;
  value: Exact;
  /** Written with a word for "and some more": 余, 多, 几. */
  more?: boolean;
}

interface Limit {
  value: Exact;
  included: boolean;
}

interface Interval {
  start: number;
  end: number;
  lower?: Limit;
  upper?: Limit;
}

/** As far as a phrase before a number is looked at. */
const OPEN_REACH = 24;
const LINK_REACH = 16;

/** A double has fifteen sure digits. */
function written({ value }: Limit): string {
  return String(Number(value.toNumber().toPrecision(15)));
}

function notation({ lower, upper }: Interval): string {
  const left = lower ? `${lower.included ? '[' : '('}${written(lower)}` : '(';
  const right = upper ? `${written(upper)}${upper.included ? ']' : ')'}` : ')';
  return `${left},${right}`;
}

/** Numbers and ordinals; where both begin at one place, the longer. */
function endpointsOf(source: AssistantSource): Endpoint[] {
  const ordinals = findOrdinals(source);
  const inside = (start: number, end: number): boolean => {
    for (let index = firstEndingBehind(ordinals, start); index < ordinals.length; index++) {
      const one = ordinals[index]!;
      if (one.start >= end) return false;
      if (one.end - one.start >= end - start) return true;
    }
    return false;
  };
  const numbers = findNumbers(source)
    .filter(({ start, end }) => !inside(start, end))
    .map(({ start, end, value, numeral }) => ({
      // 百分之七 is seven.
      start: source.language.percentBefore.before(source.folded, start)?.start ?? start,
      end: Math.max(end, numeral.end),
      value,
      ...(numeral.more ? { more: true } : {}),
    }));
  const isNumber = overlapsOf(numbers);
  const longest = ordinals.filter((one) => !isNumber(one));
  return [...numbers, ...longest].sort((a, b) => a.start - b.start);
}

interface BoundBefore {
  start: number;
  bound: Bound;
}

/** Phrases that stand before numbers, by where the number begins; of two the longer. */
function boundsBefore({ folded, assistant }: AssistantSource): Map<number, BoundBefore> {
  const found = new Map<number, BoundBefore>();
  for (const { bound, pattern } of assistant.boundsBefore) {
    forEachMatch(pattern, folded, (start, end) => {
      const at = skipGap(folded, end);
      const known = found.get(at);
      if (!known || start < known.start) found.set(at, { start, bound });
    });
  }
  return found;
}

/** The longest phrase behind a number, or behind its counter. */
function boundAfter(
  { folded, assistant }: AssistantSource,
  end: number,
  next: Endpoint | undefined,
): { end: number; bound: Bound } | undefined {
  const counter = testAt(assistant.counters, folded, skipGap(folded, end, 1));
  for (const from of counter === undefined ? [end] : [end, counter]) {
    const at = skipGap(folded, from, 2);
    const hits = assistant.boundsAfter.flatMap(({ bound, pattern }: BoundPattern) => {
      const last = testAt(pattern, folded, at);
      // "200 or greater than 190": the comparison is with the next number.
      const other = last !== undefined && next?.start === last + 1 && /(?:than|que|als)$/.test(folded.slice(at, last));
      return last === undefined || last === at || other ? [] : [{ end: last, bound }];
    });
    if (hits.length > 0) return hits.reduce((best, hit) => (hit.end > best.end ? hit : best));
  }
  return undefined;
}

function limited(start: number, end: number, bound: Bound, value: Exact): Interval {
  const included = bound !== 'more-than' && bound !== 'less-than';
  const limit = { value, included };
  if (bound === 'equal') return { start, end, lower: limit, upper: limit };
  return bound === 'more-than' || bound === 'at-least' ? { start, end, lower: limit } : { start, end, upper: limit };
}

/** "at least 30 [or more]": the same bound said twice, or equality widened. */
function saidTwice(
  source: AssistantSource,
  { end, value }: Endpoint,
  bound: Bound,
  next: Endpoint | undefined,
): Interval | undefined {
  const after = boundAfter(source, end, next);
  const up = (one: Bound): boolean => one === 'more-than' || one === 'at-least';
  if (!after || after.bound === 'equal') return undefined;
  // "equal to 30 or more"
  if (bound === 'equal') return limited(0, after.end, after.bound, value);
  return up(after.bound) === up(bound) ? limited(0, after.end, bound, value) : undefined;
}

function boundOf(
  source: AssistantSource,
  number: Endpoint,
  before: BoundBefore | undefined,
  next: Endpoint | undefined,
): Interval | undefined {
  const { folded, assistant } = source;
  if (before) {
    const twice = saidTwice(source, number, before.bound, next);
    if (twice) return { ...twice, start: before.start };
    const equal = testAt(assistant.orEqual, folded, number.end);
    const end = equal ?? testAt(assistant.boundEnd, folded, number.end) ?? number.end;
    const bound = equal === undefined ? before.bound : inclusive(before.bound);
    return limited(before.start, end, bound, number.value);
  }
  const after = boundAfter(source, number.end, next);
  if (after) return limited(number.start, after.end, after.bound, number.value);
  return number.more ? limited(number.start, number.end, 'more-than', number.value) : undefined;
}

function inclusive(bound: Bound): Bound {
  if (bound === 'more-than') return 'at-least';
  return bound === 'less-than' ? 'at-most' : bound;
}

function intervalOf({ folded, assistant }: AssistantSource, first: Endpoint, second: Endpoint): Interval | undefined {
  if (second.start - first.end > LINK_REACH || first.value.compare(second.value) >= 0) return undefined;
  const between = folded.slice(first.end, second.start);
  const before = folded.slice(Math.max(0, first.start - OPEN_REACH), first.start);
  for (const { open, join, close } of assistant.intervals) {
    if (!join.test(between)) continue;
    const opening = open.exec(before);
    const end = opening ? testAt(close, folded, second.end) : undefined;
    if (!opening || end === undefined) continue;
    if (isSerial(folded, first, second, between)) return undefined;
    return {
      start: first.start - opening[0].length,
      end,
      lower: { value: first.value, included: true },
      upper: { value: second.value, included: false },
    };
  }
  return undefined;
}

/** Telephone numbers and the like: more than two figures joined by strokes. */
function isSerial(folded: string, first: Endpoint, second: Endpoint, between: string): boolean {
  return (
    between.trim() === '-' && (/[-/+]/.test(folded.charAt(second.end)) || /[-/+]/.test(folded.charAt(first.start - 1)))
  );
}

/** "more than 20 and less than 35": two bounds that leave something between them. */
function linked({ folded, assistant }: AssistantSource, first: Interval, second: Interval): Interval | undefined {
  if (!assistant.link || second.start - first.end > LINK_REACH || second.start < first.end) return undefined;
  if (!assistant.link.test(folded.slice(first.end, second.start))) return undefined;
  const lower = first.upper ? second : first;
  const upper = first.upper ? first : second;
  if (!lower.lower || lower.upper || !upper.upper || upper.lower) return undefined;
  if (lower.lower.value.compare(upper.upper.value) >= 0) return undefined;
  const end = testAt(assistant.linkEnd, folded, second.end) ?? second.end;
  return { start: first.start, end, lower: lower.lower, upper: upper.upper };
}

/** All bounds and intervals of a text, left to right. */
export function findRanges(source: AssistantSource): NumberRange[] {
  const numbers = endpointsOf(source);
  if (numbers.length === 0) return [];
  const before = boundsBefore(source);
  const found: Interval[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    const next = numbers[index + 1];
    const leading = before.get(number.start);
    const interval = !leading && next ? intervalOf(source, number, next) : undefined;
    const one = interval ?? boundOf(source, number, leading, next);
    if (!one) continue;
    if (interval) index++;
    const last = found.at(-1);
    const both = last && linked(source, last, one);
    if (both) found[found.length - 1] = both;
    else if (!last || one.start >= last.end) found.push(one);
  }
  return found.map((interval) => ({ start: interval.start, end: interval.end, range: notation(interval) }));
}
