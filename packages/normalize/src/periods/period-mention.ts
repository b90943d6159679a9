import type { Period } from '@duibiao/model';

/** A stretch of time named in a text. */
export interface PeriodMention {
  start: number;
  /** Exclusive. */
  end: number;
  /** Needs the place (fiscal years) or another year (a month without year) to become a period. */
  resolve: (known: { iso: string | undefined; year: number | undefined }) => Period | undefined;
  /** The calendar year named, for mentions after it that name none. */
  year?: number | undefined;
  /** What the figure is about; what it is compared with; what is aimed at; the date of some event. */
  role: 'reference' | 'comparison' | 'target' | 'event';
  precision: 'day' | 'month' | 'year' | 'other';
  /** Spelled so explicitly that nothing else can be meant (a day with "as of"). */
  asOf: boolean;
  /** A day or month without year, or a bare number that only looks like a year. */
  partial?: boolean | undefined;
  /** "previous year", in brackets: one year before the figure it follows. */
  previous?: boolean | undefined;
  /** Of a previous month or quarter: how many months before. */
  monthsBefore?: number | undefined;
  /** "this year", "last year", "previous year": told from the text's own date or from the figure before. */
  relative?: boolean | undefined;
  /** "last year" in a text whose own year is not known. */
  unknown?: boolean | undefined;
  /** What {@link resolve} said last, for a mention with a year of its own: figures in one place after another ask again. */
  answer?: { iso: string | undefined; period: Period | undefined } | undefined;
}
