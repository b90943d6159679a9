/** Published and modified date: structured statements first, then `<time>`, URL, class-hinted blocks, text near the title, copyright last. */
import metaNames from '../data/meta-names.json';
import { dateLabel } from './byline';
import { hintText } from './element-hints';
import { headingSegment } from './heading-segment';
import { publishedInScripts } from './inline-dates';
import type { JsonObject, MetadataSources } from './metadata-sources';
import { visibleText } from './metadata-sources';
import { firstMeta, metaSource, typesOf } from './metadata-value';
import { normalizeInline } from './normalize-text';
import type { MetadataSource, PageDate } from './page';
import { type DayOrder, type FoundDate, findDate, parseDate } from './parse-date';
import type { PageRecords } from './records';
import type { Segment } from './segments';
import { firstSegmentFrom } from './tables';
import { knownTag } from './tags';

const TIME = knownTag('time');
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

type Candidate = FoundDate & { from: MetadataSource };
/** With the words it was read from. */
type Stated = Candidate & { stated: string };

const pageDate = (found: Candidate): PageDate => ({ date: found.date, precision: found.precision, from: found.from });

const ARTICLE =
  /Article|Posting|Report|WebPage|Dataset|Event|Product|Recipe|Book|Review|VideoObject|CreativeWork|Question|HowTo/;
const MAIN = /Article|Posting|Report|Dataset|Recipe/;

function fromJsonLd({ sources, order }: DateContext, keys: readonly string[]): Stated | undefined {
  for (const wanted of [MAIN, ARTICLE]) {
    for (const object of sources.jsonLd) {
      if (!typesOf(object).some((type) => wanted.test(type))) continue;
      for (const key of keys) {
        const found = parseValue(object, key, order);
        if (found) return { ...found, from: 'json-ld', stated: String(object[key]) };
      }
    }
  }
  return undefined;
}

function parseValue(object: JsonObject, key: string, order: DayOrder): FoundDate | undefined {
  const value = object[key];
  return typeof value === 'string' ? parseDate(value, order) : undefined;
}

function fromMeta({ sources, order }: DateContext, names: readonly string[]): Stated | undefined {
  for (const name of names) {
    const meta = firstMeta(sources, [name]);
    const found = meta && parseDate(meta.value, order);
    if (meta && found) return { ...found, from: metaSource(name), stated: meta.value };
  }
  return undefined;
}

const OTHER_META =
  /(?:^|[._:-])(?:\w*(?:publi\w*|issued?|creat\w*|post\w*)[._:-]?)?(?:date|time)(?:[._:-]?\w*(?:publi\w*|issued?|creat\w*))?$/;
const NOT_PUBLISHED = /modif|updat|revis|review|expir|valid|birth|event|start|end|read|build|session|cache|refresh/;

/** Names that only one publisher has ("ms.date", "acme:publish-time"), where all that are known say nothing. */
function fromOtherMeta({ sources, order }: DateContext): Stated | undefined {
  for (const [name, values] of sources.meta) {
    if (!OTHER_META.test(name) || NOT_PUBLISHED.test(name)) continue;
    const value = values[0]!;
    const found = value.length < 40 ? parseDate(value, order) : undefined;
    if (found?.precision === 'day') return { ...found, from: 'meta', stated: value };
  }
  return undefined;
}

function fromMicrodata({ sources, order }: DateContext, names: readonly string[]): Stated | undefined {
  for (const name of names) {
    for (const { value } of sources.microdata.get(name) ?? []) {
      const found = parseDate(value, order);
      if (found) return { ...found, from: 'microdata', stated: value };
    }
  }
  return undefined;
}

function fromUrl(url: string): Candidate | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  const found = match && parseDate(`${match[1]}-${match[2]}-${match[3]}`);
  return found ? { ...found, from: 'url' } : undefined;
}

function fromScripts({ scripts }: DateContext): Candidate | undefined {
  const found = publishedInScripts(scripts());
  return found && { ...found, from: 'script' };
}

const DATE_HINT =
  /(?:^|[\s_-])(?:date|datum|fecha|published|publish|pubdate|posted|post-?date|entry-?date|time|timestamp|datetime|created|byline|dateline|meta|info|pubtime|publishtime|release)/i;
const MODIFIED_HINT = /modif|updat|revis|aktualis|更新|修改|수정/i;

function hintOf(records: PageRecords, index: number): string {
  return `${hintText(records, index)} ${records.attribute(index, 'title') ?? ''}`;
}

/** The footer of a post is the post's own, the footer of the page is not. */
const NOT_THE_PAGE =
  /comment|(?<!(?:post|entry|article)[-_]?)footer|copyright|sidebar|related|widget|recommend|teaser|reply|event|calendar|archive/i;

/** A date that the page shows, and how likely it is the page's own. */
interface ShownDate extends Candidate {
  score: number;
  label: 'published' | 'modified' | undefined;
}

function hintScore(records: PageRecords, index: number): number {
  let score = 0;
  for (let i = index, steps = 0; i > 0 && steps < 5; i = records.parent[i]!, steps++) {
    const hint = hintOf(records, i);
    const name = records.tag[i]!.name;
    if (steps < 3 && score <= 0 && DATE_HINT.test(hint)) score += 2;
    if (NOT_THE_PAGE.test(hint) || name === 'aside' || name === 'footer' || name === 'nav' || name === 'li')
      score -= 1.5;
  }
  return score;
}

/** Near the start of the content, or of its heading, a date is the page's. */
function placeScore(k: number, content: number, heading: number): number {
  const near = (from: number): boolean => from >= 0 && k >= from - 8 && k <= from + 6;
  const below = k >= heading && k <= heading + 6 ? 1.5 : k >= heading - 2 && k < heading ? 1 : 0;
  return (near(content) ? 1.5 : 0) + (heading >= 0 ? below : 0);
}

const LABEL_SCORE = { published: 2.5, modified: -0.5 };
const MAX_LINE = 200;
const DATELINE = 80;

/** The title of an `<abbr class="published">` or the like: hAtom and its heirs put the date there. */
function microformatDate(records: PageRecords, i: number): string | undefined {
  if (records.attributes[i] === undefined) return undefined;
  const title = records.attribute(i, 'title');
  if (title === undefined || !/^\d{4}-\d\d/.test(title)) return undefined;
  return /(?:^|\s)(?:dt-)?(?:published|updated)(?:$|\s)/.test(records.attribute(i, 'class') ?? '') ? title : undefined;
}

/** Dates in `<time>` and in short segments, with what speaks for each. */
function shownDates(context: DateContext): ShownDate[] {
  const { records, segments, order, content } = context;
  const heading = headingSegment(records, segments, content);
  const dates: ShownDate[] = [];
  const add = (found: FoundDate, from: MetadataSource, k: number, record: number, line: string): void => {
    if (found.precision === 'year') return;
    const before = k > 0 && segments[k - 1]!.text.length < 40 ? `${segments[k - 1]!.text} ` : '';
    const label = dateLabel(before + line) ?? (MODIFIED_HINT.test(hintOf(records, record)) ? 'modified' : undefined);
    const exact = found.precision === 'day' ? 1 : 0;
    const score =
      exact +
      hintScore(records, record) +
      placeScore(k, content, heading) +
      (label ? LABEL_SCORE[label] : 0) +
      (line.length < 60 ? 0.7 : 0);
    dates.push({ ...found, from, label, score: score + (from === 'time' ? 1 : 0) });
  };
  for (let i = 1; i < records.length; i++) {
    const stated = records.tag[i] === TIME ? records.attribute(i, 'datetime') : microformatDate(records, i);
    if (records.tag[i] !== TIME && stated === undefined) continue;
    const text = normalizeInline(visibleText(records, i)).trim();
    const found = (stated && parseDate(stated, order)) || findDate(text, order);
    const k = Math.min(segments.length - 1, firstSegmentFrom(segments, i));
    if (found && k >= 0) add(ownDay(found, stated ?? '', [text], order), 'time', k, i, text);
  }
  for (let k = 0; k < segments.length; k++) {
    const { text, first } = segments[k]!;
    // Of a paragraph only the dateline: "Karlsruhe (12.11.2021). Last year …".
    const line = text.length > MAX_LINE ? text.slice(0, DATELINE) : text;
    if (!/\d|[〇一二三四五六七八九]年/.test(line)) continue;
    const found = findDate(line, order);
    if (found && (line === text || found.precision === 'day')) add(found, 'text', k, records.parent[first]!, line);
  }
  return dates;
}

function bestShown(dates: readonly ShownDate[], label: ShownDate['label'][], minimum: number): Candidate | undefined {
  let best: ShownDate | undefined;
  for (const date of dates) {
    if (date.score >= minimum && label.includes(date.label) && (best === undefined || date.score > best.score))
      best = date;
  }
  return best;
}

/**
 * The page's own day for a time stated in UTC: a server may give 2018-12-31T23:10Z for a page that is dated 1 January where it is read.
 * A date that the page shows (or has in its address) one day off is the page's day.
 */
function ownDay<T extends FoundDate>(found: T, stated: string, shown: readonly string[], order: DayOrder): T {
  if (found.precision !== 'day' || !/T?\d\d:\d\d.*(?:Z|[+-]00:?00|GMT|UTC)$/i.test(stated.trim())) return found;
  const day = Date.parse(found.date);
  for (const text of shown) {
    const date = findDate(text, order)?.date;
    if (date === found.date) return found;
    if (date !== undefined && Math.abs(Date.parse(date) - day) <= DAY_MS) return { ...found, date };
  }
  return found;
}

function fromCopyright({ segments }: DateContext): Candidate | undefined {
  for (let i = segments.length - 1; i >= 0; i--) {
    const match = /(?:©|\(c\)|copyright|版权所有|版權所有)[^\d]{0,40}((?:19|20)\d\d)/i.exec(segments[i]!.text);
    const found = match && parseDate(match[1]!);
    if (found) return { ...found, from: 'text' };
  }
  return undefined;
}

/** Statements that content systems fill with other days as well: of the record's making, of a review, of the last import. */
const LOOSE_SOURCES: ReadonlySet<MetadataSource> = new Set(['meta', 'dublin-core']);
/** From here on a shown date is the page's own: it stands at the heading, in an element named after a date. */
const SURELY_ITS_OWN = 4;

/** Within this many days of a statement the day at the heading is that of going public; later, one that is stated as a change is nothing but a change. */
const SOON = 30;

/** Whether two days are one whose month and day were read in the other order. */
const areSwapped = (a: string, b: string): boolean => a === `${b.slice(0, 5)}${b.slice(8)}-${b.slice(5, 7)}`;

/**
 * The day at the heading that replaces a statement: of a loose source always; of others where the page shows the stated day nowhere, as when a content
 * system gives every page the day of its last import.
 */
function shownInstead(
  stated: Candidate,
  modified: Candidate | undefined,
  shown: readonly ShownDate[],
): Candidate | undefined {
  const own = bestShown(shown, ['published', undefined], SURELY_ITS_OWN);
  if (own?.precision !== 'day' || own.date === stated.date) return undefined;
  if (LOOSE_SOURCES.has(stated.from)) return own;
  if (shown.some(({ date }) => date === stated.date || areSwapped(date, stated.date))) return undefined;
  const isChange = own.date === modified?.date && Date.parse(own.date) - Date.parse(stated.date) > SOON * DAY_MS;
  return isChange ? undefined : own;
}

/** A year or a month alone, made exact by the likeliest day in it that the page shows. */
function toTheDay(found: Candidate, shown: readonly ShownDate[]): Candidate {
  if (found.precision === 'day') return found;
  const start = found.date.slice(0, found.precision === 'year' ? 4 : 7);
  const days = shown.filter(({ precision, date }) => precision === 'day' && date.startsWith(start));
  return bestShown(days, ['published', undefined, 'modified'], Number.NEGATIVE_INFINITY) ?? found;
}

/** When the page says it was first published, and when it was last changed. */
export function findDates(context: DateContext): { published: PageDate | undefined; modified: PageDate | undefined } {
  const shown = shownDates(context);
  const nearby = shown
    .filter((date) => date.score >= 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const url = fromUrl(context.url);
  const dayOf = (found: Stated | undefined): Candidate | undefined =>
    found &&
    ownDay(
      found,
      found.stated,
      [url, ...nearby].filter((date) => date !== undefined).map(({ date }) => date),
      context.order,
    );
  const stated =
    dayOf(fromJsonLd(context, ['datePublished', 'dateCreated', 'uploadDate'])) ??
    dayOf(fromMeta(context, metaNames.published)) ??
    dayOf(fromMicrodata(context, ['datepublished', 'datecreated']));
  const modified =
    dayOf(fromJsonLd(context, ['dateModified'])) ??
    dayOf(fromMeta(context, metaNames.modified)) ??
    dayOf(fromMicrodata(context, ['datemodified'])) ??
    bestShown(shown, ['modified'], 1);
  const published =
    (stated && (shownInstead(stated, modified, shown) ?? stated)) ??
    url ??
    dayOf(fromOtherMeta(context)) ??
    fromScripts(context) ??
    bestShown(shown, ['published', undefined], 1.5) ??
    bestShown(shown, ['modified'], 1.5) ??
    dayOf(fromMeta(context, metaNames.modified)) ??
    bestShown(shown, ['published', undefined, 'modified'], 0) ??
    fromCopyright(context);
  return { published: published && pageDate(toTheDay(published, shown)), modified: modified && pageDate(modified) };
}
