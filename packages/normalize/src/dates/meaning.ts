// What the engine understands of a piece of text. `k` is the category by which the grammar's patterns name it.
import type { DayNumber } from './day-number';

/** Y M W D of the calendar, H N S of the clock (N = minute), Q quarter, HY half-year, WE weekend, BD working day, FY/SY fiscal and school year. */
export type Unit =
  | 'Y'
  | 'M'
  | 'W'
  | 'D'
  | 'H'
  | 'N'
  | 'S'
  | 'Q'
  | 'HY'
  | 'HM'
  | 'HW'
  | '10Y'
  | '100Y'
  | '2W'
  | 'WE'
  | 'BD'
  | 'FY'
  | 'SY';

/** A word of the lexicon: its category and what it stands for there. */
export interface WordMeaning {
  k: string;
  v: string | number;
  /** Only where it is written so, with its accents. */
  exact?: string;
  /** A unit in the singular, where the language tells it from the plural. */
  single?: boolean;
}

export interface NumberMeaning {
  k: 'n' | 'o';
  v: number;
  /** Written in so many digits; absent for words. */
  len?: number;
  /** In Han or Hangul signs, which may as well be the beginning of a word. */
  signs?: boolean;
  decimals?: boolean;
}

export interface YearMeaning {
  k: 'y4' | 'yr';
  y: number;
  /** Written with a word for "year" or an era. */
  said?: boolean;
  /** Two digits that are a year only inside a date: 19年2月, but 10年前 is ten years ago. */
  short?: boolean;
}

/** A day, as far as it is said. */
export interface DateMeaning {
  k: 'date';
  y?: number | undefined;
  m?: number | undefined;
  d?: number | undefined;
  wd?: number | undefined;
  /** The nth such weekday of the month, 5 the last. */
  nth?: number | undefined;
  /** A holiday whose day changes from year to year, in the form of the data files. */
  feast?: string;
  /** `y` has two digits and belongs to either century. */
  century?: 'open';
  /** Needs company to be a date: "7.6", "le 4". */
  weak?: boolean;
  /** "le 18": with its article, and so the whole date. */
  closed?: boolean;
  /** A holiday's name stands by itself: a time behind it is one of its own. */
  holiday?: boolean;
  /** Counted from another day: "2日後" ends no range. */
  shifted?: boolean;
  /** Reached from the day of reference, so that "of 2018" cannot follow. */
  relative?: boolean;
}

/** A stretch of days. With `first` and `end` it is fixed; else a part of a year or month that is not said. */
export interface PeriodMeaning {
  k: 'per';
  unit: Unit;
  y?: number;
  m?: number;
  /** Week of the year or month, quarter, half. */
  n?: number;
  first?: DayNumber;
  /** The day after the last. */
  end?: DayNumber;
  timex: string;
  /** early, mid, late */
  part?: 'S' | 'M' | 'E';
  relative?: boolean;
  weak?: boolean;
  /** First day and day after the last in a year, where no year is said. */
  of?: (year: number) => [DayNumber, DayNumber];
}

export interface TimeMeaning {
  k: 'time';
  h: number;
  mi?: number;
  s?: number;
  /** Morning or evening is open. */
  open?: boolean;
  /** A part of the day was said with it, so that no other follows. */
  parted?: boolean;
  weak?: boolean;
  /** "three hours" that may be a time of day where a word for "at" stands before it. */
  soft?: boolean;
}

/** A stretch of the clock. */
export interface TimeRangeMeaning {
  k: 'tr' | 'nr';
  from: TimeMeaning;
  to: TimeMeaning;
  /** The end follows from the beginning and a length. */
  measured?: boolean;
  timex?: string;
}

/** Morning, evening … with what narrows it: early, late. */
export interface DayPartMeaning {
  k: 'pod' | 'podin';
  pod: string;
  part?: 'S' | 'M' | 'E';
}

export interface DateTimeMeaning {
  k: 'dt';
  date?: DateMeaning;
  time?: TimeMeaning;
  /** Seconds since 1970-01-01T00:00. */
  instant?: number;
  shifted?: boolean;
  timex?: string;
}

export interface DateTimeRangeMeaning {
  k: 'dtr';
  date?: DateMeaning;
  pod?: DayPartMeaning;
  from?: DateTimeMeaning;
  to?: DateTimeMeaning;
  timex?: string;
}

export interface DurationMeaning {
  k: 'dur';
  parts: { n: number; unit: Unit }[];
}

export interface SetMeaning {
  k: 'set';
  timex: string;
  /** A set of days, to which a time may still be added. */
  open?: boolean;
}

/** Complete: nothing may be added. */
export interface OutMeaning {
  k: 'out';
  type: DateType;
  timex: string;
  values: string[];
}

export type DateType = 'date' | 'daterange' | 'time' | 'timerange' | 'datetime' | 'datetimerange' | 'duration' | 'set';

export type Meaning =
  | WordMeaning
  | NumberMeaning
  | YearMeaning
  | DateMeaning
  | PeriodMeaning
  | TimeMeaning
  | TimeRangeMeaning
  | DayPartMeaning
  | DateTimeMeaning
  | DateTimeRangeMeaning
  | DurationMeaning
  | SetMeaning
  | OutMeaning;

/** The meaning of each category that has one of its own; all others are words. */
export interface MeaningByKind {
  n: NumberMeaning;
  o: NumberMeaning;
  y4: YearMeaning;
  yr: YearMeaning;
  date: DateMeaning;
  per: PeriodMeaning;
  time: TimeMeaning;
  tr: TimeRangeMeaning;
  nr: TimeRangeMeaning;
  pod: DayPartMeaning;
  podin: DayPartMeaning;
  dt: DateTimeMeaning;
  dtr: DateTimeRangeMeaning;
  dur: DurationMeaning;
  set: SetMeaning;
  out: OutMeaning;
}

/** Narrows a meaning by its category. */
export function isKind<K extends keyof MeaningByKind>(m: Meaning, kind: K): m is MeaningByKind[K] & Meaning {
  return m.k === kind;
}
