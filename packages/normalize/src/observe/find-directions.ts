import { charAt, isAlphabetic, passWord, skipGap, skipGapBack, unitAt } from '../text/characters';
import type { Hit, Lexicon } from '../text/lexicon';
import type { Interval } from '../text/overlaps';
import type { Figure, Scene } from './scene';

/** Kinds of figures that may tell the size of a change. */
export const CHANGE_SIZED = new Set<Figure['kind']>(['percent', 'points']);

const DURATIONS = new Set(['a', 'mo', 'wk', 'd']);

/** Words further away than this say nothing about an amount, however long its clause. */
const REACH = 240;

/** A figure and the words of its clause around it. */
export interface Surroundings {
  scene: Scene;
  figure: Figure;
  /** Of the figure among the scene's. */
  index: number;
  /** Text of the same clause before the figure, back to the figure before it. */
  before: Interval;
  after: Interval;
}

/** The words around a figure that no other figure has. */
export function surroundingsOf(scene: Scene, figure: Figure, index: number): Surroundings {
  const { segments, figures } = scene;
  const bracket = segments.bracketAt(figure.start);
  const whole = bracket ?? segments.clause(figure.start);
  const clause = { start: Math.max(whole.start, figure.start - REACH), end: Math.min(whole.end, figure.end + REACH) };
  const previous = figures[index - 1];
  const taken = previous ? directionEnd(scene, index - 1, figure.outerStart) : 0;
  const next = figures[index + 1];
  const before = { start: Math.max(clause.start, previous ? previous.outerEnd : 0, taken), end: figure.outerStart };
  // "1,203 more than twelve months before": what a length of time is more than is no bound of it.
  const limit = next && (DURATIONS.has(next.unit ?? '') ? next.start : next.outerStart);
  const after = { start: figure.outerEnd, end: Math.min(clause.end, limit ?? Number.POSITIVE_INFINITY) };
  return { scene, figure, index, before, after: { start: after.start, end: Math.max(after.start, after.end) } };
}

/** Where the word of rise or fall ends that stands right behind another figure: it is that figure's own. */
function directionEnd(scene: Scene, index: number, limit: number): number {
  const figure = scene.figures[index]!;
  const after = { start: figure.outerEnd, end: limit };
  const around = { scene, figure, index, before: { start: figure.start, end: figure.start }, after };
  const own = directionAfter(around);
  if (!own) return 0;
  const { folded, language } = scene.source;
  // "10,000 more than in 2017" says how much more; "12 million tonnes, up" begins the next amount.
  const compares = language.period.comparisonBefore.at(folded, skipGap(folded, own.end)) !== undefined;
  return CHANGE_SIZED.has(figure.kind) || compares ? own.end : 0;
}

function isWordStart(text: string, at: number): boolean {
  return !(isAlphabetic(unitAt(text, at)) && isAlphabetic(unitAt(text, at - 1)));
}

/** A word in a text. */
interface WordHit<T> extends Interval {
  value: T;
}

/** The first of the glued letters at a position that a word of the lexicon follows; its length. */
function prefixLength<T>(text: string, at: number, lexicon: Lexicon<T>, prefixes: readonly string[]): number {
  for (const letters of prefixes)
    if (text.startsWith(letters, at) && lexicon.at(text, at + letters.length)) return letters.length;
  return 0;
}

/** The entry of a lexicon that begins at a word's beginning, or behind the letters glued to it. */
function wordHitAt<T>(text: string, at: number, lexicon: Lexicon<T>, prefixes: readonly string[]): Hit<T> | undefined {
  const hit = lexicon.at(text, at);
  if (hit || prefixes.length === 0) return hit;
  const prefix = prefixLength(text, at, lexicon, prefixes);
  return prefix === 0 ? undefined : lexicon.at(text, at + prefix);
}

const NO_HITS: readonly never[] = [];

/** The entries of a lexicon within an interval, in order; words are whole words. */
export function hitsIn<T>(
  text: string,
  lexicon: Lexicon<T>,
  within: Interval,
  prefixes: readonly string[],
): readonly WordHit<T>[] {
  let found: WordHit<T>[] | undefined;
  for (let at = within.start, next = at; at < within.end; at = passWord(text, next)) {
    next = at + 1;
    // Nothing begins at most positions.
    if (prefixes.length === 0 && !lexicon.mayBegin(text, at)) continue;
    if (!isWordStart(text, at)) continue;
    const hit = wordHitAt(text, at, lexicon, prefixes);
    if (!hit || hit.end > within.end) continue;
    found ??= [];
    found.push({ start: at, end: hit.end, value: hit.value });
    next = hit.end;
  }
  return found ?? NO_HITS;
}

/** A word of rise or fall. */
export interface Direction {
  start: number;
  end: number;
  sign: 1 | -1;
}

const NO_DIRECTIONS: readonly Direction[] = [];

/** Words of rise and fall within an interval. Words that qualify an amount ("more than") are outside of it already. */
export function directionsIn({ scene }: Surroundings, within: Interval): readonly Direction[] {
  const { folded, language } = scene.source;
  const rises = hitsIn(folded, language.change.up, within, language.prefixes);
  const falls = hitsIn(folded, language.change.down, within, language.prefixes);
  if (rises.length + falls.length === 0) return NO_DIRECTIONS;
  const up = rises.map(({ start, end }): Direction => ({ start, end, sign: 1 }));
  const down = falls.map(({ start, end }): Direction => ({ start, end, sign: -1 }));
  const kept = up.filter(
    (hit) =>
      !down.some(
        (other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
      ),
  );
  const longer = down.filter(
    (hit) =>
      !up.some(
        (other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
      ),
  );
  const neutral = hitsIn(folded, language.change.neutral, within, language.prefixes);
  return [...kept, ...longer]
    .filter((hit) => language.writing !== 'han' || !/[到至]/.test(charAt(folded, hit.end)))
    .filter((hit) => !neutral.some((other) => other.start <= hit.start && other.end >= hit.end))
    .sort((a, b) => a.start - b.start);
}

/** "3.1 per cent below December 2018" */
const BEYOND = /^ (below|above) (?=[a-z\d])/;

/** Nothing but the opening of a bracket, or 率にして, between an amount and the percentage that says it again. */
const SAID_AGAIN = /^(?: ?\(|、(?:率にして)?)$/;

/** 1,234人（2.1％）増加: behind the bracket, or behind the percentage, where the word of direction is of both. */
function pastPercentage({ scene, figure, index }: Surroundings): number | undefined {
  const { folded } = scene.source;
  const next = scene.figures[index + 1];
  const said =
    figure.kind === 'percent'
      ? figure
      : next?.kind === 'percent' && SAID_AGAIN.test(folded.slice(figure.outerEnd, next.outerStart))
        ? next
        : undefined;
  if (!said) return undefined;
  const closed = charAt(folded, said.outerEnd) === ')';
  return closed || said !== figure ? said.outerEnd + (closed ? 1 : 0) : undefined;
}

const BETWEEN_DIRECTION = /^(?:の|が|で|も|を|ほど|程度|近く|가|이|만큼|씩|나|포인트|의)?$/;

const OWN_BRACKET = /^ ?\([^()]{1,24}\)/;

/** 10.8%(9,029억 원) 늘었다: behind the bracket that tells the same as an amount, and for the amount behind its own bracket. */
function pastAmount({ scene: { source, figures }, figure, index }: Surroundings): number | undefined {
  const percent = figure.kind === 'percent' ? figure : figures[index - 1];
  const amount = figure.kind === 'percent' ? figures[index + 1] : figure;
  if (percent?.kind !== 'percent' || (amount?.kind !== 'money' && amount?.kind !== 'unit')) return undefined;
  const bracket = OWN_BRACKET.exec(source.folded.slice(percent.end, percent.end + 28))?.[0];
  if (!bracket || amount.start < percent.end || amount.end > percent.end + bracket.length) return undefined;
  return percent.end + bracket.length;
}

function directionPast(around: Surroundings): Direction | undefined {
  const { source } = around.scene;
  if (source.language.writing === 'spaced' || source.language.change.toAfter.size === 0) return undefined;
  const past = pastPercentage(around) ?? pastAmount(around);
  if (past === undefined) return undefined;
  const first = directionsIn(around, { start: past, end: past + 8 })[0];
  return first && BETWEEN_DIRECTION.test(source.folded.slice(past, first.start).trim()) ? first : undefined;
}

/** How far behind the amount its direction may stand: "5.2%増", "1,0 Prozent weniger", "5.3% 증가", "5%の増加". */
export function directionAfter(around: Surroundings): Direction | undefined {
  const { source } = around.scene;
  const spaced = source.language.writing === 'spaced';
  const beyond = BEYOND.exec(source.folded.slice(around.after.start, around.after.start + 12));
  if (beyond && source.language.culture === 'en' && CHANGE_SIZED.has(around.figure.kind)) {
    const at = around.after.start;
    return { start: at + 1, end: at + beyond[0].length, sign: beyond[1] === 'below' ? -1 : 1 };
  }
  const first = directionsIn(around, {
    start: around.after.start,
    end: Math.min(around.after.end, around.after.start + (spaced ? 24 : 10)),
  })[0];
  if (!first) return directionPast(around);
  // "a 4.2 % year-on-year decline"
  const compared = CHANGE_SIZED.has(around.figure.kind)
    ? source.language.change.compared.at(source.folded, skipGap(source.folded, around.after.start))
    : undefined;
  const from = spaced && compared ? compared.end : around.after.start;
  // 8.9％それぞれ減少
  const each = source.language.change.respectively.before(source.folded, skipGapBack(source.folded, first.start));
  const between = source.folded.slice(from, Math.max(from, each?.start ?? first.start)).trim();
  if (spaced) return between === '' ? first : undefined;
  // In Chinese the verb stands before its amount; behind it, it leads to the next (由25%提高到31%).
  if (source.language.change.toAfter.size === 0) return between === '的' ? first : undefined;
  return BETWEEN_DIRECTION.test(between) ? first : undefined;
}

const CLOSED = /^[ ]?(?:$|[,.;:)\n]|(?:und|sowie|auf) )/;

/** "nahm um 1,2 Prozent ab", "brach um 12 Prozent ein": the sign that the second half of a verb gives at the end of its clause. */
export function closingSign(around: Surroundings): 1 | -1 | undefined {
  const { source } = around.scene;
  const { change, prefixes } = source.language;
  if (change.closesUp.size === 0) return undefined;
  const rest = restOfClause(around);
  const closes = (lexicon: Lexicon<true>): boolean =>
    hitsIn(source.folded, lexicon, rest, prefixes).some(({ end }) => CLOSED.test(source.folded.slice(end, end + 7)));
  if (closes(change.closesDown)) return -1;
  return closes(change.closesUp) ? 1 : undefined;
}

/** What follows a figure in its clause, other figures included. */
export function restOfClause({ scene, figure, after }: Surroundings): Interval {
  const { end } = scene.segments.clause(figure.start);
  return { start: after.start, end: Math.max(after.start, Math.min(end, figure.end + REACH)) };
}
