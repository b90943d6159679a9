/** Published and modified date: structured statements first, then `<time>`, URL, class-hinted blocks, text near the title. */
import metaNames from '../../../data/meta-names.json';
import { publishedInScripts } from '../../dates/inline-dates';
import { type DayOrder, type FoundDate, parseDate } from '../../dates/parse-date';
import type { MetadataSource, PageDate } from '../../page';
import { isKeptUpToDate } from '../sources/page-type';
import { isPartOfPage, type JsonObject } from '../sources/sources';
import { firstMeta, metaSource, typesOf } from '../sources/value';
import {
  bestShown,
  type DateCandidate as Candidate,
  type DateContext,
  findShownDates,
  ownDay,
  type ShownDate,
} from './shown-dates';

const DAY_MS = 86_400_000;

/** With the words it was read from. */
type Stated = Candidate & { stated: string };

const pageDate = (found: Candidate): PageDate => ({ date: found.date, precision: found.precision, from: found.from });

const ARTICLE =
  /Article|Posting|Report|WebPage|Dataset|Event|Product|Recipe|Book|Review|VideoObject|CreativeWork|Question|HowTo/;
const MAIN = /Article|Posting|Report|Dataset|Recipe/;

/** A record for Baidu's search, which has no type: it states the page's own days as pubDate and upDate. */
const isSearchRecord = (object: JsonObject): boolean =>
  typeof object['@context'] === 'string' && object['@context'].endsWith('/cambrian.jsonld');

function fromJsonLd({ sources, order }: DateContext, keys: readonly string[]): Stated | undefined {
  for (const wanted of [MAIN, ARTICLE]) {
    for (const object of sources.jsonLd) {
      if (!typesOf(object).some((type) => wanted.test(type)) && !(wanted === MAIN && isSearchRecord(object))) continue;
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
  if (typeof value === 'number') return parseDate(String(value), order);
  const text = typeof value === 'object' && value !== null ? (value as JsonObject)['@value'] : value;
  return typeof text === 'string' ? parseDate(text, order) : undefined;
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

function fromMicrodata(context: DateContext, names: readonly string[]): Stated | undefined {
  for (const name of names) {
    for (const { value, record } of context.sources.microdata.get(name) ?? []) {
      const found = isPartOfPage(context.records, record) ? undefined : parseDate(value, context.order);
      if (found) return { ...found, from: 'microdata', stated: value };
    }
  }
  return undefined;
}

function fromUrl(url: string): Candidate | undefined {
  const match =
    /[/_-]t?((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
    // /art/2018/4/4/art_12_345.html
    /\/((?:19|20)\d\d)\/([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])\//.exec(url);
  // /2018/apr/04/
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/([0-3]\d)\//.exec(url);
  const found =
    (match && parseDate(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`)) ??
    (named && parseDate(`${named[3]} ${named[2]} ${named[1]}`));
  return found ? { ...found, from: 'url' } : undefined;
}

function fromAddresses({ url, sources }: DateContext): Candidate | undefined {
  for (const address of [url, sources.links.get('canonical')?.[0]?.href, sources.meta.get('og:url')?.[0]]) {
    const found = address === undefined ? undefined : fromUrl(address);
    if (found) return found;
  }
  return undefined;
}

/** The day at the heading for one in the address that is a year before or after it: folders of authorities are fiscal years (2022/0217.html of 17 February 2023). */
function inCalendarYear(address: Candidate | undefined, shown: readonly ShownDate[]): Candidate | undefined {
  if (address === undefined || shown.some(({ date }) => date === address.date)) return address;
  const isNext = ({ date }: ShownDate): boolean =>
    date.slice(4) === address.date.slice(4) &&
    Math.abs(Number(date.slice(0, 4)) - Number(address.date.slice(0, 4))) === 1;
  return bestShown(shown.filter(isNext), OWN, LIKELY) ?? address;
}

/** The folder of the page's picture: content systems sort uploads by day. */
function fromImage({ sources }: DateContext): Candidate | undefined {
  const image = sources.meta.get('og:image')?.[0];
  return image === undefined ? undefined : fromUrl(image);
}

/** JSON-LD that could be read has been asked: what else it dates is the site, an event, a film. */
function* scriptsWithoutJsonLd({ scripts, sources }: DateContext): Generator<string> {
  for (const script of scripts()) if (sources.jsonLd.length === 0 || !script.includes('schema.org')) yield script;
}

function fromScripts(context: DateContext): Candidate | undefined {
  const found = publishedInScripts(scriptsWithoutJsonLd(context));
  return found && { ...found, from: 'script' };
}

/** Statements that content systems fill with other days as well: of the record's making, of a review, of the last import. */
const LOOSE_SOURCES: ReadonlySet<MetadataSource> = new Set(['meta', 'dublin-core']);
/** Labels of days that may be those of publication. */
const OWN: readonly ShownDate['label'][] = ['published', 'written', undefined];
/** From here on a shown date is the page's own: it stands at the heading, in an element named after a date. */
const SURELY_ITS_OWN = 4;

/** Enough where a loose source states a day that the page shows nowhere. */
const NEARLY_SURE = 3.2;

/** A day that is named as that of a change is one wherever it stands, but for lists and comments. */
const MODIFIED = -1.5;

/** Within this many days of a statement the day at the heading is that of going public; later, one that is stated as a change is nothing but a change. */
const SOON = 30;

/** From here on a shown date may be the page's: it has two things in its favour. */
const LIKELY = 2.5;

/** What is named the day of the page's last change is more than a day without a name, even at the foot of the page. */
const NAMED = -2;

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
  const isShown = shown.some(({ date }) => date === stated.date || areSwapped(date, stated.date));
  const isLoose = LOOSE_SOURCES.has(stated.from);
  // A document goes public after the day that it bears.
  const written = shown.filter(({ label }) => label === 'written').map(({ date }) => date);
  const own = isLoose
    ? bestShown(
        shown.filter(({ date }) => !written.includes(date)),
        ['published', undefined],
        isShown ? SURELY_ITS_OWN : NEARLY_SURE,
      )
    : bestShown(shown, OWN, SURELY_ITS_OWN);
  if (own?.precision !== 'day' || own.date === stated.date) return undefined;
  if (isLoose) return own;
  if (isShown) return undefined;
  const isChange = own.date === modified?.date && Date.parse(own.date) - Date.parse(stated.date) > SOON * DAY_MS;
  return isChange ? undefined : own;
}

/** A year or a month alone, made exact by the likeliest day in it that the page shows. */
function toTheDay(found: Candidate, shown: readonly ShownDate[]): Candidate {
  if (found.precision === 'day') return found;
  const start = found.date.slice(0, found.precision === 'year' ? 4 : 7);
  const days = shown.filter(({ precision, date }) => precision === 'day' && date.startsWith(start));
  return bestShown(days, [...OWN, 'modified'], Number.NEGATIVE_INFINITY) ?? found;
}

/**
 * The day of a page that states none. A list of other pages has days of these pages: there only one that stands apart from them is its own.
 * @param changed the day of the last change that the head states
 */
function shownAlone(
  context: DateContext,
  shown: readonly ShownDate[],
  changed: () => Candidate | undefined,
): Candidate | undefined {
  const own = shown.filter(({ listed }) => !listed);
  // Other days on a page that is kept up to date are of changes, events, reviews.
  if (isKeptUpToDate(context.sources, context.url)) return bestShown(own, ['published', 'written'], LIKELY);
  const likely = bestShown(own, OWN, LIKELY) ?? bestShown(own, ['modified'], LIKELY) ?? changed();
  if (likely !== undefined || own.length < shown.length) return likely ?? fromImage(context);
  const weak =
    bestShown(shown, ['modified'], NAMED) ??
    bestShown(
      shown.filter(({ passing }) => !passing),
      OWN,
      0,
    );
  return weak ?? fromImage(context);
}

/** When the page says it was first published, and when it was last changed. */
export function findDates(context: DateContext): { published: PageDate | undefined; modified: PageDate | undefined } {
  const shown = findShownDates(context);
  const likely = shown.filter((date) => date.score >= 2).sort((a, b) => b.score - a.score);
  const url = inCalendarYear(fromAddresses(context), shown);
  const meta = fromMeta(context, metaNames.published);
  const local = meta !== undefined && /[+-](?!00)\d\d:?\d\d$/.test(meta.stated) ? meta : undefined;
  const nearby = [local, url, ...likely.slice(0, 3)].filter((date) => date !== undefined).map(({ date }) => date);
  const dayOf = (found: Stated | undefined): Candidate | undefined =>
    found && ownDay(found, found.stated, nearby, context.order);
  const changes = shown.filter(({ label }) => label === 'modified').map(({ date }) => date);
  const changeOf = (found: Stated | undefined): Candidate | undefined =>
    found && ownDay(found, found.stated, changes, context.order);
  const stated =
    dayOf(fromJsonLd(context, ['datePublished', 'dateCreated', 'uploadDate', 'pubDate'])) ??
    dayOf(meta) ??
    dayOf(fromMicrodata(context, ['datepublished', 'datecreated']));
  const modified =
    changeOf(fromJsonLd(context, ['dateModified', 'upDate'])) ??
    changeOf(fromMeta(context, metaNames.modified)) ??
    changeOf(fromMicrodata(context, ['datemodified'])) ??
    bestShown(shown, ['modified'], MODIFIED);
  const published =
    (stated && (url?.date === stated.date ? stated : (shownInstead(stated, modified, shown) ?? stated))) ??
    url ??
    dayOf(fromOtherMeta(context)) ??
    fromScripts(context) ??
    shownAlone(context, shown, () => changeOf(fromMeta(context, metaNames.modified)));
  return { published: published && pageDate(toTheDay(published, shown)), modified: modified && pageDate(modified) };
}
