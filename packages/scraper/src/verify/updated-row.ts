// A quoted row of a table whose figures were all brought up to date, its neighbours' as well: the row's name and its neighbours' names tell it.
import { cultureOf } from '@duibiao/normalize';
import { align } from './compare/align';
import { compareFigures } from './compare/compare';
import { readText } from './find/blank-marks';
import { foldExact } from './find/find-exact';
import type { Quote } from './find/quote';
import type { Judged } from './judge-passage';
import { lex } from './lex/lex';
import { decimalMarkOf } from './lex/numbers';
import { isQuantity, type LexOptions, lexOptionsFor, MAX_QUOTE_CHARACTERS, type Token } from './lex/tokens';

/** From one edition to the next a figure grows or shrinks at most so many times; half of a row's figures may do more. */
const MAX_CHANGE = 3;

interface Line {
  text: string;
  start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

/** A row's name: its first cell, which has letters. */
function nameOf(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  const [cell = ''] = line.split('\t', 1);
  return /\p{L}/u.test(cell) && cell.length < line.length ? foldExact(cell.trim()).text : undefined;
}

/** The row that stood before or behind the quote: only one that its prefix or suffix has from the start. */
const rowBefore = (prefix: string): string | undefined =>
  /\n$/.test(prefix) ? nameOf(/\n([^\n]+)\n$/.exec(prefix)?.[1]) : undefined;
const rowBehind = (suffix: string): string | undefined =>
  /^\n/.test(suffix) ? nameOf(/^\n([^\n]+)/.exec(suffix)?.[1]) : undefined;

/** Whether the figures of two rows may be those of one thing at two times. */
function areOfOneThing(was: readonly Token[], is: readonly Token[]): boolean {
  const [a, b] = [was.filter(isQuantity), is.filter(isQuantity)];
  if (a.length === 0 || a.length !== b.length) return false;
  const near = a.filter(({ value }, i) => {
    const [x, y] = [Math.abs(Number(value)), Math.abs(Number(b[i]!.value))];
    return x <= MAX_CHANGE * y && y <= MAX_CHANGE * x;
  });
  return 2 * near.length >= a.length;
}

/**
 * The row of a page's table that has the name and the number of cells of a quoted row, beside a row that has the name of the
 * quote's neighbour; undefined where the quote is no row or no row is like it. Linear in the page.
 */
export function updatedRow(text: string, quote: Quote): Judged | undefined {
  const exact = readText(quote.exact).slice(0, MAX_QUOTE_CHARACTERS);
  const cells = exact.split('\t').length;
  const name = exact.includes('\n') ? undefined : nameOf(exact);
  if (name === undefined || cells < 2) return undefined;
  // A prefix that ends where the row begins ends with the line before it.
  const before = rowBefore((quote.prefix ?? '').replace(/ +$/, ''));
  const behind = rowBehind((quote.suffix ?? '').replace(/^ +/, ''));
  if (before === undefined && behind === undefined) return undefined;
  const options = lexOptionsFor(exact, quote.language);
  const pageOptions: LexOptions = { ...options, decimalMark: decimalMarkOf(text, options.decimalMark) };
  const was = { text: exact, tokens: lex(exact, options) };
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    if (nameOf(line.text) !== name || line.text.split('\t').length < cells) continue;
    const isBeside =
      (before !== undefined && nameOf(lines[at - 1]?.text) === before) ||
      (behind !== undefined && nameOf(lines[at + 1]?.text) === behind);
    if (!isBeside) continue;
    const row = line.text.split('\t').slice(0, cells).join('\t');
    const is = { text: row, tokens: lex(row, pageOptions) };
    if (!areOfOneThing(was.tokens, is.tokens)) continue;
    const alignment = align(was.tokens, is.tokens);
    const culture = quote.language === undefined ? undefined : cultureOf(quote.language);
    const differences = compareFigures(was, is, alignment, culture);
    const { similarity } = alignment;
    return { start: line.start, end: line.start + row.length, similarity, differences, inPlace: true };
  }
  return undefined;
}
