import type { Period, TextObservation } from '@duibiao/model';
import { firstEndingBehind } from '../language/segments';
import { Exact } from '../numbers/exact';
import { isStranger, type PlaceMention } from '../places/index';
import { saysMonth } from '../quantities/read-per';
import { skipGapBack } from '../text/characters';
import { continuesCount, countsAnotherNoun, isBareFigure, isLedTo, isTiedToDate, repeatsCounter } from './bare-figures';
import { grown, type Previous } from './changed-indicator';
import { chooseIndicator } from './choose-indicator';
import { choosePeriod } from './choose-period';
import { choosePlace } from './choose-place';
import { isCount, isOther, unitOfIndicator } from './fit-indicator';
import { listedPeriods, listedPlaces } from './list-members';
import { rankIndicator } from './rank-indicator';
import { RATE_SHARES, REDUCTIONS } from './rates';
import { readBases, withBases } from './read-bases';
import { type FigureList, listedIndicator, readLists } from './read-lists';
import type { Reading } from './read-measure';
import { qualifiersOf } from './read-qualifiers';
import { resolve } from './resolve-period';
import type { Figure, Scene } from './scene';
import { shareUnits } from './share-units';
import { readingOf, type Told } from './told-reading';
import { isWholeOfShare } from './wholes';
import { windowsOf } from './window';

/** What 元 means depends on the place; the culture's own where the text names none. */
export const LOCAL_MONEY: Readonly<Record<string, string>> = { TW: 'TWD', HK: 'HKD', MO: 'MOP', CN: 'CNY' };

/** What money is told per where no word beside it says so: "GDP per capita was", "the average monthly wage was". */
function perOf({ source, segments }: Scene, figure: Figure, indicator: string | undefined): string | undefined {
  if (unitOfIndicator(indicator ?? '') === 'currency/{person}') return '{person}';
  if (indicator !== 'average_wage') return undefined;
  return saysMonth(source, segments.sentence(figure.start).start, figure.start) ? 'mo' : undefined;
}

function unitFields(
  scene: Scene,
  figure: Figure,
  indicator: string | undefined,
  iso: string | undefined,
): Pick<TextObservation, 'unit' | 'currency' | 'per'> | undefined {
  if (figure.kind === 'money') {
    const currency = (figure.soft ? LOCAL_MONEY[iso ?? ''] : undefined) ?? figure.currency ?? '';
    const per = figure.per ?? perOf(scene, figure, indicator);
    return { currency, ...(per ? { per } : {}) };
  }
  const canonical = indicator === undefined ? undefined : unitOfIndicator(indicator);
  if (figure.kind === 'bare' || figure.unit === '{#}') {
    return canonical !== undefined && isCount(canonical) ? { unit: canonical } : undefined;
  }
  if (figure.soft && canonical !== undefined && isCount(canonical)) return { unit: canonical };
  return { unit: figure.unit ?? '1' };
}

/** The less of these the better. */
const FALL_WHEN_BETTER = new Set(['unemployment_rate', 'inflation', 'pm25', 'co2_emissions']);

function signed(figure: Figure, reading: Reading, indicator: string | undefined): { value: string; upper?: string } {
  const turned = reading.judged === true && FALL_WHEN_BETTER.has(indicator ?? '');
  const falls = turned ? reading.direction > 0 : reading.direction < 0;
  const negative = reading.measure === 'change' && falls && !REDUCTIONS.has(indicator ?? '');
  const nominal = figure.numeral.sign === '-' && reading.measure !== 'change';
  const flip = negative || nominal;
  const value = (flip ? figure.value.negated() : figure.value).toString();
  return figure.upper ? { value, upper: (flip ? figure.upper.negated() : figure.upper).toString() } : { value };
}

/** 分担率, 분담률: the name of a rate; its values are levels. */
function isNamedRate({ source, segments }: Scene, figure: Figure): boolean {
  const { start } = segments.sentence(figure.start);
  return source.language.share.namedRates.test(source.folded.slice(Math.max(start, figure.start - 60), figure.start));
}

function measureOf(
  scene: Scene,
  figure: Figure,
  reading: Reading,
  indicator: string | undefined,
): TextObservation['measure'] {
  if (figure.kind !== 'percent' || reading.measure === 'change') return reading.measure;
  if (indicator === undefined) return reading.measure;
  if (REDUCTIONS.has(indicator)) return 'change';
  if (RATE_SHARES.has(indicator)) return isNamedRate(scene, figure) && !reading.said ? 'level' : 'share';
  return reading.measure === 'share' && reading.said ? 'share' : 'level';
}

/** "400 japanische Firmen" in Düsseldorf: the adjective of another country stands within. */
function isOfAnotherCountry({ places }: Scene, figure: Figure, place: PlaceMention | undefined): boolean {
  if (!place) return false;
  return places.some(
    (one) =>
      one.level === 'country' && one.iso !== place.iso && one.start >= figure.number.end && one.end <= figure.end,
  );
}

/** What a list of names gives to the figure that stands at the same place of a list of figures. */
interface Listed {
  place?: PlaceMention | undefined;
  period?: Period | undefined;
}

const ALONE: Listed = {};
const LONGEST_LIST = 12;

/** 杭州、宁波…分别为1616.5亿元和1135.2亿元，分别增长6.8%、3.9%: the places of a list hold for the next one, if it is as long. */
function placesOfListBefore({ lists, scene }: Told, view: Scene, list: FigureList): PlaceMention[] | undefined {
  const before = lists.get(list.first - 1);
  if (!before || before.length !== list.length) return undefined;
  const [head, last] = [scene.figures[before.first]!, scene.figures[list.first]!];
  if (scene.segments.sentenceIndex(head.start) !== scene.segments.sentenceIndex(last.start)) return undefined;
  return listedPlaces(view, scene.figures.slice(before.first, before.first + before.length));
}

function listedOf(told: Told, view: Scene, index: number): Listed {
  const { lists, scene } = told;
  const { figures } = scene;
  const list = lists.get(index);
  if (!list || list.length > LONGEST_LIST) return ALONE;
  const members = figures.slice(list.first, list.first + list.length);
  const places = listedPlaces(view, members) ?? (list.respectively ? placesOfListBefore(told, view, list) : undefined);
  const place = places?.[index - list.first];
  const periods = listedPeriods(view, members, (mention) => resolve(view, mention, place?.iso));
  return { place, period: periods?.[index - list.first] };
}

/** 前月の1100億円を上回った, 2020년의 1만 건을 웃돌았다: the level of another date, which is no bound of what was told. */
function isExceeded({ source, periods }: Scene, figure: Figure): boolean {
  if (source.language.writing === 'spaced' || (figure.kind !== 'unit' && figure.kind !== 'money')) return false;
  const dated = periods[firstEndingBehind(periods, figure.outerStart) - 1];
  return dated !== undefined && /^(?:の|의 )$/.test(source.folded.slice(dated.end, figure.outerStart));
}

/** Nobody counts 3.1 of anything but points. */
function isFractional({ numeral, value }: Figure): boolean {
  return numeral.decimals > 0 && !numeral.scale && !value.isWhole;
}

/** "2.3 nights on average", 3.5명: a fraction of what is counted is a mean, or told per so many, and no count. */
function isMean(scene: Scene, figure: Figure, id: string): boolean {
  const unit = unitOfIndicator(id) ?? '';
  if (!isCount(unit) || unit === '{score}') return false;
  return (figure.kind === 'unit' && isFractional(figure)) || isPerMany(scene, figure);
}

const MANY_BEFORE = 40;
const MANY_AFTER = 20;

/** "38 beds per 10,000 inhabitants", 每万人拥有床位82张: told for so many persons. */
function isPerMany({ source, segments }: Scene, { start, end }: Figure): boolean {
  const { folded, language } = source;
  const clause = segments.clause(start);
  if (language.perMany.test(folded.slice(Math.max(clause.start, start - MANY_BEFORE), start))) return true;
  // Elsewhere it stands before its count, and behind another's.
  return (
    language.writing === 'spaced' && language.perMany.test(folded.slice(end, Math.min(clause.end, end + MANY_AFTER)))
  );
}

/** Puts one figure together with indicator, place, period and measure. */
function observationOf(
  scene: Scene,
  figure: Figure,
  reading: Reading,
  chosen: string | undefined,
  listed: Listed,
): TextObservation | undefined {
  const named = listed.place ?? choosePlace(scene, figure);
  const place = named && isStranger(named) ? undefined : named;
  const told = chosen !== undefined && isOther(chosen) ? undefined : chosen;
  const indicator = told === 'companies' && isOfAnotherCountry(scene, figure, place) ? 'foreign_companies' : told;
  const unit = unitFields(scene, figure, indicator, place?.iso);
  if (!unit) return undefined;
  const measure = measureOf(scene, figure, reading, indicator);
  return {
    quantity: { start: figure.start, end: figure.end },
    ...signed(figure, reading, indicator),
    ...unit,
    measure,
    qualifiers: isExceeded(scene, figure) ? [] : qualifiersOf(figure),
    period:
      listed.period ??
      choosePeriod(scene, figure, {
        iso: place?.iso,
        indicator,
        isLevel: measure === 'level',
        isChange: measure === 'change',
      }) ??
      null,
    place: place ? { iso: place.iso, name: place.name, ...(place.qid ? { qid: place.qid } : {}) } : null,
    indicator: indicator === undefined || isMean(scene, figure, indicator) ? null : indicator,
    ...(reading.comparedWith ? { comparedWith: reading.comparedWith } : {}),
  };
}

/** A share told right after a number of foreign residents is theirs. */
function shareOf(
  figure: Figure,
  reading: Reading,
  previous: Previous | undefined,
  last: TextObservation | undefined,
): string | undefined {
  const told = figure.kind === 'percent' && reading.measure === 'share' && previous?.id === 'foreign_residents';
  // Of the residents, or right behind its whole: 人口109万8千人に占める割合は1.4％.
  const isTheirs = last?.indicator === 'foreign_residents' || last?.indicator === 'population';
  return told && isTheirs ? 'foreign_born_share' : undefined;
}

function indicatorOf(
  told: Told,
  view: Scene,
  index: number,
  previous: Previous | undefined,
): { id: string | undefined; near: boolean } {
  const { scene, lists, readings } = told;
  const figure = scene.figures[index]!;
  if (figure.kind === 'rank') return { id: rankIndicator(view, figure), near: true };
  const list = lists.get(index);
  const listed =
    list?.respectively && figure.kind !== 'part' && figure.kind !== 'times'
      ? listedIndicator(
          view,
          list,
          scene.figures[list.first]!,
          index - list.first,
          readings[index]!.measure === 'change',
        )
      : undefined;
  if (listed) return { id: listed, near: true };
  const chosen = chooseIndicator(view, figure, readings[index]!, previous);
  return { id: chosen?.id, near: chosen?.near ?? false };
}

const LONGEST_BRACKET = 60;

/** Up to two words, then a bracket that says nothing but a change: " umgeschlagen (", "（前年同月比". */
const OPENS_BRACKET = /^(?: ?[^\s()（）,;:.、，。]{1,20}){0,2} ?[(（][^()（）,;:.、，。\d]{0,14}[+–-]?$/;
const CLOSES_BRACKET = /^[^()（）\d]{0,24}[)）]/;

/** "employment grew by 94,000 (2.8 per cent)", "3,8 Mio. TEU (–0,3 %)": a change in brackets is of the figure before it. */
function restates({ figures, source }: Scene, index: number, reading: Reading): boolean {
  const [last, figure] = [figures[index - 1], figures[index]!];
  if (!last || figure.kind !== 'percent' || last.kind === 'percent' || reading.measure !== 'change') return false;
  if (figure.start - last.outerEnd > LONGEST_BRACKET) return false;
  const { folded, language } = source;
  const between = folded.slice(last.outerEnd, figure.outerStart);
  // "up $279 million, or 7 percent"
  if (between.length < 24 && language.share.restates.before(folded, skipGapBack(folded, figure.outerStart)))
    return true;
  return (
    OPENS_BRACKET.test(folded.slice(last.outerEnd, figure.start)) &&
    CLOSES_BRACKET.test(folded.slice(figure.outerEnd, figure.outerEnd + LONGEST_BRACKET))
  );
}

/** "…, of which 40 per cent", "…, of which 1,100": a part is of the time of its whole. */
function periodOfWhole(
  { segments, source }: Scene,
  figure: Figure,
  last: TextObservation | undefined,
): TextObservation['period'] {
  const { folded, language } = source;
  const said = language.share.before.before(folded, skipGapBack(folded, figure.outerStart));
  if (!said || !last || last.measure !== 'level') return null;
  return segments.sentenceIndex(last.quantity.start) === segments.sentenceIndex(figure.start) ? last.period : null;
}

const SMALLEST_TOTAL = Exact.whole(10_000);

/** "invested $2,000 in a new kitchen": what a city, a port or a trade comes to in a year is never so little. */
function isTooLittle({ kind, value, numeral }: Figure, reading: Reading, id: string): boolean {
  if (kind !== 'money' || reading.measure === 'change' || numeral.scale || id === 'average_wage') return false;
  return unitOfIndicator(id) === 'currency' && value.compare(SMALLEST_TOTAL) < 0;
}

const SHARE_OF_BASE: Reading = { measure: 'share', direction: 1, said: true };

/** The observations of running text. */
export function observeProse(found: Scene): TextObservation[] {
  const shared: Scene = { ...found, figures: shareUnits(found) };
  // An angle is the place of a thing, or a slope: no statistic.
  const figures = shared.figures.filter(
    (figure) => figure.unit !== 'deg' && (figure.kind !== 'bare' || isBareFigure(shared, figure)),
  );
  const read: Scene = { ...found, figures };
  const bases = readBases(read);
  const scene = withBases(read, bases);
  const told: Told = { scene, lists: readLists(scene), readings: [] };
  const observations: TextObservation[] = [];
  let previous: Previous | undefined;
  let lastChanged: string | undefined;
  const viewOf = windowsOf(scene);
  figures.forEach((figure, index) => {
    const view = viewOf(figure);
    const isOfBase = bases.has(index) && previous !== undefined;
    const reading = isOfBase ? SHARE_OF_BASE : readingOf(told, figure, index);
    told.readings.push(reading);
    const { id: named, near } = indicatorOf(told, view, index, previous);
    const restated = restates(scene, index, reading) ? observations.at(-1)?.indicator : undefined;
    const again = restated ? grown(restated, reading) : undefined;
    const changed = reading.measure === 'change' && figure.kind === 'percent' ? lastChanged : undefined;
    const meant = isOfBase
      ? figure.kind === 'part'
        ? undefined
        : previous?.id
      : (again ?? named ?? changed ?? shareOf(figure, reading, previous, observations.at(-1)));
    const id = meant === undefined || isTooLittle(figure, reading, meant) ? undefined : meant;
    if (figure.kind === 'bare' || figure.unit === '{#}') {
      const told =
        near ||
        repeatsCounter(scene, index, id, previous) ||
        continuesCount(scene, index, id, previous) ||
        isLedTo(view, figure, id) ||
        isTiedToDate(scene, figure);
      if (!told || countsAnotherNoun(scene, figure)) return;
    }
    if (figure.kind === 'bare' && isFractional(figure) && unitOfIndicator(id ?? '') !== '{score}') return;
    const observation = observationOf(view, figure, reading, id, listedOf(told, view, index));
    if (!observation) return;
    if (restated) observation.period = observations.at(-1)?.period ?? observation.period;
    if (observation.period === null && observation.measure !== 'change')
      observation.period = periodOfWhole(scene, figure, observations.at(-1));
    if (reading.measure !== 'change' && id !== undefined && figure.kind !== 'rank' && !isWholeOfShare(scene, figure))
      previous = { id, start: figure.start };
    if (reading.measure === 'change' && id !== undefined) lastChanged = id;
    observations.push(observation);
  });
  return observations;
}
