import { firstEndingBehind } from '../language/segments';
import type { PeriodMention } from '../periods/period-mention';
import { BRACKET_BEHIND } from '../text/brackets';
import type { Figure, Scene } from './scene';
import { firstFrom } from './window';

/** Between an earlier date and the percentage of what there was then: 2019年同期的86%, 2019년의 78.9%. */
const DATE_FIRST = /^(?: ?(?:同期|동기|같은 기간|同月))?(?:的|の|의 ?)(?:约|約|약 ?|近|逾)?$/;

/** 2019年の1,153万人の85％: the level of the earlier date stands between. */
const OF_LEVEL = /^(?:的|の|의 ?)$/;

/** 2019年1,390萬人次的18% */
const TO_LEVEL = /^年?(?:的|の|의 ?| )?$/;

/** Between a percentage and the earlier date: "99 per cent of the level reached in 2019", "78 % des Niveaus von 2019". */
const DATE_LAST = /^ (?:of|des|der|vom|von|du|de) |^ (?:מרמת|מהרמה|מהיקף|מהשיא)/;

/** 由2010年的52%, 提高到2018年的31%: there the percentage is a level. */
const LEVEL_BEFORE = /[由从從自]$|(?<!恢复|恢復|回复|回復|回升|相当|相當)[到至]$/;

const LEVEL_AFTER = /^(?:から|より|에서)/;

const REACH = 40;

function baseOf({ source, periods, segments }: Scene, figure: Figure, last: Figure): PeriodMention | undefined {
  if (source.language.writing !== 'spaced') {
    const isOfLevel = OF_LEVEL.test(source.folded.slice(last.outerEnd, figure.outerStart));
    const mention = periods[firstEndingBehind(periods, isOfLevel ? last.outerStart : figure.outerStart) - 1];
    if (isOfLevel)
      return mention && TO_LEVEL.test(source.folded.slice(mention.end, last.outerStart)) ? mention : undefined;
    if (
      !mention ||
      mention.previous ||
      !DATE_FIRST.test(source.folded.slice(mention.end, figure.outerStart).replace(BRACKET_BEHIND, ''))
    )
      return undefined;
    const lead = source.folded.slice(Math.max(0, mention.start - 3), mention.start);
    const isLevel = LEVEL_BEFORE.test(lead) || LEVEL_AFTER.test(source.folded.slice(figure.end, figure.end + 2));
    return isLevel ? undefined : mention;
  }
  const mention = periods[firstFrom(periods, figure.end)];
  if (mention?.role !== 'comparison' || mention.start - figure.outerEnd > REACH) return undefined;
  if (mention.end > segments.clause(figure.start).end) return undefined;
  return DATE_LAST.test(source.folded.slice(figure.outerEnd, mention.start)) ? mention : undefined;
}

/**
 * The percentages of a text that say what part of an earlier level the amount before them is; by index of the figure, with the
 * date of the earlier level. Only behind counts and money: a rate has percentages for values of its own.
 */
export function readBases(scene: Scene): ReadonlyMap<number, PeriodMention> {
  const bases = new Map<number, PeriodMention>();
  scene.figures.forEach((figure, index) => {
    // 为去年同期的2.1倍，恢复至2019年的76%
    const last = scene.figures[index - 1];
    const before = last?.kind === 'times' ? scene.figures[index - 2] : last;
    if (figure.kind !== 'percent' && figure.kind !== 'part') return;
    if (!last || (before?.kind !== 'unit' && before?.kind !== 'money')) return;
    if (scene.segments.sentenceIndex(before.start) !== scene.segments.sentenceIndex(figure.start)) return;
    if (scene.source.folded.slice(before.end, figure.start).includes(';')) return;
    const base = baseOf(scene, figure, last);
    if (base) bases.set(index, base);
  });
  return bases;
}

/** The scene in which those dates are compared with and nothing is told of them. */
export function withBases(scene: Scene, bases: ReadonlyMap<number, PeriodMention>): Scene {
  if (bases.size === 0) return scene;
  const compared = new Set(bases.values());
  return {
    ...scene,
    periods: scene.periods.map((one) => (compared.has(one) ? { ...one, role: 'comparison' as const } : one)),
  };
}
