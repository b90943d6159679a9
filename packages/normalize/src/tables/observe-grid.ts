import type { Measure, TextObservation } from '@duibiao/model';
import type { Language } from '../language/language';
import { Exact } from '../numbers/exact';
import { GROWTHS } from '../observe/changed-indicator';
import { byUnit } from '../observe/choose-indicator';
import { SUBJECT_SCORE } from '../observe/choose-place';
import { fits, isCount, isOther, unitOfIndicator } from '../observe/fit-indicator';
import { LOCAL_MONEY } from '../observe/observe-prose';
import { RATE_SHARES, RATES, REDUCTIONS } from '../observe/rates';
import { shiftYears } from '../periods/calendar';
import { changeOf, splitChange } from './bracket-change';
import { inBudget } from './budget';
import { denominatorOf } from './denominators';
import type { CellNumber, Grid } from './grid';
import type { Header } from './header';
import { localDollar } from './local-dollar';
import { partGrid } from './part-grid';
import { asPart, columnBefore, isCounted, isPartOfOther, ofWhole, partOf } from './parts-of-counts';
import { readCell } from './read-cell';
import { NEAR_COLUMNS, readTable, type Table } from './read-table';
import { withFullYears } from './spelled-years';

/** What the heads of a column say of its cells. */
function overCells(table: Table, column: number): Header[] {
  const headers: Header[] = [];
  const own = table.columns[column];
  const over = own && (isPartOfOther(table, column, own) ? partOf(own) : asPart(table, column, own));
  if (over) headers.push(inBudget(over, table.general[0]?.indicators ?? []));
  // "Rate in % | Previous year": the same of the year before.
  const told =
    over?.previous && over.kind === undefined && over.indicators.length === 0 ? table.columns[column - 1] : undefined;
  if (told && column > table.labels) headers.push(told);
  return headers;
}

/** The nearest header that says something: the cell's row and column first, then row label head, then captions. */
function headersOf(table: Table, row: number, column: number): Header[] {
  table.overCells[column] ??= overCells(table, column);
  const headers = table.overCells[column].slice();
  const before = table.rows[row];
  if (before) headers.push(ofWhole(table, before));
  for (const header of table.general) headers.push(header);
  return headers;
}

/** Whether the cell's own column or row says so. */
function isOwn(headers: readonly Header[], said: 'change' | 'share' | 'difference'): boolean {
  return headers[0]?.[said] === true || headers[1]?.[said] === true;
}

const PERCENT: Unit = { kind: 'percent', unit: '%' };

const ONE = Exact.whole(1);

type Figure = Omit<CellNumber['quantity'], 'value' | 'upper'>;

/** "Unemployment rate" in a table told "(thousands, %)". */
function isRate(headers: readonly Header[]): boolean {
  const named = headers.slice(0, 2).flatMap((header) => header.indicators);
  const ids = named.filter((id) => !isOther(id));
  return ids.length > 0 && ids.every((id) => unitOfIndicator(id) === '%');
}

type Unit = Pick<Header, 'kind' | 'unit' | 'currency' | 'soft' | 'per' | 'factor'>;

/** The nearest header that names a unit; what stands over all cells must suit what the cell's own headers count. */
function unitOf(headers: readonly Header[]): Unit | undefined {
  const own = headers.slice(0, 2).flatMap((header) => header.indicators.filter((id) => !isOther(id)));
  const counted = own.filter(isCounted);
  for (const [index, header] of headers.entries()) {
    const { kind, unit, unitsToo } = header;
    if (kind === undefined) continue;
    if (index < 2) return (isContainers(header) && headers.find((one) => isWeight(one.unit))) || header;
    const suited = unitsToo && [{ ...header, kind }, ...unitsToo].find((one) => own.some((id) => fits(id, one)));
    if (suited) return suited;
    const ofAll = kind !== 'unit' || counted.length === 0 || counted.some((id) => unitOfIndicator(id) === unit);
    if (ofAll || (isWeight(unit) && counted.every((id) => id === 'port_containers'))) return header;
  }
  return undefined;
}

/** A row "Containers" under "million tonnes" weighs what they carried; "TEU" and 标箱 would count them. */
const isContainers = ({ unit, text }: Header): boolean => unit === '{TEU}' && !/teu|[标標]/i.test(text);

const isWeight = (unit: string | undefined): boolean => fits('port_cargo', { kind: 'unit', unit: unit ?? '' });

/** "Visitors" as a column's name is a unit as well, and does not undo the caption's "(in thousands)". */
function overall(unit: typeof PERCENT, headers: readonly Header[]): Exact | undefined {
  if (!unit.unit?.startsWith('{') || (unit.factor && unit.factor.compare(ONE) !== 0)) return undefined;
  if (unit !== headers[0] && unit !== headers[1]) return undefined;
  const over = headers.slice(2).find(({ factor }) => factor && factor.compare(ONE) !== 0);
  return over && (over.kind === undefined || over.unit === unit.unit) ? over.factor : undefined;
}

function figureOf(
  quantity: CellNumber['quantity'],
  headers: readonly Header[],
  language: Language,
): Figure & { factor: Exact } {
  if (quantity.kind !== 'bare') {
    const per = quantity.kind === 'money' ? (quantity.per ?? denominatorOf(headers, language)) : quantity.per;
    return { ...quantity, per, factor: ONE };
  }
  const rate = (isOwn(headers, 'change') || isOwn(headers, 'share')) && !isOwn(headers, 'difference');
  const percentToo = !headers[0]?.kind && !headers[1]?.kind && headers.some((header) => header.percentToo);
  const unit = percentToo && (rate || isRate(headers)) ? PERCENT : unitOf(headers);
  const scale = headers.find(
    (header, index) =>
      header.factor !== undefined &&
      (header.kind === undefined || (!unit && index > 1 && header.unit?.startsWith('{'))),
  );
  if (!unit?.kind) return { kind: 'bare', factor: scale?.factor ?? ONE };
  const { kind, currency, soft } = unit;
  const per = kind === 'money' ? (unit.per ?? denominatorOf(headers, language)) : unit.per;
  const factor = overall(unit, headers) ?? unit.factor ?? (kind === 'percent' ? ONE : (scale?.factor ?? ONE));
  return { kind, unit: unit.unit, currency, per, soft, factor };
}

/** Where a column is a stretch of time ("2019 (budget)"), the row says what is measured. */
function inOrder(headers: readonly Header[]): readonly Header[] {
  const [column, row] = headers;
  return column?.period && row && !row.period ? [row, column, ...headers.slice(2)] : headers;
}

function indicatorOf(
  figure: Figure,
  headers: readonly Header[],
  change: boolean,
  changedColumn: string | undefined,
): string | undefined {
  if (figure.kind === 'rank') return 'city_rank';
  const ordered = inOrder(headers);
  for (const header of ordered) for (const id of header.indicators) if (fits(id, figure)) return id;
  if (!change) return undefined;
  return ordered.find((header) => header.indicators.length > 0)?.indicators[0] ?? changedColumn;
}

/** 分担率, 분담률: the name of a rate; its values are levels. */
const isNamedRate = (headers: readonly Header[], { share }: Language): boolean =>
  headers.slice(0, 2).some(({ text }) => share.namedRates.test(text));

function measureOf(
  figure: Figure,
  headers: readonly Header[],
  indicator: string | undefined,
  language: Language,
): Measure {
  if (figure.kind === 'points') return 'change';
  const changes = headers.slice(0, 2).filter((header) => header.change);
  // 増減数 alone; in the name of what is counted the word may be another (飛機升降).
  if (figure.kind === 'percent' ? changes.length > 0 : changes.some(({ indicators }) => indicators.length === 0))
    return 'change';
  if (figure.kind !== 'percent') return isOwn(headers, 'difference') ? 'change' : 'level';
  if (indicator !== undefined && GROWTHS.has(indicator)) return 'change';
  const id = indicator ?? '';
  if (REDUCTIONS.has(id)) return 'change';
  if (RATE_SHARES.has(id)) return isNamedRate(headers, language) ? 'level' : 'share';
  return isOwn(headers, 'share') && !RATES.has(id) ? 'share' : 'level';
}

function unitFields(
  figure: Figure,
  indicator: string | undefined,
): Pick<TextObservation, 'unit' | 'currency' | 'per'> | undefined {
  if (figure.kind === 'money') return { currency: figure.currency ?? '', ...(figure.per ? { per: figure.per } : {}) };
  const canonical = indicator === undefined ? undefined : unitOfIndicator(indicator);
  if (figure.kind === 'bare' || figure.unit === '{#}')
    return canonical !== undefined && isCount(canonical) ? { unit: canonical } : undefined;
  return { unit: figure.unit ?? '1' };
}

/** The nearest header's place; 日本人 and "Deutsche" over columns are no places of the rows' cities. */
function placeOf(headers: readonly Header[]): Header['place'] {
  return (headers.find(({ place }) => place && place.score >= SUBJECT_SCORE) ?? headers.find(({ place }) => place))
    ?.place;
}

/** What the headers of a cell make of its number, but for the period. */
interface CellReading {
  factor: Exact;
  unit: Pick<TextObservation, 'unit' | 'currency' | 'per'>;
  measure: Measure;
  place: Header['place'];
  indicator: string | undefined;
}

function readFigure(
  table: Table,
  row: number,
  column: number,
  quantity: CellNumber['quantity'],
  headers: readonly Header[],
): CellReading | undefined {
  const figure = figureOf(quantity, headers, table.language);
  const change = isOwn(headers, 'change');
  const changed =
    change && figure.kind === 'percent' ? (changeNamed(headers) ?? levelBefore(table, row, column)) : undefined;
  const chosen =
    changed ??
    indicatorOf(figure, headers, change, change ? columnBefore(table, column) : undefined) ??
    shareOf(table, figure, headers, column) ??
    byUnit(figure);
  // Measures that the catalogue has not take their cells and give no indicator.
  const indicator = chosen !== undefined && isOther(chosen) ? undefined : chosen;
  const unit = unitFields(figure, indicator);
  if (!unit) return undefined;
  const place = placeOf(table.origins ? table.general : headers);
  const local = figure.soft ? LOCAL_MONEY[place?.iso ?? ''] : undefined;
  const dollar = quantity.kind === 'bare' ? localDollar(headers, unit.currency) : undefined;
  if (unit.currency) unit.currency = local ?? dollar ?? unit.currency;
  return {
    factor: figure.factor,
    unit,
    measure: measureOf(figure, headers, indicator, table.language),
    place,
    indicator,
  };
}

/** A row called by its year or month alone says nothing else of its cells. */
function saysPeriodAlone(row: Header | undefined): boolean {
  if (row === undefined) return false;
  const { kind, factor, percentToo, indicators, place, change, share } = row;
  return !kind && !factor && !percentToo && indicators.length === 0 && !place && !change && !share;
}

/** By column: what its bare numbers are in rows that say no more than a period, as those of most long tables. */
type KnownReadings = (CellReading | 'none' | undefined)[];

function readingOf(
  table: Table,
  row: number,
  column: number,
  quantity: CellNumber['quantity'],
  headers: readonly Header[],
  known: KnownReadings,
): CellReading | undefined {
  // A change is told by its level, which stands in the same row.
  const isShared = quantity.kind === 'bare' && !isOwn(headers, 'change') && saysPeriodAlone(table.rows[row]);
  if (!isShared) return readFigure(table, row, column, quantity, headers);
  known[column] ??= readFigure(table, row, column, quantity, headers) ?? 'none';
  return known[column] === 'none' ? undefined : known[column];
}

function observeCell(table: Table, row: number, column: number, known: KnownReadings): TextObservation | undefined {
  const cell = table.grid.rows[row]?.[column];
  const read = cell && readCell(cell, table.language);
  if (!read) return undefined;
  const headers = headersOf(table, row, column);
  const reading = readingOf(table, row, column, read.quantity, headers, known);
  if (!reading) return undefined;
  const { factor, unit, measure, place, indicator } = reading;
  const isNegative = read.bracketed && unit.currency !== undefined && table.language.tableWords.negative.includes('(');
  const value = isNegative ? read.quantity.value.negated() : read.quantity.value;
  const scaled = (one: Exact): string => (factor === ONE ? one : one.times(factor)).toString();
  return {
    quantity: { start: read.start, end: read.end },
    value: scaled(value),
    ...(read.quantity.upper ? { upper: scaled(read.quantity.upper) } : {}),
    ...unit,
    measure,
    qualifiers: read.qualifiers.slice(),
    period: ofColumn(headers, timeOf(table, row, column, headers)) ?? null,
    place: place ? { iso: place.iso, name: place.name, ...(place.qid ? { qid: place.qid } : {}) } : null,
    indicator: indicator ?? null,
  };
}

/** Under "Vorjahr" stands what was a year before. */
function ofColumn([column]: readonly Header[], period: Header['period']): Header['period'] {
  return column?.previous && period ? shiftYears(period, -1) : period;
}

/** A change or share told behind columns of years is one of the later of them, whatever stands over all. */
function timeOf(table: Table, row: number, column: number, headers: readonly Header[]): Header['period'] {
  const own = headers.slice(0, 2).some(({ period }) => period !== undefined);
  const behind = !own && (isOwn(headers, 'change') || isOwn(headers, 'share'));
  return (behind ? periodBefore(table, row, column) : undefined) ?? periodOf(headers);
}

/** The latest of the columns of years at the left, up to the next columns of changes; newest first is an order as well. */
function periodBefore(table: Table, row: number, column: number): Header['period'] {
  let latest: Header['period'];
  for (let at = column - 1; at >= table.labels && column - at < NEAR_COLUMNS; at--) {
    const { period, change, share } = table.columns[at]!;
    if (latest && ((!period && !share) || change)) break;
    const time = period && periodOf(headersOf(table, row, at));
    if (time && (!latest || time.end > latest.end)) latest = time;
  }
  return latest;
}

/** "Exports, change (%)" behind columns of exports and imports: the header itself says of what. */
function changeNamed([column]: readonly Header[]): string | undefined {
  const named = column?.change ? column.indicators.find((id) => !isOther(id)) : undefined;
  return named === 'gdp' ? 'gdp_growth' : named;
}

/** What the level at the left of a change measures, in the same row. */
function levelBefore(table: Table, row: number, column: number): string | undefined {
  for (let at = column - 1; at >= table.labels && column - at < NEAR_COLUMNS; at--) {
    const cell = table.grid.rows[row]?.[at];
    const read = cell && !table.columns[at]?.change ? readCell(cell, table.language) : undefined;
    if (!read) continue;
    const headers = headersOf(table, row, at);
    const level = indicatorOf(figureOf(read.quantity, headers, table.language), headers, false, undefined);
    // The growth behind a density is that of the people.
    if (level === 'density') continue;
    return level === 'gdp' ? 'gdp_growth' : level;
  }
  return undefined;
}

/** "Januar" of a row, "am 31.12." of a caption in "2018" of a column; else what the nearest header says. */
function periodOf(headers: readonly Header[]): Header['period'] {
  const part = headers.find((header) => header.periodIn);
  const dated = headers.find((header) => header.periodYear !== undefined && header !== part);
  const year = dated?.period && dated.period.precision !== 'year' ? undefined : dated?.periodYear;
  const whole = part?.periodIn && year !== undefined ? part.periodIn(year) : undefined;
  return whole ?? headers.find((header) => header.period)?.period;
}

/** "Foreign residents (persons) | Share (%)": the share of the count at its left. */
function shareOf(table: Table, figure: Figure, headers: readonly Header[], column: number): string | undefined {
  if (figure.kind !== 'percent' || !headers[0]?.share) return undefined;
  return columnBefore(table, column) === 'foreign_residents' ? 'foreign_born_share' : undefined;
}

function tellsFigures({ aside, labels, counters, columns }: Table, column: number): boolean {
  if (aside.units.has(column) || aside.dates.has(column) || columns[column]?.codes) return false;
  return column >= labels || (column < counters && columns[column]?.kind === 'rank');
}

/** The observations of a table: headers, captions and unit lines give its cells indicator, period, place and unit. */
export function observeGrid(grid: Grid, language: Language, title?: string): TextObservation[] {
  return partGrid(withFullYears(grid, language), language).flatMap((part) => observePart(part, language, title));
}

function observePart(grid: Grid, language: Language, title: string | undefined): TextObservation[] {
  const levels = grid.rows.map((row) => row.map(splitChange));
  const table = readTable({ ...grid, rows: levels }, language, title);
  const known: KnownReadings = [];
  const found: TextObservation[] = [];
  for (let row = table.first; row < levels.length; row++) {
    if (!table.rows[row]) continue;
    const cells = levels[row]!;
    for (let column = 0; column < cells.length; column++) {
      const observation = tellsFigures(table, column) ? observeCell(table, row, column, known) : undefined;
      if (observation) found.push(observation);
      const { change } = cells[column]!;
      const told = observation && change && changeOf(change, observation, language);
      if (told) found.push(told);
    }
  }
  return found;
}
