import type { Measure } from '@duibiao/model';
import { isAlphabetic, skipGap, skipGapBack } from '../text/characters';
import type { Hit, Lexicon } from '../text/lexicon';
import type { Interval } from '../text/segments';
import type { Figure, Scene } from './scene';

/** How a figure stands to what it measures. */
export interface Reading {
  measure: Measure;
  /** -1 for a decrease. */
  direction: 1 | -1;
  comparedWith?: string;
  /** The words say share ("of all", 占), not only the indicator's name. */
  said?: boolean;
}

const CHANGE_SIZED = new Set<Figure['kind']>(['percent', 'points']);

const DURATIONS = new Set(['a', 'mo', 'wk', 'd']);

/** Words further away than this say nothing about an amount, however long its clause. */
const REACH = 240;

interface Surroundings {
  scene: Scene;
  figure: Figure;
  /** Of the figure among the scene's. */
  index: number;
  /** Text of the same clause before the figure, back to the figure before it. */
  before: Interval;
  after: Interval;
}

function surroundingsOf(scene: Scene, figure: Figure, index: number): Surroundings {
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
  return !(isAlphabetic(text.charCodeAt(at)) && isAlphabetic(text.charCodeAt(at - 1)));
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
function hitsIn<T>(
  text: string,
  lexicon: Lexicon<T>,
  within: Interval,
  prefixes: readonly string[],
): readonly WordHit<T>[] {
  let found: WordHit<T>[] | undefined;
  for (let at = within.start; at < within.end; at++) {
    // Nothing begins at most positions.
    if (prefixes.length === 0 && !lexicon.mayBegin(text.charCodeAt(at))) continue;
    if (!isWordStart(text, at)) continue;
    const hit = wordHitAt(text, at, lexicon, prefixes);
    if (!hit || hit.end > within.end) continue;
    found ??= [];
    found.push({ start: at, end: hit.end, value: hit.value });
    at = hit.end - 1;
  }
  return found ?? NO_HITS;
}

interface Direction {
  start: number;
  end: number;
  sign: 1 | -1;
}

/** Words of rise and fall within an interval. Words that qualify an amount ("more than") are outside of it already. */
function directionsIn({ scene }: Surroundings, within: Interval): Direction[] {
  const { folded, language } = scene.source;
  const up = hitsIn(folded, language.change.up, within, language.prefixes).map(
    ({ start, end }): Direction => ({ start, end, sign: 1 }),
  );
  const down = hitsIn(folded, language.change.down, within, language.prefixes).map(
    ({ start, end }): Direction => ({ start, end, sign: -1 }),
  );
  if (up.length + down.length === 0) return [];
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
    .filter((hit) => language.writing !== 'han' || !/[到至]/.test(folded.charAt(hit.end)))
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
  const closed = folded.charAt(said.outerEnd) === ')';
  return closed || said !== figure ? said.outerEnd + (closed ? 1 : 0) : undefined;
}

const BETWEEN_DIRECTION = /^(?:の|が|で|も|を|ほど|程度|近く|가|이|만큼|씩|나|포인트|의)?$/;

function directionPast(around: Surroundings): Direction | undefined {
  const { source } = around.scene;
  if (source.language.writing === 'spaced' || source.language.change.toAfter.size === 0) return undefined;
  const past = pastPercentage(around);
  if (past === undefined) return undefined;
  const first = directionsIn(around, { start: past, end: past + 8 })[0];
  return first && BETWEEN_DIRECTION.test(source.folded.slice(past, first.start).trim()) ? first : undefined;
}

/** How far behind the amount its direction may stand: "5.2%増", "1,0 Prozent weniger", "5.3% 증가", "5%の増加". */
function directionAfter(around: Surroundings): Direction | undefined {
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
  const between = source.folded.slice(around.after.start, first.start).trim();
  if (spaced) return between === '' ? first : undefined;
  // In Chinese the verb stands before its amount; behind it, it leads to the next (由25%提高到31%).
  if (source.language.change.toAfter.size === 0) return between === '的' ? first : undefined;
  return BETWEEN_DIRECTION.test(between) ? first : undefined;
}

function cueBefore(around: Surroundings, lexicon: Lexicon<true>): { start: number } | undefined {
  const { folded } = around.scene.source;
  const end = skipGapBack(folded, around.before.end);
  const before = end <= around.before.start ? undefined : lexicon.before(folded, end);
  if (before && around.scene.source.language.change.neutral.before(folded, end)) return undefined;
  return before ?? withinQualifier(around, lexicon);
}

/** ביותר מ-, בכ-: the preposition is glued into the word that qualifies the amount. */
function withinQualifier({ scene, figure }: Surroundings, lexicon: Lexicon<true>): { start: number } | undefined {
  const { folded } = scene.source;
  const found = lexicon.before(folded, skipGapBack(folded, Math.min(figure.start, figure.number.start)));
  return found?.start === figure.outerStart ? found : undefined;
}

function toAfter(around: Surroundings): boolean {
  const { folded, language } = around.scene.source;
  return language.change.toAfter.at(folded, skipGap(folded, around.after.start, 1)) !== undefined;
}

function comparedIn({ scene }: Surroundings, within: Interval): string | undefined {
  const { folded, language } = scene.source;
  return hitsIn(folded, language.change.compared, within, language.prefixes).at(-1)?.value;
}

function restOfClause({ scene, figure, after }: Surroundings): Interval {
  const { end } = scene.segments.clause(figure.start);
  return { start: after.start, end: Math.max(after.start, Math.min(end, figure.end + REACH)) };
}

/** "nahm um 1,2 Prozent ab": the second half of the German verb turns it round. */
const CLOSES_DOWN = /^ (?:deutlich |leicht |spürbar )?ab(?=[\s]*(?:$|[,.;:)\n]|und |auf ))/;

function signOf(around: Surroundings): 1 | -1 {
  const { source } = around.scene;
  const { start } = around.after;
  if (source.language.culture === 'de' && CLOSES_DOWN.test(source.folded.slice(start, start + 24))) return -1;
  const nearest =
    directionAfter(around) ?? directionsIn(around, around.before).at(-1) ?? directionsIn(around, around.after)[0];
  if (nearest) return nearest.sign;
  // "ging um 0,7 Prozentpunkte auf 7,6 Prozent zurück": the verb's second half closes the clause.
  return directionsIn(around, restOfClause(around)).at(-1)?.sign ?? 1;
}

/** A word of rise or fall right behind the amount makes a change of it, unless the amount is the level that was reached. */
function changedAfter(around: Surroundings, sized: boolean): Direction | undefined {
  const { language } = around.scene.source;
  const spaced = language.writing === 'spaced';
  if (spaced && cueBefore(around, language.change.to)) return undefined;
  if (!sized && (toAfter(around) || cueBefore(around, language.change.from))) return undefined;
  // In Chinese the verb stands before the amount: in 由三千万元增至 it already leads to the next.
  return sized || spaced || language.change.toAfter.size > 0 ? directionAfter(around) : undefined;
}

function isLevelSaid(around: Surroundings, sized: boolean): boolean {
  const { folded, language } = around.scene.source;
  if (cueBefore(around, language.change.to)) return true;
  if (language.change.fromAfter.at(folded, skipGap(folded, around.after.start, 1))) return true;
  return !sized && cueBefore(around, language.change.from) !== undefined;
}

function wordedChange(around: Surroundings): Reading | undefined {
  const { language } = around.scene.source;
  const sized = CHANGE_SIZED.has(around.figure.kind);
  const after = changedAfter(around, sized);
  if (after) return { measure: 'change', direction: after.sign };
  const by = cueBefore(around, language.change.by);
  // "ein Plus von 100.000 Tonnen": the longer phrase, not the "von" of a starting level.
  const to = cueBefore(around, language.change.to);
  const from = sized ? undefined : cueBefore(around, language.change.from);
  const shorter = to ?? from;
  // 增幅達6.1%, "ein Plus von 100.000 Tonnen": the longer phrase says what the shorter inside it does not.
  const named = by && language.change.neutral.at(around.scene.source.folded, by.start);
  if (by && shorter && !named && by.start < shorter.start) return { measure: 'change', direction: signOf(around) };
  if (isLevelSaid(around, sized)) return undefined;
  const straight = sized ? undefined : directlyBefore(around);
  if (straight) return { measure: 'change', direction: straight };
  if (by && (sized || hasDirection(around))) return { measure: 'change', direction: signOf(around) };
  if (toAfter(around) || !sized) return undefined;
  const before = directionsIn(around, around.before).at(-1);
  // "lay above the target of 3 %": what is lain above of is a level.
  const compares =
    before && /^(?:über|unter) dem$/.test(language.writing === 'spaced' ? sourceWord(around, before) : '');
  if (before && !compares) return { measure: 'change', direction: before.sign };
  return comparedIn(around, around.before) ? { measure: 'change', direction: signOf(around) } : undefined;
}

/** "lost 5,300 jobs", "verlor 1.200 Einwohner": nothing between the verb and how many more or fewer there are. */
function directlyBefore({ scene, figure, before }: Surroundings): 1 | -1 | undefined {
  const { folded, language } = scene.source;
  if (language.writing !== 'spaced' || (figure.unit !== '{person}' && figure.unit !== '{company}')) return undefined;
  return language.change.loses.before(folded, skipGapBack(folded, before.end)) && -1;
}

const sourceWord = ({ scene }: Surroundings, { start, end }: Direction): string =>
  scene.source.folded.slice(start, end);

function hasDirection(around: Surroundings): boolean {
  return directionsIn(around, around.before).length > 0 || directionsIn(around, restOfClause(around)).length > 0;
}

/** What stands before the amount, the words that qualify it included: 約佔. */
function leading({ before, figure }: Surroundings): Interval {
  return { start: before.start, end: Math.max(before.end, figure.start) };
}

/** 전력의 20%를, 電力の2割を: so many per cent of what stands before, unless that is a date or another amount. */
const WHOLE_BEFORE = {
  ko: /[가-힣](?<!년|월|분기|전년|작년|해|기)의 ?(?:약 ?)?$/,
  ja: /[一-龯ァ-ヶー](?<!年|月|期|度|日|平均|目標|比)の(?:約|およそ)?$/,
};
const PART_AFTER = { ko: /^ ?(?:가|를|을|이상|정도|가량)/, ja: /^ ?(?:が|を|以上を|以上が)/ };

function isOfWhole({ scene: { source }, figure }: Surroundings): boolean {
  const { culture } = source.language;
  if ((culture !== 'ko' && culture !== 'ja') || figure.kind !== 'percent') return false;
  const before = source.folded.slice(Math.max(0, figure.start - 12), figure.start);
  return (
    WHOLE_BEFORE[culture].test(before) && PART_AFTER[culture].test(source.folded.slice(figure.end, figure.end + 5))
  );
}

function isShare(around: Surroundings): boolean {
  if (isOfWhole(around)) return true;
  const { scene, after } = around;
  const { folded, language } = scene.source;
  if (hitsIn(folded, language.share.before, leading(around), language.prefixes).length > 0) return true;
  return language.share.after.at(folded, skipGap(folded, after.start, 2)) !== undefined;
}

const LONGEST_PREFIX = 3;

/** The name of a rate, behind letters glued to it or not: שיעור, ושיעור. */
function isRate(word: string, rates: Lexicon<true>): boolean {
  for (let at = 0; at <= LONGEST_PREFIX; at++) if (rates.at(word, at)?.end === word.length) return true;
  return false;
}

/** A cue other than the name of a rate. */
function isSaidShare(around: Surroundings): boolean {
  if (isOfWhole(around)) return true;
  const { folded, language } = around.scene.source;
  if (language.share.after.at(folded, skipGap(folded, around.after.start, 2))) return true;
  const last = hitsIn(folded, language.share.before, leading(around), language.prefixes).at(-1);
  return last !== undefined && !isRate(folded.slice(last.start, last.end), language.share.rate);
}

function nominalSign(figure: Figure): Reading | undefined {
  if (!figure.numeral.sign) return undefined;
  if (figure.numeral.sign === '-') return figure.kind === 'unit' ? undefined : { measure: 'change', direction: -1 };
  return { measure: 'change', direction: 1 };
}

/** Whether a figure is a level, a change or a share of a whole, from the words around it. */
export function readMeasure(scene: Scene, figure: Figure, index: number): Reading {
  const around = surroundingsOf(scene, figure, index);
  const comparedWith = comparedIn(around, { start: around.before.start, end: around.after.end });
  const reading = decide(around);
  return comparedWith && reading.measure === 'change' ? { ...reading, comparedWith } : reading;
}

/** "um ein Fünftel gestiegen" is a change; every other part is a share of a whole. */
function partMeasure(around: Surroundings): Reading {
  const { language } = around.scene.source;
  const after = directionAfter(around);
  if (after) return { measure: 'change', direction: after.sign };
  const by = cueBefore(around, language.change.by) && !cueBefore(around, language.change.to) && hasDirection(around);
  return by ? { measure: 'change', direction: signOf(around) } : { measure: 'share', direction: 1 };
}

/** "will create 62,000 jobs": persons that were not there before. */
function isCreated(around: Surroundings): boolean {
  const { scene, figure, before, after } = around;
  if (figure.unit !== '{person}' && figure.unit !== '{#}') return false;
  const { folded, language } = scene.source;
  const near = { start: after.start, end: Math.min(after.end, after.start + 8) };
  if (hitsIn(folded, language.change.creates, before, language.prefixes).length > 0) return true;
  return language.writing !== 'spaced' && hitsIn(folded, language.change.creates, near, []).length > 0;
}

/** "5,341 international students, i.e. 18.6 %", "20,976 (23 per cent)": a percentage that only restates the count before it. */
function isPartOfBefore({ scene, figure, before, index }: Surroundings): boolean {
  const { folded, language } = scene.source;
  const last = scene.figures[index - 1];
  if (!last || (last.kind !== 'unit' && last.kind !== 'bare') || last.unit === '{rank}') return false;
  const between = folded.slice(last.outerEnd, figure.outerStart);
  if (/^ ?\($/.test(between)) return /^ ?[)，,;]/.test(folded.slice(figure.outerEnd));
  return between.length < 24 && language.share.restates.before(folded, skipGapBack(folded, before.end)) !== undefined;
}

/** マイナス0.4%, "minus 2 percent": the sign in a word. */
function isNegativeInWords({ scene, figure }: Surroundings): boolean {
  if (!CHANGE_SIZED.has(figure.kind)) return false;
  const { folded, language } = scene.source;
  return (
    language.negatives.before(folded, skipGapBack(folded, Math.min(figure.start, figure.number.start))) !== undefined
  );
}

/** "grew by 94,000 (2.8 per cent)" says a change again, "20,976 (23 per cent)" a part. */
function restated({ scene, index }: Surroundings): Reading {
  const told = decide(surroundingsOf(scene, scene.figures[index - 1]!, index - 1));
  return told.measure === 'change' ? told : { measure: 'share', direction: 1, said: true };
}

function decide(around: Surroundings): Reading {
  const { figure } = around;
  if (figure.kind === 'part') return partMeasure(around);
  if (figure.kind === 'rank')
    return figure.moved ? { measure: 'change', direction: figure.moved } : { measure: 'level', direction: 1 };
  if (figure.starting) return { measure: 'level', direction: 1 };
  if (figure.kind === 'times') return { measure: 'change', direction: 1 };
  if (isNegativeInWords(around)) return { measure: 'change', direction: -1 };
  const change = nominalSign(figure) ?? wordedChange(around);
  if (change) return change;
  if (figure.kind === 'points') return { measure: 'change', direction: signOf(around) };
  if (figure.addition || isCreated(around)) return { measure: 'change', direction: 1 };
  if (figure.kind === 'percent' && isPartOfBefore(around)) return restated(around);
  if (figure.kind === 'percent' && isShare(around))
    return { measure: 'share', direction: 1, said: isSaidShare(around) };
  return { measure: 'level', direction: 1 };
}
