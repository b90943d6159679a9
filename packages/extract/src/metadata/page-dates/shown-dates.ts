/** Dates that a page shows to its readers, each with what speaks for its being the day of publication: where it stands, how it is named, what is beside it. */

import { type DayOrder, type FoundDate, findDate, parseDate } from '../../dates/parse-date';
import type { MetadataSource } from '../../page';
import { hintText } from '../../records/element-hints';
import type { PageRecords } from '../../records/records';
import { knownTag, type Tag, TEXT } from '../../records/tags';
import { headingSegment } from '../../segments/heading-segment';
import { normalizeInline } from '../../segments/normalize-text';
import { isAtLeast } from '../../segments/segment-text';
import type { Segment } from '../../segments/segments';
import { firstSegmentFrom } from '../../segments/tables';
import { dateLabel } from '../lines/date-labels';
import { type MetadataSources, visibleText } from '../sources/sources';
import { ElementHints, hintScore, isChange, NEAR_HEADING, OF_POST, placeScore } from './date-hints';
import { type DateLabel, datesOfLine, type LabelledDate } from './date-lines';
import { DateLooks } from './date-looks';
import { dayInAttributes } from './day-attributes';

const TIME = knownTag('time');
const CAPTION: ReadonlySet<Tag> = new Set(['caption', 'figcaption'].map(knownTag));
const ROW_LABEL: ReadonlySet<Tag> = new Set(['dt', 'th'].map(knownTag));
const ROW_VALUE: ReadonlySet<Tag> = new Set(['dd', 'td'].map(knownTag));
const DAY_MS = 86_400_000;

/** Records, sources and text that a date may be found in. */
export interface DateContext {
  records: PageRecords;
  sources: MetadataSources;
  segments: readonly Segment[];
  url: string;
  order: DayOrder;
  /** Index of the first segment of the main content; -1 where there is none. */
  content: number;
  /** Contents of the script elements. */
  scripts: () => Iterable<string>;
}

export type DateCandidate = FoundDate & { from: MetadataSource };

/** A date that the page shows, and how likely it is the page's own. */
export interface ShownDate extends DateCandidate {
  score: number;
  label: DateLabel | undefined;
  /** Whether it is one of several that look alike apart from the heading and stand beside links: those of a list of other pages. */
  listed: boolean;
  /** Whether it has no label and stands in a line with other words, apart from heading and start of the content: a teaser, a review, a notice. */
  passing: boolean;
}

/** A date so near to the heading or the start of the content may be in any line, in segments. */
const ABOVE = 8;
const BELOW = 12;
/** Words beside a date that are more than a name, a place or a time of day, in characters of the Latin script. */
const OTHER_WORDS = 25;

/** Words of a link beside a date that are more than a label, in characters of the Latin script. */
const LINK_WORDS = 15;

/** The words beside a date in its line of several. */
function othersOf(text: string, date: string): string {
  const line = text.split('\n').find((part) => part.includes(date)) ?? text;
  return line
    .replace(date, '')
    .replace(/[\d\s\p{P}]+/gu, ' ')
    .trim();
}

const LABEL_SCORE = { published: 2.5, written: 2, modified: -0.5, other: -4 };
/** Words beside a month without a label that are a sentence: "opened in June 2002 on …", in characters of the Latin script. */
const SENTENCE = 45;
const MAX_LINE = 200;
const DATELINE = 80;
const SHORT_LINE = 60;
/** A part of a date that stands in an element of its own: 04, April, 2018. */
const MAX_PART = 12;
const MAX_PARTS = 3;

/** Digits and nothing else. Alone they are a year at most, but for the eight of a day (20180404): most cells of a table are left at that. */
const isNumber = (text: string): boolean => text.length !== 8 && /^\d+$/.test(text);

/** The text of a line with those after it where it is the first part of a date in several elements. */
function joinedParts(segments: readonly Segment[], k: number): string | undefined {
  const part = segments[k]!.text;
  if (part.length > MAX_PART || (part.length > 4 && isNumber(part)) || (k > 0 && segments[k - 1]!.text.length < 3))
    return undefined;
  for (let next = k + 1; next < Math.min(k + MAX_PARTS, segments.length); next++) {
    const { text } = segments[next]!;
    if (text.length > MAX_PART) return undefined;
    if (/(?:19|20)\d\d/.test(text))
      return segments
        .slice(k, next + 1)
        .map((part) => part.text)
        .join(' ');
  }
  return undefined;
}

/** The element around a date of a segment: of several in one line each may say what its date is the date of. */
function elementOf(records: PageRecords, { first, last }: Segment, text: string): number {
  for (let i = first; i < last; i++)
    if (records.tag[i] === TEXT && normalizeInline(records.value[i]!).includes(text)) return records.parent[i]!;
  return records.parent[first]!;
}

class ShownDates {
  readonly dates: ShownDate[] = [];
  readonly looks: DateLooks;
  private readonly heading: number;
  /** Year and month in the address: 2018-04. */
  private readonly month: string | undefined;
  private readonly latest = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10);

  private readonly hints: ElementHints;

  constructor(private readonly context: DateContext) {
    const { records, segments, content, url } = context;
    this.hints = new ElementHints(records);
    this.looks = new DateLooks(segments);
    this.heading = headingSegment(records, segments, content);
    const match = /[/_-]((?:19|20)\d\d)[/_-](0[1-9]|1[0-2])(?!\d)/.exec(url);
    this.month = match === null ? undefined : `${match[1]}-${match[2]}`;
  }

  private add(
    { found, label: stated, text }: LabelledDate,
    from: MetadataSource,
    k: number,
    record: number,
    line: string,
  ): void {
    // Days to come are those of events.
    if (found.precision === 'year' || found.date > this.latest) return;
    const { records, content } = this.context;
    if (
      from === 'text' &&
      stated !== 'published' &&
      stated !== 'written' &&
      this.isInLink(k) &&
      isAtLeast(othersOf(line, text), LINK_WORDS)
    )
      return;
    if (found.precision === 'month' && stated === undefined && isAtLeast(othersOf(line, text), SENTENCE)) return;
    const label =
      stated ??
      (isChange(this.hints.of(record)) ? 'modified' : this.isFact(k) ? 'other' : this.labelBelow(k, line, text));
    const score =
      (found.precision === 'day' ? 1 : 0) +
      hintScore(records, this.hints, record) +
      placeScore(k, content, this.heading) +
      (label ? LABEL_SCORE[label] : 0) +
      (line.length < SHORT_LINE ? 0.7 : 0) +
      (records.tag[record] === TIME ? 1 : 0) +
      (this.month !== undefined && found.date.startsWith(this.month) ? 0.5 : 0);
    const date: ShownDate = {
      ...found,
      from,
      label,
      score,
      listed: false,
      passing:
        label === undefined &&
        from === 'text' &&
        !this.isNear(k) &&
        !OF_POST.test(this.hints.of(record)) &&
        isAtLeast(othersOf(line, text), OTHER_WORDS) &&
        dateLabel(line.replace(/[.。]\s*$/, '')) === undefined,
    };
    this.dates.push(date);
    const apart = this.heading < 0 || k < this.heading || k > this.heading + NEAR_HEADING;
    this.looks.add(`${records.tag[record]!.name} ${hintText(records, record)} ${label}`, date, k, apart);
  }

  /** Whether a segment is the text of a link to another page, 使用料（令和6年4月改定）, and no heading. */
  private isInLink(k: number): boolean {
    const { records, segments } = this.context;
    const { linkLength, text, block } = segments[k]!;
    return linkLength >= text.length && !/^h[1-6]$/.test(records.tag[block]!.name);
  }

  /** Whether a day is in a caption, or the value of a row or definition whose label says nothing of publishing: when a thing was made, acquired, shown. */
  private isFact(k: number): boolean {
    const { records, segments } = this.context;
    if (CAPTION.has(records.tag[segments[k]!.block]!)) return true;
    return (
      k > 0 && ROW_LABEL.has(records.tag[segments[k - 1]!.block]!) && ROW_VALUE.has(records.tag[segments[k]!.block]!)
    );
  }

  /** What the next line, a label and nothing else, says of a date that is alone in its line: "13 August 2024", "Updated". */
  private labelBelow(k: number, line: string, date: string): DateLabel | undefined {
    const below = this.context.segments[k + 1]?.text;
    if (below === undefined || below.length > MAX_PART || line.length > date.length + MAX_PART) return undefined;
    const next = this.context.segments[k + 2]?.text;
    return next !== undefined && next.length < SHORT_LINE && findDate(next) !== undefined
      ? undefined
      : dateLabel(below);
  }

  private isNear(k: number): boolean {
    return [this.context.content, this.heading].some((from) => from >= 0 && k >= from - ABOVE && k <= from + BELOW);
  }

  /** The label of a date in an element whose text is in segment k or, behind other words, in the one before. */
  private labelAround(k: number, date: string, text: string): DateLabel | undefined {
    const { segments, order } = this.context;
    for (const at of [k - 1, k]) {
      const line = segments[at]?.text;
      if (line === undefined || line.length > MAX_LINE || !line.includes(text)) continue;
      const same = datesOfLine(line, () => this.lineBefore(at), order).find(({ found }) => found.date === date);
      if (same) return same.label;
    }
    return datesOfLine(text, () => this.lineBefore(k), order)[0]?.label;
  }

  /** The short line above, which may say what a date is the date of; none where it has a date of its own or is a sentence. */
  private lineBefore(k: number): string {
    const text = k > 0 ? this.context.segments[k - 1]!.text : '';
    return text === '' || text.length >= 40 || /[.!?。！？]$/.test(text) || findDate(text) !== undefined
      ? ''
      : `${text} `;
  }

  addElements(): void {
    const { records, segments, order } = this.context;
    for (let i = 1; i < records.length; i++) {
      const stated = dayInAttributes(records, i);
      if (stated === undefined && records.tag[i] !== TIME) continue;
      const text = normalizeInline(visibleText(records, i)).trim();
      const shown = findDate(text, order);
      if (records.tag[i] !== TIME && (shown?.precision === 'day' || text.length > SHORT_LINE)) continue;
      const found = (stated && parseDate(stated, order)) || shown;
      const k = Math.min(segments.length - 1, firstSegmentFrom(segments, i));
      if (!found || k < 0) continue;
      const day = ownDay(found, stated ?? '', [text], order);
      this.add({ found: day, label: this.labelAround(k, day.date, text), text }, 'time', k, i, text);
    }
  }

  addLines(): void {
    const { segments } = this.context;
    for (let k = 0; k < segments.length; k++)
      if (!isNumber(segments[k]!.text) || joinedParts(segments, k) !== undefined) this.addLine(k);
  }

  /** A line with a space between the texts of its inline elements, which styles set apart: "Ann Lee" "4 April 2018" "12" views. */
  private spaced(k: number): string {
    const { records, segments } = this.context;
    const { first, last } = segments[k]!;
    const parts: string[] = [];
    for (let i = first; i < last; i++)
      if (records.tag[i] === TEXT && records.value[i]!.trim() !== '')
        parts.push(normalizeInline(records.value[i]!).trim());
    return parts.length > 1 ? parts.join(' ') : '';
  }

  private addLine(k: number): void {
    const { records, segments, order } = this.context;
    const { text, first } = segments[k]!;
    // Of a paragraph only the dateline: "Karlsruhe (12.11.2021). Last year …".
    const line = text.length > MAX_LINE ? text.slice(0, DATELINE) : text;
    let dates = datesOfLine(line, () => this.lineBefore(k), order);
    if (dates.length === 0 && line === text && /\d{4}/.test(text))
      dates = datesOfLine(this.spaced(k), () => this.lineBefore(k), order);
    if (dates[0]?.found.precision !== 'day' && text.length <= MAX_PART) {
      const joined = joinedParts(segments, k);
      const [ofParts] = joined === undefined ? [] : datesOfLine(joined, () => this.lineBefore(k), order);
      if (ofParts?.found.precision === 'day' && ofParts.found.start === 0) dates = [ofParts];
    }
    if (line !== text) {
      dates = dates
        .slice(0, 1)
        .filter(({ found }) => found.precision === 'day' && !IN_SENTENCE.test(line.slice(found.end)));
      // Lines that only breaks part: "Text: Ann Lee<br>4 April 2018<br>".
      const own = text
        .split('\n')
        .find((part) => part.length < DATELINE && datesOfLine(part, NOTHING, order).length > 0);
      if (dates.length === 0 && own !== undefined) dates = datesOfLine(own, NOTHING, order);
    }
    for (const { found, label, text: own } of dates) {
      const changed = label === undefined && isChange(this.hints.of(elementOf(records, segments[k]!, own)));
      this.add({ found, label: changed ? 'modified' : label, text: own }, 'text', k, records.parent[first]!, line);
    }
  }
}

/** "On 31 December 2023 the town had …": no dateline, which a sign or 讯 ends. */
const IN_SENTENCE = /^\s*(?!(?:um|at) \d)[a-z\u00df-\u024f\u05d0-\u05ea]/;

/** No line is above one in the midst of a paragraph. */
const NOTHING = (): string => '';

/** Dates in `<time>`, in attributes and in short lines. */
export function findShownDates(context: DateContext): ShownDate[] {
  const shown = new ShownDates(context);
  shown.addElements();
  shown.addLines();
  shown.looks.demote();
  return shown.dates;
}

/** The likeliest of these labels that has at least this score. */
export function bestShown(
  dates: readonly ShownDate[],
  labels: readonly ShownDate['label'][],
  minimum: number,
): DateCandidate | undefined {
  let best: ShownDate | undefined;
  for (const date of dates) {
    if (date.score >= minimum && labels.includes(date.label) && (best === undefined || date.score > best.score))
      best = date;
  }
  return best;
}

/**
 * The page's own day for a time stated in UTC: a server may give 2018-12-31T23:10Z for a page that is dated 1 January where it is read.
 * A date that the page shows (or has in its address) one day off is the page's day.
 */
export function ownDay<T extends FoundDate>(found: T, stated: string, shown: readonly string[], order: DayOrder): T {
  if (found.precision !== 'day' || !/T?\d\d:\d\d.*(?:Z|[+-]00:?00|GMT|UTC)$|^\d{10,13}$/i.test(stated.trim()))
    return found;
  const day = Date.parse(found.date);
  for (const text of shown) {
    const date = findDate(text, order)?.date;
    if (date === found.date) return found;
    if (date !== undefined && Math.abs(Date.parse(date) - day) <= DAY_MS) return { ...found, date };
  }
  return found;
}
