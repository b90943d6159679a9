import { firstEndingBehind } from '../language/segments';
import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import { denominatorAfter, saysPersonAndDay } from '../quantities/read-per';
import { skipGap, skipGapBack } from '../text/characters';
import { listedPeriods, listedPlaces } from './list-members';
import { CUE_REACH, SEPARATOR, saysRespectively } from './read-lists';
import type { Figure, Scene } from './scene';
import { firstFrom, isFigureBetween } from './window';

const REACH = 12;
const DATED_REACH = 8;

/** "von 450 auf 520 Euro", מ-450 ל-520: nothing but the word for "to" between two levels. */
function leadsTo({ source, periods }: Scene, first: Figure, second: Figure): boolean {
  const { folded, language } = source;
  const dated = periods[firstFrom(periods, first.end)];
  // מ-4.1% בינואר ל-3.7%: the date of the starting level.
  const from = dated && dated.start - first.end <= DATED_REACH && dated.end <= second.start ? dated.end : first.end;
  if (second.outerStart - from > REACH || first.numeral.yearLike) return false;
  if (!language.change.from.before(folded, skipGapBack(folded, first.outerStart))) return false;
  const at = skipGap(folded, from);
  const to = language.change.to.at(folded, at, true);
  return to !== undefined && skipGap(folded, to.end) >= second.outerStart;
}

/** "9,800 of the 24,000 employees" */
function isOutOf({ source: { folded, language } }: Scene, first: Figure, second: Figure): boolean {
  if (second.kind !== 'unit' || (!first.numeral.grouped && !first.numeral.scale)) return false;
  const between = language.share.outOf.at(folded, skipGap(folded, first.outerEnd));
  return between !== undefined && skipGap(folded, between.end) >= second.outerStart;
}

/** "um 45 Mio. auf 1,5 Mrd. Euro": the size of a change, in what the level is in that it led to. */
function movesTo({ source: { folded, language } }: Scene, first: Figure, second: Figure): boolean {
  if (second.kind !== 'unit' && second.kind !== 'money') return false;
  if (!language.change.by.before(folded, skipGapBack(folded, first.outerStart))) return false;
  const to = language.change.to.at(folded, skipGap(folded, first.outerEnd), true);
  return to !== undefined && skipGap(folded, to.end) >= second.outerStart;
}

/** "compared with 292 thousand": the amount compared with counts the same. */
function isCompared({ source, segments, periods }: Scene, figure: Figure, before: Figure): boolean {
  if (before.kind !== 'unit' && before.kind !== 'money') return false;
  if (figure.numeral.yearLike || segments.sentenceIndex(before.start) !== segments.sentenceIndex(figure.start))
    return false;
  const { folded, language } = source;
  const dated = periods[firstFrom(periods, figure.end)];
  // "compared with 71 in 2019": a small number is an amount where its year follows.
  const isDated = language.writing === 'spaced' && dated !== undefined && dated.start - figure.end <= DATED_REACH;
  if (!figure.numeral.scale && !figure.numeral.grouped && !isDated) return false;
  const end = skipGapBack(folded, figure.outerStart);
  const article = language.determiners.before(folded, end);
  const said = (at: number): boolean => language.period.comparisonBefore.before(folded, at) !== undefined;
  return said(end) || (article !== undefined && said(skipGapBack(folded, article.start)));
}

/** "2,100 of them", "davon 14.910", "Davon entfallen 640 Millionen auf …" */
function saysOfThem({ source: { folded, language }, segments, figures }: Scene, figure: Figure): boolean {
  const { ofThem } = language.share;
  const beside =
    ofThem.at(folded, skipGap(folded, figure.outerEnd)) ??
    ofThem.before(folded, skipGapBack(folded, figure.outerStart));
  if (beside) return true;
  const first = skipGap(folded, segments.sentence(figure.start).start);
  return ofThem.at(folded, first) !== undefined && !isFigureBetween(figures, first, figure.start);
}

/** Fewer are as often a number of a thing. */
const LEAST_DIGITS = 3;

/** "24.8 million passengers, of whom 6.9 million flew internationally" */
function isPartOf(scene: Scene, figure: Figure, before: Figure): boolean {
  const { source, segments } = scene;
  if (
    (before.kind !== 'unit' && before.kind !== 'money') ||
    before.unit === '{#}' ||
    source.language.writing !== 'spaced'
  )
    return false;
  if (figure.numeral.yearLike || (figure.numeral.decimals > 0 && !figure.numeral.scale)) return false;
  const { folded, language } = source;
  const large = figure.numeral.scale !== undefined || figure.numeral.grouped;
  const sentences = segments.sentenceIndex(figure.start) - segments.sentenceIndex(before.start);
  // "International travellers made up 1.02 million of the total."
  const counted = large || figure.end - figure.start >= LEAST_DIGITS;
  if (counted && sentences <= 1 && saysOfThem(scene, figure)) return true;
  if (sentences > 0 || before.kind === 'money') return false;
  const fromAbroad = before.unit === '{person}' && language.abroad.at(folded, skipGap(folded, figure.outerEnd));
  if (fromAbroad) return true;
  if (!large && figure.end - figure.start < 2) return false;
  return language.share.before.before(folded, skipGapBack(folded, figure.outerStart)) !== undefined;
}

/** "610,458 residents …, that is 2,945 per square kilometre": what is counted per area was named before. */
function asDensity({ source, segments, indicators }: Scene, figure: Figure): Figure | undefined {
  const per = figure.numeral.yearLike ? undefined : denominatorAfter(source, figure.end);
  if (per?.per !== 'km2') return undefined;
  const { start } = segments.sentence(figure.start);
  const told = indicators.some((one) => DENSE.has(one.indicator) && one.start >= start && one.end <= figure.start);
  return told
    ? { ...figure, kind: 'unit', unit: '{person}/km2', end: per.end, outerEnd: Math.max(per.end, figure.outerEnd) }
    : undefined;
}

const LITRES = new Set(['L', 'L/{person}', 'L/d']);

/** "Wasserverbrauch je Einwohner und Tag: 1990 waren es 148 Liter": what the litres are told per stands with what they measure. */
function ofResidentAndDay({ source, segments, indicators }: Scene, figure: Figure): Figure | undefined {
  if (!LITRES.has(figure.unit ?? '')) return undefined;
  const { start } = segments.sentence(figure.start);
  const told = indicators.some((one) => one.indicator === 'water_use' && one.start >= start && one.end <= figure.start);
  return told && saysPersonAndDay(source, start, figure.start) ? { ...figure, unit: 'L/({person}.d)' } : undefined;
}

/** Behind a count may stand its change and a share of it. */
const COUNTED_REACH = 3;

/** "In Dresden there were 564,904.", "Binnen eines Jahres kamen 50.504 hinzu.": goes on with what was counted before. */
function countsOn({ source, segments }: Scene, figure: Figure, before: Figure): boolean {
  if (before.kind !== 'unit' || before.unit === '{#}' || figure.numeral.yearLike) return false;
  if (!figure.numeral.scale && !figure.numeral.grouped) return false;
  if (segments.sentenceIndex(figure.start) - segments.sentenceIndex(before.start) > 1) return false;
  return source.language.bareLeaders.before(source.folded, skipGapBack(source.folded, figure.outerStart)) !== undefined;
}

const DENSE = new Set(['population', 'density']);

const JOINS_PARTS = /^ ?\) ?,? ?(?:and|und|et|ו-?)? ?$/;

/** "of whom 7.18 million are Jews (73%) and 2.08 million Arabs": behind the percentage of a part the next part. */
function nextPart(scene: Scene, figure: Figure, index: number, shared: readonly Figure[]): Figure | undefined {
  const [part, percent] = [shared[index - 2], scene.figures[index - 1]];
  if (part?.kind !== 'unit' || percent?.kind !== 'percent' || !figure.numeral.scale || !part.numeral.scale)
    return undefined;
  const { folded } = scene.source;
  return JOINS_PARTS.test(folded.slice(percent.outerEnd, figure.outerStart)) ? part : undefined;
}

/** The figure shortly before that is as large as this one is written: 1,480萬 is no percentage. */
function parallelOf({ figures }: Scene, { numeral }: Figure, index: number): Figure | undefined {
  const large = numeral.scale !== undefined || numeral.grouped;
  return figures
    .slice(Math.max(0, index - 3), index)
    .findLast(({ kind }) => !large || kind === 'unit' || kind === 'money');
}

/** "…, followed by Singapore (89.4)", 鹿特丹的1,480萬: the same of another place. */
function isOfAnotherPlace({ source, segments, places }: Scene, figure: Figure, before: Figure): boolean {
  if (before.kind !== 'unit' && before.kind !== 'money' && before.kind !== 'percent') return false;
  if (figure.numeral.yearLike || segments.sentenceIndex(before.start) !== segments.sentenceIndex(figure.start))
    return false;
  const place = places[firstEndingBehind(places, figure.outerStart) - 1];
  if (
    !place ||
    place.start < before.end ||
    !(figure.numeral.decimals > 0 || figure.numeral.scale || figure.numeral.grouped)
  )
    return false;
  return /^(?: ?\(|的|の|의 )$/.test(source.folded.slice(place.end, figure.outerStart));
}

/** "21.8 million TEU in 2020, 22.7 million in 2021", "…, Munich counted 8.5 million": the same of another year or place. */
function isOfSeries({ source, segments, places, periods, indicators }: Scene, figure: Figure, before: Figure): boolean {
  if ((before.kind !== 'unit' && before.kind !== 'money') || !figure.numeral.scale || !before.numeral.scale)
    return false;
  if (segments.sentenceIndex(before.start) !== segments.sentenceIndex(figure.start)) return false;
  const clauseEnd = segments.clause(figure.start).end;
  const named = indicators[firstFrom(indicators, before.end)];
  if (source.language.writing !== 'spaced' || (named !== undefined && named.start < clauseEnd)) return false;
  const place = places[firstEndingBehind(places, figure.outerStart) - 1];
  const period = periods[firstFrom(periods, figure.outerEnd)];
  const isDated = period !== undefined && period.start - figure.outerEnd <= DATED_REACH;
  return isDated || (place !== undefined && place.start >= before.end);
}

/** "430,400 employees, 8,900 more than a year before": what is more is the same as what there is. */
function isDifference({ source, segments }: Scene, figure: Figure, before: Figure): boolean {
  if (before.kind !== 'unit' || before.unit === '{#}' || figure.numeral.yearLike) return false;
  if (segments.sentenceIndex(before.start) !== segments.sentenceIndex(figure.start)) return false;
  return saysDifference(source, figure);
}

/** "… more than in 2022" right behind a number. */
function saysDifference({ folded, language }: Source, figure: Figure): boolean {
  if (language.writing !== 'spaced') return false;
  const at = skipGap(folded, figure.outerEnd);
  const word = language.change.up.at(folded, at) ?? language.change.down.at(folded, at);
  return word !== undefined && language.period.comparisonBefore.at(folded, skipGap(folded, word.end)) !== undefined;
}

/** "… 8.4 million passengers. That was 21.6 % more than in 2022, but 4.3 million fewer than in 2019": a large number so far behind. */
function isDifferenceTold({ source, segments }: Scene, figure: Figure, before: Figure): boolean {
  if (!(figure.numeral.scale || figure.numeral.grouped) || figure.numeral.yearLike || before.unit === '{#}')
    return false;
  if (segments.sentenceIndex(figure.start) - segments.sentenceIndex(before.start) > 1) return false;
  return saysDifference(source, figure);
}

/** "slipped 0.2 points to 83.2 %": points beside a percentage are percentage points. */
function arePercentagePoints(scene: Scene, figure: Figure, index: number): boolean {
  if (figure.unit !== '{score}') return false;
  const { figures, segments, source } = scene;
  const { folded, language } = source;
  const next = figures[index + 1];
  if (
    next?.kind === 'percent' &&
    next.start - figure.end <= REACH &&
    language.change.to.at(folded, skipGap(folded, figure.end))
  )
    return true;
  const last = figures[index - 1];
  if (last?.kind !== 'percent' || segments.sentenceIndex(last.start) !== segments.sentenceIndex(figure.start))
    return false;
  const end = skipGapBack(folded, figure.outerStart);
  const at = skipGap(folded, figure.outerEnd);
  const before = language.change.up.before(folded, end) ?? language.change.down.before(folded, end);
  return (before ?? language.change.up.at(folded, at) ?? language.change.down.at(folded, at)) !== undefined;
}

const BRACKET_REACH = 2;

/** "100 litres per person and day, against 171 litres in 1987" */
function isComparedPer(scene: Scene, figure: Figure, before: Figure): boolean {
  if (figure.kind !== 'unit' || !figure.unit || !before.unit?.startsWith(`${figure.unit}/`)) return false;
  const { folded, language } = scene.source;
  if (scene.segments.sentenceIndex(before.start) !== scene.segments.sentenceIndex(figure.start)) return false;
  const end = skipGapBack(folded, figure.outerStart);
  // "6.1 t (1992: 10.6 t)"
  const bracket = scene.segments.bracketAt(figure.start);
  return (
    (bracket !== undefined && bracket.start > before.end && bracket.start - before.end <= BRACKET_REACH) ||
    language.period.comparisonBefore.before(folded, end) !== undefined ||
    language.change.to.before(folded, end) !== undefined
  );
}

/** Longer rows of bare numbers are no list of one unit. */
const LONGEST_LIST = 12;

/** "had 632,865, 773,068 and 1,084,831 inhabitants": the last of a list names the unit where as many places or years do, or "respectively". */
function unitOfList(scene: Scene, index: number): Figure | undefined {
  const { figures, source } = scene;
  const joined = (at: number): boolean => {
    const [one, next] = [figures[at], figures[at + 1]];
    if (!one || !next || one.kind !== 'bare' || one.numeral.yearLike) return false;
    return next.outerStart >= one.outerEnd && SEPARATOR.test(source.folded.slice(one.outerEnd, next.outerStart));
  };
  let last = index;
  while (last - index < LONGEST_LIST && joined(last)) last++;
  let first = index;
  while (index - first < LONGEST_LIST && joined(first - 1)) first--;
  const end = figures[last];
  if (!end || last === index || (end.kind !== 'unit' && end.kind !== 'money' && end.kind !== 'percent'))
    return undefined;
  const members = figures.slice(first, last + 1);
  const isTold =
    saysRespectively(scene, members[0]!.outerStart - CUE_REACH, members[0]!.start) ||
    saysRespectively(scene, end.outerEnd, end.outerEnd + CUE_REACH) ||
    listedPlaces(scene, members) !== undefined ||
    listedPeriods(scene, members, () => undefined) !== undefined;
  return isTold ? end : undefined;
}

/** "from $2.1 to $2.4 billion": the scale is said once, with the second. */
function withScaleOf(first: Figure, second: Figure): Figure {
  const scale = second.numeral.scale;
  if (!scale || first.numeral.scale || first.value.compare(Exact.whole(1000)) >= 0) return first;
  return { ...first, value: first.value.times(scale), numeral: { ...first.numeral, scale } };
}

function withUnitOf(first: Figure, second: Figure): Figure {
  const { kind, unit, currency, per, soft } = second;
  return {
    ...first,
    kind,
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
    ...(per ? { per } : {}),
    ...(soft ? { soft } : {}),
  };
}

const withScaledUnitOf = (first: Figure, second: Figure): Figure => withUnitOf(withScaleOf(first, second), second);

/** What a figure without unit, or of another, takes over from the ones beside it. */
function withShared(scene: Scene, figure: Figure, index: number, shared: readonly Figure[]): Figure {
  const before = shared[index - 1];
  const next = scene.figures[index + 1];
  if (arePercentagePoints(scene, figure, index)) return { ...figure, kind: 'points', unit: '{pp}' };
  if (before && isComparedPer(scene, figure, before)) return { ...figure, unit: before.unit ?? '1' };
  if (next?.kind === figure.kind && leadsTo(scene, figure, next)) {
    const isScaled = figure.kind === 'bare' || (figure.kind === 'money' && figure.currency === next.currency);
    return { ...(isScaled ? withScaleOf(figure, next) : figure), starting: true };
  }
  if (figure.kind === 'unit') return ofResidentAndDay(scene, figure) ?? figure;
  if (figure.kind !== 'bare') return figure;
  const density = asDensity(scene, figure);
  if (density) return density;
  if (before && isPartOf(scene, figure, before)) return withUnitOf(figure, before);
  const counted = shared.slice(-COUNTED_REACH).findLast(({ kind }) => kind === 'unit');
  if (counted && countsOn(scene, figure, counted)) return withUnitOf(figure, counted);
  const part = nextPart(scene, figure, index, shared);
  if (part) return withUnitOf(figure, part);
  if (counted && isDifferenceTold(scene, figure, counted)) return withUnitOf(figure, counted);
  const parallel = parallelOf(scene, figure, index);
  if (parallel && isOfAnotherPlace(scene, figure, parallel)) return withUnitOf(figure, parallel);
  if (before && (isDifference(scene, figure, before) || isOfSeries(scene, figure, before)))
    return withUnitOf(figure, before);
  // "14.4 million visitors, 97 % more than the 7.3 million of 2021"
  const level = before?.kind === 'percent' ? shared[index - 2] : before;
  if (level && isCompared(scene, figure, level)) return withUnitOf(figure, level);
  const listed = unitOfList(scene, index);
  if (listed) return withScaledUnitOf(figure, listed);
  if (!next || next.kind === 'bare' || next.kind === 'part' || next.kind === 'rank') return figure;
  if (isOutOf(scene, figure, next)) return withUnitOf(figure, next);
  if (movesTo(scene, figure, next)) return withScaledUnitOf(figure, next);
  return leadsTo(scene, figure, next) ? { ...withScaledUnitOf(figure, next), starting: true } : figure;
}

const MONEY_REACH = 3;

/** 新臺幣1,961億元與1,838億元: the second 元 is that of the first. */
function withCurrencyOf({ segments }: Scene, figure: Figure, shared: readonly Figure[]): Figure {
  if (figure.kind !== 'money' || !figure.soft) return figure;
  const before = shared.slice(-MONEY_REACH).findLast(({ kind }) => kind === 'money');
  const isNamed = before && !before.soft && before.start >= segments.sentence(figure.start).start;
  if (!isNamed || !YUAN.has(before.currency ?? '')) return figure;
  const { soft: _, ...told } = figure;
  return { ...told, currency: before.currency ?? '' };
}

const YUAN = new Set(['CNY', 'HKD', 'TWD', 'MOP']);
const SAME_SIZE = Exact.whole(10);

/** "46 euros per square metre in Frankfurt, 43 euros in Munich": money of the same size and kind, nothing else named between. */
function carriedPer(
  { segments, indicators }: Scene,
  figure: Figure,
  before: Figure | undefined,
  leading?: string,
): string | undefined {
  if (before?.kind !== 'money' || !before.per || before.currency !== figure.currency) return undefined;
  if (before.start < segments.sentence(figure.start).start || (before.per === '{person}' && leading !== '{person}'))
    return undefined;
  const named = indicators[firstFrom(indicators, before.end)];
  if (named !== undefined && named.start < figure.start) return undefined;
  const isLike =
    before.value.times(SAME_SIZE).compare(figure.value) > 0 && figure.value.times(SAME_SIZE).compare(before.value) > 0;
  return isLike ? before.per : undefined;
}

/** "Je Einwohner erwirtschaftete Hamburg 76.910 Euro, Bremen 56.981 Euro": money told per head from the sentence's first word on. */
function leadingPer(scene: Scene, figure: Figure, shared: readonly Figure[]): string | undefined {
  if (figure.kind !== 'money' || figure.per) return undefined;
  const before = shared.slice(-MONEY_REACH).findLast(({ kind }) => kind === 'money');
  const { segments, source } = scene;
  const sentence = segments.sentence(figure.start);
  const per = source.language.perBefore.at(source.folded, skipGap(source.folded, sentence.start))?.value;
  if (per === '{person}' && (!before || before.start < sentence.start)) return per;
  return carriedPer(scene, figure, before, per);
}

/** The figures with the units that they share: a starting level that of the level it leads to, a series that of its first. */
export function shareUnits(scene: Scene): Figure[] {
  const shared: Figure[] = [];
  scene.figures.forEach((figure, index) => {
    const own = withCurrencyOf(scene, withShared(scene, figure, index, shared), shared);
    const per = leadingPer(scene, own, shared);
    shared.push(per === undefined ? own : { ...own, per });
  });
  return shared;
}
