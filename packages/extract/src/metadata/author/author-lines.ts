/** Authors in the lines of a page: bylines, signatures, names without a label. */
import { findDate } from '../../dates/parse-date';
import { knownTag, type Tag, TEXT } from '../../records/tags';
import { normalizeInline } from '../../segments/normalize-text';
import { firstSegmentFrom } from '../../segments/tables';
import { agencyOfLine, authorOfLine, isAuthorLabel, signedByAgency } from '../lines/byline';
import { LABEL_AT_DATE as AT_DATE, isOtherDay } from '../lines/date-labels';
import {
  cleanName,
  isAboutAuthor,
  isFullName,
  isPersonName,
  isPhrase,
  nameBeforeRole,
  splitNames,
} from '../lines/person-name';
import { titleKey } from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { type AuthorCandidates, SCORE } from './author-candidates';
import type { BylinePlaces } from './byline-places';
import { type Signature, signatureAtEnd, signatureAtStart, signatureOfLine } from './signatures';

const IMG = knownTag('img');
/** What labels a row or a definition is no name, nor is a heading, though a day stands beside it. */
const NO_NAME: ReadonlySet<Tag> = new Set(['th', 'dt', 'h1', 'h2', 'h3'].map(knownTag));
/** A portrait stands so near to the content, in segments. */
const AROUND = 6;

/** A line that says that somebody wrote the page, however long. */
const EXPLICIT =
  /^.{0,70}\b(?:started|posted|published|written|created|publiziert|geschrieben|erstellt|eingestellt|gepostet|publié|publicado)\b.{1,50}$/i;

/** A line that says who started a thread: whoever else is named, wrote later. */
const STARTED = /^(?:discussion in .{1,60} )?(?:thread )?(?:started by|starter)(?![a-z])|^themenstarter/i;

/** Reads the lines of one page. */
export class AuthorLines {
  constructor(
    private readonly input: MetadataInput,
    private readonly authors: AuthorCandidates,
    /** Segment of the heading, or -1. */
    private readonly heading: number,
    private readonly places: BylinePlaces,
  ) {}

  /** The lines of a segment; inline elements with bylines of their own where they stand without a space between them: "Words by Ann LeePhotographs by Bo Li". */
  private linesOf(k: number): string[] {
    const { records, segments } = this.input;
    const { text, first, last } = segments[k]!;
    if (text.length < 200 && /\p{Ll}\p{Lu}/u.test(text)) {
      const parts: string[] = [];
      for (let i = first; i < last; i++)
        if (records.tag[i] === TEXT) parts.push(normalizeInline(records.value[i]!).trim());
      const bylines = parts.filter((part) => authorOfLine(part) !== undefined);
      if (bylines.length > 0) return bylines;
    }
    return text.split('\n', 4);
  }

  /** Bylines, signatures and agencies in lines at either end of the content and at its heading. */
  addLines(): void {
    const { segments, content, contentEnd } = this.input;
    for (let k = 0; k < segments.length; k++) {
      const before =
        content < 0 ||
        (k >= content - 10 && k <= content + 6) ||
        (this.heading >= 0 && k >= this.heading - 3 && k <= this.heading + 6);
      const after = k >= contentEnd - 2 && k <= contentEnd + 3;
      this.addBelowLabel(k);
      if (!before && !after) continue;
      for (const line of this.linesOf(k)) {
        const labelled = k > 0 && line.length < 60 && isAuthorLabel(segments[k - 1]!.text);
        const found = labelled ? line : authorOfLine(line);
        if (found === undefined) continue;
        const names = splitNames(found).slice(0, 5);
        if (STARTED.test(line) || (labelled && STARTED.test(segments[k - 1]!.text))) {
          this.authors.add(names.slice(0, 1), 'byline', SCORE.starter);
          continue;
        }
        const full = names.map(cleanName).filter((name) => name !== undefined && isFullName(name));
        const short = line.length < 20 + full.join(', ').length;
        const base = before ? (short && full.length === names.length ? SCORE.ownLine : SCORE.line) : SCORE.line - 0.3;
        if (full.length > 0) this.authors.add(full, 'byline', base);
        else if (names.length === 1 && (line.length < 40 || EXPLICIT.test(line)))
          this.authors.add(names, 'byline', SCORE.line - 1);
      }
      const { text } = segments[k]!;
      this.addSignature(k);
      const agency = k <= content + 2 ? agencyOfLine(text) : k >= contentEnd - 2 ? signedByAgency(text) : undefined;
      if (agency !== undefined) this.authors.add(agency.split('/'), 'byline', SCORE.agency);
    }
  }

  /** Names in brackets at either end of the content, names with what they are at its heading. */
  private addSignature(k: number): void {
    const { segments, content, contentEnd } = this.input;
    const { text } = segments[k]!;
    const found: Signature | undefined =
      (k >= contentEnd - 1 ? signatureAtEnd(text) : undefined) ??
      (k >= content && k <= content + 1 ? signatureAtStart(text) : undefined) ??
      signatureOfLine(text);
    if (found === undefined) return;
    this.authors.add(found.names, 'byline', SCORE.line - 0.3);
    if (found.names.length === 0) this.authors.add(found.agencies, 'byline', SCORE.agency);
  }

  /** Persons in a short line below a label, anywhere but in comments: a box beside the text. */
  private addBelowLabel(k: number): void {
    const { segments } = this.input;
    const { text, first } = segments[k]!;
    if (k === 0 || text.length > 60) return;
    const label = segments[k - 1]!.text;
    if ((!isAuthorLabel(label) && !isAboutAuthor(label)) || this.places.of(first) < -1) return;
    const names = splitNames(text).filter(isPersonName);
    if (names.length > 0 && !names.some(isPhrase)) this.authors.add(names, 'byline', SCORE.line - 1);
  }

  /** Whether words are the page's title or a part of it. */
  private isInTitle(text: string): boolean {
    const { segments, sources } = this.input;
    const key = titleKey(text);
    return [sources.documentTitle, segments[this.heading]?.text].some((title) => titleKey(title ?? '').includes(key));
  }

  /** Names without a label: at the heading, at the end of the content, beside a portrait. */
  addLoneNames(): void {
    this.addNamesAtHeading();
    this.addNamesAtEnd();
    this.addPortraits();
  }

  /** A name alone in bold letters or behind a dash where the text ends. */
  private addNamesAtEnd(): void {
    const { segments, contentEnd } = this.input;
    for (let k = Math.max(0, contentEnd); k < Math.min(segments.length, contentEnd + 2); k++) {
      const { text, strongLength, linkLength } = segments[k]!;
      const name = text.replace(/^[—–-]\s*/, '');
      if (linkLength > 0 || (strongLength < text.length && name === text)) continue;
      if (isPersonName(name) && !isPhrase(name) && !this.isInTitle(name))
        this.authors.add([name], 'byline', SCORE.lone);
    }
  }

  /** The only portrait whose description is a person's name, before a line that begins with the same name; several are a team's. */
  private addPortraits(): void {
    const { records, segments, content, contentEnd } = this.input;
    const names = new Set<string>();
    for (let i = 1; i < records.length; i++) {
      if (records.tag[i] !== IMG) continue;
      const name = records.attribute(i, 'alt')?.trim() ?? '';
      if (!isPersonName(name) || isPhrase(name) || this.isInTitle(name)) continue;
      const k = firstSegmentFrom(segments, i);
      if (k < content - AROUND || k > contentEnd + AROUND) continue;
      if (segments[k]?.text.startsWith(name) && this.places.of(i) === 0) names.add(name);
    }
    if (names.size === 1) this.authors.add([...names], 'byline', SCORE.portrait);
  }

  /** A full name alone on a line beside a date, or on one line with it, at the heading: "Ann Lee | 4 April 2018". */
  private addNamesAtHeading(): void {
    const { segments, content } = this.input;
    const at = this.heading >= 0 ? this.heading : content;
    const dated = (k: number): boolean => {
      const text = segments[k]?.text ?? '';
      return text.length < 60 && /\d/.test(text) && findDate(text)?.precision === 'day';
    };
    for (let k = Math.max(0, at - 4); k < Math.min(segments.length, at + 6); k++) {
      // Ann Lee ann.lee@news.example
      const text = segments[k]!.text.replace(/\s\S+@\S+$/, '');
      if (k === at || text.length > 80 || NO_NAME.has(this.input.records.tag[segments[k]!.block]!)) continue;
      const described = nameBeforeRole(text);
      if (described !== undefined && !this.isInTitle(described)) this.authors.add([described], 'byline', SCORE.lone);
      const date = /\d/.test(text) ? findDate(text) : undefined;
      if (date?.precision === 'day') {
        if (isOtherDay(text.slice(0, date.start))) continue;
        // 강미래 연구위원 | 정책브리프 제88호 | 2019. 12. 19
        for (const part of text.split(/\s[·•|｜]\s/))
          this.authors.add(signatureOfLine(part)?.names ?? [], 'byline', SCORE.lone);
        const around = [text.slice(0, date.start), text.slice(date.end)];
        const names = around.map((part) =>
          part
            .replace(/\d\d?:\d\d(?: ?(?:Uhr|[ap]m))?/i, '')
            .replace(AT_DATE, '')
            .replace(/^[\s|–—·•,/-]+|[\s|–—·•,/-]+$/g, ''),
        );
        const found = names.map((part) => (this.authors.isSite(part) ? [part] : splitNames(part)));
        const own = found.find(
          (list) => list.length > 0 && list.every((name) => isPersonName(name) || this.authors.isSite(name)),
        );
        this.authors.add(own ?? [], 'byline', SCORE.lone);
      } else if (dated(k - 1) || dated(k + 1)) {
        // What somebody is stands behind a sign: "Ann Lee · Harbour Correspondent".
        const names = splitNames(text.split(/\s[·•|–—]\s/)[0]!);
        if (names.length > 0 && names.every((name) => isPersonName(name) && !isPhrase(name)) && !this.isInTitle(text))
          this.authors.add(names, 'byline', SCORE.lone);
      }
    }
  }
}
