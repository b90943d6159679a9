/**
 * Records → segments: the page's text in document order, cut wherever a block element starts or ends (and at a double line break).
 * Joined by their separators, the segments are the page's normalised text: the one text that quote positions refer to.
 */

import type { PageRecords } from '../records/records';
import { knownTag, type Tag, TEXT } from '../records/tags';
import { isAsciiWhite, normalizeInline } from './normalize-text';

/** A line or paragraph of the page. */
export interface Segment {
  /** Normalised text; line breaks inside are `<br>` or lines of `<pre>`. */
  text: string;
  /** Offset in the page text. */
  start: number;
  /** What stands before it in the page text. */
  separator: '' | '\n' | '\t';
  /** Index of its first and after its last text record. */
  first: number;
  last: number;
  /** Index of the nearest block element around it. */
  block: number;
  /** Characters inside of links, of emphasis (b, strong, em, i), of buttons and labels. */
  linkLength: number;
  strongLength: number;
  controlLength: number;
  links: number;
}

/** Made by a constructor, not as a literal: the engine takes literals that outlive one small page for long-lived and then keeps whole pages alive with them. */
class PageSegment implements Segment {
  constructor(
    public text: string,
    readonly start: number,
    readonly separator: Segment['separator'],
    readonly first: number,
    readonly last: number,
    readonly block: number,
    readonly linkLength: number,
    readonly strongLength: number,
    readonly controlLength: number,
    readonly links: number,
  ) {}
}

const A = knownTag('a');
const BR = knownTag('br');
const NOSCRIPT = knownTag('noscript');
const PRE = knownTag('pre');
const TD = knownTag('td');
const TH = knownTag('th');
const STRONG = new Set<Tag>(['b', 'strong', 'em', 'i'].map(knownTag));
const CONTROL = new Set<Tag>(['button', 'label'].map(knownTag));

const IN_LINK = 1;
const IN_STRONG = 2;
const IN_CONTROL = 4;
const IN_PRE = 8;

const NONE = 0;
const SPACE = 1;
const LINE = 2;

/** A place inside the page: a text record and an offset in its raw value. */
export interface RecordPoint {
  record: number;
  offset: number;
}

class SegmentWriter {
  readonly segments: PageSegment[] = [];
  /** Length of the page text up to here. */
  length = 0;
  private text = '';
  private pending = NONE;
  private breaks = 0;
  private separator: '' | '\n' | '\t' = '';
  private first = -1;
  private last = -1;
  private block = 0;
  private linkLength = 0;
  private strongLength = 0;
  private controlLength = 0;
  private links = 0;

  add(value: string, index: number, block: number, flags: number): void {
    if (value === '') return;
    // White space of ASCII at the ends, of which most texts have some, is cut off before the text is looked at.
    let start = 0;
    let end = value.length;
    while (start < end && isAsciiWhite(value.charCodeAt(start))) start++;
    while (end > start && isAsciiWhite(value.charCodeAt(end - 1))) end--;
    let text = start === end ? '' : normalizeInline(end - start === value.length ? value : value.slice(start, end));
    if (start > 0 || text.charCodeAt(0) === 32) {
      if (this.pending === NONE) this.pending = SPACE;
      if (text.charCodeAt(0) === 32) text = text.slice(1);
    }
    if (text === '') {
      if (end < value.length && this.pending === NONE) this.pending = SPACE;
      return;
    }
    const trailing = end < value.length || text.charCodeAt(text.length - 1) === 32;
    if (text.charCodeAt(text.length - 1) === 32) text = text.slice(0, -1);
    if (this.text === '') {
      this.first = index;
      this.block = block;
      this.text = text;
    } else this.text += (this.pending === NONE ? '' : this.pending === LINE ? '\n' : ' ') + text;
    this.last = index + 1;
    this.breaks = 0;
    this.pending = trailing ? SPACE : NONE;
    if (flags & IN_LINK) this.linkLength += text.length;
    if (flags & IN_STRONG) this.strongLength += text.length;
    if (flags & IN_CONTROL) this.controlLength += text.length;
  }

  addLines(value: string, index: number, block: number, flags: number): void {
    const lines = value.split('\n');
    for (let i = 0; i < lines.length; i++) {
      if (i > 0) this.pending = LINE;
      this.add(lines[i]!, index, block, flags);
    }
  }

  link(): void {
    this.links++;
  }

  lineBreak(): void {
    this.pending = LINE;
    if (++this.breaks === 2) this.cut(false);
  }

  /** Ends the segment, if there is text in it. */
  cut(cell: boolean): void {
    if (this.text !== '') {
      const separator = this.segments.length === 0 ? '' : this.separator || '\n';
      this.segments.push(
        new PageSegment(
          this.text,
          this.length + separator.length,
          separator,
          this.first,
          this.last,
          this.block,
          this.linkLength,
          this.strongLength,
          this.controlLength,
          this.links,
        ),
      );
      this.length += separator.length + this.text.length;
      this.text = '';
      this.linkLength = 0;
      this.strongLength = 0;
      this.controlLength = 0;
      this.links = 0;
      this.separator = '';
    }
    if (this.separator !== '\n') this.separator = cell ? '\t' : '\n';
    this.pending = NONE;
    this.breaks = 0;
  }

  /** Length of the page text if it ended here. */
  position(): number {
    if (this.text === '') return this.length;
    return this.length + (this.segments.length === 0 ? 0 : 1) + this.text.length;
  }
}

const flagsOf = (tag: Tag): number =>
  tag === A ? IN_LINK : tag === PRE ? IN_PRE : STRONG.has(tag) ? IN_STRONG : CONTROL.has(tag) ? IN_CONTROL : 0;

/** Less visible text than this, and the page is a shell that a script fills: what it has for readers without scripts is taken instead. */
const SHELL_LENGTH = 400;
/** "You need to enable JavaScript to run this app.", in any language: says nothing of the page. */
const SCRIPT_NOTICE = /java\s?script/i;

/** Segments of a page. With `stop`, only what is before that point, and `position` is the point's offset in the page text. */
export function segmentRecords(records: PageRecords, stop?: RecordPoint): { segments: Segment[]; position: number } {
  const visible = cutRecords(records, false, undefined);
  const length = lengthOf(visible.segments);
  const useNoscript =
    length < SHELL_LENGTH &&
    records.tag.includes(NOSCRIPT) &&
    lengthOf(cutRecords(records, true, undefined).segments.filter(({ text }) => !SCRIPT_NOTICE.test(text))) >
      2 * length;
  if (!useNoscript && stop === undefined) return visible;
  return cutRecords(records, useNoscript, stop);
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + segment.text.length, 0);

function cutRecords(
  records: PageRecords,
  withNoscript: boolean,
  stop: RecordPoint | undefined,
): { segments: Segment[]; position: number } {
  const { tag, end, value, length } = records;
  const writer = new SegmentWriter();
  // Open elements that have a say: where they end, what flags and block were before them.
  const ends: number[] = [];
  const flagsBefore: number[] = [];
  const blocksBefore: number[] = [];
  const cuts: number[] = [];
  let flags = 0;
  let block = 0;
  const limit = stop === undefined ? length : Math.min(stop.record, length);
  let isInText = stop !== undefined && stop.record < length && tag[stop.record] === TEXT;
  for (let i = 1; i <= limit; i++) {
    while (ends.length > 0 && ends[ends.length - 1]! <= i) {
      ends.pop();
      flags = flagsBefore.pop()!;
      block = blocksBefore.pop()!;
      const cut = cuts.pop()!;
      if (cut > 0) writer.cut(cut === 2);
    }
    if (i === limit) break;
    const t = tag[i]!;
    if (t === TEXT) {
      if (flags & IN_PRE) writer.addLines(value[i]!, i, block, flags);
      else writer.add(value[i]!, i, block, flags);
    } else if (t.skipped && !(withNoscript && t === NOSCRIPT)) {
      i = end[i]! - 1;
      // A point inside of what is no text is where that begins.
      if (i >= limit) isInText = false;
    } else if (t === BR) writer.lineBreak();
    else {
      const own = flagsOf(t);
      if (t === A) writer.link();
      if (!t.block && own === 0) continue;
      const cell = t === TD || t === TH;
      if (t.block) writer.cut(cell);
      if (end[i] === i + 1) continue;
      ends.push(end[i]!);
      flagsBefore.push(flags);
      blocksBefore.push(block);
      cuts.push(t.block ? (cell ? 2 : 1) : 0);
      flags |= own;
      if (t.block) block = i;
    }
  }
  if (stop !== undefined && isInText && stop.offset > 0) {
    const piece = value[stop.record]!.slice(0, stop.offset);
    if (flags & IN_PRE) writer.addLines(piece, stop.record, block, flags);
    else writer.add(piece, stop.record, block, flags);
  }
  const position = writer.position();
  writer.cut(false);
  return { segments: detached(writer.segments), position };
}

/** The page's normalised text: every segment, menus and footers included. */
export function joinSegments(segments: readonly Segment[]): string {
  const pieces: string[] = [];
  for (const { separator, text } of segments) pieces.push(separator, text);
  return pieces.join('');
}

/**
 * The texts as parts of the page's text: they were parts of the markup, or ropes of such parts, and every one that is kept would keep all of it. Engines
 * share the characters of a part with its whole.
 */
function detached(segments: PageSegment[]): PageSegment[] {
  const page = joinSegments(segments);
  for (const segment of segments) segment.text = page.slice(segment.start, segment.start + segment.text.length);
  return segments;
}
