// Rates of time where no spaces part words: 每天, 1日当たり, 年产, 月4,500円, 매주, 연 600원.
import { RATE_SIGNS, type RateSigns } from './rates';

interface Rate {
  end: number;
  /** Id of the unit of the span of time. */
  unit: string;
}

const either = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

interface Reader {
  before: RegExp;
  forms: readonly RegExp[];
  units: ReadonlyMap<string, string>;
  firsts: ReadonlySet<string>;
}

function createReader(signs: RateSigns): Reader {
  const { every, one, counters, lasting, behind, joints, kinds, counted, bare, notAfter, titles, bounds, figures } =
    signs;
  const { 'day-span': days = [], 'week-span': weeks = [] } = signs.spans;
  const units = new Map(
    Object.entries(signs.spans).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
  );
  const names = [...units.keys()];
  const span = `(${either(names)})`;
  const figureAhead = `(?= ?${either(bounds)}? ?[${figures}])`;
  const oneSpan = `${either(one)}${either(counters)}?${span}${either(lasting)}?`;
  return {
    // 3월 1일: the day of a month.
    before: new RegExp(`(?:[${notAfter}]|[月월] )$`, 'u'),
    units,
    firsts: new Set([...every, ...one, ...names].map((word) => word[0]!)),
    forms: [
      `${either(every)}${either(counters)}?${span}(?!${either(titles)})`,
      `${oneSpan}${either(behind)}`,
      `${oneSpan}${either(joints)}${figureAhead}`,
      // "1年6か月", "1時間30分" are spans of time.
      `${either(one)}(${either([...days, ...weeks])})${figureAhead}`,
      `${span}${either(behind)}`,
      `(${either(counted)})${either(kinds)}`,
      `(${either(bare)})${figureAhead}`,
    ].map((form) => new RegExp(`^${form}`, 'u')),
  };
}

const READERS = RATE_SIGNS.map(createReader);
const LONGEST = 24;

/** The rate that is written at a place; `isBehindFigure`: a figure ends there, whose unit a sign may be. */
export function readRate(text: string, at: number, isBehindFigure: boolean): Rate | undefined {
  for (const { before, forms, units, firsts } of READERS) {
    if (!firsts.has(text[at]!) || isBehindFigure || before.test(text.slice(Math.max(0, at - 2), at))) continue;
    const ahead = text.slice(at, at + LONGEST);
    for (const form of forms) {
      const found = form.exec(ahead);
      if (found !== null) return { end: at + found[0].length, unit: units.get(found[1]!)! };
    }
  }
  return undefined;
}
