/** Indicators that are parts of a whole by their name. */
export const RATE_SHARES: ReadonlySet<string> = new Set([
  'foreign_born_share',
  'public_transport_share',
  'services_share',
]);

/** Rates and ratios: in a head, the words of shares are their names (R&D经费占GDP比重, שיעור מחזור הפסולת), and their values levels. */
export const RATES: ReadonlySet<string> = new Set([
  'rd_intensity',
  'unemployment_rate',
  'employment_rate',
  'waste_recycled',
  'tax_rate',
]);

/** These fall when they are reached: a cut "by 60 %" is a reduction of 60, not of -60. */
export const REDUCTIONS: ReadonlySet<string> = new Set(['co2_reduction']);
