/**
 * The tokens of an HTML text as places in it: the tokenization of the HTML standard (13.2.5) without its errors, and without the states of scripts that hold
 * comments. Nothing is copied or decoded here; texts, comments and raw content are passed over by searches of the engine. It exists because it takes half of
 * the time of htmlparser2's tokenizer, which looks at every character: that was a fifth of the cost of an extraction.
 */

/**
 * An HTML text, whole or in consecutive pieces cut anywhere. A long text costs more to make than to read: V8 gives every string of more than 128 KB memory
 * of its own, fresh from the system, and pieces below that come from the memory that is at hand.
 */
export type HtmlText = string | readonly string[];

/** Receives the tokens; `start` and `end` are offsets in `html`, references are not decoded. */
export interface MarkupHandler {
  /** The part of the text that the next tokens are in; set by the scanner. */
  html: string;
  /** A text may come in parts. */
  onText(start: number, end: number): void;
  /** Name of a start tag; its attributes and `onOpenTagEnd` follow. A tag whose end was not in this part comes again, from its name on. */
  onOpenTag(start: number, end: number): void;
  /** Whether the value of this attribute is wanted. */
  onAttributeName(start: number, end: number): boolean;
  /** Value of the last attribute that was wanted. */
  onAttributeValue(start: number, end: number): void;
  onOpenTagEnd(selfClosing: boolean): void;
  onCloseTag(start: number, end: number): void;
}

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const BANG = 33;
const QUESTION = 63;

const WHITE = 1;
/** White space, "/" and ">", which end a name. */
const NAME_END = 2;
const LETTER = 4;
/** By character code, for ASCII. */
const KINDS = new Uint8Array(128);
for (const code of [9, 10, 12, 13, 32]) KINDS[code] = WHITE | NAME_END;
KINDS[SLASH] = NAME_END;
KINDS[GREATER] = NAME_END;
KINDS.fill(LETTER, 65, 91);
KINDS.fill(LETTER, 97, 123);

const is = (code: number, kind: number): boolean => code < 128 && (KINDS[code]! & kind) !== 0;

/** Elements whose content is no markup: it goes to their end tag. */
const RAW = ['script', 'style', 'textarea', 'title', 'xmp'];

/** Whether a name in lower case is written, in any case, at a place of a text, and ends there. */
function isNameAt(name: string, html: string, start: number): boolean {
  for (let i = 0; i < name.length; i++) if ((html.charCodeAt(start + i) | 32) !== name.charCodeAt(i)) return false;
  return is(html.charCodeAt(start + name.length), NAME_END);
}

function rawNameAt(html: string, start: number): string | undefined {
  const first = html.charCodeAt(start) | 32;
  if (first !== 115 && first !== 116 && first !== 120) return undefined;
  return RAW.find((name) => name.charCodeAt(0) === first && isNameAt(name, html, start));
}

/** What is not complete in the text so far. */
const OPEN = -1;

/** After the last character of a comment whose text begins at `start`. */
function endOfComment(html: string, start: number): number {
  // <!--> and <!---> are comments without text.
  if (html.charCodeAt(start) === GREATER) return start + 1;
  for (let dashes = html.indexOf('--', Math.max(0, start - 1)); dashes >= 0; dashes = html.indexOf('--', dashes + 1)) {
    const next = html.charCodeAt(dashes + 2);
    if (next === GREATER) return dashes + 3;
    if (next === BANG && html.charCodeAt(dashes + 3) === GREATER && dashes >= start) return dashes + 4;
  }
  return OPEN;
}

class MarkupScanner {
  private html = '';
  /** The element whose raw content goes on in the next part. */
  private raw: string | undefined;

  constructor(private readonly handler: MarkupHandler) {}

  /** Reads a part of the text and returns where what is not complete in it starts: it is to be the start of the next part. */
  scan(html: string, isLast: boolean): number {
    this.html = html;
    const { handler } = this;
    handler.html = html;
    let at = this.raw === undefined ? 0 : this.rawContent(this.raw, 0, isLast);
    let text = at;
    while (this.raw === undefined) {
      const less = html.indexOf('<', at);
      if (less < 0) break;
      const code = html.charCodeAt(less + 1);
      const isTag = is(code, LETTER);
      const isCut = less + 1 === html.length || (code === SLASH && less + 2 === html.length);
      if (isCut ? isLast : !isTag && code !== SLASH && code !== BANG && code !== QUESTION) {
        at = less + 1;
        continue;
      }
      if (less > text) handler.onText(text, less);
      const end = isCut ? OPEN : this.markup(less, isTag);
      if (end === OPEN) return less;
      at = this.raw === undefined ? end : this.rawContent(this.raw, end, isLast);
      text = at;
    }
    if (this.raw !== undefined) return at;
    if (text < html.length) handler.onText(text, html.length);
    return html.length;
  }

  /** After a tag, comment or declaration; OPEN where its end is not in the text. */
  private markup(less: number, isTag: boolean): number {
    const { html } = this;
    if (isTag) return this.openTag(less + 1);
    if (html.charCodeAt(less + 1) === SLASH) return this.closeTag(less + 2);
    return html.startsWith('--', less + 2) ? endOfComment(html, less + 4) : this.after(GREATER_SIGN, less + 2);
  }

  private after(sign: string, from: number): number {
    const found = this.html.indexOf(sign, from);
    return found < 0 ? OPEN : found + 1;
  }

  private closeTag(start: number): number {
    const { html, handler } = this;
    if (!is(html.charCodeAt(start), LETTER)) return this.after(GREATER_SIGN, start);
    const end = this.endOfName(start);
    const next = this.after(GREATER_SIGN, end);
    if (next !== OPEN) handler.onCloseTag(start, end);
    return next;
  }

  private endOfName(start: number): number {
    const { html } = this;
    let at = start;
    while (at < html.length && !is(html.charCodeAt(at), NAME_END)) at++;
    return at;
  }

  private pastWhite(from: number): number {
    let at = from;
    while (is(this.html.charCodeAt(at), WHITE)) at++;
    return at;
  }

  /** A start tag; `raw` tells whether raw content follows. */
  private openTag(start: number): number {
    const { html, handler } = this;
    const { length } = html;
    let at = this.endOfName(start);
    if (at === length) return OPEN;
    handler.onOpenTag(start, at);
    let selfClosing = false;
    for (;;) {
      const code = html.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH) selfClosing = true;
      else if (!is(code, WHITE)) {
        selfClosing = false;
        at = this.attribute(at);
        if (at >= length) return OPEN;
        continue;
      }
      if (++at >= length) return OPEN;
    }
    handler.onOpenTagEnd(selfClosing);
    this.raw = selfClosing ? undefined : rawNameAt(html, start);
    return at + 1;
  }

  /** An attribute from its name on; returns where its value ends. */
  private attribute(start: number): number {
    const { html, handler } = this;
    let end = start + 1;
    for (; end < html.length; end++) {
      const code = html.charCodeAt(end);
      if (code === EQUALS || is(code, NAME_END)) break;
    }
    const isWanted = handler.onAttributeName(start, end);
    const equals = this.pastWhite(end);
    if (html.charCodeAt(equals) !== EQUALS) {
      if (isWanted) handler.onAttributeValue(end, end);
      return end;
    }
    const from = this.pastWhite(equals + 1);
    const code = html.charCodeAt(from);
    const quote = code === 34 ? '"' : code === 39 ? "'" : undefined;
    const first = quote === undefined ? from : from + 1;
    const last = quote === undefined ? this.endOfUnquoted(from) : html.indexOf(quote, first);
    if (last < 0) return html.length;
    if (isWanted) handler.onAttributeValue(first, last);
    return quote === undefined ? last : last + 1;
  }

  private endOfUnquoted(from: number): number {
    const { html } = this;
    let at = from;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER || is(code, WHITE)) break;
    }
    return at;
  }

  /** Raw content up to the end tag of its element, with the tag; returns where what is not complete starts. */
  private rawContent(name: string, start: number, isLast: boolean): number {
    const { html, handler } = this;
    let close = html.indexOf('</', start);
    while (close >= 0 && !isNameAt(name, html, close + 2)) close = html.indexOf('</', close + 2);
    // The end tag may be cut in two: as many characters as it has up to its name's end wait for what follows.
    const end = close >= 0 ? close : isLast ? html.length : Math.max(start, html.length - name.length - 2);
    if (end > start) handler.onText(start, end);
    const after = close < 0 ? OPEN : this.closeTag(close + 2);
    if (after === OPEN) return isLast ? html.length : end;
    this.raw = undefined;
    return after;
  }
}

const GREATER_SIGN = '>';

/** Reads an HTML text from start to end, in linear time. A tag or comment that does not end is none. */
export function scanMarkup(html: HtmlText, handler: MarkupHandler): void {
  const scanner = new MarkupScanner(handler);
  if (typeof html === 'string') {
    scanner.scan(html, true);
    return;
  }
  let open = '';
  let next = '';
  for (const piece of html) {
    next += piece;
    // Markup longer than a piece is read again only when the text has doubled: in all, still linear.
    if (next.length < open.length) continue;
    const part = open + next;
    open = part.slice(scanner.scan(part, false));
    next = '';
  }
  scanner.scan(open + next, true);
}
