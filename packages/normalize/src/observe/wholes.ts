import type { IndicatorMention } from '../indicators/index';
import type { Figure, Scene } from './scene';
import { firstFrom } from './window';

const SHARE_REACH = 12;
const NOUN_REACH = 4;

/** 人口109万8千人に占める割合は1.4％, 총인구 938만 명의 4.3%: an amount that the percentage behind it is a share of. */
export function isWholeOfShare({ figures, source }: Scene, figure: Figure): boolean {
  if (figure.kind !== 'unit' && figure.kind !== 'money') return false;
  const after = source.language.share.wholeAfter.at(source.folded, figure.outerEnd);
  const next = figures[firstFrom(figures, figure.outerEnd)];
  return after !== undefined && next?.kind === 'percent' && next.start - after.end <= SHARE_REACH;
}

/** 938만 명의 4.3%: a percentage right behind the amount that it is a share of. */
export function isShareOfAmount(scene: Scene, figure: Figure, before: Figure | undefined): boolean {
  if (figure.kind !== 'percent' || !before || !isWholeOfShare(scene, before)) return false;
  const after = scene.source.language.share.wholeAfter.at(scene.source.folded, before.outerEnd);
  return after !== undefined && figure.outerStart - after.end <= 1;
}

/** The noun of a whole, which nothing but the whole itself is an amount of: [총인구] 938만 명의 4.3%. */
export function namesWhole(scene: Scene, mention: IndicatorMention, figure: Figure): boolean {
  const amount = scene.figures[firstFrom(scene.figures, mention.end)];
  if (!amount || amount.outerStart - mention.end > NOUN_REACH || amount.start >= figure.start) return false;
  return isWholeOfShare(scene, amount);
}
