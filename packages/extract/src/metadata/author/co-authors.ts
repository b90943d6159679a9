/** Further authors beside the one that the head names: content systems often state the first author alone, and the page shows all of them in one line. */
import { role as roles } from '../../../data/byline-words.json';
import { findDate } from '../../dates/parse-date';
import { TEXT } from '../../records/tags';
import { normalizeInline } from '../../segments/normalize-text';
import { alternatives } from '../lines/alternatives';
import { authorOfLine, isAuthorLabel } from '../lines/byline';
import { cleanName, isPersonName, isPhrase, splitNames } from '../lines/person-name';
import { titleKey } from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';

/** A line of authors is no longer, in characters; nor has it more names. */
const MAX_LINE = 160;
const MAX_NAMES = 8;
/** How far from the heading or the content's start the line stands, in segments. */
const ABOVE = 4;
const BELOW = 10;

/** (主任研究員), "(Harbour Institute)": what one of several authors is. */
const IN_BRACKETS = /\s*[（(][^()（）]{1,40}[)）]/g;
/** Words or signs between the last two of several names; a comma alone may stand before a place or a paper. */
const JOINED = /\s(?:and|und|et|y|e|og|och)\s|&|[、，;；·ㆍ]|[가-힣א-ת], ?[가-힣א-ת]|\sו[א-ת]/u;

/** 研究員 周亭妤, 강미래 연구위원: a role before or behind a name, in scripts without capitals. */
const ROLE = new RegExp(`^\\S{0,6}(?:${alternatives(roles)})\\s+|\\s+\\S{0,6}(?:${alternatives(roles)})$`);
const HONORIFIC = /^(?:Prof\.?|Dr\.?|ד["״]ר|פרופ['׳])\s/;

/** Below a label anything of this shape is a name. */
const SHORT_CJK = /^[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・ ]{2,10}$/u;

/** 2024年7月16日 佐藤花子、鈴木一郎: the day, with what stands between it and the names. */
function withoutDay(line: string): string {
  const day = /\d/.test(line) ? findDate(line) : undefined;
  if (day?.precision !== 'day') return line;
  const around = [line.slice(0, day.start), line.slice(day.end)].map((part) =>
    part.replace(/\d\d?:\d\d(?: ?(?:Uhr|[ap]m))?/i, '').replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, ''),
  );
  return around[0] === '' ? around[1]! : around[1] === '' ? around[0]! : line;
}

/** The names of a line that has nothing but names, and a day beside them; undefined for any other. */
function namesOf(line: string, belowLabel: boolean): string[] | undefined {
  const text = withoutDay(line).replace(IN_BRACKETS, '');
  const named = authorOfLine(text);
  const byline = named ?? text;
  const labelled = belowLabel || named !== undefined;
  if (!JOINED.test(byline) && !belowLabel) return undefined;
  const names: string[] = [];
  for (const part of splitNames(byline)) {
    const name = cleanName(part.trim().replace(ROLE, ''));
    if (name === undefined || isPhrase(name)) return undefined;
    if (!isPersonName(name.replace(HONORIFIC, '')) && !(labelled && SHORT_CJK.test(name))) return undefined;
    names.push(name);
  }
  return names.length < 2 || names.length > MAX_NAMES ? undefined : names;
}

/**
 * All authors of the line near the heading, or below a label, that has the known ones and others; undefined where there is no such line.
 * @param known authors that the head names
 * @param heading segment of the heading, or -1
 */
export function withCoAuthors(
  { records, segments, content }: MetadataInput,
  known: readonly string[],
  heading: number,
): string[] | undefined {
  const first = known[0]!;
  const keys = known.map(titleKey);
  const isNear = (k: number, from: number): boolean => from >= 0 && k >= from - ABOVE && k <= from + BELOW;
  for (let k = 0; k < segments.length; k++) {
    const { text, first: from, last: to } = segments[k]!;
    if (text.length > MAX_LINE || !text.includes(first)) continue;
    const labelled = k > 0 && isAuthorLabel(segments[k - 1]!.text);
    if (!labelled && !isNear(k, heading) && !isNear(k, content)) continue;
    const lines = text.split('\n', 4);
    for (let i = from; i < to; i++) if (records.tag[i] === TEXT) lines.push(normalizeInline(records.value[i]!).trim());
    for (const line of lines) {
      const names = line.includes(first) ? namesOf(line, labelled) : undefined;
      if (names === undefined || names.length <= known.length) continue;
      const shown = names.map(titleKey);
      // The head's form of a name is the one without a title.
      if (keys.every((key) => shown.some((other) => other.endsWith(key))))
        return names.map((name, n) => known[keys.findIndex((key) => shown[n]!.endsWith(key))] ?? name);
    }
  }
  return undefined;
}
