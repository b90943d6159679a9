// Whether a passage says the same as a quote in everything that counts: numbers, units, years, directions, negation.
import { type Alignment, isMatch, type Pair } from './align';
import { sameValue, type Token } from './tokens';

export type DifferenceKind = 'number' | 'unit' | 'year' | 'period' | 'sign' | 'direction' | 'negation';

/** One thing that differs: as it was in the quote and as it is on the page; a side is absent where there is nothing. */
export interface Difference {
  kind: DifferenceKind;
  was?: string;
  is?: string;
}

export interface Side {
  text: string;
  tokens: readonly Token[];
}

const textOf = (side: Side, token: Token | undefined): string | undefined =>
  token === undefined ? undefined : side.text.slice(token.start, token.end);

function difference(kind: DifferenceKind, was: string | undefined, is: string | undefined): Difference {
  return { kind, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}

const isFigure = (token: Token | undefined): token is Token =>
  token?.kind === 'number' || token?.kind === 'numeral' || token?.kind === 'month';

/** The same figure: value and unit; a numeral word and a number can be the same. */
function sameFigure(a: Token, b: Token): boolean {
  if (a.kind === 'number' && b.kind === 'number') return sameValue(a, b) && a.unit === b.unit;
  if (a.kind === b.kind) return a.key === b.key;
  const [number, numeral] = a.kind === 'number' ? [a, b] : [b, a];
  return (
    number.kind === 'number' && numeral.kind === 'numeral' && number.value === numeral.key && number.unit === undefined
  );
}

function kindOf(quote: Token, page: Token | undefined): DifferenceKind {
  if (quote.kind === 'month') return 'period';
  if (quote.figure === 'year') return 'year';
  if (page?.kind !== 'number' || quote.kind !== 'number') return 'number';
  const [was, is] = [quote.value!, page.value!];
  if (sameValue(quote, page)) return 'unit';
  return was.replace('-', '') === is.replace('-', '') ? 'sign' : 'number';
}

/** Figures of the quote that the passage does not have, each with what stands in its place. */
function figureDifferences(quote: Side, page: Side, pairs: readonly Pair[]): Difference[] {
  const taken = new Set<Token>();
  for (const { quote: was, page: is } of pairs) if (isFigure(was) && isFigure(is) && sameFigure(was, is)) taken.add(is);
  const open = pairs.filter(({ quote: was, page: is }) => isFigure(was) && !(isFigure(is) && sameFigure(was, is)));
  const differences: Difference[] = [];
  for (const { quote: was, page: beside } of open) {
    if (was === undefined) continue;
    // Side by side with another figure of its kind, it was changed; alone, it may have moved within the passage.
    const replaced = isFigure(beside) && beside.kind === was.kind && beside.figure === was.figure;
    const elsewhere = replaced
      ? undefined
      : page.tokens.find((token) => isFigure(token) && !taken.has(token) && sameFigure(was, token));
    if (elsewhere !== undefined) taken.add(elsewhere);
    else if (was.kind !== 'numeral' || isFigure(beside))
      differences.push(
        difference(kindOf(was, beside), textOf(quote, was), isFigure(beside) ? textOf(page, beside) : undefined),
      );
  }
  return differences;
}

/** Directions and negations in order of appearance, over the part of the page that the quote covers. */
function polarity(tokens: readonly Token[], kinds: ReadonlySet<Token['kind']>): Token[] {
  return tokens.filter(({ kind }) => kinds.has(kind));
}

const DIRECTIONS = new Set<Token['kind']>(['up', 'down']);
const NEGATIONS = new Set<Token['kind']>(['negation']);

function directionDifferences(
  quote: Side,
  page: Side,
  pairs: readonly Pair[],
  covered: readonly Token[],
): Difference[] {
  const opposite = pairs.find(
    ({ quote: was, page: is }) =>
      was && is && DIRECTIONS.has(was.kind) && DIRECTIONS.has(is.kind) && was.kind !== is.kind,
  );
  if (opposite !== undefined)
    return [difference('direction', textOf(quote, opposite.quote), textOf(page, opposite.page))];
  const was = polarity(quote.tokens, DIRECTIONS);
  const is = polarity(covered, DIRECTIONS);
  const only = (tokens: readonly Token[]): Token['kind'] | undefined =>
    new Set(tokens.map(({ kind }) => kind)).size === 1 ? tokens[0]!.kind : undefined;
  const [before, now] = [only(was), only(is)];
  if (before === undefined || now === undefined || before === now) return [];
  return [difference('direction', textOf(quote, was[0]), textOf(page, is[0]))];
}

const BASES = new Set<Token['kind']>(['basis']);

/** Against the year before is not against the quarter before. Only told where both sides name as many bases: a left-out one is wording. */
function basisDifferences(quote: Side, page: Side, covered: readonly Token[]): Difference[] {
  const was = polarity(quote.tokens, BASES);
  const is = polarity(covered, BASES);
  const keys = (tokens: readonly Token[]): string =>
    tokens
      .map(({ key }) => key)
      .sort()
      .join(' ');
  if (was.length === 0 || was.length !== is.length || keys(was) === keys(is)) return [];
  const changed = was.find(
    ({ key }) => was.filter((one) => one.key === key).length > is.filter((one) => one.key === key).length,
  );
  const now = is.find(
    ({ key }) => is.filter((one) => one.key === key).length > was.filter((one) => one.key === key).length,
  );
  return [difference('period', textOf(quote, changed), textOf(page, now))];
}

function negationDifferences(quote: Side, page: Side, covered: readonly Token[], nearVerbatim: boolean): Difference[] {
  const was = polarity(quote.tokens, NEGATIONS);
  const is = polarity(covered, NEGATIONS);
  const differ = nearVerbatim ? was.length !== is.length : was.length > 0 !== is.length > 0;
  return differ ? [difference('negation', textOf(quote, was[0]), textOf(page, is[0]))] : [];
}

const HAN_DIGIT = /^[〇零一二两兩三四五六七八九十百千万萬亿億]$/;

/** A Han digit that was too plain to be read as a number (三月, 第一), and another one in its place. */
function hanDigitDifferences(quote: Side, page: Side, pairs: readonly Pair[]): Difference[] {
  return pairs.flatMap(({ quote: was, page: is }) => {
    const both = was !== undefined && is !== undefined && HAN_DIGIT.test(was.key) && HAN_DIGIT.test(is.key);
    return both && was.key !== is.key ? [difference('number', textOf(quote, was), textOf(page, is))] : [];
  });
}

/** A noun after a number that we have no unit for: in an otherwise unchanged sentence, another noun is another unit. */
function nounDifferences(quote: Side, page: Side, pairs: readonly Pair[], similarity: number): Difference[] {
  if (similarity < 0.8) return [];
  const changed = pairs.filter((pair) => !isMatch(pair));
  return pairs.flatMap((pair, i) => {
    const before = pairs[i - 1];
    const afterNumber =
      before?.quote?.kind === 'number' &&
      before.page?.kind === 'number' &&
      before.quote.figure === 'quantity' &&
      before.quote.unit === undefined;
    const other =
      pair.quote?.kind === 'word' &&
      pair.page?.kind === 'word' &&
      pair.quote.key !== pair.page.key &&
      !isInflection(pair.quote.key, pair.page.key);
    const touching = /^[ \-–]?$/.test(quote.text.slice(before?.quote?.end ?? 0, pair.quote?.start ?? 0));
    return afterNumber && other && touching && changed.length === 1
      ? [difference('unit', textOf(quote, pair.quote), textOf(page, pair.page))]
      : [];
  });
}

function isInflection(a: string, b: string): boolean {
  const common = [...a].findIndex((character, i) => character !== b[i]);
  return (common < 0 ? Math.min(a.length, b.length) : common) >= Math.max(3, 0.7 * Math.min(a.length, b.length));
}

/** A whole sentence is compared to its end: that is where Korean, Japanese and German negate. */
function sentenceEnd(quote: Side, page: Side, end: number): number {
  if (!/[.!?。！？]["'”’」』)）]*\s*$/.test(quote.text)) return end;
  const rest = /[.!?](?=\s|$)|[。！？\n]/.exec(page.text.slice(end, end + 400));
  return rest === null ? end : end + rest.index;
}

// From here on a passage counts as the quote's own sentence with small edits, and order and number of negations count.
const NEAR_VERBATIM = 0.8;

/** Everything that differs between a quote and the passage it was aligned with. */
export function compareFigures(quote: Side, page: Side, alignment: Alignment): Difference[] {
  const { pairs, similarity } = alignment;
  const spans = pairs.flatMap(({ page: token }) => token ?? []);
  const from = spans[0]?.start ?? 0;
  const to = sentenceEnd(quote, page, spans.at(-1)?.end ?? 0);
  const covered = page.tokens.filter(({ start, end }) => start >= from && end <= to);
  const near = similarity >= NEAR_VERBATIM;
  return [
    ...figureDifferences(quote, page, pairs),
    ...hanDigitDifferences(quote, page, pairs),
    ...nounDifferences(quote, page, pairs, similarity),
    ...directionDifferences(quote, page, pairs, near ? covered : page.tokens),
    ...basisDifferences(quote, page, near ? covered : page.tokens),
    ...negationDifferences(quote, page, near ? covered : page.tokens, near),
  ];
}
