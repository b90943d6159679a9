import type { DateData } from '../words/language-data';

type Groups = Readonly<Record<string, string | undefined>>;

/** A year that a text tells in full: what its short ones are counted from, and the year itself. */
interface FullYear {
  start: number;
  base: number;
  year: number;
}

/** A match of a template and where it begins in the text. */
interface Match {
  start: number;
  role: string;
  groups: Groups;
}

/** No text goes back further by a bare year of two digits, and none by one that might be a number of years. */
const FARTHEST = 10;
const FARTHEST_BARE = 4;

function fullYear({ start, groups }: Match, { eras = {} }: DateData): FullYear | undefined {
  const text = groups.Y2 ?? groups.y2 ?? groups.Y ?? groups.y;
  if (text === undefined) return undefined;
  const era = Object.keys(eras).find((name) => text.startsWith(name));
  const written = era === undefined ? text : text.slice(era.length).trim();
  const number = written === '元' ? 1 : Number(written);
  if (!Number.isInteger(number)) return undefined;
  const base = era === undefined ? Math.floor(number / 100) * 100 : (eras[era] ?? 0);
  return { start, base, year: era === undefined ? number : base + number };
}

function meant({ role, groups }: Match, { base, year }: FullYear): number | undefined {
  const short = groups.e === '元' ? 1 : Number(groups.e);
  // 2022年…5年: only an era has years of one digit.
  if (short === 0 || (base % 100 === 0 && groups.e?.length !== 2)) return undefined;
  const far = Math.abs(base + short - year);
  return far > 0 && far <= (role === 'year' ? FARTHEST_BARE : FARTHEST) ? base + short : undefined;
}

/** 平成28年度 and then 29年度, 2022年 and then 23年3月: the groups of short years (`e`), with the year that the full one before makes of each. */
export function withFullYears<T extends Match>(matches: readonly T[], dates: DateData): T[] {
  const short = matches.filter(({ groups }) => groups.e !== undefined);
  if (short.length === 0) return [...matches];
  const full = matches.flatMap((match) => fullYear(match, dates) ?? []).sort((a, b) => a.start - b.start);
  const read = short.flatMap((match): T[] => {
    const before = full.findLast(({ start }) => start < match.start);
    const year = before && meant(match, before);
    return year === undefined ? [] : [{ ...match, groups: { ...match.groups, y: String(year) } }];
  });
  // Before the others, which may take 25年度 for one of this century.
  return [...read, ...matches.filter(({ groups }) => groups.e === undefined)];
}
