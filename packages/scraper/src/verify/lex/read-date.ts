// Dates, eras and seasons as the tokens of a date in words: day, month, year.
import { matchDate, readMonthRange } from './match-date';
import { readHanNumeral } from './numbers';
import type { LexOptions, Token } from './tokens';

const ERA = /^(平成|令和|昭和|民國|民国) ?(元|\d{1,3}|[〇零一二三四五六七八九十百]{1,4})年/;
/** The year before the first of each era. */
const ERAS: Record<string, number> = { 平成: 1988, 令和: 2018, 昭和: 1925, 民國: 1911, 民国: 1911 };

export const yearToken = (start: number, end: number, value: string): Token => ({
  kind: 'number',
  key: '#',
  start,
  end,
  value,
  figure: 'year',
});

/** A year of an era, a range of months, or a date in digits at a place; no tokens where none stands there. */
export function readDate(text: string, at: number, { fiscalYears }: Pick<LexOptions, 'fiscalYears'>): readonly Token[] {
  // ב-5.11.2024: behind a letter the hyphen joins a particle.
  if (/[\d.,/]$|(?:^|[^\p{L}])-$/u.test(text.slice(Math.max(0, at - 2), at))) return [];
  const era = ERA.exec(text.slice(at, at + 9));
  if (era !== null) {
    const [whole, name, year] = [era[0], era[1]!, era[2]!];
    const count = year === '元' ? 1 : Number(/\d/.test(year) ? year : readHanNumeral(year));
    const end = at + whole.length;
    const fiscal = fiscalYears && text[end] === '度';
    return [{ ...yearToken(at, end, String(ERAS[name]! + count)), ...(fiscal ? { unit: 'fiscal' } : {}) }];
  }
  const months = readMonthRange(text, at);
  if (months !== undefined) return [{ kind: 'month', key: months.key, start: at, end: months.end }];
  const { end = at, parts = [] } = matchDate(text, at) ?? {};
  return parts.map(({ kind, value }): Token => {
    if (kind === 'month') return { kind, key: value, start: at, end };
    return { kind: 'number', key: '#', start: at, end, value, figure: kind === 'year' ? 'year' : 'quantity' };
  });
}

/** 2017/18, 2017–18: one season, one fiscal year. */
export function readSeason(text: string, at: number): Token | undefined {
  const found = /^((?:19|20)\d\d)(?:\/((?:19|20)?\d\d)|[-\u2013](\d\d))(?![\d/-]|\.\d)/.exec(text.slice(at, at + 11));
  if (found === null || /[\d/.]/.test(text[at - 1] ?? '')) return undefined;
  const next = (found[2] ?? found[3]!).slice(-2);
  if (Number(next) !== (Number(found[1]) + 1) % 100) return undefined;
  return yearToken(at, at + found[0].length, `${found[1]}/${next}`);
}

/** 7月, 7월: a month, where a number of it was read; 7个月 and 7月間 are spans. */
export function readMonth(text: string, at: number, end: number, value: string | undefined): Token | undefined {
  if (!/^(?:月(?![間间均])|월(?!간))/.test(text.slice(end, end + 2)) || !/^(?:[1-9]|1[0-2])$/.test(value ?? ''))
    return undefined;
  return { kind: 'month', key: value!, start: at, end: end + 1 };
}
