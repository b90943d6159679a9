import type { Period } from '@duibiao/model';
import { findIndicators } from '../indicators/index';
import type { Language } from '../language/language';
import { type Source, sourceOf } from '../language/source';
import { skipDigits } from '../numbers/digits';
import type { Exact } from '../numbers/exact';
import { isOther } from '../observe/fit-indicator';
import { findPeriods } from '../periods/find-periods';
import type { PeriodMention } from '../periods/period-mention';
import { findPlaces, type PlaceMention } from '../places/index';
import { saysMonth } from '../quantities/read-per';
import { skipGap } from '../text/characters';
import { readUnit, type UnitLine, type UnitReading } from './header-unit';
import { isCalled, isColumnOf, says } from './header-words';
import { partOfYear, periodOfPart } from './part-of-year';

/** What a header cell, a row's label, a caption or a unit line says about the cells it stands over. */
export interface Header {
  text: string;
  unit?: string;
  currency?: string;
  /** 元 of the place. */
  soft?: true;
  per?: string;
  /** What its words tell money per, once it was asked for; empty where nothing. */
  denominator?: string;
  /** "in 1 000 t", 万吨: what the cells are multiplied by. */
  factor?: Exact;
  kind?: UnitReading['kind'];
  /** "(1 000 t, %)": percentages stand beside another unit, in the columns of changes and shares. */
  percentToo?: boolean;
  /** 单位：万吨、万TEU: the units that the header names beside its first, each for the columns that it suits. */
  unitsToo?: readonly UnitReading[];
  indicators: readonly string[];
  period?: Period;
  /** A month or quarter without its year, which another header says. */
  periodIn?: (year: number) => Period | undefined;
  periodYear?: number;
  place?: PlaceMention;
  /** "Vorjahr" over a column: its cells are of the year before. */
  previous: boolean;
  change: boolean;
  share: boolean;
  /** A change told in the unit of what changed: 増減額, "variance". */
  difference?: true;
  /** "Of which tourists": a part of what the column at the left counts. */
  part?: true;
  total: boolean;
  /** A column of codes, or of the numbers of notes, has no figures. */
  codes?: true;
}

const RANKED: UnitLine = { kind: 'rank', unit: '{rank}' };
const PERCENT: UnitLine = { kind: 'percent', unit: '%' };

/** "Year-on-year % change", 變動百分率, 增速: what the words make a percentage, whatever unit stands over the table. */
function isPercentage(source: Source, relative: boolean): boolean {
  return says(source, 'rates') || (relative && (source.folded.includes('%') || says(source, 'percent')));
}

function isPrevious({ folded, language }: Source): boolean {
  const hit = language.relative.at(folded, 0);
  return hit?.value === 'previous' && hit.end >= folded.trimEnd().length;
}

function isTotal({ folded, language }: Source): boolean {
  return language.totals.at(folded, skipGap(folded, 0)) !== undefined;
}

function placeIn(text: string, { culture }: Language): PlaceMention | undefined {
  const places = findPlaces(text, culture, { isLabel: true });
  return places.find((candidate) => candidate.level !== 'country') ?? places[0];
}

const isDay = ({ precision }: PeriodMention): boolean => precision === 'day';

/** "Change on 2021" is told of a later year. */
function periodIn(source: Source, change = false): PeriodMention | undefined {
  const told = findPeriods(source).filter(({ role }) => role !== 'event' && !(change && role === 'comparison'));
  // 年底人口數 over 107年底: the date, not the word that has no year.
  const [first] = told;
  const dated = first?.partial && first.precision === 'day' ? told.find((one) => isDay(one) && one.year) : undefined;
  return dated ?? first;
}

const MINGUO = 'TW';

const VAGUE = 0.4;

/** Figures and nothing else, or nothing. */
const isPlain = (text: string): boolean => skipDigits(text, 0) === text.length;

/** What plain figures say, which labels of rows repeat from table to table; emptied when full. */
const plainPeriods = new WeakMap<Language, Map<string, PeriodMention | undefined>>();
const MOST_PLAIN = 5000;

function plainPeriod(text: string, language: Language): PeriodMention | undefined {
  // No date in figures alone is longer than a day of eight.
  if (text === '' || text.length > 8) return text === '' ? undefined : periodIn(sourceOf(text, language));
  const known = plainPeriods.get(language) ?? new Map<string, PeriodMention | undefined>();
  if (known.size === 0) plainPeriods.set(language, known);
  if (known.has(text)) return known.get(text);
  const mention = periodIn(sourceOf(text, language));
  if (known.size >= MOST_PLAIN) known.clear();
  known.set(text, mention);
  return mention;
}

/** Figures alone say no more than a period. */
function plainHeader(
  text: string,
  language: Language,
  known: { iso?: string | undefined; year?: number | undefined },
): Header {
  const mention = plainPeriod(text, language);
  const period = mention?.resolve({ iso: known.iso, year: mention.year ?? known.year });
  const header: Header = { text, indicators: NONE, change: false, share: false, total: false, previous: false };
  // A copy: the mention is kept.
  if (period) header.period = { ...period };
  if (mention?.partial) header.periodIn = (year) => mention.resolve({ iso: known.iso, year });
  if (mention?.year) header.periodYear = mention.year;
  return header;
}

const NONE: readonly string[] = [];

/** The period of a header alone, read in the place that it names, else in `iso`. */
export function periodOfHeader(text: string, language: Language, iso: string): Period | undefined {
  const plain = isPlain(text);
  const mention = plain ? plainPeriod(text, language) : periodIn(sourceOf(text, language));
  return mention?.resolve({ iso: (plain ? undefined : placeIn(text, language)?.iso) ?? iso, year: mention.year });
}

export const STUDENTS: ReadonlySet<string> = new Set(['students', 'intl_students']);

/** The indicators that a header names, the likeliest first. */
export function indicatorsIn(text: string, { culture }: Language, around: string | undefined): string[] {
  return (
    findIndicators(text, culture, around)
      // "Quote in %": the caption says what of.
      .filter(({ indicator, strength }) => strength > VAGUE || !isOther(indicator))
      .sort((a, b) => b.strength - a.strength)
      .map((found) => found.indicator)
      // The students of a university.
      .filter((id, _, all) => id !== 'universities' || !all.some((other) => STUDENTS.has(other)))
  );
}

/** Reads a header text. `known` gives the place and year that the texts around it name, and those texts (`around`); a `caption` stands over all. */
export function readHeader(
  text: string,
  language: Language,
  known: { iso?: string | undefined; year?: number | undefined; around?: string; caption?: boolean },
): Header {
  if (isPlain(text)) return plainHeader(text, language, known);
  const source = sourceOf(text, language);
  const difference = says(source, 'differences');
  const change = difference || says(source, 'change');
  const share = says(source, 'share');
  // "GDP and its growth rate" over a table speaks of some of its columns.
  const percentage = !known.caption && !difference && isPercentage(source, change || share);
  const named = isColumnOf(source, 'rank') ? RANKED : readUnit(source);
  // "Overnight stays, +/- on 2017 in %"
  const inPercent = percentage && named?.kind === 'unit' && named.percentToo === true;
  const unit = inPercent ? PERCENT : (named ?? (percentage ? PERCENT : undefined));
  const place = placeIn(text, language);
  const mention = periodIn(source, change);
  const iso = place?.iso ?? known.iso;
  const resolved = mention?.resolve({ iso, year: mention.year ?? known.year });
  // 110年 in a table of Chinese in full characters is a year of the Republic, where no place says otherwise.
  const minguo = !resolved && iso === undefined && language.culture === 'zh-Hant' ? MINGUO : undefined;
  const period = resolved ?? (minguo && mention?.resolve({ iso: minguo, year: mention.year ?? known.year }));
  const part = mention ? undefined : partOfYear(source);
  const partial =
    (mention?.partial ? (year: number) => mention.resolve({ iso, year }) : undefined) ??
    (part ? (year: number) => periodOfPart(part, year) : undefined);
  const indicators = indicatorsIn(text, language, known.around);
  const ofMonth = unit?.kind === 'money' && indicators.includes('average_wage') && saysMonth(source, 0, text.length);
  const per = unit?.per ?? (ofMonth ? 'mo' : undefined);
  return {
    text,
    ...(unit?.kind ? { kind: unit.kind } : {}),
    ...(unit?.unit ? { unit: unit.unit } : {}),
    ...(unit?.currency ? { currency: unit.currency } : {}),
    ...(unit?.soft ? { soft: unit.soft } : {}),
    ...(per ? { per } : {}),
    ...(unit?.factor ? { factor: unit.factor } : {}),
    indicators,
    ...(unit?.percentToo ? { percentToo: true } : {}),
    ...(unit?.unitsToo ? { unitsToo: unit.unitsToo } : {}),
    ...(period ? { period } : {}),
    ...(partial ? { periodIn: partial } : {}),
    ...(mention?.year ? { periodYear: mention.year } : {}),
    ...(place ? { place } : {}),
    previous: isPrevious(source),
    change,
    share,
    ...(difference ? { difference } : {}),
    ...(says(source, 'parts') ? { part: true } : {}),
    total: isTotal(source),
    ...(isColumnOf(source, 'codes') || isCalled(source, 'notes') ? { codes: true } : {}),
  };
}
