import { tableDecimal } from './decimal';
import { parsePeriod } from './period';

type Line = readonly string[];

const isBlank = (field: string | undefined): boolean => field === undefined || field.trim() === '';
const isNumber = (field: string): boolean => tableDecimal(field.trim()) !== undefined;

/**
 * Whether two lines are one header: the upper one names groups of columns and leaves the rest of each group blank, as spreadsheets
 * write joined cells, and the lower one names the columns below, with figures only in the line after it.
 */
function isTwoLines(upper: Line, lower: Line, first: Line): boolean {
  const named = lower.flatMap((field, x) => (x > 0 && !isBlank(field) ? [x] : []));
  return (
    named.length >= 2 &&
    (isBlank(lower[0]) || lower[0] === upper[0]) &&
    named.some((x) => isBlank(upper[x])) &&
    named.every((x) => !isNumber(lower[x]!) || parsePeriod(lower[x]!) !== undefined) &&
    named.some((x) => isNumber(first[x] ?? ''))
  );
}

/** The table with one line of names where it has two: `City,2018,,2019,` over `,Men,Women,Men,Women` gives "2018 Men", "2018 Women", … */
export function joinHeaderRows(table: readonly Line[]): readonly Line[] {
  const [upper, lower, first] = table;
  if (upper === undefined || lower === undefined || first === undefined || !isTwoLines(upper, lower, first))
    return table;
  let group = '';
  const names = lower.map((name, x) => {
    if (!isBlank(upper[x])) group = upper[x]!.trim();
    return [group, name.trim()].filter((part) => part !== '').join(' ');
  });
  return [names, ...table.slice(2)];
}
