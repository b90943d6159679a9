import type { Period } from '@duibiao/model';
import type { Culture } from '../culture';
import type { Language, PeriodCue } from '../language/language';
import type { Source } from '../language/source';
import { BRACKET_BEHIND } from '../text/brackets';
import { charAt, isAlphabetic, isDigit, passWord, skipGap, skipGapBack, unitAt } from '../text/characters';
import type { DateData } from '../words/language-data';
import { dayPeriod, isoDate, monthsPeriod, shiftMonths, shiftYears, yearPeriod } from './calendar';
import { fiscalYear } from './fiscal-year';
import type { PeriodMention } from './period-mention';
import { type Reading, readMatch } from './read-match';
import { withSameSpans } from './same-span';
import { withFullYears } from './short-years';
import { withOwnDays } from './spelled-fiscal';
import { DateTemplates } from './templates';

/** By the data: `observe` and `recognize` read a culture with other words and the same dates. */
const templates = new WeakMap<DateData, DateTemplates>();

function templatesOf({ dates }: Language): DateTemplates {
  let found = templates.get(dates);
  if (!found) {
    found = new DateTemplates(dates);
    templates.set(dates, found);
  }
  return found;
}

interface Found {
  start: number;
  end: number;
  reading: Reading;
}

function startsInsideWord(folded: string, at: number): boolean {
  return isAlphabetic(unitAt(folded, at)) && isAlphabetic(unitAt(folded, at - 1));
}

function matchesOf(source: Source): Found[] {
  const context = { dates: source.language.dates, culture: source.language.culture };
  const matches = templatesOf(source.language).matchesIn(source.folded);
  const found: Found[] = [];
  for (const { text, start, role, groups } of withFullYears(matches, context.dates)) {
    const reading = readMatch(role, groups, context);
    if (!reading || startsInsideWord(source.folded, start)) continue;
    const lead = text.length - text.trimStart().length;
    found.push({ start: start + lead, end: start + text.trimEnd().length, reading });
  }
  return found;
}

/** Of those that overlap the longest stays: "the fourth quarter of 2018", not "the fourth quarter". */
function withoutOverlaps<T extends { start: number; end: number }>(mentions: T[]): T[] {
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function cueBefore({ folded, language }: Source, cue: PeriodCue, index: number): boolean {
  const end = skipGapBack(folded, index);
  const lexicon = language.period[cue];
  if (lexicon.before(folded, end)) return true;
  const preposition = cue === 'comparisonBefore' ? language.prepositions.before(folded, end) : undefined;
  if (preposition && lexicon.before(folded, skipGapBack(folded, preposition.start))) return true;
  return charAt(folded, end - 1) === '-' && lexicon.before(folded, end - 1) !== undefined;
}

function cueAfter({ folded, language }: Source, cue: PeriodCue, index: number): boolean {
  // 올해(10조 7,308억 원)보다: the level of the date, before the word that compares with it.
  const level =
    cue === 'comparisonAfter' ? BRACKET_BEHIND.exec(folded.slice(index, index + 34))?.[0].length : undefined;
  if (level !== undefined) return language.period[cue].at(folded, index + level) !== undefined;
  const hit = language.period[cue].at(folded, skipGap(folded, index));
  if (!hit || cue !== 'comparisonAfter') return hit !== undefined;
  // "2016 gegenüber 1990": a word that may stand before or behind belongs to the date that follows it.
  const word = folded.slice(skipGap(folded, index), hit.end);
  const leads = language.period.comparisonBefore.at(word, 0)?.end === word.length;
  return !(leads && isDigit(unitAt(folded, skipGap(folded, hit.end))));
}

/** 到2020年 at a clause's beginning is an aim; 提高到2018年的31% is none. */
function opensWithAim({ folded, language }: Source, start: number): boolean {
  if (language.writing !== 'han' || !/[到至]/.test(charAt(folded, start - 1))) return false;
  return start < 2 || /[\s,、。;:(]/.test(charAt(folded, start - 2));
}

const MEASURED_REACH = 20;
const LONGEST_BRACKET = 33;

/** "(Stand Dezember 2023)": in a bracket behind a figure the date of reference, elsewhere that of the page. */
function opensBracketAsOf({ folded, language }: Source, start: number): boolean {
  const word = language.period.asOfBefore.before(folded, skipGapBack(folded, start));
  return word !== undefined && charAt(folded, word.start) === '(';
}

/** פחות מב-2019: the letters glued to the year are part of what the template found. */
function beginsCompared({ folded, language }: Source, start: number): boolean {
  return language.period.comparisonWithin.at(folded, start) !== undefined;
}

function roleOf(source: Source, start: number, end: number, partial = false): PeriodMention['role'] {
  const behind = source.folded.slice(end, end + MEASURED_REACH + LONGEST_BRACKET).replace(BRACKET_BEHIND, '');
  if (source.language.measuredBy.test(behind.slice(0, MEASURED_REACH))) return 'comparison';
  const isEvent = cueBefore(source, 'eventBefore', start) && !opensBracketAsOf(source, start);
  if (isEvent || cueAfter(source, 'eventAfter', end)) return 'event';
  if (cueBefore(source, 'comparisonBefore', start) || cueAfter(source, 'comparisonAfter', end)) return 'comparison';
  if (beginsCompared(source, start)) return 'comparison';
  if (opensWithAim(source, start)) return 'target';
  if (cueBefore(source, 'targetBefore', start)) return 'target';
  // 全年实现…: a part of a year that is told of is none that is aimed at.
  return !partial && cueAfter(source, 'targetAfter', end) ? 'target' : 'reference';
}

/** "On 30 June 2022, Perth had …": what opens a sentence so is no date compared with. */
function opensSentence({ folded, language }: Source, start: number): boolean {
  const cue = language.period.asOfBefore.before(folded, skipGapBack(folded, start));
  return cue !== undefined && /(?:^|[.!?;\n] ?)$/.test(folded.slice(Math.max(0, cue.start - 2), cue.start));
}

/** "had 289,330 residents on 1 January 2023": the word that also compares years ("up 5 % on 2021") stands before a day. */
function isOnDay({ folded, language: { period } }: Source, start: number): boolean {
  const end = skipGapBack(folded, start);
  const word = period.comparisonBefore.before(folded, end);
  return word !== undefined && word.start === period.asOfBefore.before(folded, end)?.start;
}

/** ב-23 באוקטובר: the letter glued to the day is part of what the template found. */
function beginsAsOf({ folded, language }: Source, { start, reading }: Found): boolean {
  if (reading.precision !== 'day' || language.prefixes.length === 0) return false;
  return language.period.asOfBefore.at(folded, start) !== undefined;
}

function mentionOf(source: Source, found: Found): PeriodMention {
  const told = roleOf(source, found.start, found.end, found.reading.partial);
  const asOf =
    cueBefore(source, 'asOfBefore', found.start) ||
    cueAfter(source, 'asOfAfter', found.end) ||
    (told === 'reference' && beginsAsOf(source, found));
  const isDated =
    opensSentence(source, found.start) || (found.reading.precision === 'day' && isOnDay(source, found.start));
  const said = told === 'comparison' && isDated && asOf ? 'reference' : told;
  // A stretch of months is what was measured: "over the 12 months ending July".
  const { start, end, reading } = found;
  const { precision } = reading;
  const stretch =
    (said === 'comparison' || said === 'event') &&
    precision === 'other' &&
    reading.long &&
    source.language.writing === 'spaced';
  // A day that the words call the reference date is none that something happened on.
  const referred = asOf && precision === 'day' && said !== 'comparison';
  return mention(start, end, reading, stretch || referred ? 'reference' : said, asOf);
}

/** Every field in one order, absent or not, so that all mentions are of one hidden class. */
function mention(
  start: number,
  end: number,
  { year, precision, partial, resolve }: Reading,
  role: PeriodMention['role'],
  asOf: boolean,
): PeriodMention {
  return {
    start,
    end,
    resolve,
    year,
    role,
    precision,
    asOf,
    partial,
    previous: undefined,
    monthsBefore: undefined,
    relative: undefined,
    unknown: undefined,
    answer: undefined,
  };
}

/** "in the same year": the year that the text told of last, or its last day. */
function sameYear(unread: PeriodMention, isEnd: boolean): PeriodMention {
  const resolve: PeriodMention['resolve'] = ({ year }) =>
    year === undefined ? undefined : isEnd ? dayPeriod(year, 12, 31) : yearPeriod(year);
  return { ...unread, precision: isEnd ? 'day' : 'year', asOf: isEnd, partial: true, resolve };
}

/** When a text was published; months count from 1. */
export interface PublishedOn {
  year: number;
  month?: number | undefined;
}

/** "last month", "last quarter" of a text whose month of publication is known; `length` in months. */
function monthsMention(
  unread: PeriodMention,
  published: PublishedOn | undefined,
  { offset, length }: { offset: number; length: 1 | 3 },
): PeriodMention {
  if (published?.month === undefined) {
    // 2023年5月…，上月为…: beside a month that the text tells.
    const previous = offset === -1 ? { previous: true, monthsBefore: length } : undefined;
    return { ...unread, ...(previous ?? { unknown: true }), relative: true };
  }
  const count = Math.floor((published.year * 12 + published.month - 1) / length) + offset;
  const monthAt = (months: number): { year: number; month: number } => ({
    year: Math.floor(months / 12),
    month: (months % 12) + 1,
  });
  const [first, last] = [monthAt(count * length), monthAt(count * length + length - 1)];
  const resolve = (): Period | undefined => monthsPeriod(first, last, length === 1 ? 'month' : 'quarter');
  return { ...unread, year: first.year, precision: length === 1 ? 'month' : 'other', relative: true, resolve };
}

/** 十四五期间: the years of a plan, said by its name. */
function planMention(unread: PeriodMention, [first, last]: readonly number[]): PeriodMention {
  const [start, end] = [isoDate(first ?? 0, 1, 1), isoDate(last ?? 0, 12, 31)];
  return { ...unread, year: last, precision: 'other', resolve: () => ({ start, end, precision: 'span' }) };
}

/** The fiscal year, by its name, in which a month lies: for Japan 2023 in February 2024, for the US 2025 in November 2024. */
function fiscalYearAt({ year, month = 12 }: PublishedOn, iso: string | undefined, culture: Culture): number {
  const day = isoDate(year, month, 1);
  const holds = (named: number): boolean => {
    const { start, end } = fiscalYear(named, iso, culture);
    return start <= day && day <= end;
  };
  return [year - 1, year + 1].find(holds) ?? year;
}

function relativeMention(
  source: Source,
  start: number,
  end: number,
  kind: string,
  published: PublishedOn | undefined,
): PeriodMention {
  const role = roleOf(source, start, end);
  const unread: Reading = { precision: 'year', resolve: () => undefined };
  const previous = { ...mention(start, end, unread, role, false), previous: true, relative: true };
  if (kind === 'previous') return previous;
  if (kind.startsWith('previous')) return { ...previous, monthsBefore: kind === 'previous quarter' ? 3 : 1 };
  const [offset = '0', unit] = kind.split(' ');
  if (offset === 'same') return sameYear(mention(start, end, unread, role, false), unit === 'yearEnd');
  if (offset === 'span') return planMention(mention(start, end, unread, role, false), kind.match(/\d+/g)!.map(Number));
  if (unit === 'month' || unit === 'quarter') {
    const length = unit === 'month' ? 1 : 3;
    return monthsMention(mention(start, end, unread, role, false), published, { offset: Number(offset), length });
  }
  const year = published === undefined ? undefined : published.year + Number(offset);
  if (year === undefined) return { ...mention(start, end, unread, role, false), unknown: true, relative: true };
  const { culture } = source.language;
  const resolve: PeriodMention['resolve'] = ({ iso }) =>
    unit === 'fiscal' && published
      ? fiscalYear(fiscalYearAt(published, iso, culture) + Number(offset), iso, culture)
      : unit === 'yearEnd'
        ? dayPeriod(year, 12, 31)
        : yearPeriod(year);
  const isEnd = unit === 'yearEnd';
  return { ...mention(start, end, { year, precision: isEnd ? 'day' : 'year', resolve }, role, isEnd), relative: true };
}

function relativeMentions(source: Source, published: PublishedOn | undefined): PeriodMention[] {
  const { folded, language } = source;
  if (language.relative.size === 0) return [];
  const found: PeriodMention[] = [];
  for (let at = 0; at < folded.length; ) {
    const hit = language.relative.at(folded, at);
    if (hit) found.push(relativeMention(source, at, hit.end, hit.value, published));
    at = passWord(folded, hit?.end ?? at + 1);
  }
  return found;
}

/** Between "the third quarter" and "of this year" stands no more than a preposition. */
const RELATIVE_GAP = 5;

const ROLES: readonly PeriodMention['role'][] = ['comparison', 'event', 'target'];

/** 今年第三季, "im dritten Quartal dieses Jahres", 올해 1~6월: a part of the year that is told from the text's own date. */
function joined({ folded }: Source, first: PeriodMention, second: PeriodMention): PeriodMention | undefined {
  const [year, part] = first.relative ? [first, second] : [second, first];
  if (!year.relative || year.previous || !part.partial) return undefined;
  const gap = folded.slice(first.end, second.start);
  if (gap.length > RELATIVE_GAP || /[\d,.;:、。()\n\t]/.test(gap)) return undefined;
  const role = ROLES.find((one) => first.role === one || second.role === one) ?? 'reference';
  const known = year.year;
  const resolve: PeriodMention['resolve'] = ({ iso }) =>
    known === undefined ? undefined : part.resolve({ iso, year: known });
  const reading: Reading = { year: known, precision: part.precision, resolve };
  return { ...mention(first.start, second.end, reading, role, part.asOf), unknown: year.unknown };
}

function joinRelative(source: Source, mentions: readonly PeriodMention[]): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const joint = last && joined(source, last, mention);
    if (joint) found[found.length - 1] = joint;
    else found.push(mention);
  }
  return found;
}

/** A bare number of four digits is a year only where nothing after it says what it counts. */
function isCount(source: Source, found: Found): boolean {
  if (found.reading.precision !== 'year' || !/^\d{4}$/.test(source.folded.slice(found.start, found.end))) return false;
  const power = source.language.han?.signs.get(charAt(source.folded, found.end))?.kind;
  if (power === 'small' || power === 'big') return true;
  if (source.language.han?.more.some((more) => source.folded.startsWith(more, found.end))) return true;
  const at = skipGap(source.folded, found.end, 1);
  const hit = source.language.meanings.at(source.folded, at);
  if (!hit || hit.value.kind === 'stop') return source.language.scales.at(source.folded, at) !== undefined;
  return (
    !(hit.value.kind === 'unit' && /^(?:a|d|h|min|s|mo)$/.test(hit.value.unit)) &&
    isDigit(unitAt(source.folded, found.start))
  );
}

/**
 * The periods named in a text, in order, none overlapping another.
 * @param published when the text was published, against which "last year" and "last month" are read
 */
export function findPeriods(source: Source, published?: PublishedOn): PeriodMention[] {
  const written = matchesOf(source)
    .filter((found) => !isCount(source, found))
    .map((found) => mentionOf(source, found));
  const named = joinRelative(source, withoutOverlaps([...written, ...relativeMentions(source, published)]));
  const found = withOwnDays(source, named);
  return withSameSpans(source, found, roleOf);
}

/** False where {@link findPeriods} would find no period with the precision of a day, told by words alone ("end of last year") aside. */
export function mayNameDay({ folded, language }: Source): boolean {
  return templatesOf(language).nameDay(folded);
}

/** The period that a mention means beside another: one year before it for "(previous year: 8.9 million)", or a month or quarter. */
export function periodBefore(period: Period, { monthsBefore }: PeriodMention): Period | undefined {
  if (monthsBefore === undefined) return shiftYears(period, -1);
  return period.precision === (monthsBefore === 1 ? 'month' : 'quarter')
    ? shiftMonths(period, -monthsBefore)
    : undefined;
}
