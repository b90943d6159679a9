/** Where a stretch of text has the letters of a quote and says something else: it cuts a figure or a word in two, or its units differ in letter case. */

/** Scripts that put spaces between words and write no particles onto them. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const DIGIT = /\d/;
const DIGITS_BEFORE = /\d[.,]?$/;
const SIGN_BEFORE = /(?:^|[^\p{L}\p{N}])[-−–]$/u;
/** Digits, share signs, and the words for powers of ten that are written onto a number. */
const FIGURE_AFTER = /^(?:[.,]?\d|\s?[%‰]|[万萬亿億兆만억조千百])/;

/** `5.3 %` in 15.3 % or −5.3 %, `important` in unimportant. */
export function cutsStart(text: string, start: number): boolean {
  const first = text[start] ?? '';
  const before = text.slice(Math.max(0, start - 2), start);
  if (DIGIT.test(first)) return DIGITS_BEFORE.test(before) || SIGN_BEFORE.test(before);
  return SPACED.test(first) && SPACED.test(before.slice(-1));
}

/** `5` in 5.3, 53, 5 % or 5万, `port` in portable. */
export function cutsEnd(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  if (DIGIT.test(last)) return FIGURE_AFTER.test(text.slice(end, end + 2));
  return SPACED.test(last) && SPACED.test(text[end] ?? '');
}

/** A short word behind a figure may be its unit, of which letter case counts. */
const UNIT = /\d\s?(\p{L}{1,3})(?!\p{L})/gu;
const unitsOf = (text: string): string => [...text.normalize('NFKC').matchAll(UNIT)].map(([, unit]) => unit).join(' ');

/** Whether two texts that are the same when folded have other units: 5 MW, 5 mW. */
export const haveOtherUnits = (a: string, b: string): boolean => unitsOf(a) !== unitsOf(b);
