/** The headline of a page that marks none as a heading: the line that its head repeats, the one above the byline, the one beside 제목. */
import words from '../../data/site-name-words.json';
import { findDate } from '../dates/parse-date';
import { authorOfLine } from './byline';
import type { MetadataInput } from './metadata-input';
import { titleKey } from './title-parts';

/** How far above the start of the content its headline may stand, and below it where menus are taken for content, in segments. */
const NEAR = 8;
const BELOW = 4;
const MAX_HEADLINE = 120;

/** トップ > 地域 > 島しょ部: the way to the page. */
const PATH = /[^\s>»›≫]\s+(?:>{1,2}|[＞»›≫])\s*\S/u;

const LABELS: ReadonlySet<string> = new Set(words.subject);

/** The first line of a segment where it may be a headline: short, no sentence, without a day, no link. */
function lineOf({ segments }: MetadataInput, k: number): string | undefined {
  const segment = segments[k]!;
  const line = segment.text.split('\n', 1)[0]!.trim();
  if (titleKey(line).length < 4 || line.length > MAX_HEADLINE || segment.linkLength > 0 || segment.controlLength > 0)
    return undefined;
  return /[.。:：;；,，]$/u.test(line) ||
    PATH.test(line) ||
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
export function subjectLine({ segments, content }: MetadataInput): string | undefined {
  for (let k = Math.max(0, content - NEAR); k < Math.min(segments.length - 1, content + BELOW); k++) {
    const { text } = segments[k + 1]!;
    if (LABELS.has(segments[k]!.text) && titleKey(text).length > 3 && text.length < MAX_HEADLINE) return text;
  }
  return undefined;
}

/**
 * Lines at the start of the content that may be its headline: the first one above a byline and the first one that the head states.
 * @param parts letters of what the page states in its head, part by part
 */
export function headlineLines(
  input: MetadataInput,
  parts: readonly string[],
): { aboveByline: string | undefined; stated: string | undefined } {
  const { segments, content } = input;
  let aboveByline: string | undefined;
  let stated: string | undefined;
  if (content < 0) return { aboveByline, stated };
  for (let k = Math.max(0, content - NEAR); k < Math.min(segments.length, content + BELOW); k++) {
    const line = lineOf(input, k);
    if (line === undefined) continue;
    if (parts.includes(titleKey(line))) stated ??= line;
    const [, second] = segments[k]!.text.split('\n', 2);
    if (second === undefined ? isByline(segments[k + 1]?.text) || isByline(segments[k + 2]?.text) : isByline(second))
      aboveByline ??= line;
  }
  return { aboveByline, stated };
}
