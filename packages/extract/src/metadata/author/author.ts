/**
 * Authors: every statement of the page is a candidate with a score. Structured statements come before links of rel author and hinted elements, those before
 * bylines in the text. The site's own name and a desk's name count only where the page states nothing better.
 */
import bylineHints from '../../../data/byline-hints.json';
import metaNames from '../../../data/meta-names.json';
import { camelParts, hintText } from '../../records/element-hints';
import { knownTag, type Tag, TEXT } from '../../records/tags';
import { headingSegment } from '../../segments/heading-segment';
import { normalizeInline } from '../../segments/normalize-text';
import { firstSegmentFrom } from '../../segments/tables';
import { authorOfLine, isAuthorLabel } from '../lines/byline';
import { cleanName, isFullName, isPersonName, isPhrase, splitNames, withoutLabel } from '../lines/person-name';
import { namesOfJson } from '../sources/json-ld-names';
import type { MetadataInput } from '../sources/metadata-input';
import { statedKinds } from '../sources/page-type';
import { isPartOfPage, type JsonObject, visibleText } from '../sources/sources';
import { metaSource, type Sourced, typesOf } from '../sources/value';
import { AuthorCandidates, SCORE } from './author-candidates';
import { AuthorLines } from './author-lines';
import { BylinePlaces } from './byline-places';
import { withCoAuthors } from './co-authors';

const ARTICLE = knownTag('article');
/** The place of comments, and beside the content. */
const COMMENTS = -2;
/** What stands between the authors of two entries of a list, not of one text. */
const BETWEEN_ENTRIES: ReadonlySet<Tag> = new Set(['h2', 'h3', 'h4', 'time'].map(knownTag));

const MAIN_TYPE = /Article|Posting|Report(?!age)|Recipe|Question|Book/;
const OTHER_TYPE = /WebPage|CreativeWork|Review|Video|Course|Product/;

/** Paths of profiles: /author/ann-lee, /@ann (on the site itself: those of networks are in many footers). */
const AUTHOR_PATH =
  /^\/@[^/?]+(?:$|\?)|\/(?:authors?|autor(?:en|in)?|people|team|contributors?|profile|by|reporter|redakteure?|staff)\/[^/]/;
const HINT =
  /auth?or|byline|writer|reporter|verfasser|creator|poster|journalist|vcard|redact|posted|user-?(?:name|link)|nick-?name/i;
const HINT_WORDS =
  /(?:^|[\s_-])(?:authors?|by-?lines?|autor(?:en|in)?|writers?|reporters?|verfasser|creators?|posters?|journalists?|vcard|redactor|posted-?by|written-?by)(?:$|[\s_-])/i;
/** Classes and ids of wide-spread systems: of the author, and of the account that publishes. */
const PLATFORM_HINT = new RegExp(`(?:^|\\s)(?:${bylineHints.author.join('|')})(?:\\s|$)`);
const ACCOUNT_HINT = new RegExp(`(?:^|\\s)(?:${bylineHints.account.join('|')})(?:\\s|$)`);
/** Icons that stand for a person: Font Awesome, Bootstrap, Dashicons and their like. */
const ICON =
  /(?:^|\s)(?:fa|bi|icon|ti|glyphicon|dashicons|la|icofont|uil)-(?:regular-|solid-)?(?:admin-)?(?:user|users|person|author)\b/i;
const USER_WORDS = /(?:^|[\s_-])(?:user|nick|member)-?(?:names?|links?)(?:$|[\s_-])/i;
/** Words about the author beside the name: what they do, a portrait. */
const ABOUT = /(?:^|[\s_-])(?:description|desc|job|roles?|position|occupation|bio)(?:$|[\s_-])/i;
/** What a list of classes says of an author. */
interface ClassHints {
  platform: boolean;
  hint: boolean;
  account: boolean;
  icon: boolean;
}

const NO_HINTS: ClassHints = { platform: false, hint: false, account: false, icon: false };

/** A hinted element with the names in it. */
interface HintedNames {
  record: number;
  names: string[];
  score: number;
  hint: string;
  place: number;
  near: boolean;
  early: boolean;
}

class AuthorFinder {
  private readonly authors: AuthorCandidates;
  /** By the value of the attribute: of a thousand elements of a page most have the classes of others. */
  private readonly classHints = new Map<string, ClassHints>();
  private readonly heading: number;
  private readonly places: BylinePlaces;

  constructor(
    private readonly input: MetadataInput,
    siteName: string | undefined,
  ) {
    this.authors = new AuthorCandidates(siteName, statedKinds(input.sources).forum);
    this.heading = headingSegment(input.records, input.segments, input.content);
    this.places = new BylinePlaces(input.records);
  }

  /** Whether a segment stands near the start or the end of the content, or its heading. */
  private isNear(k: number): boolean {
    const { content, contentEnd } = this.input;
    return content < 0 || this.isEarly(k) || (k >= contentEnd - 2 && k <= contentEnd + 5);
  }

  /** Whether it stands near the start of the content or its heading. */
  private isEarly(k: number): boolean {
    const { content } = this.input;
    return (
      (k >= content - 12 && k <= content + 8) || (this.heading >= 0 && k >= this.heading - 4 && k <= this.heading + 8)
    );
  }

  find(): Sourced<string[]> | undefined {
    this.addJsonLd();
    this.addMeta();
    this.addMicrodata();
    if (!this.authors.isSettled()) {
      this.addElements();
      const lines = new AuthorLines(this.input, this.authors, this.heading, this.places);
      lines.addLines();
      if (!this.authors.hasByline()) lines.addLoneNames();
    }
    const best = this.authors.best();
    if (best === undefined || best.from === 'byline' || !best.value.every(isFullName)) return best;
    const all = withCoAuthors(this.input, best.value, this.heading);
    return all === undefined ? best : { ...best, value: all };
  }

  private addJsonLd(): void {
    const { jsonLd } = this.input.sources;
    const byId = new Map<string, JsonObject>();
    for (const object of jsonLd) {
      if (typeof object['@id'] === 'string' && object.name !== undefined) byId.set(object['@id'], object);
    }
    for (const object of jsonLd) {
      const types = typesOf(object);
      const main = types.some((type) => MAIN_TYPE.test(type));
      if (!main && !types.some((type) => OTHER_TYPE.test(type))) continue;
      const { names, body } = namesOfJson(object.author ?? object.creator, byId, (text) => this.authors.split(text));
      if (names.length > 0)
        this.authors.add(names, 'json-ld', (main ? SCORE.jsonLd : SCORE.otherType) - (body ? 3.5 : 0));
    }
  }

  private addMeta(): void {
    const { meta } = this.input.sources;
    for (const [at, name] of metaNames.author.entries()) {
      const scholarly = name.startsWith('citation_') || name.startsWith('dc');
      const names = (meta.get(name) ?? []).flatMap((value) =>
        scholarly
          ? value.split(/;\s*/).map((one) => one.replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
          : this.authors.split(value),
      );
      this.authors.add(names, metaSource(name), SCORE.meta - at / 100);
    }
    // Cards of content systems: twitter:label1 "Written by", twitter:data1 "Ann Lee".
    for (const n of ['1', '2']) {
      const label = meta.get(`twitter:label${n}`)?.[0];
      const value = meta.get(`twitter:data${n}`)?.[0];
      if (label && value && isAuthorLabel(label)) this.authors.add(splitNames(value), 'meta', SCORE.card);
    }
  }

  private addMicrodata(): void {
    const { records, sources } = this.input;
    const items = sources.microdata.get('author') ?? sources.microdata.get('creator') ?? [];
    const names: string[] = [];
    for (const { record } of items.slice(0, 6)) {
      if (this.places.of(record) < 0 || isPartOfPage(records, record)) continue;
      let name: string | undefined;
      for (let i = record; i < records.end[record]! && name === undefined; i++) {
        if (/(?:^|\s)name(?:\s|$)/.test(records.attribute(i, 'itemprop') ?? ''))
          name = records.attribute(i, 'content') ?? visibleText(records, i);
      }
      if (name === undefined && records.end[record]! - record < 12)
        name = records.attribute(record, 'content') ?? visibleText(records, record);
      if (name !== undefined) names.push(...splitNames(name));
      // In a thread every post has an author: the first one started it.
      if (names.length > 0 && items.length > 2) break;
    }
    this.authors.add(names, 'microdata', SCORE.microdata);
  }

  private addElements(): void {
    const { records, segments, content, contentEnd } = this.input;
    const found: HintedNames[] = [];
    const byHint = new Map<string, HintedNames[]>();
    for (let i = 1; i < records.length && found.length < 200; i++) {
      if (records.tag[i] === TEXT) continue;
      const size = records.end[i]! - i;
      if (size > 30 || size < 2) continue;
      const base = (records.attributes[i] !== undefined && this.elementScore(i)) || this.iconScore(i);
      if (base === 0) continue;
      const names = this.namesIn(i);
      if (names.length === 0 || names.length > 6) continue;
      const k = firstSegmentFrom(segments, i);
      const near = this.isNear(k);
      const distance = near ? 0 : Math.min(Math.abs(k - content), Math.abs(k - contentEnd));
      const place = this.places.of(i);
      const score =
        base +
        place +
        (near ? 1 : -Math.min(2, distance / 20)) -
        size / 100 -
        (names.some(isFullName) || names[0]!.split(' ').length === 1 ? 0 : 1.5);
      const hint = hintText(records, i);
      const hinted = { record: i, names, score, hint, place, near, early: this.isEarly(k) };
      found.push(hinted);
      const alike = byHint.get(hint);
      if (alike === undefined) byHint.set(hint, [hinted]);
      else alike.push(hinted);
    }
    this.addPoster();
    for (const { record, names, score, hint, near, early } of found) {
      const alike = byHint.get(hint)!;
      const beside = alike.filter((other) => this.isBeside(record, other.record));
      // Each entry of a list of other pages has an author of its own.
      const others = alike.filter(
        (other) => other.names[0] !== names[0] && other.place > COMMENTS && !beside.includes(other),
      );
      if (others.length > (near ? 1 : 0) && !early) continue;
      this.authors.add(beside.length > 1 ? beside.flatMap((other) => other.names) : names, 'byline', score);
    }
  }

  /** Who wrote the first post, as software of forums states it on its element. */
  private addPoster(): void {
    const { records } = this.input;
    for (let i = 1; i < records.length; i++) {
      const name = records.tag[i] === ARTICLE ? records.attribute(i, 'data-author') : undefined;
      if (name === undefined || name === '') continue;
      this.authors.add([name], 'byline', SCORE.post);
      return;
    }
  }

  private hintsOf(classes: string): ClassHints {
    if (classes === '') return NO_HINTS;
    let hints = this.classHints.get(classes);
    if (hints === undefined) {
      hints = {
        platform: PLATFORM_HINT.test(classes),
        hint: HINT.test(classes),
        account: ACCOUNT_HINT.test(classes),
        icon: ICON.test(classes),
      };
      this.classHints.set(classes, hints);
    }
    return hints;
  }

  private elementScore(i: number): number {
    const { records } = this.input;
    const href = records.attribute(i, 'href');
    const linked =
      href !== undefined &&
      (/(?:^|\s)author(?:\s|$)/i.test(records.attribute(i, 'rel') ?? '') || AUTHOR_PATH.test(href));
    const ownClass = records.attribute(i, 'class') ?? '';
    const id = records.attribute(i, 'id') ?? '';
    const { platform, hint, account } = this.hintsOf(ownClass);
    if (platform) return SCORE.element;
    if (!linked && !hint && !HINT.test(id)) return 0;
    if (account || ACCOUNT_HINT.test(id)) return 0;
    const parts = camelParts(`${ownClass} ${id}`);
    const hinted = HINT_WORDS.test(parts);
    if (!linked && !hinted) return USER_WORDS.test(parts) ? SCORE.line - 1 : 0;
    const base = linked && hinted ? SCORE.link + 0.5 : linked ? SCORE.link : SCORE.element;
    return ABOUT.test(parts) ? base - 2 : base;
  }

  /** For an element that begins with the picture of a person and goes on with a person's name. */
  private iconScore(i: number): number {
    const { records } = this.input;
    const icon =
      i + 1 < records.length && records.value[i + 1]!.trim() === '' && records.attributes[i + 1] === undefined
        ? i + 2
        : i + 1;
    if (icon >= records.end[i]! || !this.hintsOf(records.attribute(icon, 'class') ?? '').icon) return 0;
    return isPersonName(normalizeInline(visibleText(records, i)).trim()) ? SCORE.element : 0;
  }

  /** Names in a hinted element: those of its links if they are names, else of its first line that is one. */
  private namesIn(i: number): string[] {
    const { records } = this.input;
    const text = visibleText(records, i, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (text.length > 160) return [];
    const links: string[] = [];
    for (let j = i; j < records.end[i]!; j++) {
      if (records.tag[j]!.name !== 'a') continue;
      const name = cleanName(visibleText(records, j, '\n').trim().split('\n')[0]);
      const alone = links.length === 0 && withoutLabel(text).startsWith(name ?? '\n');
      if (name !== undefined && !isPhrase(name) && (isFullName(name) || alone)) links.push(name);
    }
    if (links.length > 0) return links;
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    for (const [n, line] of lines.entries()) {
      if (isAuthorLabel(line)) continue;
      const names = splitNames(authorOfLine(line) ?? line)
        .map(cleanName)
        .filter((name) => name !== undefined && !isPhrase(name)) as string[];
      if (names.length > 0) return names;
      if (n > 1) break;
    }
    return [];
  }

  /** Two bylines in one list of names. */
  private isBeside(a: number, b: number): boolean {
    return this.isInOneList(a, b) && !this.isEntryBetween(Math.min(a, b), Math.max(a, b));
  }

  private isInOneList(a: number, b: number): boolean {
    const { parent, end } = this.input.records;
    const list = parent[a]!;
    if (list === parent[b]) return end[list]! - list < 60;
    const around = parent[list]!;
    return around > 0 && around === parent[parent[b]!] && end[around]! - around < 30;
  }

  private isEntryBetween(from: number, to: number): boolean {
    const { tag } = this.input.records;
    for (let i = from + 1; i < to; i++) if (BETWEEN_ENTRIES.has(tag[i]!)) return true;
    return false;
  }
}

/** The authors that the page names; undefined where it names none. */
export function findAuthors(input: MetadataInput, siteName: string | undefined): Sourced<string[]> | undefined {
  return new AuthorFinder(input, siteName).find();
}
