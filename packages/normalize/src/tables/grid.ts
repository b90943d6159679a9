import type { Qualifier } from '@duibiao/model';
import type { Quantity } from '../quantities/quantity';

/** A cell and where it stands in the text that the table was read from; the further fields are for what is read of it. */
export interface Cell {
  text: string;
  start: number;
  end: number;
  /** The number that it is, once it was asked for. */
  number: CellNumber | 'none' | undefined;
  /** A change in brackets behind its level. */
  change: Cell | undefined;
}

/** The number of a cell and where it stands in the table's text. */
export interface CellNumber {
  quantity: Pick<Quantity, 'kind' | 'value' | 'upper' | 'unit' | 'currency' | 'per' | 'soft'>;
  qualifiers: readonly Qualifier[];
  /** In brackets and nothing else: (694), which in accounts is negative. */
  bracketed?: true;
  start: number;
  end: number;
}

/**
 * Every field is named, as a table has thousands: cells that gain fields later are slow to look at. Made by a constructor, since the
 * engine puts literals that outlive a collection, as a long table's do, with its old objects, where each dead one keeps its page.
 */
class TextCell implements Cell {
  readonly end: number;
  number: CellNumber | 'none' | undefined = undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly change: Cell | undefined,
  ) {
    this.end = start + text.length;
  }
}

export function cellAt(text: string, start: number, change?: Cell): Cell {
  return new TextCell(text, start, change);
}

/** A table as rows of cells, with the lines before it that name it (caption, unit line). */
export interface Grid {
  captions: string[];
  /** A heading above the captions, parted by an empty line. */
  heading?: string;
  /** The sentence that leads to the table. */
  lead?: string;
  rows: Cell[][];
}
