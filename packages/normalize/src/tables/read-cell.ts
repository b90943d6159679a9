import type { Qualifier } from '@duibiao/model';
import type { Language } from '../language/language';
import { type Source, sourceOf } from '../language/source';
import { LONGEST_RUN, skipDigits } from '../numbers/digits';
import { Exact } from '../numbers/exact';
import { qualifiersOf, readQualifiers } from '../observe/read-qualifiers';
import type { Quantity } from '../quantities/quantity';
import { readNumeral } from '../quantities/read-numeral';
import { readPer } from '../quantities/read-per';
import { quantityOf, readQuantity } from '../quantities/read-quantity';
import { readRange } from '../quantities/read-range';
import { isDigit, skipGap } from '../text/characters';
import type { Cell, CellNumber } from './grid';

/** "–", "-", "…", ".", "x", "/", "n.a.", "*" stand for nothing, unknown or secret in statistics tables. */
export const MISSING =
  /^(?:[-–—―…·.．xX/*:]{1,3}|n\.?\s?[ade]\.?|na|n\/a|‥|－|―|\.\.\.?|、|不詳|不明|x|\(x\)|\(-\)|null)?$/i;
/** Marks of footnotes and of provisional, revised, estimated figures around a number. */
const MARKS = /^(?:位|위|名|st|nd|rd|th|[prse]|\(?[prse]\)|[*※†‡¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉᵖʳˢ⁾⁽]+|\(?\d\)|\[\w{1,2}\])$/i;

/**
 * A mark behind a figure that a reader of numbers would take for a part of it or stop at: 10.9 1, 1,234 1,2, 10.9 1/, 10.9 b, 12 (a),
 * 3,355,000 주2), 2487 ①, ※1, ¹,². A lone digit needs a figure before it that is no part of a date or a fraction.
 */
const MARK_BEHIND =
  /(?:(?<=\d[.,]\d{1,3}|\d{3}|[%％)/]) ?(?<= )\d(?:,\d)?[)/]?| [abcef]| ?\(?[a-h]\)| ?[注註주] ?\d{1,2}\)?| ?[①-⑳]| ?[※#†‡*]{1,3}\d{0,2}\)?| ?[¹²³⁴-⁹](?:[,˒ ]?[¹²³⁴-⁹])*⁾?)$/;

/** A cell without the marks behind its figure. */
function withoutMarksBehind(text: string): string {
  let bare = text;
  for (let count = 0; count < MOST_MARKS; count++) {
    const mark = MARK_BEHIND.exec(bare.slice(-LONGEST_MARK - 4));
    // What stands before is the figure.
    if (!mark || !/[\d%％)]$/.test(bare.slice(0, -mark[0].length))) break;
    bare = bare.slice(0, -mark[0].length);
  }
  return bare;
}

/** A mark that leads to a footnote, at the end of a label: ¹⁾, (1), (a), [b], 1), *, ①, 注1, 註2, 주3); the ² of m² and (t) do not. */
const FOOTNOTE =
  / ?(?:[¹⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜ⁽⁾*※†‡①-⑳]|(?<!m)[²³]|(?<=[¹²³⁴⁵⁶⁷⁸⁹])\)|\((?:\d{1,2}|[a-fpr])\)|\[(?:\d{1,2}|[a-z])\]|[注註주] ?\d{1,2}\)?|(?<!\d)\d\))$/;
const LONGEST_MARK = 7;
/** No label has more of them: a hostile one may not be gone through mark by mark. */
const MOST_MARKS = 8;

/** A label without the marks of its footnotes. */
export function withoutMarks(label: string): string {
  let bare = label;
  for (let count = 0; count < MOST_MARKS; count++) {
    const mark = FOOTNOTE.exec(bare.slice(-LONGEST_MARK));
    if (!mark) break;
    bare = bare.slice(0, -mark[0].length);
  }
  // "(Quartal 1)" is no footnote.
  return bare.lastIndexOf('(') > bare.lastIndexOf(')') ? label : bare;
}

/** Numbers in cells may have a plain space between two groups. */
const looseLanguages = new WeakMap<Language, Language>();

function looseOf(language: Language): Language {
  let loose = looseLanguages.get(language);
  if (!loose) {
    loose = { ...language, format: { ...language.format, looseSpace: true } };
    looseLanguages.set(language, loose);
  }
  return loose;
}

/**
 * Reads a cell that is a number, with unit or marks. A year alone is a header, unless its column holds figures. Cells are asked for
 * more than once: as a label, as a figure, as the level before a change.
 */
export function readCell(cell: Cell, language: Language): CellNumber | undefined {
  cell.number ??= readNumberCell(cell, language) ?? 'none';
  return cell.number === 'none' ? undefined : cell.number;
}

function readNumberCell(cell: Cell, language: Language): CellNumber | undefined {
  const { text } = cell;
  if (isPlain(text)) return plainCell(cell);
  if (MISSING.test(text)) return undefined;
  const source = sourceOf(withoutMarksBehind(text), looseOf(language));
  // "Mio. €" and 百万円 name the unit of other cells.
  if (!DIGIT.test(source.folded)) return undefined;
  const lead = LEAD.exec(source.folded)?.[0] ?? '';
  const about = language.qualifiersBefore.at(source.folded, lead.length);
  const at = about ? skipGap(source.folded, about.end) : lead.length;
  const quantity = isDigit(source.folded.charCodeAt(at))
    ? numberAt(source, at)
    : readQuantity(source, skipGap(source.folded, 0));
  if (!quantity || quantity.start > at) return undefined;
  const figure = readQualifiers(source, wholeOf(source, quantity));
  const rest = source.folded.slice(figure.outerEnd).trim();
  if (rest !== '' && !MARKS.test(rest) && rest !== ')') return undefined;
  const value = /[-–▲△]/.test(lead) ? figure.value.negated() : figure.value;
  return {
    quantity: { ...figure, value },
    qualifiers: qualifiersOf(figure),
    ...(lead.trim() === '(' && rest === ')' ? { bracketed: true } : {}),
    start: cell.start + figure.start,
    end: cell.start + figure.end,
  };
}

/** A quantity with the upper end of its range and its denominator, as running text has them. */
function wholeOf(source: Source, first: Quantity): Quantity {
  return readPer(source, readRange(source, first, true) ?? first);
}

const DIGIT = /[\d一二三四五六七八九〇零两兩]/;
/** Marks and a sign before the number. */
const LEAD = /^(?:[prs](?=[\s\d])|[*†‡~]|ca\.|約|약|约|約)?\s*[+\-–−▲△(]?\s*/iu;

const isPlain = (text: string): boolean => text !== '' && skipDigits(text, 0) === text.length;

/** Figures and nothing else; a class for the reason given of cells in grid.ts. */
class PlainNumber implements CellNumber {
  readonly quantity: BareQuantity;
  readonly qualifiers = NO_QUALIFIERS;

  constructor(
    value: Exact,
    readonly start: number,
    readonly end: number,
  ) {
    this.quantity = new BareQuantity(value);
  }
}

class BareQuantity {
  readonly kind = 'bare';
  readonly upper = undefined;
  readonly unit = undefined;
  readonly currency = undefined;
  readonly per = undefined;
  readonly soft = undefined;

  constructor(readonly value: Exact) {}
}

const NO_QUALIFIERS: readonly Qualifier[] = [];

/** As most cells are; more figures than {@link LONGEST_RUN} are no figure of statistics. */
function plainCell({ text, start, end }: Cell): CellNumber | undefined {
  return text.length > LONGEST_RUN ? undefined : new PlainNumber(Exact.decimal(text), start, end);
}

function numberAt(source: Source, at: number): Quantity | undefined {
  const numeral = readNumeral(source, at);
  return numeral && quantityOf(source, numeral);
}
