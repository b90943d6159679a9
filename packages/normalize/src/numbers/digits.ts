import { charAt, isDigit, unitAt } from '../text/characters';
import { isGroupingSpace } from '../text/fold';
import { Exact } from './exact';

/** Longer runs of digits are serial numbers or noise, never figures of statistics. */
export const LONGEST_RUN = 24;
const MOST_GROUPS = 8;

export interface DigitFormat {
  decimal: string;
  /** Group separators, beside spaces and "'". */
  group: string;
  /** Whether a single plain space may separate two groups ("133 100"); else a plain space needs three groups. */
  looseSpace: boolean;
}

export interface Digits {
  start: number;
  end: number;
  value: Exact;
  /** Written with group separators. */
  grouped: boolean;
  decimals: number;
  /** The integer part as written, without separators. */
  integer: string;
}

function runEnd(text: string, index: number, limit: number): number {
  let at = index;
  while (at < text.length && at - index < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The position after the whole run of digits at `index`, however long. */
export function skipDigits(text: string, index: number): number {
  return runEnd(text, index, Number.POSITIVE_INFINITY);
}

function threeDigitsAt(text: string, index: number): boolean {
  return runEnd(text, index, 4) === index + 3;
}

/** A space parts groups everywhere (ISO 80000-1, GB/T 15835); how many it takes, {@link readGroups} says. */
function isGroupSeparator(folded: string, original: string, at: number, format: DigitFormat): boolean {
  const char = charAt(folded, at);
  if (char === ' ') return isGroupingSpace(unitAt(original, at)) || format.looseSpace || format.group.includes(' ');
  // A full-width comma between plain figures parts a list: $20，300美元.
  if (charAt(original, at) === '，' && isDigit(unitAt(original, at - 1))) return false;
  return char !== '' && (format.group.includes(char) || char === "'");
}

function readGroups(folded: string, original: string, first: number, format: DigitFormat): number | undefined {
  const separator = charAt(folded, first);
  if (!isGroupSeparator(folded, original, first, format)) return undefined;
  let at = first;
  let groups = 0;
  while (groups < MOST_GROUPS && charAt(folded, at) === separator && threeDigitsAt(folded, at + 1)) {
    at += 4;
    groups++;
  }
  if (groups === 0) return undefined;
  const plainSpace = separator === ' ' && !isGroupingSpace(unitAt(original, first));
  return plainSpace && !format.looseSpace && groups < 2 ? undefined : at;
}

const INDIAN_GROUPS = /\d{1,2}(?:,\d\d){1,4},\d{3}(?![\d,])/y;

function indianGroups(folded: string, start: number, format: DigitFormat): number | undefined {
  if (!format.group.includes(',')) return undefined;
  const comma = isDigit(unitAt(folded, start + 1)) ? start + 2 : start + 1;
  if (unitAt(folded, comma) !== 0x2c) return undefined;
  INDIAN_GROUPS.lastIndex = start;
  return INDIAN_GROUPS.test(folded) ? INDIAN_GROUPS.lastIndex : undefined;
}

const FOREIGN_GROUPS = /\d{1,3}(?:([.,'])\d{3})(?:\1\d{3}){0,7}(?![\d]|[.,]\d{3}(?!\d))/y;

/** "1.144.000" in English, "9.990,00": groups of the other convention, where they cannot be decimals. */
function foreignGroups(folded: string, start: number, run: number, format: DigitFormat): number | undefined {
  if (!/[.,']/.test(charAt(folded, run))) return undefined;
  FOREIGN_GROUPS.lastIndex = start;
  const match = FOREIGN_GROUPS.exec(folded);
  if (!match || match[1] !== format.decimal || charAt(folded, start) === '0') return undefined;
  const end = start + match[0].length;
  const groups = match[0].split(match[1]).length - 1;
  const next = charAt(folded, end);
  const decimals = next !== match[1] && (next === '.' || next === ',') && isDigit(unitAt(folded, end + 1));
  if (next === match[1] && isDigit(unitAt(folded, end + 1))) return undefined;
  return groups > 1 || decimals ? end : undefined;
}

/** 3・5%, 1・2億円, 3·5%: the decimal point of vertical lines, where a sign behind it rules out a list (2・3階). */
const MIDDLE_POINT = /[・·]\d{1,2}(?=[%倍万萬亿億兆])/y;

function readDecimals(folded: string, at: number, format: DigitFormat, grouping: string): number {
  const char = charAt(folded, at);
  if (char === '・' || char === '·') {
    MIDDLE_POINT.lastIndex = at;
    return MIDDLE_POINT.test(folded) ? MIDDLE_POINT.lastIndex : at;
  }
  if ((char !== '.' && char !== ',') || char === grouping) return at;
  const end = runEnd(folded, at + 1, LONGEST_RUN + 1);
  if (end === at + 1 || end - at > LONGEST_RUN) return at;
  // 192.168.1.2 and 4.4.2018 are no decimals.
  if (charAt(folded, end) === char && isDigit(unitAt(folded, end + 1))) return at;
  const foreign = char !== format.decimal;
  // "5,00" in English and "2.5" in German: the other convention, where it cannot be a group.
  if (foreign && grouping === '' && end - at - 1 === 3 && format.group.includes(char)) return at;
  if (foreign && (char === ',' || isDigit(unitAt(folded, end + 1))) && charAt(folded, end) === char) return at;
  return end;
}

/**
 * Reads a figure in digits at `index` of the folded text; `original` tells which spaces are non-breaking. Behind a greater
 * power (`padded`) a group may begin with 0: 1億0,500万.
 */
export function readDigits(
  folded: string,
  original: string,
  index: number,
  format: DigitFormat,
  padded = false,
): Digits | undefined {
  const run = runEnd(folded, index, LONGEST_RUN + 1);
  if (run === index || run - index > LONGEST_RUN) return undefined;
  const zero = charAt(folded, index) === '0';
  const mayGroup = run - index <= 3 && (!zero || run - index === 1);
  const grouped = mayGroup && (!zero || padded) ? readGroups(folded, original, run, format) : undefined;
  const integerEnd =
    grouped ??
    indianGroups(folded, index, format) ??
    (mayGroup ? foreignGroups(folded, index, run, format) : undefined) ??
    run;
  const grouping = integerEnd === run ? '' : charAt(folded, run);
  const end = readDecimals(folded, integerEnd, format, grouping);
  const written = folded.slice(index, integerEnd);
  const integer = integerEnd === run ? written : written.replace(/\D/g, '');
  const decimals = end > integerEnd ? folded.slice(integerEnd + 1, end) : '';
  const value = Exact.decimal(decimals ? `${integer}.${decimals}` : integer);
  return { start: index, end, value, grouped: integerEnd !== run, decimals: decimals.length, integer };
}
