/** What of a date is in a text, by one look at its characters: most forms of dates need not be tried then. */
import {
  A_ACUTE,
  DOT_THEN_YEAR,
  DOTS,
  ERA_LETTER,
  HAN,
  MONTH_BEFORE_YEAR,
  MONTHS,
  SIGN_THEN_YEAR,
  SLASHES,
  YEAR,
  YEAR_SIGN,
  YEAR_THEN_MONTH,
  YEAR_THEN_SIGN,
  YEAR_THEN_WORD,
} from './date-forms';

/** The character's code, or −1 outside of the text: asked for it there, the engine gives up its fast code for the whole function. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : -1);

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** Names of months by two of their characters. */
function byPair(placeOf: (name: string) => number): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const name of MONTHS.keys()) {
    const at = placeOf(name);
    const pair = pairOf(name.charCodeAt(at), name.charCodeAt(at + 1));
    names.set(pair, [...(names.get(pair) ?? []), name]);
  }
  return names;
}

const BY_START = byPair(() => 0);
const BY_END = byPair((name) => name.length - 2);
const LONGEST_NAME = Math.max(...[...MONTHS.keys()].map((name) => name.length));
/** The most that stands between a month and its year: ". 4th, ". */
const MAX_GAP = 9;

/** A letter of any script, or one of the signs beside them. */
const mayBeLetter = (code: number): boolean => code > 64;

function isMonthBefore(text: string, year: number): boolean {
  let letter = year - 1;
  while (letter > year - 1 - MAX_GAP && !mayBeLetter(codeAt(text, letter))) letter--;
  if (!mayBeLetter(codeAt(text, letter))) return false;
  const before = text.slice(Math.max(0, year - MAX_GAP - LONGEST_NAME), year).toLowerCase();
  for (let end = before.length; end >= Math.max(2, before.length - MAX_GAP); end--) {
    const names = BY_END.get(pairOf(before.charCodeAt(end - 2), before.charCodeAt(end - 1)));
    if (names?.some((name) => before.endsWith(name, end))) return true;
  }
  return false;
}

/** Space, comma, hyphen, full stop. */
const isGap = (code: number): boolean => code === 32 || (code >= 44 && code <= 46);

function isMonthAfter(text: string, end: number): boolean {
  if (!isGap(codeAt(text, end))) return false;
  const at = isGap(codeAt(text, end + 1)) ? end + 2 : end + 1;
  if (!mayBeLetter(codeAt(text, at))) return false;
  const start = text.slice(at, at + 2).toLowerCase();
  return BY_START.has(pairOf(start.charCodeAt(0), start.charCodeAt(1)));
}

/** What stands around a year, which is at `start`. */
function partsAround(text: string, start: number): number {
  let parts = YEAR;
  const end = start + 4;
  const after = codeAt(text, end);
  if (after === 0x5e74 || after === 0xb144) parts |= YEAR_THEN_WORD;
  else if (after === 32) {
    const next = codeAt(text, end + 1);
    if (next === 0x5e74 || next === 0xb144) parts |= YEAR_THEN_WORD;
  } else if ((after >= 45 && after <= 47) || after === 0x2010 || after === 0x2011 || after === 0x2013)
    parts |= YEAR_THEN_SIGN;
  const before = codeAt(text, start - 1);
  if (before === 46 || (before === 32 && codeAt(text, start - 2) === 46)) parts |= DOT_THEN_YEAR;
  else if (before === 47 || before === 45) parts |= SIGN_THEN_YEAR;
  if (isMonthBefore(text, start)) parts |= MONTH_BEFORE_YEAR;
  if (isMonthAfter(text, end)) parts |= YEAR_THEN_MONTH;
  return parts;
}

/** R and H, for 令和 and 平成. */
const isEraLetter = (code: number): boolean => code === 82 || code === 72;

/** What of a date is there. Never less than a form would find, so that leaving forms out changes nothing. */
export function partsIn(text: string): number {
  let parts = 0;
  let dots = 0;
  let slashes = 0;
  /** The digits up to here as a number, of the last four of a run. */
  let digits = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits = (digits % 1000) * 10 + code - 48;
      run++;
      if (run >= 4 && digits >= 1900 && digits < 2100) parts |= partsAround(text, i - 3);
      else if (run === 1 && isEraLetter(codeAt(text, i - 1))) parts |= ERA_LETTER;
      continue;
    }
    run = 0;
    digits = 0;
    if (code === 46) dots++;
    else if (code === 47) slashes++;
    else if (code === 0xe1 || code === 0xc1) parts |= A_ACUTE;
    else if (code >= 0x4e00 && code < 0xa000) {
      parts |= HAN;
      if (code === 0x5e74) parts |= YEAR_SIGN;
    }
  }
  return parts | (dots > 1 ? DOTS : 0) | (slashes > 1 ? SLASHES : 0);
}
