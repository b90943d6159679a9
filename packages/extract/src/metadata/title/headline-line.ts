/** The headline of a page that marks none as a heading: the line that its head repeats, the one named a title, the one above the byline, the one beside 제목. */
import words from '../../../data/site-name-words.json';
import { findDate } from '../../dates/parse-date';
import { hintText } from '../../records/element-hints';
import type { PageRecords } from '../../records/records';
import { normalizeInline } from '../../segments/normalize-text';
import { isAtLeast } from '../../segments/segment-text';
import { authorOfLine } from '../lines/byline';
import { dateLabel, isOtherDay } from '../lines/date-labels';
import { isGenericTitle, titleKey, titleParts } from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { visibleText } from '../sources/sources';

/** How far above the start of the content its headline may stand, and below it where menus are taken for content, in segments. */
const NEAR = 8;
const BELOW = 4;
const MAX_HEADLINE = 120;

/** トップ > 地域 > 島しょ部: the way to the page. */
export const PATH = /[^\s>»›≫]\s+(?:>{1,2}|[＞»›≫])\s*\S/u;

/** Classes and ids of the line that is the title: article-title, law-title, xl_tit, ttl, bt (标题). */
const NAMED =
  /(?:^|[\s_-])(?:(?<!(?:sub|site|side|menu|nav|block|widget|section|related|list)[\s_-]?)(?:title|headline|tit|ttl)|subject|bt|biaoti)(?:$|[\s_-])/i;
/** prTitle, PRHeadline: names put together of words. */
const inWords = (names: string): string => names.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2-');

/** A label of a date is shorter. */
const MAX_LABEL = 12;
/** Letters of a line that is no word of the text that ends with it, those of an alphabet. */
const WHOLE = 20;
/** A menu that is taken for content has no more lines. */
const MENU = 24;
/** A paragraph is longer, in characters of the Latin script. */
const PARAGRAPH = 100;

const LABELS: ReadonlySet<string> = new Set(words.subject);

/** A headline without the number of a note: 统计公报[1]. */
const withoutNote = (line: string): string => line.replace(/\s?[[［]\d{1,2}[\]］]$/, '');

/** The first line of a segment where it may be a headline: short, no sentence, without a day, no link. */
function lineOf({ segments }: MetadataInput, k: number): string | undefined {
  const segment = segments[k]!;
  const line = withoutNote(segment.text.split('\n', 1)[0]!.trim());
  if (titleKey(line).length < 4 || line.length > MAX_HEADLINE || segment.linkLength > 0 || segment.controlLength > 0)
    return undefined;
  return /[.。:：;；,，]$|[:：]\s?[\d,.]+$/u.test(line) ||
    PATH.test(line) ||
    (line.length < MAX_LABEL && (isOtherDay(line) || dateLabel(line) !== undefined)) ||
    findDate(line)?.precision === 'day' ||
    authorOfLine(line) !== undefined
    ? undefined
    : line;
}

/** Whether a line says when or by whom the text was written. */
const isByline = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length < MAX_HEADLINE &&
  (findDate(text)?.precision === 'day' || authorOfLine(text) !== undefined);

/** The value beside the label of a notice board's title: 제목, 標題, Betreff. */
export function subjectLine({ records, segments, content }: MetadataInput): string | undefined {
  for (let k = Math.max(0, content - NEAR); k < Math.min(segments.length - 1, content + MENU); k++) {
    const { text, block } = segments[k + 1]!;
    if (!LABELS.has(segments[k]!.text.replace(/\s*[:：]$/, '')) || records.tag[block]!.name === 'th') continue;
    if (titleKey(text).length > 3 && text.length < MAX_HEADLINE) return text;
  }
  return undefined;
}

/** Where the headline may stand: around the start of the content and of its first paragraph. */
function headOfContent({ segments, content }: MetadataInput): { from: number; to: number } {
  const last = Math.min(segments.length, content + MENU);
  let text = content;
  while (text < last && !isAtLeast(segments[text]!.text, PARAGRAPH)) text++;
  return {
    from: Math.max(0, content - NEAR),
    to: Math.min(segments.length, Math.max(content + BELOW, text < last ? text : 0)),
  };
}

function hasLink(records: PageRecords, index: number): boolean {
  for (let i = index + 1; i < records.end[index]!; i++) if (records.tag[i]!.name === 'a') return true;
  return false;
}

/** The longest text of the elements at the start of the content that are named titles: others are those of menus and boxes. */
export function namedLine(input: MetadataInput): string | undefined {
  const { records, segments, content } = input;
  if (content < 0) return undefined;
  const { from, to } = headOfContent(input);
  let longest = '';
  for (let i = segments[from]!.first; i < segments[to - 1]!.last; i++) {
    if (records.attributes[i] === undefined || !NAMED.test(inWords(hintText(records, i)))) continue;
    if (records.tag[i]!.name === 'a' || hasLink(records, i)) continue;
    const whole = visibleText(records, i, '\n').trim();
    if (whole.includes('\n')) continue;
    const line = normalizeInline(whole);
    if (line.length > longest.length && line.length < MAX_HEADLINE && authorOfLine(line) === undefined) longest = line;
  }
  return titleKey(longest).length > 3 ? longest : undefined;
}

/** Lines that may be the headline. */
export interface HeadlineLines {
  /** The first one above a byline. */
  aboveByline?: string;
  /** The first one that the head states. */
  stated?: string;
  /** The one right above the first paragraph. */
  aboveText?: string;
}

/**
 * Lines at the start of the content that may be its headline.
 * @param parts letters of what the page states in its head, part by part
 */
export function headlineLines(input: MetadataInput, parts: readonly string[]): HeadlineLines {
  const { segments, content } = input;
  const lines: HeadlineLines = {};
  if (content < 0) return lines;
  const { from, to } = headOfContent(input);
  for (let k = from; k < to; k++) {
    const line = lineOf(input, k);
    if (line === undefined) continue;
    const key = titleKey(line);
    if (parts.some((part) => part === key || (isAtLeast(key, WHOLE) && part.endsWith(key)))) lines.stated ??= line;
    const [, second] = segments[k]!.text.split('\n', 2);
    if (isGenericTitle(line)) continue;
    if (second === undefined ? isByline(segments[k + 1]?.text) || isByline(segments[k + 2]?.text) : isByline(second))
      lines.aboveByline ??= line;
    if (second !== undefined) continue;
    if (isAtLeast(segments[k + 1]?.text ?? '', PARAGRAPH) && !isAtLeast(line, PARAGRAPH)) lines.aboveText ??= line;
  }
  return lines;
}

/** Letters of a part of a statement that a headline has as well. */
const MIN_WORD = 6;

/**
 * The line at the content that says more than a statement, with its words at the beginning or end: "Traffic statistics 2004" for "Traffic statistics".
 * @param headline the line above the byline, which may have them anywhere
 */
export function fullerLine(
  lines: readonly (string | undefined)[],
  headline: string | undefined,
  stated: string,
): string | undefined {
  const key = titleKey(stated);
  const parts = titleParts(stated)
    .map(titleKey)
    .filter((part) => part.length >= MIN_WORD);
  return [headline, ...lines].find((line) => {
    const own = titleKey(line ?? '');
    return (
      ((own.length < 2 * key.length && (own.startsWith(key) || own.endsWith(key))) ||
        (line === headline && parts.some((part) => own.includes(part)))) &&
      titleParts(line!).length === 1 &&
      (findDate(line!)?.precision ?? 'year') === 'year'
    );
  });
}
