/** Character classes of folded text, by UTF-16 unit; cheap enough to ask at every position. */

/**
 * The UTF-16 unit at a position, 0 before the text and behind it. charCodeAt() beyond an end makes the engine throw away what it
 * compiled of the caller, once for each such call in it.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The UTF-16 unit at a position as text, empty before the text and behind it; see {@link unitAt}. */
export function charAt(text: string, at: number): string {
  return at >= 0 && at < text.length ? text.charAt(at) : '';
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of alphabets that write words apart: Latin, Greek, Cyrillic, Hebrew. */
export function isAlphabetic(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code < 0xb5) return false;
  return (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) || (code >= 0x5d0 && code <= 0x5ea);
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

export function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff;
}

export function isLatin(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

/** Space or an invisible mark, but neither tab nor line end: those separate cells and sentences. */
export function isGap(code: number): boolean {
  return code === 0x20 || code === 0x200b;
}

/** The first position at or after `index` that is not a gap; at most `limit` gaps are passed. */
export function skipGap(text: string, index: number, limit = 4): number {
  let at = index;
  while (at < text.length && at - index < limit && isGap(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the text before `index`, without the gap that may stand there. */
export function skipGapBack(text: string, index: number, limit = 4): number {
  let at = index;
  while (at > 0 && index - at < limit && isGap(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * The first position from `index` on that is not inside a word of the Latin script. There nothing begins that anyone looks for,
 * and of a page in that script four positions of five are such.
 */
export function passWord(text: string, index: number): number {
  let at = index;
  if (at >= text.length || !isLatin(unitAt(text, at - 1))) return at;
  while (at < text.length && isLatin(text.charCodeAt(at))) at++;
  return at;
}
