/** A table as text: a line for each row, cells parted by tabs, each in the column that it has on the page. */
import type { TableCell } from '../page';

/** A column further to the right is not told from the ones before it: no table that is read has more. */
const MAX_COLUMNS = 100;

/** Text of a cell in one line, without the tabs that part cells. */
const inOneLine = (text: string): string => (/[\n\t]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/**
 * Rows as lines. Of a cell that spans columns or rows the other places are empty, so that all cells of a column stand behind the same number of tabs:
 * whoever reads the text finds the header of a figure by counting. Empty places at the end of a row are left out.
 */
export function tableText(rows: readonly (readonly TableCell[])[]): string {
  /** For each column, how many of the next rows a cell above reaches into. */
  const reaches: number[] = [];
  const lines: string[] = [];
  for (const row of rows) {
    const line: string[] = [];
    const leaveReached = (): void => {
      while ((reaches[line.length] ?? 0) > 0) {
        reaches[line.length]!--;
        line.push('');
      }
    };
    for (const { text, colspan, rowspan } of row) {
      leaveReached();
      for (let k = 0; k < colspan && (k === 0 || line.length < MAX_COLUMNS); k++) {
        if (rowspan > 1) reaches[line.length] = rowspan - 1;
        line.push(k === 0 ? inOneLine(text) : '');
      }
    }
    for (let column = line.length; column < reaches.length; column++) if (reaches[column]! > 0) reaches[column]!--;
    while (line.length > 1 && line[line.length - 1] === '') line.pop();
    lines.push(line.join('\t'));
  }
  return lines.join('\n');
}
