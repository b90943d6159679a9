import { skipGap, skipGapBack } from '../text/characters';
import { isOther, unitOfIndicator } from './fit-indicator';
import type { FigureList } from './read-lists';
import { type Reading, readMeasure } from './read-measure';
import type { Figure, Scene } from './scene';
import { isShareOfAmount } from './wholes';
import { firstFrom } from './window';

/** The scene and what was read of the figures before the one that is read. */
export interface Told {
  scene: Scene;
  lists: ReadonlyMap<number, FigureList>;
  readings: Reading[];
}

/** What is said of the first figure of a list holds for those after it. */
export function readingOf(told: Told, figure: Figure, index: number): Reading {
  const own = readMeasure(told.scene, figure, index);
  const list = told.lists.get(index);
  const head = list && list.first < index ? told.readings[list.first] : undefined;
  if (head?.measure === 'change' && (own.measure === 'level' || figure.kind === 'part')) return head;
  if (isShareOfAmount(told.scene, figure, told.scene.figures[index - 1]))
    return { measure: 'share', direction: 1, said: true };
  const beside = besidePrevious(told, figure, index);
  if (beside) return beside;
  if (own.measure === 'share') return own;
  const said = gapped(told, figure, index);
  if (said) return said;
  if (own.measure === 'change' && own.comparedWith) {
    // 輸出は前年比0.7％、輸入は8.9％減少した
    const later = closedLater(told, figure, index);
    return later ? { ...own, direction: later.direction } : own;
  }
  if (own.measure !== 'level') return own;
  return (
    bracketed(told, figure, index) ??
    restated(told, figure, index) ??
    comparedShare(told, figure, index) ??
    closedLater(told, figure, index) ??
    own
  );
}

/** "2.2 % (previous year: 1.8 %)": a level beside a level, a change beside a change. */
function besidePrevious({ scene, readings }: Told, figure: Figure, index: number): Reading | undefined {
  const [before, reading] = [scene.figures[index - 1], readings[index - 1]];
  const bracket = scene.segments.bracketAt(figure.start);
  if (!bracket || figure.kind !== 'percent' || before?.kind !== 'percent' || figure.numeral.sign) return undefined;
  if (!reading || before.start >= bracket.start) return undefined;
  const told = scene.periods.find(({ start, end }) => start >= bracket.start && end <= figure.start);
  const isAlone = told?.previous && /^[\s:]*$/.test(scene.source.folded.slice(told.end, figure.outerStart));
  return isAlone ? { ...reading, direction: 1 } : undefined;
}

/** "down $35 (1.4%)": the same change as a percentage. */
function bracketed({ scene, readings }: Told, figure: Figure, index: number): Reading | undefined {
  const [before, reading] = [scene.figures[index - 1], readings[index - 1]];
  if (figure.kind !== 'percent' || !before || before.kind === 'percent' || reading?.measure !== 'change')
    return undefined;
  return /^ ?[(（]$/.test(scene.source.folded.slice(before.outerEnd, figure.outerStart)) ? reading : undefined;
}

/** "(+1.9 % or 24,600 persons)": the change as a percentage, then as an amount. */
function restated({ scene, readings }: Told, figure: Figure, index: number): Reading | undefined {
  const [before, reading] = [scene.figures[index - 1], readings[index - 1]];
  if (before?.kind !== 'percent' || reading?.measure !== 'change' || figure.kind === 'percent') return undefined;
  const { folded, language } = scene.source;
  const bracket = scene.segments.bracketAt(figure.start);
  if (!bracket || before.start < bracket.start) return undefined;
  const end = skipGapBack(folded, figure.outerStart);
  const word = language.share.restates.before(folded, end);
  return word && skipGapBack(folded, word.start) <= before.outerEnd ? reading : undefined;
}

/** "6.0% of its GDP …, followed by South Korea at 5.2%": the same share of another place. */
function comparedShare({ scene, readings }: Told, figure: Figure, index: number): Reading | undefined {
  const [before, reading] = [scene.figures[index - 1], readings[index - 1]];
  if (figure.kind !== 'percent' || before?.kind !== 'percent' || reading?.measure !== 'share' || !reading.said)
    return undefined;
  const isBetween = ({ start, end }: { start: number; end: number }): boolean =>
    start >= before.end && end <= figure.start;
  if (before.start < scene.segments.sentence(figure.start).start) return undefined;
  const place = scene.places.findLast(isBetween);
  if (!place || scene.indicators.some((one) => one.start >= place.end && isBetween(one))) return undefined;
  return reading;
}

const GAPPING_REACH = 26;
const DATED_REACH = 6;

/**
 * "exports having grown 7.3% and imports 8.4%", "declined by 7.8% …, and imports by 5.7%", "um 0,7 %, die Importe um 8,9 %": the
 * verb is not said again.
 */
function gapped({ scene, readings }: Told, figure: Figure, index: number): Reading | undefined {
  const before = scene.figures[index - 1];
  if (figure.kind !== 'percent' || before?.kind !== 'percent' || readings[index - 1]?.measure !== 'change')
    return undefined;
  const { folded, language } = scene.source;
  const dated = scene.periods[firstFrom(scene.periods, before.outerEnd)];
  const end =
    dated && dated.start - before.outerEnd < DATED_REACH && dated.end < figure.start ? dated.end : before.outerEnd;
  if (figure.outerStart - end > GAPPING_REACH || figure.numeral.sign) return undefined;
  const parted = folded.charAt(end) === ',';
  const start = skipGap(folded, end + (parted ? 1 : 0));
  const by = language.change.by.before(folded, skipGapBack(folded, figure.outerStart))?.start;
  const and = language.conjunctions.at(folded, start)?.end;
  // Without "and" a comma, and "by" or what else changed.
  const from =
    and ?? (parted && (by !== undefined || namesAmount(scene, start, figure.outerStart)) ? start - 1 : undefined);
  if (from === undefined || !/^ (?:[^\s,.;]+ ){1,2}$/.test(folded.slice(from, by ?? figure.outerStart)))
    return undefined;
  const words = folded.slice(from, figure.outerStart).trim().split(' ');
  const isVerb = words.some((word) => language.change.up.at(word, 0) ?? language.change.down.at(word, 0));
  return isVerb ? undefined : readings[index - 1];
}

/** Whether something is named between two positions whose values are no percentages: the percentage is of its change. */
function namesAmount({ indicators }: Scene, start: number, end: number): boolean {
  const named = indicators.filter((one) => one.start >= start && one.end <= end);
  return named.length > 0 && named.every(({ indicator }) => !isOther(indicator) && unitOfIndicator(indicator) !== '%');
}

const MOST_AHEAD = 4;
const AHEAD = /^[、,] ?[^、,。.;:\d()]{1,16}$/;

/** 輸出は0.7％、輸入は8.9％減少した: where verbs close the sentence, the change that the last of several percentages tells is of all. */
function closedLater({ scene }: Told, figure: Figure, index: number): Reading | undefined {
  const { figures, source, segments } = scene;
  if (figure.kind !== 'percent' || source.language.change.toAfter.size === 0) return undefined;
  if (!namesAmount(scene, segments.clause(figure.start).start, figure.outerStart)) return undefined;
  for (let next = index + 1; next <= index + MOST_AHEAD; next++) {
    const [before, ahead] = [figures[next - 1]!, figures[next]];
    if (ahead?.kind !== 'percent' || !AHEAD.test(source.folded.slice(before.outerEnd, ahead.outerStart)))
      return undefined;
    if (!namesAmount(scene, before.outerEnd, ahead.outerStart)) return undefined;
    const reading = readMeasure(scene, ahead, next);
    if (reading.measure !== 'level') return reading.measure === 'change' ? reading : undefined;
  }
  return undefined;
}
