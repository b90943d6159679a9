import type { Culture } from '../src/culture';
import { observe } from '../src/observe-text';

/** A table as offices of statistics lay it out, as lines of cells within a text, and what its cells tell in order. */
export interface StatisticsTable {
  name: string;
  culture: Culture;
  /** Cells are parted by ` | `, which stands for a tab. */
  lines: readonly string[];
  /** Value, unit or currency, measure, period, place and indicator. */
  figures: readonly string[];
}

function timeOf({ start, end }: { start: string; end: string }): string {
  if (start === `${end.slice(0, 4)}-01-01` && end.endsWith('-12-31')) return end.slice(0, 4);
  return start === end ? start : `${start}/${end}`;
}

/** What `observe` finds in a table, written as its `figures` are. */
export function figuresOf({ lines, culture }: StatisticsTable): string[] {
  const text = lines.map((line) => line.replaceAll(' | ', '\t')).join('\n');
  return observe(text, culture).map(({ value, upper, currency, unit, measure, period, place, indicator }) =>
    [
      upper ? `${value}–${upper}` : value,
      currency ?? unit,
      measure,
      period ? timeOf(period) : '-',
      place?.name ?? '-',
      indicator ?? '-',
    ].join(' '),
  );
}
