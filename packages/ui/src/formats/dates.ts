import type { PageDate, Period } from '@duibiao/model';
import type { Translate } from '../i18n';
import { type InterfaceLanguage, localeOf } from '../language';

/** Calendar dates have no zone: they are formatted in UTC so that no zone moves them. */
function calendar(date: string, language: InterfaceLanguage, precision: 'day' | 'month' | 'year'): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') options.month = language === 'zh' ? 'long' : 'short';
  if (precision === 'day') options.day = 'numeric';
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(`${date}T00:00:00Z`));
}

/** A calendar date as exactly as it is known: "30 Jan 2018", "Jan 2018", "2018". */
export function formatPageDate(date: Pick<PageDate, 'date' | 'precision'>, language: InterfaceLanguage): string {
  return calendar(date.date, language, date.precision);
}

/** The period of a figure: "2017", "Mar 2017", "Q1 2017", "1 Apr 2017 – 31 Mar 2018". */
export function formatPeriod(period: Period, language: InterfaceLanguage): string {
  const { start, end, precision } = period;
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (precision === 'day' || precision === 'month') return calendar(start, language, precision);
  if (precision === 'year') return calendar(start, language, 'year');
  if (precision === 'quarter') {
    const quarter = Math.ceil(month / 3);
    return language === 'zh' ? `${year}年第${'一二三四'[quarter - 1]}季度` : `Q${quarter} ${year}`;
  }
  if (precision === 'half') {
    const first = month <= 6;
    return language === 'zh' ? `${year}年${first ? '上' : '下'}半年` : `H${first ? 1 : 2} ${year}`;
  }
  if (precision === 'fiscal-year')
    return language === 'zh' ? `${year}财年` : `FY ${year}${end.slice(0, 4) === year ? '' : `/${end.slice(2, 4)}`}`;
  return `${calendar(start, language, 'day')} – ${calendar(end, language, 'day')}`;
}

/** A moment on the reader's clock: "12 Apr 2018, 10:11". `timeZone` is the reader's own unless given. */
export function formatInstant(instant: string, language: InterfaceLanguage, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}

/** How long ago, in one unit: "now", "5 min", "2 h", "3 d". */
export function formatAge(instant: string, now: number, t: Translate): string {
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000);
  if (minutes < 1) return t('time.now');
  if (minutes < 60) return t('time.minutes', { count: minutes });
  if (minutes < 60 * 24) return t('time.hours', { count: Math.floor(minutes / 60) });
  return t('time.days', { count: Math.floor(minutes / (60 * 24)) });
}
