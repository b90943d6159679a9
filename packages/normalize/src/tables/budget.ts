import type { Header } from './header';

const REVENUE = 'public_revenue';
const SPENDING = 'public_spending';

/** Words of other things that name a kind of revenue below a heading of revenue: grants received, 수입 (imports, receipts). */
const ALSO_REVENUE: ReadonlySet<string> = new Set([SPENDING, 'imports']);

/** Whether headers speak of revenue and not of spending; a budget alone is of both. */
function isOfRevenue(indicators: readonly string[]): boolean {
  return indicators.includes(REVENUE) && !indicators.includes(SPENDING);
}

/** A row of a budget told below what says that it is revenue: a caption, a sub-heading, or the row that it is a part of. */
export function inBudget(row: Header, over: readonly string[]): Header {
  const [first] = row.indicators;
  const isRevenue = isOfRevenue(over) && (first === undefined ? row.part === true : ALSO_REVENUE.has(first));
  return isRevenue ? { ...row, indicators: [REVENUE] } : row;
}
