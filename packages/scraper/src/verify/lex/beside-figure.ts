// Single signs that mean something only beside a figure: 多, 升, 末, 年.
import type { Token } from './tokens';

/** What a change is against, in one sign. */
const BASES: Record<string, string> = { 年: 'year', 季: 'quarter', 月: 'month' };

/** 去年增, 5月減, 第三季增: that year, month or quarter grew. */
const NAMED_SPAN = /(?:[\d〇零一二三四五六七八九十今去前昨明当當本同上下全半每该該这這近历歷几幾後后多]|\d )$/;

/** What a sign at a place says of the figure behind it, or of the one before it. */
export function readBesideFigure(text: string, at: number, before: Token | undefined): Token | undefined {
  const ahead = text.slice(at, at + 8);
  const touching = before?.end === at ? before : undefined;
  const pole = (key: string, length = 1): Token => ({ kind: 'pole', key, start: at, end: at + length });
  // 多1.4%, 低4%, 升4%: more and less.
  if (/^[多少高低升](?:出|了|逾|约|約|近)?\d/.test(ahead)) return pole(`amount:${/^[多高升]/.test(ahead) ? 0 : 1}`);
  // 年增12.5%, 月減3%: against the year or the month before.
  const base = /^([年月季])(?=[增減减升跌成])/.exec(ahead);
  if (base !== null && !NAMED_SPAN.test(text.slice(Math.max(0, at - 2), at)))
    return { kind: 'basis', key: BASES[base[1]!]!, start: at, end: at + 1 };
  // 第二少: a place counted from the least.
  if (touching?.kind === 'numeral' && touching.unit === 'rank' && /^[多少高低大小长長短]/.test(ahead))
    return pole(`extreme:${/^[多高大长長]/.test(ahead) ? 0 : 1}`);
  // 2016年末, 2016年初.
  const moment = touching?.figure === 'year' ? /^年度?([初末底])/.exec(ahead) : null;
  if (moment !== null) return pole(`edge:${moment[1] === '初' ? 0 : 1}`, moment[0].length);
  return undefined;
}
