/** The dates of one line with the words that say what each is the date of: "Published 4 April 2018, updated 6 May", 2018年4月4日公開 2019年5月6日更新. */

import { MONTH_BEFORE_YEAR } from '../../dates/date-forms';
import { type DayOrder, dateParts, type FoundDate, findDate, parseDate } from '../../dates/parse-date';
import { dateLabel, isOtherDay, isPeriod } from '../lines/date-labels';

/**
 * What a date is the date of: `written` is the day of a document that may go public later, `other` a day that is not the page's: of joining, of an event, of
 * coming into force.
 */
export type DateLabel = 'published' | 'written' | 'modified' | 'other';

export interface LabelledDate {
  found: FoundDate;
  label: DateLabel | undefined;
  /** The date as the line has it. */
  text: string;
}

/** A date of a line with what the words behind it say, the words before, and whether its label needs the line above. */
type OwnDate = LabelledDate & { after: DateLabel | undefined; words: string; fromAbove: boolean };

/** A line has no more dates of its own than these. */
const MAX_DATES = 3;
/** Words that stand for a date's label, in characters. */
const MAX_LABEL = 40;

/** The day of the week and the time behind a date: "(목) 11:26에", "um 11:26 Uhr". */
const TIME_OF_DAY =
  /^(?: ?[(（][^\s\d()（）]{1,3}[)）])?(?:[\sT,(]*|,? (?:um|at|kl\.?) )\d\d?[:.h]\d\d(?::\d\d)?(?: ?(?:uhr|[ap]\.?m\.?|에))?/i;

/** "Jane RoeMar 5, 2018", as inline elements without a space between them give it. */
const GLUED_MONTH = /(\p{Ll})(?=\p{Lu}\p{L}{2,8}\.? \d)/gu;

/** "2018-04-04T10:00:00+02:004 April 2018": a time for machines, hidden in front of the day. */
const GLUED_TIME = /(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))(?=\d)/g;

function unglued(text: string, parts: number): string {
  const line = (parts & MONTH_BEFORE_YEAR) === 0 ? text : text.replace(GLUED_MONTH, '$1 ');
  return line.includes(':') ? line.replace(GLUED_TIME, '$1 ') : line;
}

/** Between two days that one label is for: the first and the last of a period, days of a series. */
const TO = /^[\s\d:.,、，]*(?:uhr|h)?\s*(?:[-–—~～〜]|und|and|or|oder|bis|to|및|と|和)?\s*$/i;

/** Two days with nothing but a dash between them. */
const RANGE = /^\s*[-–—~～〜至]\s*$/;
/** The first day of a period without its year: 15 February – 31 August 2024. */
const PERIOD_BEFORE = /(?<![\d:.])\d{1,2}[.日일]?(?: ?\p{L}{2,12}\.?)?\s*[-–—~～〜至]\s*$/u;

/** Every label has letters; most words at a date are none. */
const HAS_LETTER = /[^\0-@[-\u0060{-\u00bf\u2000-\u206f]/;

const labelOf = (words: string): DateLabel | undefined =>
  !HAS_LETTER.test(words) ? undefined : isOtherDay(words) ? 'other' : dateLabel(words);

/** （更新 9月2日 11時05分） */
const MONTH_AND_DAY = /(\d{1,2})[月월] ?(\d{1,2})[日일]/;

/** The day of a change behind a whole date, whose year it leaves out. */
function changeWithoutYear(rest: string, before: string): OwnDate | undefined {
  const day = MONTH_AND_DAY.exec(rest);
  if (day === null) return undefined;
  const words = rest.slice(Math.max(0, day.index - MAX_LABEL), day.index);
  if (dateLabel(words) !== 'modified') return undefined;
  const found = parseDate(`${before.slice(0, 4)}-${day[1]!.padStart(2, '0')}-${day[2]!.padStart(2, '0')}`);
  if (found === undefined || found.date < before) return undefined;
  return { found, label: 'modified', text: day[0], after: undefined, words, fromAbove: false };
}

/** 20180404 */
const COMPACT = /^(?:19|20)\d{6}$/;

const firstDate = (text: string, order: DayOrder): FoundDate | undefined =>
  COMPACT.test(text) ? parseDate(text, order) : findDate(text, order);

/**
 * Dates of a line in reading order.
 * @param before gives the short line above, which may be the label of the first date
 */
export function datesOfLine(text: string, before: () => string, order: DayOrder): LabelledDate[] {
  const parts = COMPACT.test(text) ? 0 : dateParts(text, order);
  if (parts === undefined) return [];
  const line = text.length < 200 ? unglued(text, parts) : text;
  const dates: OwnDate[] = [];
  let from = 0;
  for (let n = 0; n < MAX_DATES; n++) {
    const rest = line.slice(from);
    const found = firstDate(rest, order);
    if (found === undefined) break;
    const words = rest.slice(Math.max(0, found.start - MAX_LABEL), found.start);
    const next = rest
      .slice(found.end, found.end + MAX_LABEL)
      .replace(TIME_OF_DAY, '')
      .replace(/(?:[|–—·•,;\n-]|\d\d).*$/su, '');
    const isOther =
      isPeriod(rest.slice(found.end)) ||
      (dates[n - 1]?.label === 'other' && TO.test(words)) ||
      PERIOD_BEFORE.test(words);
    const own = isOther ? 'other' : labelOf(words);
    dates.push({
      found,
      label: own ?? (n === 0 ? labelOf(before() + words) : undefined),
      fromAbove: own === undefined,
      text: rest.slice(found.start, found.end),
      after: labelOf(next),
      words,
    });
    from += found.end;
  }
  const changed =
    dates.length > 0 && dates.length < MAX_DATES
      ? changeWithoutYear(line.slice(from), dates[0]!.found.date)
      : undefined;
  if (changed !== undefined) dates.push(changed);
  for (let n = 1; n < dates.length; n++) {
    const [first, last] = [dates[n - 1]!, dates[n]!];
    if (
      first.label === undefined &&
      last.label === undefined &&
      RANGE.test(last.words) &&
      first.found.date < last.found.date
    )
      first.label = last.label = 'other';
  }
  // Labels stand behind where one follows the last date and none is before the first: 2018.04.04 掲載. That of a single date is nearer than the line above.
  const [first] = dates;
  const behind =
    (first?.label === undefined || (dates.length === 1 && first.fromAbove)) &&
    dates[dates.length - 1]?.after !== undefined;
  return dates.map(({ found, label, text: own, after }) => ({ found, label: behind ? after : label, text: own }));
}
