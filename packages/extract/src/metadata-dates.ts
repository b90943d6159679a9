/** Published and modified date: structured statements first, then `<time>`, URL, class-hinted blocks, text near the title, copyright last. */
import metaNames from '../data/meta-names.json';
import type { JsonObject, MetadataSources } from './metadata-sources';
import { visibleText } from './metadata-sources';
import { firstMeta, metaSource, typesOf } from './metadata-value';
import { normalizeInline } from './normalize-text';
import type { MetadataSource, PageDate } from './page';
import { type DayOrder, type FoundDate, findDate, parseDate } from './parse-date';
import type { PageRecords } from './records';
import type { Segment } from './segments';
import { knownTag } from './tags';

const TIME = knownTag('time');

/** Records, sources and text that a date may be found in. */
export interface DateContext {
  records: PageRecords;
  sources: MetadataSources;
  segments: readonly Segment[];
  url: string;
  order: DayOrder;
}

type Candidate = FoundDate & { from: MetadataSource };

const pageDate = (found: Candidate): PageDate => ({ date: found.date, precision: found.precision, from: found.from });

const ARTICLE =
  /Article|Posting|Report|WebPage|Dataset|Event|Product|Recipe|Book|Review|VideoObject|CreativeWork|Question|HowTo/;
const MAIN = /Article|Posting|Report|Dataset|Recipe/;

function fromJsonLd({ sources, order }: DateContext, keys: readonly string[]): Candidate | undefined {
  for (const wanted of [MAIN, ARTICLE]) {
    for (const object of sources.jsonLd) {
      if (!typesOf(object).some((type) => wanted.test(type))) continue;
      for (const key of keys) {
        const found = parseValue(object, key, order);
        if (found) return { ...found, from: 'json-ld' };
      }
    }
  }
  return undefined;
}

function parseValue(object: JsonObject, key: string, order: DayOrder): FoundDate | undefined {
  const value = object[key];
  return typeof value === 'string' ? parseDate(value, order) : undefined;
}

function fromMeta({ sources, order }: DateContext, names: readonly string[]): Candidate | undefined {
  for (const name of names) {
    const meta = firstMeta(sources, [name]);
    const found = meta && parseDate(meta.value, order);
    if (found) return { ...found, from: metaSource(name) };
  }
  return undefined;
}

function fromMicrodata({ sources, order }: DateContext, names: readonly string[]): Candidate | undefined {
  for (const name of names) {
    for (const { value } of sources.microdata.get(name) ?? []) {
      const found = parseDate(value, order);
      if (found) return { ...found, from: 'microdata' };
    }
  }
  return undefined;
}

function fromUrl(url: string): Candidate | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  const found = match && parseDate(`${match[1]}-${match[2]}-${match[3]}`);
  return found ? { ...found, from: 'url' } : undefined;
}

const DATE_HINT =
  /(?:^|[\s_-])(?:date|datum|fecha|published|publish|pubdate|posted|post-?date|entry-?date|time|timestamp|datetime|created|byline|dateline|meta|info|pubtime|publishtime|release)/i;
const MODIFIED_HINT = /modif|updat|revis|aktualis|更新|修改|수정/i;

function fromTime(context: DateContext, wanted: (hint: string) => number): Candidate | undefined {
  const { records, order } = context;
  let best: Candidate | undefined;
  let bestScore = 0;
  for (let i = 1; i < records.length; i++) {
    if (records.tag[i] !== TIME) continue;
    const hint = `${records.attribute(i, 'class') ?? ''} ${records.attribute(i, 'itemprop') ?? ''}`;
    const score = wanted(hint) + (records.attribute(i, 'pubdate') !== undefined ? 2 : 0);
    if (score <= bestScore) continue;
    const stated = records.attribute(i, 'datetime');
    const found = (stated && parseDate(stated, order)) || findDate(normalizeInline(visibleText(records, i)), order);
    if (found && found.precision === 'day') {
      best = { ...found, from: 'time' };
      bestScore = score;
    }
  }
  return best;
}

function hintOf(records: PageRecords, index: number): string {
  return `${records.attribute(index, 'class') ?? ''} ${records.attribute(index, 'id') ?? ''}`;
}

/** Dates in short segments: those in elements hinted as dates first, then those that stand near the top heading. */
function fromText(context: DateContext): Candidate | undefined {
  const { records, segments, order } = context;
  const heading = segments.findIndex((s) => records.tag[s.block]!.name === 'h1');
  let best: Candidate | undefined;
  let bestScore = 0;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.text.length > 200 || !/\d\d/.test(segment.text)) continue;
    const found = findDate(segment.text, order);
    if (found?.precision !== 'day') continue;
    let score = 1;
    const parent = records.parent[segment.block]!;
    const hint = `${hintOf(records, segment.block)} ${hintOf(records, segment.first)} ${hintOf(records, records.parent[segment.first]!)} ${parent > 0 ? hintOf(records, parent) : ''}`;
    if (DATE_HINT.test(hint)) score += 2;
    if (heading >= 0 && i > heading && i - heading < 8) score += 2;
    if (segment.text.length < 60) score += 1;
    if (/comment|footer|copyright|sidebar|related|widget/i.test(hint)) score -= 2;
    if (score > bestScore) {
      best = { ...found, from: 'text' };
      bestScore = score;
    }
  }
  return best;
}

function fromCopyright({ segments }: DateContext): Candidate | undefined {
  for (let i = segments.length - 1; i >= 0; i--) {
    const match = /(?:©|\(c\)|copyright|版权所有|版權所有)[^\d]{0,40}((?:19|20)\d\d)/i.exec(segments[i]!.text);
    const found = match && parseDate(match[1]!);
    if (found) return { ...found, from: 'text' };
  }
  return undefined;
}

/** When the page says it was first published. */
export function findPublished(context: DateContext): PageDate | undefined {
  const found =
    fromJsonLd(context, ['datePublished', 'dateCreated', 'uploadDate']) ??
    fromMeta(context, metaNames.published) ??
    fromMicrodata(context, ['datepublished', 'datecreated']) ??
    fromTime(context, (hint) => (MODIFIED_HINT.test(hint) ? 0 : DATE_HINT.test(hint) ? 2 : 1)) ??
    fromUrl(context.url) ??
    fromText(context) ??
    fromMeta(context, metaNames.modified) ??
    fromCopyright(context);
  return found && pageDate(found);
}

/** When the page says it was last changed. */
export function findModified(context: DateContext): PageDate | undefined {
  const found =
    fromJsonLd(context, ['dateModified']) ??
    fromMeta(context, metaNames.modified) ??
    fromMicrodata(context, ['datemodified']) ??
    fromTime(context, (hint) => (MODIFIED_HINT.test(hint) ? 1 : 0));
  return found && pageDate(found);
}
