import { type Cell, cellAt } from './grid';

const isFilled = ({ text }: Cell): boolean => text !== '';

/**
 * Two header rows of text that has lost which cells span others: the lower one lacks the cells of the labels, which go down from the
 * upper one, and each further cell of the upper one spans as many of the lower.
 * @param first how many header rows there are
 */
export function alignHeads(rows: Cell[][], first: number): Cell[][] {
  const upper = rows[first - 2];
  const lower = rows[first - 1];
  const width = rows[first]?.length ?? 0;
  if (!upper || !lower || !upper.every(isFilled) || !lower.every(isFilled)) return rows;
  const labels = width - lower.length;
  const spanning = upper.length - labels;
  const span = lower.length / spanning;
  if (labels < 1 || spanning < 1 || !Number.isInteger(span) || span < 2) return rows;
  const empty = cellAt('', lower[0]!.start);
  const covered = new Array<Cell>(span - 1).fill(empty);
  const spread = upper.flatMap((cell, index) => (index < labels ? [cell] : [cell, ...covered]));
  const shifted = [...new Array<Cell>(labels).fill(empty), ...lower];
  return [...rows.slice(0, first - 2), spread, shifted, ...rows.slice(first)];
}

/** A row whose first label is empty goes on with that of the row above, which spans both. */
export function continueLabels(rows: Cell[][], first: number, counters: number, labels: number): Cell[][] {
  if (labels - counters < 2) return rows;
  let above: Cell | undefined;
  return rows.map((row, index) => {
    const label = row[counters];
    if (index < first || label === undefined) return row;
    if (isFilled(label)) above = label;
    const goesOn = above && !isFilled(label) && row.slice(counters + 1, labels).some(isFilled);
    return goesOn ? row.map((cell, column) => (column === counters ? above! : cell)) : row;
  });
}
