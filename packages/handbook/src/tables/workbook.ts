import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Handbook } from '../compile/handbook';
import { repack } from '../files/repack';
import { toPrintable } from '../text/language';
import { escapeFormula, type PublicationTable, type TableValue, tabulateHandbook } from './tabulate-handbook';

// A cell of a workbook holds 32,767 characters at most; the data package has every text in full.
const CELL_LIMIT = 32_000;

/** The tables of a publication as a workbook: a sheet each, Chinese heads, first row kept in view. Texts cannot become formulas. */
export function renderWorkbook(handbook: Handbook): Promise<Uint8Array> {
  return toWorkbook(tabulateHandbook(handbook), handbook.generatedAt);
}

/** Tables as a workbook that bears the time `instant`. */
export async function toWorkbook(tables: readonly PublicationTable[], instant: string): Promise<Uint8Array> {
  return repack(await writeXlsxFile(tables.map(toSheet)).toBuffer(), instant);
}

function toSheet({ zh, columns, rows }: PublicationTable): Sheet<never> {
  const head = columns.map((column): Cell => ({ value: column.zh, fontWeight: 'bold', type: String }));
  return {
    sheet: zh,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column.name) })),
    data: [head, ...rows.map((row) => row.map(toCell))],
  };
}

function toCell(value: TableValue): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  const text = escapeFormula(toPrintable(value));
  return { value: text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT)}…` : text, type: String };
}

const WIDE = new Set([
  'title',
  'title_original',
  'summary',
  'transferable',
  'exact',
  'translation',
  'url',
  'printed',
  'gap',
]);

function widthOf(column: string): number {
  return WIDE.has(column) ? 40 : 16;
}
