import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { FONTS, TEXT_WIDTH } from './style';
import { textRuns } from './text';

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };

/** Paragraphs of one cell. */
export type Cell = Paragraph[];

/** A paragraph of a table cell. */
export function cellParagraph(
  children: ParagraphChild[],
  options: { align?: 'left' | 'right' | 'center'; keepNext?: boolean } = {},
): Paragraph {
  const { align = 'left', keepNext = false } = options;
  return new Paragraph({ style: 'TableText', alignment: align, keepNext, children });
}

/** A three-line table (thick rules above and below, a thin one under the head) over the whole text width; `widths` are shares that sum to 1. The head repeats on each page. */
export function ruledTable(
  head: readonly string[],
  rows: readonly Cell[][],
  widths: readonly number[],
  align: readonly ('left' | 'right')[] = [],
): Table {
  const columnWidths = widths.map((share) => Math.round(share * TEXT_WIDTH));
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, index) =>
      cell(
        [
          cellParagraph(textRuns(text, undefined, { font: FONTS.heading, size: 21 }), {
            align: align[index] ?? 'left',
          }),
        ],
        columnWidths[index]!,
        { bottom: THIN },
      ),
    ),
  });
  const body = rows.map(
    (row, rowIndex) =>
      new TableRow({
        cantSplit: true,
        children: row.map((paragraphs, index) =>
          cell(
            paragraphs,
            columnWidths[index]!,
            rowIndex === rows.length - 1 ? {} : { bottom: { ...THIN, size: 2, color: 'BFBFBF' } },
          ),
        ),
      }),
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: { top: THICK, bottom: THICK, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [headRow, ...body],
  });
}

/** Label and value in two columns without rules, for the facts at the head of a case; kept on one page with what follows. */
export function factTable(rows: readonly { label: string; children: ParagraphChild[] }[]): Table {
  const columnWidths = [1500, TEXT_WIDTH - 1500];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: { top: THIN, bottom: THIN, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      ({ label, children }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(
              [cellParagraph(textRuns(label, undefined, { font: FONTS.heading, size: 21 }), { keepNext: true })],
              columnWidths[0]!,
              {},
            ),
            cell([cellParagraph(children, { keepNext: true })], columnWidths[1]!, {}),
          ],
        }),
    ),
  });
}

function cell(children: Cell, width: number, borders: { bottom?: IBorderOptions }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.TOP,
    borders,
    children,
  });
}
