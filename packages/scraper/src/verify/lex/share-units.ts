import { isCurrency, OPENED_RANGE_JOINTS, RANGE_JOINTS, RANGE_OPENERS } from './lexicon';
import { periodOfMonths } from './match-date';
import type { Token } from './tokens';

const LONGEST_JOINT = 8;

/** "EUR 15,000 to 25,000", "8–10 %": the unit of a range is written once and holds for both ends. Changes the tokens. */
export function shareUnits(text: string, tokens: Token[]): Token[] {
  let [first, opener]: [Token | undefined, Token | undefined] = [undefined, undefined];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    if (first !== undefined && isEnd(first) && isEnd(token) && isRange(text, first, token, opener)) {
      if (first.unit === undefined && token.unit !== undefined) first.unit = token.unit;
      else if (first.unit !== undefined && token.unit === undefined) token.unit = first.unit;
    }
    [first, opener] = [token, tokens[i - 1]];
  }
  return tokens;
}

const isEnd = ({ figure }: Token): boolean => figure === 'quantity';

function isRange(text: string, first: Token, second: Token, opener: Token | undefined): boolean {
  if (second.start - first.end > LONGEST_JOINT) return false;
  const joint = text
    .slice(first.end, second.start)
    .replace(/[\p{Sc}\s]/gu, '')
    .replace(/^[\p{Pd}~∼〜～]$/u, '-')
    .toLowerCase();
  const opened = opener !== undefined && RANGE_OPENERS.has(text.slice(opener.start, opener.end).toLowerCase());
  // "£2.3bn to 14,200 applicants" is no range: that ascends.
  const priced = first.unit !== undefined && isCurrency(first.unit) && Number(first.value) < Number(second.value);
  return RANGE_JOINTS.has(joint) || ((opened || priced) && OPENED_RANGE_JOINTS.has(joint));
}

/** "January to June", "between April and June": a range of months that is a quarter or a half of a year is read as that. */
export function joinMonths(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i]!;
    const next = tokens[i + 1];
    const last = next?.kind === 'month' ? next : tokens[i + 2];
    const period = first.kind === 'month' && last?.kind === 'month' ? periodOfMonths(first.key, last.key) : undefined;
    if (period === undefined || !isMonthRange(text, first, last!, tokens[i - 1])) joined.push(first);
    else {
      joined.push({ ...first, key: period, end: last!.end });
      i = tokens.indexOf(last!);
    }
  }
  return joined;
}

function isMonthRange(text: string, first: Token, last: Token, opener: Token | undefined): boolean {
  const joint = text.slice(first.end, last.start).trim().toLowerCase();
  const opened = opener !== undefined && RANGE_OPENERS.has(text.slice(opener.start, opener.end).toLowerCase());
  // Hebrew writes "to" together with the month.
  const prefixed = joint === '' && text[last.start] === 'ל';
  return prefixed || MONTH_JOINT.test(joint) || (opened && OPENED_RANGE_JOINTS.has(joint));
}

const MONTH_JOINT = /^(?:[-–—~～]|to|through|bis|至|到|から|부터|에서|עד|ועד)$/;
