/**
 * The tokens of an HTML text as places in it: the tokenization of the HTML standard (13.2.5) without its errors, and without the states of scripts that hold
 * comments. Nothing is copied or decoded here; texts, comments and raw content are passed over by searches of the engine. It exists because it takes half of
 * the time of htmlparser2's tokenizer, which looks at every character: that was a fifth of the cost of an extraction.
 */

/** Receives the tokens; `start` and `end` are offsets in the text, references are not decoded. */
export interface MarkupHandler {
  onText(start: number, end: number): void;
  /** Name of a start tag; its attributes and `onOpenTagEnd` follow. */
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
const DASH = 45;

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

/** After the last character of a comment whose text begins at `start`. */
function endOfComment(html: string, start: number): number {
  // <!--> and <!---> are comments without text.
  if (html.charCodeAt(start) === GREATER) return start + 1;
  for (let dashes = html.indexOf('--', Math.max(0, start - 1)); dashes >= 0; dashes = html.indexOf('--', dashes + 1)) {
    const next = html.charCodeAt(dashes + 2);
    if (next === GREATER) return dashes + 3;
    if (next === BANG && html.charCodeAt(dashes + 3) === GREATER && dashes >= start) return dashes + 4;
  }
  return html.length;
}

class MarkupScanner {
  constructor(
    private readonly html: string,
    private readonly handler: MarkupHandler,
  ) {}

  scan(): void {
    const { html, handler } = this;
    const { length } = html;
    let text = 0;
    let at = 0;
    while (at < length) {
      const less = html.indexOf('<', at);
      if (less < 0) break;
      const code = html.charCodeAt(less + 1);
      const isTag = is(code, LETTER);
      if (!isTag && code !== SLASH && code !== BANG && code !== QUESTION) {
        at = less + 1;
        continue;
      }
      if (code === SLASH && less + 2 === length) break;
      if (less > text) handler.onText(text, less);
      if (isTag) at = this.openTag(less + 1);
      else if (code === SLASH) at = this.closeTag(less + 2);
      else if (code === BANG && html.charCodeAt(less + 2) === DASH && html.charCodeAt(less + 3) === DASH)
        at = endOfComment(html, less + 4);
      else at = this.after(GREATER_SIGN, less + 2);
      text = at;
    }
    if (text < length) handler.onText(text, length);
  }

  /** After the next such sign; the end of the text where there is none. */
  private after(sign: string, from: number): number {
    const found = this.html.indexOf(sign, from);
    return found < 0 ? this.html.length : found + 1;
  }

  private closeTag(start: number): number {
    const { html, handler } = this;
    if (!is(html.charCodeAt(start), LETTER)) return this.after(GREATER_SIGN, start);
    const end = this.endOfName(start);
    const next = this.after(GREATER_SIGN, end);
    if (html.charCodeAt(next - 1) === GREATER) handler.onCloseTag(start, end);
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

  /** A start tag, with the content of its element where that is raw. A tag that does not end before the text does is none. */
  private openTag(start: number): number {
    const { html, handler } = this;
    const { length } = html;
    let at = this.endOfName(start);
    if (at === length) return length;
    handler.onOpenTag(start, at);
    let selfClosing = false;
    for (;;) {
      const code = html.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH) selfClosing = true;
      else if (!is(code, WHITE)) {
        selfClosing = false;
        at = this.attribute(at);
        if (at >= length) return length;
        continue;
      }
      if (++at >= length) return length;
    }
    handler.onOpenTagEnd(selfClosing);
    const raw = selfClosing ? undefined : rawNameAt(html, start);
    return raw === undefined ? at + 1 : this.rawContent(raw, at + 1);
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

  /** Content up to the end tag of its element, with the tag. */
  private rawContent(name: string, start: number): number {
    const { html, handler } = this;
    let close = html.indexOf('</', start);
    while (close >= 0 && !isNameAt(name, html, close + 2)) close = html.indexOf('</', close + 2);
    const end = close < 0 ? html.length : close;
    if (end > start) handler.onText(start, end);
    return close < 0 ? end : this.closeTag(close + 2);
  }
}

const GREATER_SIGN = '>';

/** Reads an HTML text from start to end, in linear time. */
export function scanMarkup(html: string, handler: MarkupHandler): void {
  new MarkupScanner(html, handler).scan();
}
