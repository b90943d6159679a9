import type { Measure, TextObservation } from '@duibiao/model';
import type { Language } from '../language/language';
import { Exact } from '../numbers/exact';
import { fits, isCount, isOther, unitOfIndicator } from '../observe/fit-indicator';
import { LOCAL_MONEY } from '../observe/observe-prose';
import { shiftYears } from '../periods/calendar';
import type { Quantity } from '../quantities/quantity';
import { sourceOf } from '../text/source';
import { changeOf, type LevelCell, splitChange } from './bracket-change';
import type { Cell, Grid } from './grid';
import { type Header, periodOfHeader, readHeader } from './header';
import { isCalled, isRankHeader } from './header-words';
import { MISSING, readCell } from './read-cell';

/** How many columns a spanning header or a column of changes looks back over. */
const NEAR_COLUMNS = 12;

function isYearCell(cell: Cell, language: Language): boolean {
  const year = Number(cell.text);
  if (year < 1950 || year > 2050) return false;
  // 107年 is a year in Taiwan; over a column it is nothing else.
  return periodOfHeader(cell.text, language, 'TW') !== undefined;
}

function isLabel(cell: Cell, language: Language): boolean {
  return (
    cell.text !== '' &&
    !MISSING.test(cell.text) &&
    (readCell(cell, language) === undefined || isYearCell(cell, language))
  );
}

/** The first rows that hold labels only. */
function headerRows(grid: Grid, language: Language): number {
  let count = 0;
  while (count < grid.rows.length - 1) {
    const row = grid.rows[count]!;
    const filled = row.slice(1).filter((cell) => cell.text !== '');
    if (!filled.every((cell) => isLabel(cell, language))) break;
    if (filled.length === 0 && row[0]?.text === '') break;
    count++;
  }
  return count;
}

/** A first column of ranks or running numbers stands before the one that names what is told in the rows. */
function counterColumns(grid: Grid, first: number, language: Language): number {
  const counts = grid.rows.slice(0, first).some(([cell]) => {
    const source = sourceOf(cell?.text ?? '', language);
    return isRankHeader(source) || isCalled(source, 'serial');
  });
  return counts ? 1 : 0;
}

/** The columns at the left that hold labels. */
function labelColumns(
  grid: Grid,
  first: number,
  counters: number,
  units: ReadonlySet<number>,
  language: Language,
): number {
  const body = grid.rows.slice(first);
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  let count = 0;
  while (count < width - 1) {
    if (units.has(count) || count < counters) {
      count++;
      continue;
    }
    const column = body.map((row) => row[count]).filter((cell): cell is Cell => cell !== undefined && cell.text !== '');
    const labels = column.filter((cell) => isLabel(cell, language));
    if (labels.length * 3 <= column.length * 2 || column.length === 0) break;
    count++;
  }
  return Math.max(1, count);
}

/** Columns called 单位, "Unit", "Einheit": their cells are the units of their rows. */
function unitColumnsOf(grid: Grid, first: number, language: Language): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of grid.rows.slice(0, first))
    row.forEach((cell, column) => {
      if (cell.text !== '' && isCalled(sourceOf(cell.text, language), 'unitColumn')) found.add(column);
    });
  return found;
}

interface Table {
  grid: Grid;
  language: Language;
  captions: Header[];
  columns: Header[];
  rows: Map<number, Header>;
  /** What speaks for every cell: captions from the nearest outwards, then the corner. */
  general: Header[];
  first: number;
  /** Columns of ranks or running numbers before those of the labels. */
  counters: number;
  /** Where the labels end. */
  labels: number;
  /** Columns of units. */
  units: ReadonlySet<number>;
}

/** Caption, title and headers: an airport named in one of them makes the passengers of another those of an airport. */
function aroundOf(grid: Grid, first: number, title: string | undefined): string {
  const cells = grid.rows.slice(0, first).flat();
  const labels = grid.rows.slice(first).map((row) => row[0]);
  return [title, ...grid.captions, ...[...cells, ...labels].map((cell) => cell?.text)].filter(Boolean).join(' ');
}

function readTable(grid: Grid, language: Language, title: string | undefined): Table {
  const captions = [...(title ? [title] : []), ...grid.captions].map((text) =>
    readHeader(text, language, { caption: true }),
  );
  const iso = captions.findLast((caption) => caption.place)?.place?.iso;
  const captionYear = captions.findLast((caption) => caption.periodYear)?.periodYear;
  const first = headerRows(grid, language);
  const known = { iso, year: captionYear, around: aroundOf(grid, first, title) };
  const units = unitColumnsOf(grid, first, language);
  const counters = counterColumns(grid, first, language);
  const labels = labelColumns(grid, first, counters, units, language);
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const text = grid.rows
      .slice(0, first)
      .map((row) => spanned(row, column))
      .filter(Boolean)
      .join(' ');
    return readHeader(text, language, known);
  });
  const rows = new Map<number, Header>();
  let year: number | undefined;
  grid.rows.forEach((row, index) => {
    if (index < first) return;
    const header = readHeader(labelOf(row, { counters, labels, units, columns }), language, known);
    year = header.periodYear ?? year;
    // "1-2月累计" below "2018年2月"
    const period = year === undefined || header.period ? undefined : header.periodIn?.(year);
    if (period) header.period = period;
    rows.set(index, header);
  });
  const corner = columns[counters];
  const general = [...captions].reverse();
  if (corner) general.push(corner);
  return { grid, language, captions, columns, rows, general, first, counters, labels, units };
}

/** A row's label cells, and the unit of its unit column in brackets. */
function labelOf(
  row: readonly Cell[],
  { counters, labels, units, columns }: Pick<Table, 'counters' | 'labels' | 'units' | 'columns'>,
): string {
  const texts = row.map(({ text }, column) =>
    column < counters || column >= labels || units.has(column) ? '' : ofTerm(text, columns[column]?.text),
  );
  const unit = [...units].map((column) => row[column]?.text ?? '').filter(Boolean);
  return [...texts, ...unit.map((text) => `(${text})`)].filter(Boolean).join(' ');
}

/** "2016/17" under 學年 or "academic year". */
function ofTerm(label: string, head: string | undefined): string {
  // 107 under 年度: a year of the Republic.
  if (/^1[0-2]\d$/.test(label) && /^(?:年|年度|年別|年份)$/.test(head ?? '')) return `${label}年`;
  const term = /學年度?|学年度?|academic year|school year/i.exec(head ?? '')?.[0];
  return term !== undefined && /^\d{4}[/-]\d{2}(?:\d{2})?$/.test(label) ? `${label} ${term}` : label;
}

/** An empty header cell continues the one to its left. */
function spanned(row: readonly Cell[], column: number): string {
  for (let at = column; at > 0 && column - at < NEAR_COLUMNS; at--) if (row[at]?.text) return row[at]!.text;
  return column === 0 ? (row[0]?.text ?? '') : '';
}

/** The nearest header that says something: the cell's row and column first, then row label head, then captions. */
function headersOf(table: Table, row: number, column: number): Header[] {
  const headers: Header[] = [];
  const over = table.columns[column];
  if (over) headers.push(over);
  // "Rate in % | Previous year": the same of the year before.
  const told =
    over?.previous && over.kind === undefined && over.indicators.length === 0 ? table.columns[column - 1] : undefined;
  if (told && column > table.labels) headers.push(told);
  const before = table.rows.get(row);
  if (before) headers.push(before);
  for (const header of table.general) headers.push(header);
  return headers;
}

/** Whether the cell's own column or row says so. */
function isOwn(headers: readonly Header[], said: 'change' | 'share'): boolean {
  return headers[0]?.[said] === true || headers[1]?.[said] === true;
}

const PERCENT: Unit = { kind: 'percent', unit: '%' };

const ONE = Exact.whole(1);

type Figure = Pick<Quantity, 'kind' | 'unit' | 'currency' | 'per' | 'soft'>;

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

const isCounted = (id: string): boolean => !isOther(id) && isCount(unitOfIndicator(id) ?? '');

/** "Visitors" as a column's name is a unit as well, and does not undo the caption's "(in thousands)". */
function overall(unit: typeof PERCENT, headers: readonly Header[]): Exact | undefined {
  if (!unit.unit?.startsWith('{') || (unit.factor && unit.factor.compare(ONE) !== 0)) return undefined;
  if (unit !== headers[0] && unit !== headers[1]) return undefined;
  const over = headers.slice(2).find(({ factor }) => factor && factor.compare(ONE) !== 0);
  return over && (over.kind === undefined || over.unit === unit.unit) ? over.factor : undefined;
}

function figureOf(quantity: Quantity, headers: readonly Header[]): Figure & { factor: Exact } {
  if (quantity.kind !== 'bare') return { ...quantity, factor: ONE };
  const rate = isOwn(headers, 'change') || isOwn(headers, 'share');
  const percentToo = !headers[0]?.kind && !headers[1]?.kind && headers.some((header) => header.percentToo);
  const unit = percentToo && (rate || isRate(headers)) ? PERCENT : unitOf(headers);
  const scale = headers.find(
    (header, index) =>
      header.factor !== undefined &&
      (header.kind === undefined || (!unit && index > 1 && header.unit?.startsWith('{'))),
  );
  if (!unit?.kind) return { kind: 'bare', factor: scale?.factor ?? ONE };
  const { kind, currency, per, soft } = unit;
  const factor = overall(unit, headers) ?? unit.factor ?? (kind === 'percent' ? ONE : (scale?.factor ?? ONE));
  return { kind, unit: unit.unit, currency, per, soft, factor };
}

/** A column of changes belongs to the column of levels at its left. */
function columnBefore(table: Table, column: number): string | undefined {
  return table.columns
    .slice(Math.max(table.labels, column - NEAR_COLUMNS), column)
    .findLast((header) => header.indicators.length > 0)?.indicators[0];
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

function measureOf(figure: Figure, headers: readonly Header[], indicator: string | undefined): Measure {
  if (figure.kind === 'points') return 'change';
  const changes = headers.slice(0, 2).filter((header) => header.change);
  // 増減数 alone; in the name of what is counted the word may be another (飛機升降).
  if (figure.kind === 'percent' ? changes.length > 0 : changes.some(({ indicators }) => indicators.length === 0))
    return 'change';
  if (figure.kind !== 'percent') return 'level';
  if (isOwn(headers, 'share') || /foreign_born_share|public_transport_share|services_share/.test(indicator ?? ''))
    return 'share';
  return 'level';
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

function observeCell(table: Table, row: number, column: number): TextObservation | undefined {
  const cell = table.grid.rows[row]?.[column];
  const read = cell && readCell(cell, table.language);
  if (!read) return undefined;
  const headers = headersOf(table, row, column);
  const figure = figureOf(read.quantity, headers);
  const change = isOwn(headers, 'change');
  const changed = change && figure.kind === 'percent' ? levelBefore(table, row, column) : undefined;
  const chosen =
    changed ??
    indicatorOf(figure, headers, change, change ? columnBefore(table, column) : undefined) ??
    shareOf(table, figure, headers, column) ??
    defaultIndicator(figure);
  // Measures that the catalogue has not take their cells and give no indicator.
  const indicator = chosen !== undefined && isOther(chosen) ? undefined : chosen;
  const unit = unitFields(figure, indicator);
  if (!unit) return undefined;
  const place = (tellsOrigins(table) ? table.general : headers).find((header) => header.place)?.place;
  const local = figure.soft ? LOCAL_MONEY[place?.iso ?? ''] : undefined;
  return {
    quantity: { start: read.start, end: read.end },
    value: (figure.factor === ONE ? read.quantity.value : read.quantity.value.times(figure.factor)).toString(),
    ...unit,
    ...(local && unit.currency ? { currency: local } : {}),
    measure: measureOf(figure, headers, indicator),
    qualifiers: read.qualifiers,
    period: ofColumn(headers, periodOf(headers) ?? (change ? periodBefore(table, row, column) : undefined)) ?? null,
    place: place ? { iso: place.iso, name: place.name, ...(place.qid ? { qid: place.qid } : {}) } : null,
    indicator: indicator ?? null,
  };
}

const ORIGINS =
  /\bby (?:\w+ )?(?:partner|market|country|origin|nationality|source|residence)|source markets?|nach (?:\w+ )?(?:herkunft|handelspartner|partnerl|quellm|nationalit|staatsangeh|ländern)|herkunfts(?:land|länd|märkt)|(?:国籍|国・地域|出身国|市場|居住地|相手国)別|국적별|국가별|교역국|상대국|출신국|시장별|客源|国籍|國籍|居住地|来源地|來源地|贸易伙伴|貿易夥伴|国别|國別|לפי (?:ארץ|שותפ|ארצות|מדינ|אזרח|מוצא)/;

/** "Visitor arrivals to Japan by market": the places of the rows are where the people came from. */
function tellsOrigins({ captions, general }: Table): boolean {
  return captions.some((caption) => caption.place) && general.some((header) => ORIGINS.test(header.text.toLowerCase()));
}

/** Under "Vorjahr" stands what was a year before. */
function ofColumn([column]: readonly Header[], period: Header['period']): Header['period'] {
  return column?.previous && period ? shiftYears(period, -1) : period;
}

/** A change told behind two years is one to the later of them. */
function periodBefore(table: Table, row: number, column: number): Header['period'] {
  for (let at = column - 1; at >= table.labels && column - at < NEAR_COLUMNS; at--)
    if (table.columns[at]?.period) return periodOf(headersOf(table, row, at));
  return undefined;
}

/** What the level at the left of a change measures, in the same row. */
function levelBefore(table: Table, row: number, column: number): string | undefined {
  for (let at = column - 1; at >= table.labels && column - at < NEAR_COLUMNS; at--) {
    const cell = table.grid.rows[row]?.[at];
    const read = cell && !table.columns[at]?.change ? readCell(cell, table.language) : undefined;
    if (!read) continue;
    const headers = headersOf(table, row, at);
    const level = indicatorOf(figureOf(read.quantity, headers), headers, false, undefined);
    return level === 'gdp' ? 'gdp_growth' : level;
  }
  return undefined;
}

/** "Januar" of a row, "am 31.12." of a caption in "2018" of a column; else what the nearest header says. */
function periodOf(headers: readonly Header[]): Header['period'] {
  const part = headers.find((header) => header.periodIn);
  const year = headers.find((header) => header.periodYear !== undefined && header !== part)?.periodYear;
  const whole = part?.periodIn && year !== undefined ? part.periodIn(year) : undefined;
  return whole ?? headers.find((header) => header.period)?.period;
}

/** "Foreign residents (persons) | Share (%)": the share of the count at its left. */
function shareOf(table: Table, figure: Figure, headers: readonly Header[], column: number): string | undefined {
  if (figure.kind !== 'percent' || !headers[0]?.share) return undefined;
  return columnBefore(table, column) === 'foreign_residents' ? 'foreign_born_share' : undefined;
}

function defaultIndicator(figure: Figure): string | undefined {
  return figure.unit === '{TEU}' ? 'port_containers' : undefined;
}

function tellsFigures({ units, labels, counters, columns }: Table, column: number): boolean {
  if (units.has(column)) return false;
  return column >= labels || (column < counters && columns[column]?.kind === 'rank');
}

/** The observations of a table: headers, captions and unit lines give their cells indicator, period, place and unit. */
export function observeGrid({ captions, rows }: Grid, language: Language, title?: string): TextObservation[] {
  const levels: LevelCell[][] = rows.map((row) => row.map(splitChange));
  const table = readTable({ captions, rows: levels }, language, title);
  const found: TextObservation[] = [];
  for (let row = table.first; row < levels.length; row++) {
    for (let column = 0; column < (levels[row]?.length ?? 0); column++) {
      const observation = tellsFigures(table, column) ? observeCell(table, row, column) : undefined;
      if (observation) found.push(observation);
      const change = levels[row]?.[column]?.change;
      const told = observation && change && changeOf(change, observation, language);
      if (told) found.push(told);
    }
  }
  return found;
}
