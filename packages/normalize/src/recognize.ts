import type { Culture } from './culture';
import { cultureOf } from './culture';
import { languageOf } from './language/language';
import { findPeriods } from './periods/find-periods';
import { findQuantities } from './quantities/find-quantities';
import { findTraps, mergeIntervals } from './quantities/find-traps';
import type { Quantity } from './quantities/quantity';
import { type Source, sourceOf } from './text/source';

export const RECOGNITION_TYPES = [
  'number',
  'ordinal',
  'percentage',
  'numberrange',
  'currency',
  'dimension',
  'temperature',
  'age',
  'date',
  'daterange',
] as const;
export type RecognitionType = (typeof RECOGNITION_TYPES)[number];

/** One thing found by {@link recognize}. */
export interface Recognition {
  start: number;
  /** Exclusive, UTF-16. */
  end: number;
  type: RecognitionType;
  /** The number; a percentage 7.4 is 7.4 %. For dates and ranges the text form. */
  value: number | string;
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

function typeOf(quantity: Quantity): RecognitionType {
  if (quantity.kind === 'money') return 'currency';
  if (quantity.kind === 'percent' || quantity.kind === 'points') return 'percentage';
  if (quantity.kind === 'rank') return 'ordinal';
  if (quantity.kind === 'unit') {
    if (quantity.unit === 'Cel' || quantity.unit === '[degF]' || quantity.unit === 'deg' || quantity.unit === 'K')
      return 'temperature';
    return 'dimension';
  }
  return 'number';
}

function numberOf(quantity: Quantity): Recognition {
  const { numeral, number } = quantity;
  return {
    start: number.start,
    end: number.end,
    type: 'number',
    value: numeral.value.toNumber(),
    exact: numeral.value.toString(),
  };
}

function recognitionOf(quantity: Quantity): Recognition {
  const type = typeOf(quantity);
  if (type === 'number') return numberOf(quantity);
  const unit = quantity.currency ?? quantity.unit;
  const value = quantity.value;
  return {
    start: quantity.start,
    end: quantity.end,
    type,
    value: value.toNumber(),
    exact: value.toString(),
    ...(unit ? { unit } : {}),
  };
}

function datesOf(source: Source, refDate: Date | undefined): Recognition[] {
  const year = refDate?.getUTCFullYear();
  return findPeriods(source, year).flatMap((mention) => {
    const period = mention.resolve({ iso: undefined, year: mention.year ?? year });
    if (!period) return [];
    const single = period.start === period.end;
    const value = single ? period.start : `${period.start}/${period.end}`;
    return [
      {
        start: mention.start,
        end: mention.end,
        type: single ? ('date' as const) : ('daterange' as const),
        value,
        values: [value],
      },
    ];
  });
}

/**
 * Finds numbers, percentages, money, measures and periods in a text.
 * @param culture one of the cultures, or a language tag such as "ja-JP"
 * @returns in the order of the text; where `types` names several, a measure is not reported as a number as well
 */
export function recognize(text: string, culture: Culture | string, options: RecognizeOptions = {}): Recognition[] {
  const known = cultureOf(culture);
  if (!known) return [];
  const wanted = new Set(options.types ?? RECOGNITION_TYPES);
  const source = sourceOf(text, languageOf(known));
  const dates = wanted.has('date') || wanted.has('daterange') ? datesOf(source, options.refDate) : [];
  const found = findQuantities(source, mergeIntervals([...findTraps(source), ...dates])).map(recognitionOf);
  return [...found, ...dates].filter((one) => wanted.has(one.type)).sort((a, b) => a.start - b.start);
}
