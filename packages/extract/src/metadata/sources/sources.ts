/** One look at a page's statements about itself: meta and link elements, JSON-LD, microdata. Read once, asked by every field. */
import type { PageRecords } from '../../records/records';
import { knownTag } from '../../records/tags';

export type JsonObject = Record<string, unknown>;

/** What the page says about itself, by source. */
export interface MetadataSources {
  /** Lower-case name or property → contents in page order. */
  meta: Map<string, string[]>;
  /** Links of the head and body by rel. */
  links: Map<string, { href: string; title?: string }[]>;
  /** Objects of JSON-LD, @graph and nested main entities flattened, in page order. */
  jsonLd: JsonObject[];
  /** Property name → values of microdata in page order, with the record of each. */
  microdata: Map<string, { value: string; record: number }[]>;
  documentTitle: string | undefined;
  htmlLanguage: string | undefined;
}

const META = knownTag('meta');
const LINK = knownTag('link');
const A = knownTag('a');
const TITLE = knownTag('title');
const HTML = knownTag('html');
const SCRIPT = knownTag('script');

const MAX_JSON_LD_NODES = 2000;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** JSON as sites write it: with comments, CDATA marks, raw line breaks in strings. */
export function parseLooseJson(text: string): unknown {
  const trimmed = text
    .replace(
      /^\s*(?:<!--|\/\*\s*<![X[]CDATA\[\s*\*\/|\/\/\s*<![X[]CDATA\[|<![X[]CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
      '',
    )
    .trim();
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      return JSON.parse(
        trimmed
          .replace(/\p{Cc}+/gu, ' ')
          .replace(/;\s*$/, '')
          .replace(/,\s*([}\]])/g, '$1'),
      );
    } catch {
      return undefined;
    }
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects of a JSON-LD value in document order, without recursion (depth is the page's choice). */
function flattenJsonLd(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && into.length < MAX_JSON_LD_NODES; i++) {
    const item = queue[i];
    if (Array.isArray(item)) for (const entry of item) queue.push(entry);
    else if (isObject(item)) {
      into.push(item);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
        if (typeof item[key] === 'object') queue.push(item[key]);
      }
    }
  }
}

function itemValue(records: PageRecords, index: number): string | undefined {
  for (const name of ['content', 'datetime', 'href', 'src']) {
    const value = records.attribute(index, name);
    if (value !== undefined && (name === 'content' || name === 'datetime' || records.tag[index]!.name !== 'a'))
      return value;
  }
  if (records.end[index]! - index > 200) return undefined;
  return visibleText(records, index);
}

/** Text below a record without scripts, styles and other content that is never text; a block or `<br>` gives `gap`. */
export function visibleText(records: PageRecords, index: number, gap = ' '): string {
  const end = records.end[index]!;
  let text = records.value[index]!;
  for (let i = index + 1; i < end; i++) {
    const tag = records.tag[i]!;
    if (tag.skipped) i = records.end[i]! - 1;
    else text += tag.block || tag.name === 'br' ? gap + records.value[i]! : records.value[i]!;
  }
  return text;
}

class SourceReader {
  readonly sources: MetadataSources = {
    meta: new Map(),
    links: new Map(),
    jsonLd: [],
    microdata: new Map(),
    documentTitle: undefined,
    htmlLanguage: undefined,
  };
  private readonly parsed: unknown[] = [];

  constructor(private readonly records: PageRecords) {}

  read(): MetadataSources {
    const { records, sources } = this;
    for (let i = 1; i < records.length; i++) {
      const attributes = records.attributes[i];
      const tag = records.tag[i]!;
      if (tag === TITLE && sources.documentTitle === undefined) sources.documentTitle = records.rawText(i);
      if (attributes === undefined) continue;
      if (tag === META) this.readMeta(i);
      else if (tag === LINK || tag === A) this.readLink(i);
      else if (tag === SCRIPT) this.readScript(i);
      else if (tag === HTML) sources.htmlLanguage ??= records.attribute(i, 'lang') ?? records.attribute(i, 'xml:lang');
      const itemprop = records.attribute(i, 'itemprop');
      if (itemprop !== undefined) this.readItem(i, itemprop);
    }
    flattenJsonLd(this.parsed, sources.jsonLd);
    return sources;
  }

  private readMeta(i: number): void {
    const { records } = this;
    const content = records.attribute(i, 'content')?.trim();
    if (!content) return;
    const names = new Set<string>();
    for (const key of ['property', 'name', 'http-equiv']) {
      const name = records.attribute(i, key);
      if (name !== undefined) names.add(name.trim().toLowerCase());
    }
    for (const name of names) push(this.sources.meta, name, content);
    if (names.has('parsely-page')) this.readParsely(parseLooseJson(content));
  }

  /** Parse.ly's metadata in one element: the same properties as in its elements of their own. */
  private readParsely(page: unknown): void {
    if (!isObject(page)) return;
    const { authors, pub_date: date, title } = page;
    for (const [name, value] of [
      ...(Array.isArray(authors) ? authors.slice(0, 20) : []).map((author) => ['parsely-author', author]),
      ['parsely-pub-date', date],
      ['parsely-title', title],
    ])
      if (typeof value === 'string' && value !== '') push(this.sources.meta, name as string, value);
  }

  private readLink(i: number): void {
    const { records } = this;
    const rel = records.attribute(i, 'rel');
    const href = records.attribute(i, 'href');
    if (rel === undefined || href === undefined) return;
    const title = records.attribute(i, 'title');
    for (const name of rel.toLowerCase().split(/\s+/, 8)) {
      if (name === 'nofollow' || name === 'noopener' || name === 'noreferrer' || name === 'stylesheet') continue;
      push(this.sources.links, name, title === undefined ? { href } : { href, title });
    }
  }

  private readScript(i: number): void {
    const type = this.records.attribute(i, 'type');
    if (type === undefined || !/ld\+json/i.test(type)) return;
    const value = parseLooseJson(this.records.rawText(i));
    if (value !== undefined) this.parsed.push(value);
  }

  private readItem(i: number, itemprop: string): void {
    // An item that has nothing but properties in meta elements has no value of its own.
    const value = itemValue(this.records, i)?.trim() ?? '';
    for (const name of itemprop.toLowerCase().split(/\s+/, 4)) push(this.sources.microdata, name, { value, record: i });
  }
}

/** Reads what the page says about itself. */
export function readMetadataSources(records: PageRecords): MetadataSources {
  return new SourceReader(records).read();
}

/** Items on a page that have authors and days of their own. */
const PART = /answer|comment|review|itemlistelement|related/i;

/** An item is looked for around a property in so many elements: a page may be nested without end. */
const MAX_STEPS = 40;
const PART_TYPE = /\/(?:Comment|Answer|Review)$/;

/** Whether a property of microdata is one of an item on the page, not of the page: of a comment, an answer. */
export function isPartOfPage(records: PageRecords, record: number): boolean {
  for (let i = records.parent[record]!, steps = 0; i > 0 && steps < MAX_STEPS; i = records.parent[i]!, steps++) {
    if (records.attributes[i] === undefined) continue;
    if (PART.test(records.attribute(i, 'itemprop') ?? '') || PART_TYPE.test(records.attribute(i, 'itemtype') ?? ''))
      return true;
  }
  return false;
}
