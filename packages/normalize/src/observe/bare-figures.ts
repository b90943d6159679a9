import { firstEndingBehind } from '../language/segments';
import { movesBy } from '../quantities/moves-by';
import { skipGap, skipGapBack } from '../text/characters';
import type { Previous } from './changed-indicator';
import { isCount, unitOfIndicator } from './fit-indicator';
import type { Figure, Scene } from './scene';
import { firstFrom } from './window';

/** 約40の領事機関: what is counted follows. */
function countsBehindLinker({ source, indicators }: Scene, figure: Figure): boolean {
  const noun = indicators[firstFrom(indicators, figure.end)];
  // 30以上の領事館: the word for the bound may end in the linker.
  const linker = noun && source.language.counted.linkers.before(source.folded, noun.start);
  if (!linker || linker.start > figure.outerEnd || noun.start < figure.outerEnd) return false;
  return isCount(unitOfIndicator(noun.indicator) ?? '');
}

/** "Sister cities: 12" on a line of its own. */
function isFact({ source: { folded } }: Scene, figure: Figure): boolean {
  if (!/^\s*(?:\n|$)/.test(folded.slice(figure.outerEnd, figure.outerEnd + 4))) return false;
  const line = folded.slice(Math.max(0, figure.start - 60), figure.start);
  return /(?:^|\n)[^\d\n:]{2,50}: ?$/.test(line);
}

/** "sank um 87 auf 2.914": a number of any size between the words for the size of a change and for what it led to. */
function isSizeOfChange({ source: { folded, language } }: Scene, figure: Figure): boolean {
  if (!language.change.by.before(folded, skipGapBack(folded, figure.outerStart))) return false;
  return language.change.to.at(folded, skipGap(folded, figure.outerEnd)) !== undefined;
}

/** A bare figure counts where an indicator was named before it and nothing after it says that it counts something else. */
export function isBareFigure(scene: Scene, figure: Figure): boolean {
  const { numeral } = figure;
  if (numeral.yearLike || figure.value.isNegative) return false;
  if (countsBehindLinker(scene, figure) || isFact(scene, figure)) return true;
  if (!numeral.grouped && !numeral.scale && numeral.decimals === 0 && figure.end - figure.start < 3)
    return isSizeOfChange(scene, figure);
  // 5만이 넘는다, 500만을 초과: a bound behind a number is said of figures only.
  if (figure.outerEnd > figure.end || movesBy(scene.source, figure.outerStart)) return true;
  const { folded, language } = scene.source;
  const clause = scene.segments.bracketAt(figure.start) ?? scene.segments.clause(figure.start);
  const at = skipGap(folded, figure.outerEnd);
  // "from 587,857 at the end of 2018"
  if (scene.periods[firstFrom(scene.periods, figure.outerEnd)]?.start === at) return true;
  if (at >= clause.end - 1 || /[,.;:!?)(、。，；|\n\t]/.test(folded.charAt(at))) return true;
  const follows = language.bareFollowers.at(folded, at) ?? language.share.ofThem.at(folded, at);
  return (follows ?? language.abroad.at(folded, at)) !== undefined;
}

/** "Übernachtungen: 2021 – 1,3 Mio., 2022 – 1,9 Mio.": a large number that a dash ties to its date. */
export function isTiedToDate({ source, periods }: Scene, figure: Figure): boolean {
  if (!figure.numeral.scale && !figure.numeral.grouped) return false;
  const date = periods[firstEndingBehind(periods, figure.outerStart) - 1];
  return date !== undefined && /^ [-–—] $/.test(source.folded.slice(date.end, figure.outerStart));
}

/** 88개 항공사: the counter's noun follows, and no unit knows it. */
export function countsAnotherNoun({ source }: Scene, figure: Figure): boolean {
  const { folded, language } = source;
  if (figure.unit !== '{#}' || !language.counted.counters.before(folded, figure.end)) return false;
  const gap = language.writing === 'hangul' ? ' ' : '';
  const at = figure.outerEnd + gap.length;
  const isNoun = language.writing === 'hangul' ? /^ [가-힣]{2}/ : /^[一-龯]/;
  return isNoun.test(folded.slice(figure.outerEnd, figure.outerEnd + 3)) && !language.counted.verbs.at(folded, at);
}

/** 116件で、前年の127件から, 148場國際會議，東京則有305場: the same counter again counts the same. */
export function repeatsCounter(
  { figures, segments, source }: Scene,
  index: number,
  id: string | undefined,
  previous: Previous | undefined,
): boolean {
  const [last, figure] = [figures[index - 1], figures[index]!];
  if (id === undefined || previous?.id !== id || last?.kind !== 'unit' || figure.unit !== '{#}') return false;
  const counter = (one: Figure): string => source.folded.slice(one.number.end, one.end).replace(/^여? /, '');
  return counter(last).startsWith(counter(figure)) && previous.start >= segments.sentence(figure.start).start;
}

/** "The number of startups has doubled, reaching 1,200": a large number that a word leads on to. */
export function isLedTo({ source, segments, indicators }: Scene, figure: Figure, id: string | undefined): boolean {
  if (id === undefined || !(figure.numeral.scale || figure.numeral.grouped)) return false;
  const { folded, language } = source;
  const { start } = segments.sentence(figure.start);
  if (!language.bareLeaders.before(folded, skipGapBack(folded, figure.outerStart))) return false;
  return indicators.some((one) => one.indicator === id && one.start >= start && one.end <= figure.start);
}

/** "24.8 million in 2019 …, fell to 4.8 million in 2020": a large number of the same sentence goes on with the same count. */
export function continuesCount(
  { figures, segments }: Scene,
  index: number,
  id: string | undefined,
  previous: Previous | undefined,
): boolean {
  const figure = figures[index]!;
  if (id === undefined || previous?.id !== id || !(figure.numeral.scale || figure.numeral.grouped)) return false;
  return previous.start >= segments.sentence(figure.start).start;
}
