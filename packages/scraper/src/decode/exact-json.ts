// JSON without losing digits. Own parser: JSON.parse turns 9.0 into 9 and 12345678901234567890 into another number, and
// Node 20 cannot hand a reviver the source text. About a third of JSON.parse's speed.
import { DecodeError } from '../errors';

/** A number with its digits as they stand in the document. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Json = null | boolean | string | JsonNumber | Json[] | JsonObject;
/** Has no prototype: keys such as `__proto__` are only keys. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && !(json instanceof JsonNumber);
}

/** Text of a string or a number; undefined for the rest. */
export function scalarText(json: Json | undefined): string | undefined {
  if (typeof json === 'string') return json;
  return json instanceof JsonNumber ? json.text : undefined;
}

/** The value at a path of keys; undefined where it ends early. */
export function jsonAt(json: Json | undefined, ...path: string[]): Json | undefined {
  let at: Json | undefined = json;
  for (const key of path) at = isJsonObject(at) ? at[key] : undefined;
  return at;
}

/** How many members an object was written with; a key written twice counts twice. */
const MEMBERS = Symbol('members');

/** Number of members that an object was written with: counting its keys makes a string of each. */
export function memberCount(object: JsonObject): number {
  return (object as { [MEMBERS]?: number })[MEMBERS] ?? Object.keys(object).length;
}

const MAX_DEPTH = 256;
// Below 2^30, where an engine keeps an object's members by position rather than by name.
const MAX_INDEX_DIGITS = 9;
const [QUOTE, COMMA, COLON, MINUS] = [0x22, 0x2c, 0x3a, 0x2d];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

// Characters from which looking ahead saves more than it costs.
const LONG_LIST = 4096;
// Only where it saves more than it costs.
const MANY_MEMBERS = 1000;

function counted(object: JsonObject, members: number): JsonObject {
  return Object.defineProperty(object, MEMBERS, { value: members });
}

class ExactParser {
  readonly #text: string;
  readonly #protocol: string;
  readonly #numbersAsText: boolean;
  #at = 0;

  constructor(text: string, protocol: string, numbersAsText: boolean) {
    this.#text = text;
    this.#protocol = protocol;
    this.#numbersAsText = numbersAsText;
  }

  parse(): Json {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('something follows the JSON document');
    return value;
  }

  #fail(message: string): never {
    const ended = this.#at >= this.#text.length;
    throw new DecodeError(
      ended ? 'TRUNCATED' : 'MALFORMED',
      this.#protocol,
      ended ? `the JSON document ends early (${message})` : message,
      {
        at: `offset ${this.#at}`,
      },
    );
  }

  #space(): number {
    const text = this.#text;
    let code = text.charCodeAt(this.#at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++this.#at);
    return code;
  }

  #value(depth: number): Json {
    const code = this.#space();
    if (code === QUOTE) return this.#string();
    if (code === MINUS || (code >= 0x30 && code <= 0x39)) return this.#number(code);
    if (depth > MAX_DEPTH) this.#fail(`nested deeper than ${MAX_DEPTH} levels`);
    if (code === OPEN_OBJECT) return this.#object(depth);
    if (code === OPEN_ARRAY) return this.#array(depth);
    if (this.#text.startsWith('null', this.#at)) return this.#word(4, null);
    if (this.#text.startsWith('true', this.#at)) return this.#word(4, true);
    if (this.#text.startsWith('false', this.#at)) return this.#word(5, false);
    // Python's writer of JSON says so where a value is missing.
    if (this.#text.startsWith('NaN', this.#at)) return this.#word(3, null);
    return this.#fail('expected a JSON value');
  }

  #word<T>(length: number, value: T): T {
    this.#at += length;
    return value;
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let escaped = false;
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) break;
      if (code === 0x5c) {
        escaped = true;
        end += 1;
      }
    }
    if (end >= text.length) {
      this.#at = text.length;
      this.#fail('in a string');
    }
    this.#at = end + 1;
    if (!escaped) return text.slice(start, end);
    try {
      return JSON.parse(text.slice(start - 1, end + 1)) as string;
    } catch {
      this.#at = start;
      return this.#fail('a string with a wrong escape');
    }
  }

  /** A key that is a position, such as "1204", without making a string of it; undefined where the key is something else. */
  #index(): number | undefined {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    let index = 0;
    let code = text.charCodeAt(at);
    while (code >= 0x30 && code <= 0x39 && at - start < MAX_INDEX_DIGITS) {
      index = index * 10 + code - 0x30;
      code = text.charCodeAt(++at);
    }
    const canonical = at > start && (text.charCodeAt(start) !== 0x30 || at === start + 1);
    if (code !== QUOTE || !canonical) return undefined;
    this.#at = at + 1;
    return index;
  }

  #number(first: number): JsonNumber | string {
    const digits = this.#digits(first);
    return this.#numbersAsText ? digits : new JsonNumber(digits);
  }

  #digits(first: number): string {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    let code = text.charCodeAt(at);
    while (code >= 0x30 && code <= 0x39) code = text.charCodeAt(++at);
    const whole = at;
    if (code === 0x2e)
      do code = text.charCodeAt(++at);
      while (code >= 0x30 && code <= 0x39);
    // Plain numbers leave here; signs, exponents, leading zeros and a bare point are checked against the grammar.
    const plain = (code | 0x20) !== 0x65 && first !== MINUS && (first !== 0x30 || whole === start + 1);
    if (plain && at !== whole + 1) {
      this.#at = at;
      return text.slice(start, at);
    }
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (match === null) this.#fail('a number that JSON does not allow');
    this.#at = start + match![0].length;
    return match![0];
  }

  #array(depth: number): Json[] {
    this.#at += 1;
    if (this.#space() === CLOSE_ARRAY) return this.#word(1, []);
    const items = new Array<Json>(this.#lengthOfList());
    for (let length = 0; ; ) {
      items[length++] = this.#value(depth + 1);
      const code = this.#space();
      this.#at += 1;
      if (code === CLOSE_ARRAY) {
        if (length !== items.length) items.length = length;
        return items;
      }
      if (code !== COMMA) this.#unexpected('"," or "]"');
    }
  }

  /** How long a long list probably is, by its commas up to the next bracket: growing it step by step touches three times the memory. 0 for others. */
  #lengthOfList(): number {
    const text = this.#text;
    const end = text.indexOf(']', this.#at);
    if (end - this.#at < LONG_LIST) return 0;
    let length = 1;
    for (let at = text.indexOf(',', this.#at); at >= 0 && at < end; at = text.indexOf(',', at + 1)) length += 1;
    return length;
  }

  #object(depth: number): JsonObject {
    const object: JsonObject = Object.create(null);
    this.#at += 1;
    if (this.#space() === CLOSE_OBJECT) return this.#word(1, object);
    for (let members = 1; ; members += 1) {
      if (this.#space() !== QUOTE) this.#fail('expected a key');
      const key = this.#index() ?? this.#string();
      if (this.#space() !== COLON) this.#fail('expected ":"');
      this.#at += 1;
      object[key] = this.#value(depth + 1);
      const code = this.#space();
      this.#at += 1;
      if (code === CLOSE_OBJECT) return members < MANY_MEMBERS ? object : counted(object, members);
      if (code !== COMMA) this.#unexpected('"," or "}"');
    }
  }

  #unexpected(expected: string): never {
    this.#at -= 1;
    return this.#fail(`expected ${expected}`);
  }
}

export interface ExactJsonOptions {
  /** Numbers become plain strings: for documents where `1` and `"1"` mean the same, at half the memory. */
  numbersAsText?: boolean;
}

/** Parses JSON, numbers as {@link JsonNumber}. `protocol` is named in errors. @throws DecodeError TRUNCATED, MALFORMED */
export function parseExactJson(text: string, protocol: string, options: ExactJsonOptions = {}): Json {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return new ExactParser(body, protocol, options.numbersAsText === true).parse();
}
