import { remembered } from './remembered';

const PAIRS: readonly (readonly [string, string])[] = [
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff', ' '],
  ['\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad', '\u200b'],
  ['\u2010\u2011\u2012\u2212\ufe63\u05be', '-'],
  ['\u2013\u2014\u2015\u2500\ufe58', '–'],
  ['\u301c\u223c\u02dc', '~'],
  ['\u2018\u2019\u02bc\u05f3\u2032\uff07', "'"],
  ['\u201c\u201d\u201e\u05f4\u2033', '"'],
  ['\ufe6a', '%'],
  ['\u2082', '2'],
];

const FOLDED: ReadonlyMap<number, string> = new Map(
  PAIRS.flatMap(([from, to]) => [...from].map((char): [number, string] => [char.charCodeAt(0), to])),
);

function foldUnit(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text.charAt(index);
  if (code >= 0xff01 && code <= 0xff5e) {
    const ascii = code - 0xfee0;
    return String.fromCharCode(ascii >= 0x41 && ascii <= 0x5a ? ascii + 32 : ascii);
  }
  const folded = FOLDED.get(code);
  if (folded !== undefined) return folded;
  if (code >= 0x2e80 && code < 0xff00) return text.charAt(index);
  const lower = text.charAt(index).toLowerCase();
  return lower.length === 1 ? lower : text.charAt(index);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the class of all ASCII
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** Units whose lower case depends on their neighbours or takes more than one unit, and those that keep their case here. */
const ODD = /[\u0130\u03a3\ua640-\ua7ff\ud801-\ud81b\ud83a]/;
/** What {@link foldUnit} may change in small letters; in few ranges, which are searched for five times as fast as the units alone. */
const VARIANT = /[\u00a0\u00ad\u02bc\u02dc\u05be\u05f3\u05f4\u2000-\u2fff\u3000\u301c\ufe58-\uffff]/g;

/** `text.toLowerCase()`; the searches of one text, which fold it differently, share the answer. */
export const lowerCase = remembered((text) => text.toLowerCase());

/**
 * A copy of the text, as long as the text itself, in which full-width forms, kinds of space, dash and quotation mark and
 * letter case no longer differ. Offsets into the copy are offsets into the text. Bidirectional marks become U+200B.
 */
export function fold(text: string): string {
  if (ASCII_ONLY.test(text)) return lowerCase(text);
  const lower = ODD.test(text) ? '' : lowerCase(text);
  if (lower.length === text.length) return lower.replace(VARIANT, (char) => foldUnit(char, 0));
  const parts: string[] = [];
  for (let index = 0; index < text.length; index++) parts.push(foldUnit(text, index));
  return parts.join('');
}

/** True for the thin, narrow and non-breaking spaces that statistics offices put between groups of three digits. */
export function isGroupingSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x2005;
}
