/** Most rows of a segment have no more values than this that are not 0. */
const USUAL = 40;

/** Rows of numbers of which most are 0, without the zeros: what the content model reads. */
export class SparseRows {
  /** Where each row begins in `index` and `value`; one more entry for the end. */
  readonly starts: Int32Array;
  /** Column and value of what is not 0, row by row. */
  index: Uint8Array;
  value: Float32Array;
  private row = 0;
  private column = 0;
  private used = 0;

  /** @param width columns, at most 256 */
  constructor(
    readonly count: number,
    readonly width: number,
  ) {
    this.starts = new Int32Array(count + 1);
    this.index = new Uint8Array(count * Math.min(USUAL, width) + width);
    this.value = new Float32Array(count * Math.min(USUAL, width) + width);
  }

  /** The next column of the row. */
  add(value: number): void {
    if (value !== 0) {
      this.index[this.used] = this.column;
      this.value[this.used++] = value;
    }
    this.column++;
  }

  /** The next columns: one of them is 1. */
  addChoice(which: number, choices: number): void {
    this.index[this.used] = this.column + which;
    this.value[this.used++] = 1;
    this.column += choices;
  }

  /** The next columns: a bit each. */
  addBits(bits: number, count: number): void {
    for (let bit = 0; bits !== 0 && bit < count; bit++) {
      if ((bits & (1 << bit)) === 0) continue;
      this.index[this.used] = this.column + bit;
      this.value[this.used++] = 1;
    }
    this.column += count;
  }

  /** The next columns: all of them 0. */
  advance(columns: number): void {
    this.column += columns;
  }

  /** Ends a row. */
  next(): void {
    this.column = 0;
    this.starts[++this.row] = this.used;
    if (this.used + this.width <= this.index.length) return;
    const index = new Uint8Array(this.index.length * 2);
    index.set(this.index);
    this.index = index;
    const value = new Float32Array(this.value.length * 2);
    value.set(this.value);
    this.value = value;
  }

  /** Writes a row, zeros included, into `into` from `at` on. */
  copyRow(row: number, into: Float32Array, at: number): void {
    for (let j = this.starts[row]!; j < this.starts[row + 1]!; j++) into[at + this.index[j]!] = this.value[j]!;
  }
}
