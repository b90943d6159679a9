import type { Measure } from '@duibiao/model';
import { movesBy } from '../quantities/moves-by';
import { skipGap, skipGapBack } from '../text/characters';
import type { Lexicon } from '../text/lexicon';
import type { Interval } from '../text/overlaps';
import {
  CHANGE_SIZED,
  closingSign,
  type Direction,
  directionAfter,
  directionsIn,
  hitsIn,
  restOfClause,
  type Surroundings,
  surroundingsOf,
} from './find-directions';
import type { Figure, Scene } from './scene';

/** How a figure stands to what it measures. */
export interface Reading {
  measure: Measure;
  /** -1 for a decrease. */
  direction: 1 | -1;
  comparedWith?: string;
  /** The word of rise or fall says better or worse. */
  judged?: boolean;
  /** The words say share ("of all", 占), not only the indicator's name. */
  said?: boolean;
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

function signOf(around: Surroundings): 1 | -1 {
  const closing = closingSign(around);
  if (closing) return closing;
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
  if (by && ((sized && !isLevelToo(around, by)) || hasDirection(around)))
    return { measure: 'change', direction: signOf(around) };
  if (toAfter(around) || !sized) return undefined;
  const before = directionsIn(around, around.before).at(-1);
  // "lay above the target of 3 %": what is lain above of is a level.
  const compares =
    before && /^(?:über|unter) dem$/.test(language.writing === 'spaced' ? sourceWord(around, before) : '');
  if (before && !compares && !isOfCompared(around, before)) return { measure: 'change', direction: before.sign };
  return comparedIn(around, around.before) ? { measure: 'change', direction: signOf(around) } : undefined;
}

/** שיעור אבטלה של 5.2%: the word for the size of a change, which stands before levels as well. */
function isLevelToo(around: Surroundings, by: { start: number }): boolean {
  return cueBefore(around, around.scene.source.language.change.levelToo)?.start === by.start;
}

/** 低於臺南市的3.5%: the level of another place that something lies above or below of. */
function isOfCompared({ scene, figure }: Surroundings, word: Direction): boolean {
  const { folded, language } = scene.source;
  if (!language.share.wholeAfter.before(folded, figure.outerStart)) return false;
  return scene.places.some(({ start, end }) => start >= word.end && end <= figure.start);
}

/** 较2022年多运送7.8亿人次: more or fewer than what is compared with, whatever the verb. */
const MORE_VERBS = /[比较較].*(?<![不至很许許众眾最])([多少])[一-龯]{1,2}(?:[约約近逾])?$/;

/**
 * "lost 5,300 jobs", "verlor 1.200 Einwohner", "rose 3,500 to 240,000": nothing between the verb and how many more or
 * fewer there are.
 */
function directlyBefore({ scene, figure, before }: Surroundings): 1 | -1 | undefined {
  const { folded, language } = scene.source;
  const moved = movesBy(scene.source, before.end);
  if (moved) return moved;
  if (language.writing === 'han' && language.change.toAfter.size === 0) {
    const sign = MORE_VERBS.exec(folded.slice(before.start, before.end))?.[1];
    return sign === undefined ? undefined : sign === '多' ? 1 : -1;
  }
  if (language.writing !== 'spaced' || (figure.unit !== '{person}' && figure.unit !== '{company}')) return undefined;
  return language.change.loses.before(folded, skipGapBack(folded, before.end)) && -1;
}

const sourceWord = ({ scene }: Surroundings, { start, end }: Direction): string =>
  scene.source.folded.slice(start, end);

function hasDirection(around: Surroundings): boolean {
  if (directionsIn(around, around.before).length > 0 || directionsIn(around, restOfClause(around)).length > 0)
    return true;
  return closingSign(around) !== undefined;
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
  const { folded, language } = around.scene.source;
  if (hitsIn(folded, language.share.before, leading(around), language.prefixes).length > 0) return true;
  return saysShareBehind(around);
}

/** "17 per cent of", "17 per cent from abroad" */
function saysShareBehind({ scene: { source }, after }: Surroundings): boolean {
  const at = skipGap(source.folded, after.start, 2);
  const { share, abroad } = source.language;
  return (share.after.at(source.folded, at) ?? abroad.at(source.folded, at)) !== undefined;
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
  if (saysShareBehind(around)) return true;
  const last = hitsIn(folded, language.share.before, leading(around), language.prefixes).at(-1);
  return last !== undefined && !isRate(folded.slice(last.start, last.end), language.share.rate);
}

function nominalSign(figure: Figure): Reading | undefined {
  if (!figure.numeral.sign) return undefined;
  if (figure.numeral.sign === '-') return figure.kind === 'unit' ? undefined : { measure: 'change', direction: -1 };
  return { measure: 'change', direction: 1 };
}

/** 0.3ポイント悪化した, "improved by 0.3 points" */
function isJudged(around: Surroundings): boolean {
  const { source } = around.scene;
  const { judges } = source.language.change;
  if (judges.size === 0) return false;
  const words =
    directionAfter(around) ?? directionsIn(around, around.before).at(-1) ?? directionsIn(around, around.after)[0];
  return words !== undefined && judges.at(source.folded, words.start) !== undefined;
}

/** Whether a figure is a level, a change or a share of a whole, from the words around it. */
export function readMeasure(scene: Scene, figure: Figure, index: number): Reading {
  const around = surroundingsOf(scene, figure, index);
  const reading = decide(around);
  if (reading.measure !== 'change') return reading;
  const comparedWith = comparedIn(around, { start: around.before.start, end: around.after.end });
  const judged = isJudged(around);
  return { ...reading, ...(comparedWith ? { comparedWith } : {}), ...(judged ? { judged } : {}) };
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
function isPartOfBefore(around: Surroundings): boolean {
  const { scene, figure, index } = around;
  const { folded } = scene.source;
  const last = scene.figures[index - 1];
  if (!last || last.unit === '{rank}') return false;
  const between = folded.slice(last.outerEnd, figure.outerStart);
  // "up $279 million, or 7 percent": money has shares of many wholes, but a change is told again.
  if (last.kind === 'money') return between.length < 24 && isRestated(around) && restated(around).measure === 'change';
  // "a quarter (24.6 %)"
  if (last.kind !== 'unit' && last.kind !== 'bare' && last.kind !== 'part') return false;
  // "7.18 million Jews (73%)": what the number counts may be no unit that is known.
  if (/^(?: \p{L}+){0,3} ?\($/u.test(between)) return /^ ?[)，,;]/.test(folded.slice(figure.outerEnd));
  return (between.length < 24 && isRestated(around)) || isEquated(around, last);
}

const EQUATED_REACH = 90;

/** "3,348 of them come from abroad, which corresponds to 13 %": said outright, the count may stand further back in the sentence. */
function isEquated({ scene: { source, segments }, before, figure }: Surroundings, last: Figure): boolean {
  const { folded, language } = source;
  if (figure.outerStart - last.outerEnd > EQUATED_REACH) return false;
  if (segments.sentenceIndex(last.start) !== segments.sentenceIndex(figure.start)) return false;
  return language.share.equates.before(folded, skipGapBack(folded, before.end)) !== undefined;
}

function isRestated({ scene: { source }, before }: Surroundings): boolean {
  return source.language.share.restates.before(source.folded, skipGapBack(source.folded, before.end)) !== undefined;
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

/** 有効求人倍率は1.28倍: the name of a ratio, whose values are levels. */
function isNamedRatio({ scene, before }: Surroundings): boolean {
  return scene.source.language.share.namedRates.test(scene.source.folded.slice(before.start, before.end));
}

function decide(around: Surroundings): Reading {
  const { figure } = around;
  if (figure.kind === 'part') return partMeasure(around);
  if (figure.kind === 'rank')
    return figure.moved ? { measure: 'change', direction: figure.moved } : { measure: 'level', direction: 1 };
  if (figure.starting) return { measure: 'level', direction: 1 };
  if (figure.kind === 'times') return { measure: isNamedRatio(around) ? 'level' : 'change', direction: 1 };
  if (isNegativeInWords(around)) return { measure: 'change', direction: -1 };
  const change = nominalSign(figure) ?? wordedChange(around);
  if (change) return change;
  if (figure.kind === 'points') return { measure: 'change', direction: signOf(around) };
  if (figure.addition || isCreated(around)) return { measure: 'change', direction: 1 };
  if (figure.kind === 'percent' && isPartOfBefore(around)) return restated(around);
  if (figure.kind === 'percent' && isShare(around)) {
    const said = isSaidShare(around);
    return said || !isNamedRatio(around)
      ? { measure: 'share', direction: 1, said }
      : { measure: 'level', direction: 1 };
  }
  return { measure: 'level', direction: 1 };
}
