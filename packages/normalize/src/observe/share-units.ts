import { Exact } from '../numbers/exact';
import { skipGap, skipGapBack } from '../text/characters';
import type { Figure, Scene } from './scene';

const REACH = 12;

/** "von 450 auf 520 Euro", מ-450 ל-520: nothing but the word for "to" between two levels. */
function leadsTo({ source }: Scene, first: Figure, second: Figure): boolean {
  const { folded, language } = source;
  if (second.start - first.end > REACH || first.numeral.yearLike) return false;
  if (!language.change.from.before(folded, skipGapBack(folded, first.outerStart))) return false;
  const at = skipGap(folded, first.end);
  const to = language.change.to.at(folded, at, true);
  return to !== undefined && skipGap(folded, to.end) >= second.outerStart;
}

function withUnitOf(first: Figure, second: Figure): Figure {
  const { kind, unit, currency, per, soft } = second;
  const scale = second.numeral.scale;
  const scaled =
    scale && !first.numeral.scale && first.value.compare(Exact.whole(1000)) < 0
      ? first.value.times(scale)
      : first.value;
  return {
    ...first,
    kind,
    value: scaled,
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
    ...(per ? { per } : {}),
    ...(soft ? { soft } : {}),
  };
}

/** A starting level without unit takes the unit of the level it leads to. */
export function shareUnits(scene: Scene): Figure[] {
  return scene.figures.map((figure, index) => {
    const next = scene.figures[index + 1];
    if (figure.kind !== 'bare' || !next || next.kind === 'bare' || next.kind === 'part' || next.kind === 'rank')
      return figure;
    return leadsTo(scene, figure, next) ? withUnitOf(figure, next) : figure;
  });
}
