import type { Language } from '../language/language';
import { isDigit } from '../text/characters';
import { type Cell, cellAt } from './grid';
import { readHeader } from './header';
import { readCell } from './read-cell';

export interface Line {
  text: string;
  start: number;
}

/** Lines that are rows of a table: the first of them, and the line behind the last. */
export interface Tiles {
  first: number;
  rows: Cell[][];
  end: number;
}

type Kind = 'figure' | 'label';

const LONGEST_FIGURE = 40;
const LONGEST_LABEL = 80;
/** A pair alone may be anything: a heading and the number of a page. */
const FEWEST = 2;

/** Key figures as tiles: a line that is a figure and nothing else, below or above the line that names it. */
export function tilesAt(lines: readonly Line[], first: number, language: Language): Tiles | undefined {
  const run = alternating(lines, first, language);
  if (run.length < 2 * FEWEST) return undefined;
  const pairs = pairsOf(run, language);
  if (pairs.length < FEWEST || isNumbering(pairs, language)) return undefined;
  return {
    first: first + Math.min(...pairs[0]!.map(({ index }) => index)) - run[0]!.index,
    rows: pairs.map((pair) => pair.map(({ cell }) => cell)),
    end: Math.max(...pairs.at(-1)!.map(({ index }) => index)) + 1,
  };
}

interface Told {
  kind: Kind;
  cell: Cell;
  index: number;
  /** An empty line stands before it. */
  parted: boolean;
}

/** Labels and figures in turn, empty lines between them or not. */
function alternating(lines: readonly Line[], first: number, language: Language): Told[] {
  const run: Told[] = [];
  let gap = 0;
  for (let index = first; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    const name = text.trim();
    if (name === '') {
      if (run.length === 0 || ++gap > 1) break;
      continue;
    }
    const parted = gap > 0;
    gap = 0;
    const cell = cellAt(name, start + text.indexOf(name));
    const kind = kindOf(cell, language);
    if (kind === undefined || kind === run.at(-1)?.kind) break;
    run.push({ kind, cell, index, parted });
  }
  return run;
}

function kindOf(cell: Cell, language: Language): Kind | undefined {
  const { text } = cell;
  if (text.includes('\t')) return undefined;
  if (mayBeFigure(text) && readCell(cell, language)) return 'figure';
  return text.length <= LONGEST_LABEL && !/[.。!?]$/.test(text) ? 'label' : undefined;
}

function mayBeFigure(text: string): boolean {
  if (text.length > LONGEST_FIGURE) return false;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Label and figure of each tile; what is left over at an end is a heading. */
function pairsOf(run: readonly Told[], language: Language): [Told, Told][] {
  const from = run[0]!.kind === 'label' && run.length % 2 === 1 && !beginsWithLabel(run, language) ? 1 : 0;
  const pairs: [Told, Told][] = [];
  for (let at = from; at + 1 < run.length; at += 2) {
    const [one, other] = [run[at]!, run[at + 1]!];
    pairs.push(one.kind === 'label' ? [one, other] : [other, one]);
  }
  return pairs;
}

/** Empty lines between the tiles tell where they begin; else their words must. */
function beginsWithLabel(run: readonly Told[], language: Language): boolean {
  const [, second, third] = run;
  return second!.parted === third!.parted ? isLabelFirst(run, language) : third!.parted;
}

/** Of an odd run from label to label one end is the heading of this or the next box: the one that names nothing that is counted. */
function isLabelFirst(run: readonly Told[], language: Language): boolean {
  const names = ({ cell }: Told): boolean => {
    const { kind, indicators } = readHeader(cell.text, language, {});
    return kind !== undefined || indicators.length > 0;
  };
  return names(run[0]!) && !names(run.at(-1)!);
}

/** "1 / First step / 2 / Second step", "2018 / founded / 2019 / …": numbers that count the labels or date them. */
function isNumbering(pairs: readonly [Told, Told][], language: Language): boolean {
  const numbers = pairs.map(([, { cell }]) => readCell(cell, language)!.quantity);
  if (numbers.some(({ kind }) => kind !== 'bare')) return false;
  const values = numbers.map(({ value }) => Number(value.toString()));
  const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1800 && value <= 2100;
  return values.every(isYear) || values.every((value, index) => value === values[0]! + index);
}
