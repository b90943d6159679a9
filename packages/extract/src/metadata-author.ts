/** Authors: structured statements first, then links of rel author and hinted elements, then bylines in the text. Full names win over account names. */

import metaNames from '../data/meta-names.json';
import months from '../data/months.json';
import { authorOfLine, isAuthorLabel } from './byline';
import { hintText } from './element-hints';
import type { MetadataInput } from './metadata';
import { visibleText } from './metadata-sources';
import { cleanLine, metaSource, type Sourced, sourced, typesOf } from './metadata-value';
import { firstSegmentFrom } from './tables';

const MAX_NAME = 60;
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|editor(?:ial)?|author|autor|unknown|guest|anonymous|staff|redaktion|null|undefined|user|follow(?:ing)?|posted|name \*?|share|home|login|webmaster|root|默认|本站|佚名|管理员|編輯部?|编辑部?|관리자|מערכת|veröffentlicht.*|publiziert.*|profile?|profil|more|about|kommentar.*|comment.*|reply|facebook|twitter|instagram|linkedin)$/iu;

const PREFIX =
  /^(?:(?:(?:view|see|more|all)\s+)*(?:written|posted?s?|published|words|story|text|article|articles)?\s*(?:by|from)|(?:zeige )?alle (?:beiträge|posts|artikel) (?:von|vom autor)|plus par|interview|über|about|von|par|por|di|door|av|text|autor(?:in|en)?|authors?|auteur|作者|撰文|文|记者|記者|글|מאת)\s*(?:[:：/／]\s*|\s+)/iu;
/** What follows a name on the same line: dates, roles, counters. */
const AFTER =
  /\s*(?:\s[^\s:：]{1,8}[:：]|[|｜•·–—/／\n\t(（]|,?\s*\d|\s-\s|,\s+(?:\p{Lu}{2,}|am|on|le|updated|published|staff|senior|editor|reporter|correspondent|contributor|redakteur)\b|\s+(?:am|on|says|said|sagt|schreibt|vor|um|updated|published|veröffentlicht|posted)\b).*$/isu;

const TRAILING_MONTH = new RegExp(`(?:^|\\s)(?:${Object.keys(months).join('|')})\\.?$`, 'iu');

/** A person's (or body's) name, or undefined when it is a URL, an account page, an empty phrase. */
export function cleanName(raw: unknown): string | undefined {
  let text = cleanLine(raw, 300);
  if (text === undefined || /https?:|www\.|@\w+\.|[<>{}]/i.test(text)) return undefined;
  for (let i = 0; i < 2; i++) text = text.replace(PREFIX, '');
  text = text
    .replace(AFTER, '')
    .replace(/\s*(?:記者|记者|기자|특파원|報導|报道|文|攝|摄)$/u, '')
    .replace(TRAILING_MONTH, '')
    .replace(/^[\s:：,·@–-]+|[\s:：,;·–-]+$/g, '')
    .trim();
  if (text === '' || text.length > MAX_NAME || NOT_A_NAME.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  if (text.split(' ').length > 6 || /[.!?。]\s/.test(text.replace(/\b\p{L}{1,3}\.\s/gu, ''))) return undefined;
  return text;
}

/** "Ann Lee, Bo Li and Cy Wu" → three names. A comma with one word on each side is "Lee, Ann". */
export function splitNames(text: string): string[] {
  if (/https?:/.test(text)) return [];
  if (/^[\p{L}'’-]+, [\p{L}'’.-]+$/u.test(text)) return [text];
  return text
    .split(/\s*(?:[;,，、|｜]|\s\/\s|(?:^|\s)(?:and|und|et|y|e|og|och)\s| & )\s*/u)
    .filter((name) => name !== '');
}

function namesOf(value: unknown, into: string[], depth = 0): void {
  if (depth > 3 || into.length > 50) return;
  if (Array.isArray(value)) for (const item of value) namesOf(item, into, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    const name = (value as { name?: unknown }).name;
    if (typeof name === 'string') into.push(...(/ (?:and|und|&) |;/.test(name) ? splitNames(name) : [name]));
    else namesOf(name, into, depth + 1);
  } else if (typeof value === 'string') into.push(...splitNames(value));
}

/** A full name, not an account: two words, or letters of a script without case. */
const isFullName = (name: string): boolean =>
  /^\p{Lu}.* .*\p{L}/u.test(name) || /[\u0590-\u05ff\u3040-\u9fff\uac00-\ud7af]/.test(name);

type Authors = Sourced<string[]>;

const AUTHOR_PATH = /\/(?:authors?|autor(?:en|in)?|people|team|contributors?|profile|by|reporter)\/[^/]/;
const AUTHOR_HINT =
  /(?:^|[\s_-])(?:authors?|byline|autor(?:en|in)?|writer|reporter|verfasser|creator)(?:$|[\s_-]|name|link)/i;

class AuthorFinder {
  constructor(
    private readonly input: MetadataInput,
    private readonly siteName: string | undefined,
  ) {}

  find(): Authors | undefined {
    let weak: Authors | undefined;
    for (const step of [this.fromJsonLd, this.fromMeta, this.fromMicrodata, this.fromElements, this.fromLines]) {
      const found = step.call(this);
      if (found === undefined) continue;
      if (found.value.some(isFullName)) return found;
      weak ??= found;
    }
    return weak && { ...weak, confidence: weak.confidence - 0.2 };
  }

  private usable(names: readonly unknown[]): string[] {
    const seen = new Map<string, string>();
    const site = this.siteName?.toLowerCase();
    for (const raw of names) {
      const name = cleanName(raw);
      if (name !== undefined && name.toLowerCase() !== site && !seen.has(name.toLowerCase()))
        seen.set(name.toLowerCase(), name);
    }
    return [...seen.values()];
  }

  private fromJsonLd(): Authors | undefined {
    for (const object of this.input.sources.jsonLd) {
      if (
        !typesOf(object).some((type) =>
          /Article|Posting|Report|WebPage|CreativeWork|Book|Recipe|Question|Review/.test(type),
        )
      )
        continue;
      const names: string[] = [];
      namesOf(object.author ?? object.creator, names);
      const authors = this.usable(names);
      if (authors.length > 0) return sourced(authors, 'json-ld', 0.9);
    }
    return undefined;
  }

  private fromMeta(): Authors | undefined {
    const { sources } = this.input;
    for (const name of metaNames.author) {
      const names: string[] = [];
      for (const value of sources.meta.get(name) ?? []) {
        if (name.startsWith('citation_') || name.startsWith('dc'))
          names.push(value.replace(/^([^,]+), ([^,]+)$/, '$2 $1'));
        else namesOf(value, names);
      }
      const authors = this.usable(names);
      if (authors.length > 0) return sourced(authors, metaSource(name), 0.85);
    }
    return undefined;
  }

  private fromMicrodata(): Authors | undefined {
    const { records, sources } = this.input;
    const items = (sources.microdata.get('author') ?? sources.microdata.get('creator') ?? []).slice(0, 4);
    const names: string[] = [];
    for (const { record } of items) {
      if (this.isComment(record)) continue;
      let name: string | undefined;
      for (let i = record; i < records.end[record]! && name === undefined; i++) {
        if (/(?:^|\s)name(?:\s|$)/.test(records.attribute(i, 'itemprop') ?? ''))
          name = records.attribute(i, 'content') ?? visibleText(records, i);
      }
      if (name === undefined && records.end[record]! - record < 12)
        name = records.attribute(record, 'content') ?? visibleText(records, record);
      if (name !== undefined) names.push(name);
      if (names.length > 0 && this.isThread()) break;
    }
    const authors = this.usable(names.flatMap(splitNames));
    return authors.length > 0 ? sourced(authors, 'microdata', 0.8) : undefined;
  }

  /** In a thread every post has an author: the first one started it. */
  private isThread(): boolean {
    return (this.input.sources.microdata.get('author')?.length ?? 0) > 2;
  }

  private isComment(record: number): boolean {
    const { records } = this.input;
    for (let i = record, steps = 0; i > 0 && steps < 8; i = records.parent[i]!, steps++) {
      if (/comment|reply|respon|related|sidebar|recommend|more-?from|footer/i.test(hintText(records, i))) return true;
      const name = records.tag[i]!.name;
      if (name === 'aside' || name === 'footer' || name === 'nav') return true;
    }
    return false;
  }

  private fromElements(): Authors | undefined {
    const { records, segments, content } = this.input;
    let best: { authors: string[]; score: number } | undefined;
    for (let i = 1; i < records.length; i++) {
      if (records.attributes[i] === undefined) continue;
      const size = records.end[i]! - i;
      if (size > 24 || size < 2) continue;
      const href = records.attribute(i, 'href');
      const linked =
        href !== undefined &&
        (/(?:^|\s)author(?:\s|$)/i.test(records.attribute(i, 'rel') ?? '') || AUTHOR_PATH.test(href));
      const hinted =
        AUTHOR_HINT.test(records.attribute(i, 'class') ?? '') || AUTHOR_HINT.test(records.attribute(i, 'id') ?? '');
      if ((!linked && !hinted) || this.isComment(i)) continue;
      const text = visibleText(records, i).replace(/\s+/g, ' ').trim();
      if (text.length > 120) continue;
      const authors = this.usable(splitNames(text.replace(PREFIX, '')));
      if (authors.length === 0 || authors.length > 5) continue;
      const distance = content < 0 ? 0 : Math.abs(firstSegmentFrom(segments, i) - content);
      const score =
        (linked ? 1 : 0) + (hinted ? 1 : 0) + (authors.some(isFullName) ? 2 : 0) - Math.min(2, distance / 10);
      if (best === undefined || score > best.score) best = { authors, score };
    }
    return best && sourced(best.authors, 'byline', 0.65);
  }

  private fromLines(): Authors | undefined {
    const { segments, content, contentEnd } = this.input;
    const near = (k: number): boolean =>
      content < 0 || (k >= content - 10 && k <= content + 6) || (k >= contentEnd - 2 && k <= contentEnd + 3);
    for (let k = 0; k < segments.length; k++) {
      if (!near(k)) continue;
      for (const line of segments[k]!.text.split('\n', 4)) {
        const found =
          k > 0 && line.length < MAX_NAME && isAuthorLabel(segments[k - 1]!.text) ? line : authorOfLine(line);
        if (found === undefined) continue;
        const authors = this.usable(splitNames(found.replace(AFTER, '')).slice(0, 5)).filter(isFullName);
        if (authors.length > 0) return sourced(authors, 'byline', 0.55);
      }
    }
    return undefined;
  }
}

/** The authors that the page names; undefined where it names none. */
export function findAuthors(input: MetadataInput, siteName: string | undefined): Sourced<string[]> | undefined {
  return new AuthorFinder(input, siteName).find();
}
