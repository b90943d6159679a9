import type { Culture } from '../culture';
import { cultureOf } from '../culture';
import { findDates } from '../dates/find-dates';
import type { Source } from '../language/source';
import type { Exact } from '../numbers/exact';
import type { Quantity } from '../quantities/quantity';
import { skipGap } from '../text/characters';
import { overlapsOf } from '../text/overlaps';
import { dataOf } from '../words/culture-data';
import { dateLanguageOf } from '../words/date-languages';
import { type AssistantSource, sourceOf, testAt } from './assistant';
import { daysNamed, isNoAge, isOtherDegree, withCompounds } from './choose-measures';
import { findNames } from './find-names';
import { findRanges } from './find-ranges';
import { wholeSum } from './money';
import { rateBefore } from './rate-before';
import { findMeasures, findNumbers, findOrdinals, findRelativeOrdinals } from './scan';

/** Types that the dates reader answers. */
const DATE_TYPES = ['date', 'daterange', 'time', 'timerange', 'datetime', 'datetimerange', 'duration', 'set'] as const;

export const RECOGNITION_TYPES = [
  'number',
  'ordinal',
  'ordinal.relative',
  'percentage',
  'numberrange',
  'currency',
  'dimension',
  'temperature',
  'age',
  ...DATE_TYPES,
] as const;
export type RecognitionType = (typeof RECOGNITION_TYPES)[number];

/** One thing found by {@link recognize}. */
export interface Recognition {
  start: number;
  /** Exclusive, UTF-16. */
  end: number;
  type: RecognitionType;
  /** The number; a percentage 7.4 is 7.4 %. For dates and ranges the text form. Absent where a unit is named without one. */
  value?: number | string;
  /** The number, exactly: "12590600000000", "1/3". */
  exact?: string;
  /** ISO 4217 for money, UCUM for the rest. */
  unit?: string;
  /** ISO 8601 readings of a date or period. */
  values?: string[];
  timex?: string;
}

export interface RecognizeOptions {
  /** What to look for; everything where absent. */
  types?: readonly string[];
  /** Today, for dates without a year. */
  refDate?: Date | undefined;
}

const TEMPERATURES = new Set(['Cel', '[degF]', 'K', 'deg']);
const AGES = new Set(['a', 'mo', 'wk', 'd']);

function typeOf(quantity: Quantity): RecognitionType | undefined {
  switch (quantity.kind) {
    case 'money':
      return 'currency';
    case 'percent':
    case 'points':
      return 'percentage';
    case 'unit':
      if (TEMPERATURES.has(quantity.unit ?? '')) return 'temperature';
      if (AGES.has(quantity.unit ?? '')) return 'age';
      return /^(?:h|min|s)$|\{#\}/.test(quantity.unit ?? '') ? undefined : 'dimension';
    default:
      return undefined;
  }
}

/** "pounds" are money where money is asked for. */
function asMoney(source: Source, quantity: Quantity, wanted: ReadonlySet<string>): Quantity {
  if (!wanted.has('currency') || wanted.has('dimension') || quantity.kind !== 'unit') return quantity;
  const hit = source.language.moneyToo.at(source.folded, skipGap(source.folded, quantity.number.end));
  return hit?.value.kind === 'money' ? { ...quantity, kind: 'money', currency: hit.value.currency } : quantity;
}

/** 九成 is 90 % to whoever asks for percentages. */
function asPercent(source: Source, quantity: Quantity, wanted: ReadonlySet<string>): Quantity {
  if (quantity.kind !== 'part' || !wanted.has('percentage')) return quantity;
  const written = source.folded.slice(quantity.start, quantity.end);
  if (!/[成割할]|(?:^|[^一二三四五六七八九\d])[百千万仟佰萬](?:分之|分の)|(?:백|천)분의/.test(written)) return quantity;
  return { ...quantity, kind: 'percent', unit: '%', value: quantity.value.shifted(2).trimmed() };
}

function unitOf(quantity: Quantity, type: RecognitionType): string | undefined {
  if (type === 'temperature' && quantity.unit === 'deg') return 'Cel';
  return quantity.currency ?? quantity.unit;
}

function recognitionOf(quantity: Quantity, wanted: ReadonlySet<string>): Recognition | undefined {
  const found = typeOf(quantity);
  const type = quantity.unit === 'deg' && !wanted.has('temperature') ? 'dimension' : found;
  // Counted things are statistics' business: dimensions are lengths, areas, weights … and containers.
  if (!type || (type === 'dimension' && quantity.unit?.startsWith('{') && quantity.unit !== '{TEU}')) return undefined;
  const { start, end, value } = quantity;
  const unit = unitOf(quantity, type);
  return { start, end, type, value: value.toNumber(), exact: value.toString(), ...(unit ? { unit } : {}) };
}

/** Measures, sums of money and percentages of the types wanted. */
function measuresOf(source: AssistantSource, wanted: ReadonlySet<string>): Recognition[] {
  const found: Recognition[] = [];
  for (const quantity of withCompounds(source, findMeasures(source))) {
    const read = asPercent(source, asMoney(source, quantity, wanted), wanted);
    const one = recognitionOf(rateBefore(source, wholeSum(source, read)), wanted);
    if (one && wanted.has(one.type) && !isOtherDegree(source, one) && !isNoAge(source, one)) found.push(one);
  }
  return found;
}

function numberOf(
  { start, end, value }: { start: number; end: number; value: Exact },
  type: 'number' | 'ordinal' = 'number',
): Recognition {
  return { start, end, type, value: value.toNumber(), exact: value.toString() };
}

/** Days and months written with their words: 5월 4일, "le 4 mai". In Chinese their figures are numbers. */
function daysOf(source: AssistantSource): { start: number; end: number }[] {
  if (source.language.culture.startsWith('zh')) return [];
  return daysNamed(source).filter(({ start, end }) => /[^\d./\s-]/.test(source.folded.slice(start, end)));
}

/** Ordinals that are no part of what was found before. */
function ordinalsOf(source: AssistantSource, taken: readonly Recognition[]): Recognition[] {
  const isTaken = overlapsOf(taken);
  const found: Recognition[] = [];
  for (const one of findOrdinals(source)) if (!isTaken(one)) found.push(numberOf(one, 'ordinal'));
  return found;
}

/** Numbers that are no part of what was found before, nor of a day. */
function numbersOf(source: AssistantSource, taken: readonly Recognition[], alone: boolean): Recognition[] {
  const { assistant, folded } = source;
  const written = findNumbers(source, alone).filter((one) => !testAt(assistant.notNumbers, folded, one.end));
  if (written.length === 0) return [];
  const isSaid = overlapsOf([...taken, ...daysOf(source)]);
  return written.map((one) => numberOf(one)).filter((one) => !isSaid(one));
}

function datesOf(text: string, culture: string, refDate: Date | undefined): Recognition[] {
  return findDates(text, dateLanguageOf(culture), refDate).map(({ start, end, type, timex, values }) => ({
    start,
    end,
    type,
    value: type === 'duration' ? Number(values[0]) : (values[0] ?? timex),
    values,
    timex,
  }));
}

const FOR_DATES: ReadonlySet<string> = new Set(DATE_TYPES);

/** Types that are read from numbers. */
const OTHER_TYPES: ReadonlySet<string> = new Set(RECOGNITION_TYPES.filter((type) => !FOR_DATES.has(type)));

/** Types of which a name alone is reported, without a number. */
const NAMED_TYPES: ReadonlySet<string> = new Set(['currency', 'temperature', 'dimension']);

const MEASURE_TYPES: ReadonlySet<string> = new Set(['percentage', 'currency', 'dimension', 'temperature', 'age']);

function hasOneOf(types: readonly string[], set: ReadonlySet<string>): boolean {
  for (let index = 0; index < types.length; index++) if (set.has(types[index]!)) return true;
  return false;
}

/**
 * Finds numbers, percentages, money, measures and periods in a text.
 * @param culture one of the cultures, or a language tag such as "ja-JP"
 * @throws {CultureError} where the culture's words were not added
 * @returns in the order of the text; where `types` names several, a measure is not reported as a number as well
 */
export function recognize(text: string, culture: Culture | string, options: RecognizeOptions = {}): Recognition[] {
  const types: readonly string[] = options.types ?? RECOGNITION_TYPES;
  const known = cultureOf(culture);
  if (known) dataOf(known);
  const dates = hasOneOf(types, FOR_DATES)
    ? datesOf(text, culture, options.refDate).filter(({ type }) => types.includes(type))
    : [];
  if (!known || !hasOneOf(types, OTHER_TYPES)) return dates;
  const wanted = new Set(types);
  const source = sourceOf(text, known);
  const measures = hasOneOf(types, MEASURE_TYPES) ? measuresOf(source, wanted) : [];
  const names = options.types && hasOneOf(types, NAMED_TYPES) ? findNames(source, measures) : [];
  const places: Recognition[] =
    wanted.has('ordinal.relative') || wanted.has('ordinal')
      ? findRelativeOrdinals(source).map((one) => ({ ...one, type: 'ordinal.relative' }))
      : [];
  const ordinals = wanted.has('ordinal') ? ordinalsOf(source, places.concat(measures)) : [];
  const ranges: Recognition[] = wanted.has('numberrange')
    ? findRanges(source).map(({ start, end, range }) => ({ start, end, type: 'numberrange', value: range }))
    : [];
  const numbers = wanted.has('number') ? numbersOf(source, measures.concat(ordinals, places), wanted.size === 1) : [];
  const named = names.filter(({ type }) => wanted.has(type));
  return ranges.concat(measures, named, ordinals, places, numbers, dates).sort((a, b) => a.start - b.start);
}
