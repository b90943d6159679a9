import type { Period } from '@duibiao/model';
import type { Locale } from './language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const QUARTERS_ZH = ['一', '二', '三', '四'];

interface DateParts {
  year: number;
  month: number;
  day: number;
}

function partsOf(date: string): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

/** A calendar date as far as it is known: "2018年1月30日", "January 2018", "2018". */
export function formatDate(date: string, precision: 'day' | 'month' | 'year', locale: Locale): string {
  const { year, month, day } = partsOf(date);
  if (locale === 'zh')
    return `${year}年${precision === 'year' ? '' : `${month}月`}${precision === 'day' ? `${day}日` : ''}`;
  return `${precision === 'day' ? `${day} ` : ''}${precision === 'year' ? '' : `${MONTHS[month - 1]} `}${year}`;
}

/** The calendar date in UTC of an instant. */
export function dateOf(instant: string): string {
  return instant.slice(0, 10);
}

/** A period for readers: "2017年", "2017年第一季度", "2013—2017年", "FY 2017 (April 2017 – March 2018)". */
export function formatPeriod(period: Period, locale: Locale): string {
  const start = partsOf(period.start);
  const { year } = start;
  const zh = locale === 'zh';
  switch (period.precision) {
    case 'day':
      return period.start === period.end ? formatDate(period.start, 'day', locale) : formatSpan(period, locale);
    case 'month':
      return formatDate(period.start, 'month', locale);
    case 'quarter': {
      const quarter = Math.ceil(start.month / 3);
      return zh ? `${year}年第${QUARTERS_ZH[quarter - 1]}季度` : `Q${quarter} ${year}`;
    }
    case 'half':
      if (zh) return `${year}年${start.month <= 6 ? '上' : '下'}半年`;
      return `${start.month <= 6 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return zh ? `${year}年` : String(year);
    case 'fiscal-year':
      return zh ? `${year}财年（${formatSpan(period, locale)}）` : `FY ${year} (${formatSpan(period, locale)})`;
    case 'span':
      return formatSpan(period, locale);
  }
  return period.precision satisfies never;
}

function formatSpan({ start, end }: Period, locale: Locale): string {
  const dash = locale === 'zh' ? '—' : '–';
  if (start.endsWith('-01-01') && end.endsWith('-12-31'))
    return locale === 'zh'
      ? `${start.slice(0, 4)}${dash}${end.slice(0, 4)}年`
      : `${start.slice(0, 4)}${dash}${end.slice(0, 4)}`;
  const whole = start.endsWith('-01') && isLastDay(end);
  const precision = whole ? 'month' : 'day';
  const from = formatDate(start, precision, locale);
  const to = formatDate(end, precision, locale);
  return locale === 'zh' ? `${from}${dash}${to}` : `${from} ${dash} ${to}`;
}

function isLastDay(date: string): boolean {
  return lastDayOf(date.slice(0, 7)) === date;
}

function lastDayOf(month: string): string {
  const { year, month: m } = partsOf(`${month}-01`);
  return `${month}-${String(new Date(Date.UTC(year, m, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Reads the period of a baseline, "2017", "2017-03" or "2017-04-01/2018-03-31"; undefined where it is none of these. */
export function parseBaselinePeriod(text: string): Period | undefined {
  if (/^\d{4}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31`, precision: 'year' };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { start: `${text}-01`, end: lastDayOf(text), precision: 'month' };
  const span = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text);
  return span ? { start: span[1]!, end: span[2]!, precision: 'span' } : undefined;
}
