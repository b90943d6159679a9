import { partOfCount } from '../observe/choose-indicator';
import { isCount, isOther, unitOfIndicator } from '../observe/fit-indicator';
import { inBudget } from './budget';
import { type Header, STUDENTS } from './header';
import { NEAR_COLUMNS, type Table } from './read-table';

export const isCounted = (id: string): boolean => !isOther(id) && isCount(unitOfIndicator(id) ?? '');

export /** A column of changes belongs to the column of levels at its left. */
function columnBefore(table: Table, column: number): string | undefined {
  return table.columns
    .slice(Math.max(table.labels, column - NEAR_COLUMNS), column)
    .findLast((header) => header.indicators.length > 0)?.indicators[0];
}

/** What the column at the left counts, else what stands over all. */
function wholeOf(table: Table, column: number): string | undefined {
  return columnBefore(table, column) ?? table.general.flatMap((header) => header.indicators).find(isCounted);
}

/** 観光客数 | うち外国人: foreigners among visitors are visitors. */
export function asPart(table: Table, column: number, header: Header): Header {
  const [first] = header.indicators;
  const whole = header.part && first !== undefined ? wholeOf(table, column) : undefined;
  const id = first === undefined || whole === undefined ? undefined : partOfCount(first, whole);
  return id === undefined ? header : { ...header, indicators: [id] };
}

/** "Overnight stays | of which tourists": those that the noun names are not what is counted, where a count of something else stands over all. */
export function isPartOfOther(table: Table, column: number, { part, unit, indicators }: Header): boolean {
  const guest = isGuest(table, column);
  if (!part && !guest) return false;
  const own = unit ?? unitOfIndicator(indicators.find(isCounted) ?? '');
  // Beside "Tourists" stand other guests, whose nights are told of as well.
  const whole = guest ? 'hotel_nights' : wholeOf(table, column);
  return own !== undefined && isCount(own) && whole !== undefined && unitOfIndicator(whole) !== own;
}

/** "Overnight stays | Germans | Foreigners": by whom, where no column counts the stays themselves. */
function isGuest({ columns, general, labels }: Table, column: number): boolean {
  const over = general.flatMap((header) => header.indicators).filter(isCounted);
  if (over.length === 0 || over.some((id) => id !== 'hotel_nights')) return false;
  const own = columns.slice(labels).filter(({ change }) => !change);
  const { period, indicators = [], place } = columns[column] ?? {};
  return (
    (period === undefined || indicators.length > 0 || place !== undefined) &&
    own.every(({ unit, kind }) => unit !== '{night}' && (kind === undefined || unit === '{person}')) &&
    own.every(({ indicators }) => !indicators.includes('hotel_nights'))
  );
}

export function partOf(header: Header): Header {
  const { kind, unit: _, factor, place: __, ...rest } = header;
  // The factor of a unit goes with it.
  return { ...rest, indicators: [], ...(kind === undefined && factor ? { factor } : {}) };
}

/** What a row names as a part of what is counted over all: "Foreigners" among visitors; a university whose students are counted. */
export function ofWhole({ general }: Table, told: Header): Header {
  const row = inBudget(told, general[0]?.indicators ?? []);
  const [first] = row.indicators;
  if (first !== 'foreign_residents' && first !== 'universities') return row;
  const counted = general.flatMap(({ indicators }) => indicators).filter(isCounted);
  if (first === 'universities') return counted.some((id) => STUDENTS.has(id)) ? { ...row, indicators: [] } : row;
  const id = counted[0] === undefined ? undefined : partOfCount(first, counted[0]);
  return id === undefined ? row : { ...row, indicators: [id] };
}
