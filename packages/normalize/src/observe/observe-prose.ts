import type { Period, TextObservation } from '@duibiao/model';
import type { PlaceMention } from '../places/index';
import { skipGap, skipGapBack } from '../text/characters';
import { grown, type Previous } from './changed-indicator';
import { chooseIndicator } from './choose-indicator';
import { choosePeriod } from './choose-period';
import { choosePlace } from './choose-place';
import { isCount, isOther, unitOfIndicator } from './fit-indicator';
import { listedPeriods, listedPlaces } from './list-members';
import { readBases, withBases } from './read-bases';
import { type FigureList, listedIndicator, readLists } from './read-lists';
import { type Reading, readMeasure } from './read-measure';
import { qualifiersOf } from './read-qualifiers';
import { resolve } from './resolve-period';
import type { Figure, Scene } from './scene';
import { shareUnits } from './share-units';
import { firstFrom, windowsOf } from './window';

/** 約40の領事機関: what is counted follows. */
function countsBehindNo({ source, indicators }: Scene, figure: Figure): boolean {
  if (source.language.culture !== 'ja' || source.folded.charAt(figure.end) !== 'の') return false;
  const noun = indicators[firstFrom(indicators, figure.end)];
  return noun !== undefined && noun.start === figure.end + 1 && isCount(unitOfIndicator(noun.indicator) ?? '');
}

/** "Sister cities: 12" on a line of its own. */
function isFact({ source: { folded } }: Scene, figure: Figure): boolean {
  if (!/^\s*(?:\n|$)/.test(folded.slice(figure.outerEnd, figure.outerEnd + 4))) return false;
  const line = folded.slice(Math.max(0, figure.start - 60), figure.start);
  return /(?:^|\n)[^\d\n:]{2,50}: ?$/.test(line);
}

/** A bare figure counts where an indicator was named before it and nothing after it says that it counts something else. */
function isBareFigure(scene: Scene, figure: Figure): boolean {
  const { numeral } = figure;
  if (numeral.yearLike || figure.value.isNegative) return false;
  if (countsBehindNo(scene, figure) || isFact(scene, figure)) return true;
  if (!numeral.grouped && !numeral.scale && numeral.decimals === 0 && figure.end - figure.start < 3) return false;
  // 5만이 넘는다, 500만을 초과: a bound behind a number is said of figures only.
  if (figure.outerEnd > figure.end) return true;
  const { folded, language } = scene.source;
  const clause = scene.segments.bracketAt(figure.start) ?? scene.segments.clause(figure.start);
  const at = skipGap(folded, figure.outerEnd);
  // "from 587,857 at the end of 2018"
  if (scene.periods[firstFrom(scene.periods, figure.outerEnd)]?.start === at) return true;
  if (
    /^(?:的|の)(?:历史)?(?:新高|紀錄|纪录|記錄|記録|高峰|高峯|高点|水平|水準|規模|规模|過去最高|最高)/.test(
      folded.slice(at, at + 8),
    )
  )
    return true;
  if (at >= clause.end - 1 || /[,.;:!?)(、。，；\n\t]/.test(folded.charAt(at))) return true;
  if (language.writing !== 'spaced')
    return /^(?:で|に|と|だ|へ|を|が|から|まで|로|으로|이다|이며|이고|에|을|를|였|이었|에서|입니다|으로|를)/.test(
      folded.slice(at, at + 4),
    );
  return language.bareFollowers.at(folded, at) !== undefined;
}

/** What 元 means depends on the place; the culture's own where the text names none. */
export const LOCAL_MONEY: Readonly<Record<string, string>> = { TW: 'TWD', HK: 'HKD', MO: 'MOP', CN: 'CNY' };

function unitFields(
  figure: Figure,
  indicator: string | undefined,
  iso: string | undefined,
): Pick<TextObservation, 'unit' | 'currency' | 'per'> | undefined {
  if (figure.kind === 'money') {
    const currency = (figure.soft ? LOCAL_MONEY[iso ?? ''] : undefined) ?? figure.currency ?? '';
    const per = figure.per ?? (unitOfIndicator(indicator ?? '') === 'currency/{person}' ? '{person}' : undefined);
    return { currency, ...(per ? { per } : {}) };
  }
  const canonical = indicator === undefined ? undefined : unitOfIndicator(indicator);
  if (figure.kind === 'bare' || figure.unit === '{#}') {
    return canonical !== undefined && isCount(canonical) ? { unit: canonical } : undefined;
  }
  if (figure.soft && canonical !== undefined && isCount(canonical)) return { unit: canonical };
  return { unit: figure.unit ?? '1' };
}

/** These fall when they are reached: a cut "by 60 %" is a reduction of 60, not of -60. */
const REDUCTIONS = new Set(['co2_reduction']);

function signed(figure: Figure, reading: Reading, indicator: string | undefined): { value: string; upper?: string } {
  const negative = reading.measure === 'change' && reading.direction < 0 && !REDUCTIONS.has(indicator ?? '');
  const nominal = figure.numeral.sign === '-' && reading.measure !== 'change';
  const flip = negative || nominal;
  const value = (flip ? figure.value.negated() : figure.value).toString();
  return figure.upper ? { value, upper: (flip ? figure.upper.negated() : figure.upper).toString() } : { value };
}

const RATE_SHARES = new Set(['foreign_born_share', 'public_transport_share', 'services_share']);

/** 分担率, 분담률: the name of a rate; its values are levels. */
function isNamedRate({ source, segments }: Scene, figure: Figure): boolean {
  const { start } = segments.sentence(figure.start);
  return /分担率|分擔率|분담률|분담율|modal split/.test(
    source.folded.slice(Math.max(start, figure.start - 60), figure.start),
  );
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

function listedOf({ lists, scene: { figures } }: Told, view: Scene, index: number): Listed {
  const list = lists.get(index);
  if (!list || list.length > LONGEST_LIST) return ALONE;
  const members = figures.slice(list.first, list.first + list.length);
  const place = listedPlaces(view, members)?.[index - list.first];
  const periods = listedPeriods(view, members, (mention) => resolve(view, mention, place?.iso));
  return { place, period: periods?.[index - list.first] };
}

/** Puts one figure together with indicator, place, period and measure. */
function observationOf(
  scene: Scene,
  figure: Figure,
  reading: Reading,
  chosen: string | undefined,
  listed: Listed,
): TextObservation | undefined {
  const place = listed.place ?? choosePlace(scene, figure);
  const told = chosen !== undefined && isOther(chosen) ? undefined : chosen;
  const indicator = told === 'companies' && isOfAnotherCountry(scene, figure, place) ? 'foreign_companies' : told;
  const unit = unitFields(figure, indicator, place?.iso);
  if (!unit) return undefined;
  const measure = measureOf(scene, figure, reading, indicator);
  return {
    quantity: { start: figure.start, end: figure.end },
    ...signed(figure, reading, indicator),
    ...unit,
    measure,
    qualifiers: qualifiersOf(figure),
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
    indicator: indicator ?? null,
    ...(reading.comparedWith ? { comparedWith: reading.comparedWith } : {}),
  };
}

const TERMINALS =
  /공항|항(?=[은는이가의도]|만|$)|空港|机场|機場|(?<!香)港$|airport|flughafen|\bport\b|hafen|נמל|aéroport/;

/** A rank of a port or an airport is none of a city. */
function isTerminal({ source }: Scene, place: PlaceMention): boolean {
  if (place.level === 'port' || place.level === 'airport') return true;
  return (
    TERMINALS.test(source.folded.slice(Math.max(0, place.start - 9), place.end + 1).trim()) ||
    TERMINALS.test(source.folded.slice(place.start, place.end))
  );
}

const INSTITUTIONS =
  /universit|hochschule|college|institute of technology|school of|大学|大學|学院|學院|대학|אוניברסיט|הטכניון|technion|eth zürich|eth zurich|airline|航空公司|항공사|航空会社/;

/** The rank of a university or an airline is none of its city; what is ranked stands before its rank. */
function isOfInstitution({ source, segments }: Scene, figure: Figure): boolean {
  const { start } = segments.sentence(figure.start);
  return INSTITUTIONS.test(source.folded.slice(Math.max(start, figure.start - 120), figure.start));
}

function rankIndicator(scene: Scene, figure: Figure): string | undefined {
  const place = choosePlace(scene, figure);
  const another = (place && isTerminal(scene, place)) || isOfInstitution(scene, figure);
  return another ? undefined : 'city_rank';
}

/** A share told right after a number of foreign residents is theirs. */
function shareOf(
  figure: Figure,
  reading: Reading,
  previous: Previous | undefined,
  last: TextObservation | undefined,
): string | undefined {
  const told = figure.kind === 'percent' && reading.measure === 'share' && previous?.id === 'foreign_residents';
  return told && last?.indicator === 'foreign_residents' ? 'foreign_born_share' : undefined;
}

interface Told {
  scene: Scene;
  lists: ReadonlyMap<number, FigureList>;
  readings: Reading[];
}

/** What is said of the first figure of a list holds for those after it. */
function readingOf(told: Told, figure: Figure, index: number): Reading {
  const own = readMeasure(told.scene, figure, index);
  const list = told.lists.get(index);
  const head = list && list.first < index ? told.readings[list.first] : undefined;
  if (head?.measure === 'change' && (own.measure === 'level' || figure.kind === 'part')) return head;
  const beside = besidePrevious(told, figure, index);
  if (beside) return beside;
  return own.measure === 'level' ? (gapped(told, figure, index) ?? comparedShare(told, figure, index) ?? own) : own;
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

/** "exports having grown 7.3% and imports 8.4%": the verb is not said again. */
function gapped({ scene, readings }: Told, figure: Figure, index: number): Reading | undefined {
  const before = scene.figures[index - 1];
  if (figure.kind !== 'percent' || before?.kind !== 'percent' || readings[index - 1]?.measure !== 'change')
    return undefined;
  if (figure.outerStart - before.outerEnd > GAPPING_REACH) return undefined;
  const between = scene.source.folded.slice(before.outerEnd, figure.outerStart);
  return /^,? (?:and|und|et) (?:[^\s,.;]+ ){1,2}$/.test(between) ? readings[index - 1] : undefined;
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
      ? listedIndicator(view, list, scene.figures[list.first]!, index - list.first)
      : undefined;
  if (listed) return { id: listed, near: true };
  const chosen = chooseIndicator(view, figure, readings[index]!, previous);
  return { id: chosen?.id, near: chosen?.near ?? false };
}

/** 88개 항공사: the counter's noun follows, and no unit knows it. */
function countsAnotherNoun({ source }: Scene, figure: Figure): boolean {
  if (figure.unit !== '{#}') return false;
  const after = source.folded.slice(figure.outerEnd, figure.outerEnd + 4);
  if (source.language.writing === 'hangul')
    return (
      /^ [가-힣]{2}/.test(after) &&
      !/^ (?:창출|조성|유치|확보|운영|보유|이상|증가|감소|개최|확대|가량|정도)/.test(after)
    );
  return (
    /[个個]$/.test(source.folded.slice(figure.start, figure.end)) &&
    /^[一-龯]/.test(after) &&
    !/^[，,、。以左上增减減在的及和]/.test(after)
  );
}

/** "employment grew by 94,000 (2.8 per cent)": the change before it, told again. */
function restates({ figures, source }: Scene, index: number, reading: Reading): boolean {
  const [last, figure] = [figures[index - 1], figures[index]!];
  if (!last || figure.kind !== 'percent' || last.kind === 'percent' || reading.measure !== 'change') return false;
  const { folded, language } = source;
  const between = folded.slice(last.outerEnd, figure.outerStart);
  // "up $279 million, or 7 percent"
  if (between.length < 24 && language.share.restates.before(folded, skipGapBack(folded, figure.outerStart)))
    return true;
  return /^ ?\([+-]?$/.test(between) && /^ ?\)/.test(folded.slice(figure.outerEnd));
}

/** 116件で、前年の127件から: the same counter again counts the same. */
function repeatsCounter(
  { figures, segments, source }: Scene,
  index: number,
  id: string | undefined,
  previous: Previous | undefined,
): boolean {
  const [last, figure] = [figures[index - 1], figures[index]!];
  if (id === undefined || previous?.id !== id || last?.unit !== '{#}' || figure.unit !== '{#}') return false;
  const counter = (one: Figure): string => source.folded.slice(one.number.end, one.end);
  return counter(last) === counter(figure) && previous.start >= segments.sentence(figure.start).start;
}

/** "24.8 million in 2019 …, fell to 4.8 million in 2020": a large number of the same sentence goes on with the same count. */
function continuesCount(
  { figures, segments, source }: Scene,
  index: number,
  id: string | undefined,
  previous: Previous | undefined,
): boolean {
  const figure = figures[index]!;
  if (id === undefined || previous?.id !== id || !(figure.numeral.scale || figure.numeral.grouped)) return false;
  const sentence = segments.sentence(figure.start);
  if (previous.start >= sentence.start) return true;
  // "In Dresden there were 564,904": of what the sentence before counted.
  const isNext = previous.start >= segments.sentence(Math.max(0, sentence.start - 1)).start;
  return (
    isNext &&
    source.language.bareLeaders.before(source.folded, skipGapBack(source.folded, figure.outerStart)) !== undefined
  );
}

/** "…, of which 40 per cent": a share is of the time of its whole. */
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

/** Nobody counts 3.1 of anything but points. */
function isFractional({ numeral, value }: Figure): boolean {
  return numeral.decimals > 0 && !numeral.scale && !value.isWhole;
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
    const id = isOfBase
      ? previous?.id
      : (again ?? named ?? changed ?? shareOf(figure, reading, previous, observations.at(-1)));
    if (figure.kind === 'bare' || figure.unit === '{#}') {
      const told = near || repeatsCounter(scene, index, id, previous) || continuesCount(scene, index, id, previous);
      if (!told || countsAnotherNoun(scene, figure)) return;
    }
    if (figure.kind === 'bare' && isFractional(figure) && unitOfIndicator(id ?? '') !== '{score}') return;
    const observation = observationOf(view, figure, reading, id, listedOf(told, view, index));
    if (!observation) return;
    if (observation.period === null && observation.measure === 'share')
      observation.period = periodOfWhole(scene, figure, observations.at(-1));
    if (reading.measure !== 'change' && id !== undefined && figure.kind !== 'rank')
      previous = { id, start: figure.start };
    if (reading.measure === 'change' && id !== undefined) lastChanged = id;
    observations.push(observation);
  });
  return observations;
}
