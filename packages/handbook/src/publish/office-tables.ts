import type { Snapshot } from '@duibiao/model';
import { stringify } from 'csv-stringify/sync';
import { compileHandbook } from '../compile/compile-handbook';
import { escapeFormula, type PublicationTable, tabulateHandbook } from '../tables/tabulate-handbook';
import { toWorkbook } from '../tables/workbook';
import type { PreviewOptions } from './publish';

/** The tables of an edition for the office: its tasks and their coverage first, then everything that is printed. */
export function tabulateEdition(snapshot: Snapshot, options: PreviewOptions = {}): PublicationTable[] {
  const order = ['tasks', 'coverage'];
  const tables = tabulateHandbook(compileHandbook(snapshot, options));
  return [...tables].sort((a, b) => rank(a.name, order) - rank(b.name, order));
}

function rank(name: string, order: readonly string[]): number {
  const index = order.indexOf(name);
  return index < 0 ? order.length : index;
}

/** Tables as a workbook, a sheet each; `instant` is the time that it bears. */
export function writeWorkbook(tables: readonly PublicationTable[], instant: string): Promise<Uint8Array> {
  return toWorkbook(tables, instant);
}

/** A table as CSV with Chinese heads and a byte order mark, so that a spreadsheet opens it as UTF-8. */
export function writeOfficeCsv({ columns, rows }: PublicationTable): string {
  const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? escapeFormula(value) : value)));
  return stringify([columns.map(({ zh }) => zh), ...cells], { bom: true, record_delimiter: 'windows' });
}
