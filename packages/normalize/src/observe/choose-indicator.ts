import { isAlphabetic, skipGap, skipGapBack } from '../text/characters';
import { changedIndicator, GROWTH, type Previous } from './changed-indicator';
import { fits, isOther, unitOfIndicator } from './fit-indicator';
import { type Chosen, clauseStart, figuresWithin, inSameClause, nearest } from './nearest-indicator';
import type { Reading } from './read-measure';
import type { Figure, Scene } from './scene';
import { isFigureBetween } from './window';

/** "2.8 % of GDP for research": spending told as a part of the whole is an intensity. */
function asIntensity(scene: Scene, figure: Figure): Chosen | undefined {
  if (figure.kind !== 'percent' && figure.kind !== 'points') return undefined;
  const sentence = scene.segments.sentence(figure.start);
  const within = scene.indicators.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  const whole = within.some(
    (one) =>
      one.indicator === 'gdp' &&
      Math.abs(one.start - figure.end) < 40 &&
      Math.min(Math.abs(one.start - figure.end), Math.abs(figure.start - one.end)) < 20,
  );
  const clause = clauseStart(scene, figure.start);
  const spent = within.some(
    (one) => one.indicator === 'rd_spending' && (whole || clauseStart(scene, one.start) <= clause),
  );
  return whole && spent ? { id: 'rd_intensity', near: true } : undefined;
}

/** A word of less that stood before says little of what is told now. */
const SURE = 0.5;

function carried(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  const before = scene.indicators.findLast(
    (mention) =>
      mention.end <= figure.start &&
      (mention.strength >= SURE || figure.kind !== 'percent') &&
      accept(mention.indicator),
  );
  const id = before?.indicator ?? scene.title.indicators.find((mention) => accept(mention.indicator))?.indicator;
  return id === undefined ? undefined : { id, near: false };
}

const UNIT_INDICATORS: Readonly<Record<string, string>> = {
  '{TEU}': 'port_containers',
  km2: 'area',
  '{berth}': 'berths',
  '{night}': 'hotel_nights',
  '{company}': 'companies',
  '{patent}': 'patents',
  '{household}': 'households',
  '{call}': 'ship_calls',
  '{flight}': 'flights',
  '{room}': 'hotel_rooms',
  '{bed}': 'hospital_beds',
  '{mission}': 'consulates',
  '{city}': 'sister_cities',
  '{score}': 'index_score',
  '{person}/km2': 'density',
};

/** What the unit of a figure counts where nothing else is told of. */
export function byUnit(figure: Pick<Figure, 'kind' | 'unit' | 'soft'>): string | undefined {
  // 戶 counts households and 床 hospital beds where nothing else is told of.
  const unit = figure.unit ?? '';
  return figure.kind === 'unit' && (!figure.soft || unit === '{household}' || unit === '{bed}')
    ? UNIT_INDICATORS[unit]
    : undefined;
}

/** The indicator that a figure is a value of. For a relative change, that of the level it changes. */
export function chooseIndicator(
  scene: Scene,
  figure: Figure,
  reading: Reading,
  previous: Previous | undefined,
): Chosen | undefined {
  if (figure.kind === 'part' || figure.kind === 'times') return undefined;
  if (reading.measure === 'change' && figure.kind === 'percent')
    return changedIndicator(scene, figure, reading, previous);
  const accept = (id: string): boolean => fits(id, figure) && !(reading.said && NO_SHARES.test(id));
  const intensity = reading.measure === 'change' ? undefined : asIntensity(scene, figure);
  if (intensity) return intensity;
  const exact =
    figure.soft && figure.kind === 'unit'
      ? nearest(scene, figure, (id) => accept(id) && unitOfIndicator(id) === figure.unit)
      : undefined;
  const own =
    exact ??
    ofForeigners(scene, figure) ??
    compared(scene, figure, previous) ??
    pointsOf(scene, figure, previous) ??
    nearest(scene, figure, accept) ??
    perHead(scene, figure, previous) ??
    sameRate(scene, figure, previous) ??
    carriedIfSameUnit(scene, figure, accept) ??
    ungrown(scene, figure);
  if (own?.id === 'foreign_born_share' && isOfOthers(scene, figure, previous)) return undefined;
  const id = ofPart(scene, figure, own, previous) ?? own?.id ?? byUnit(figure) ?? ofFair(scene, figure);
  return id === undefined ? undefined : { id: refined(scene, figure, id), near: own?.near ?? false };
}

/** What parts of these are, whatever the noun beside them: foreigners among visitors are visitors, among students foreign students. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  foreign_residents: {
    tourist_arrivals: 'tourist_arrivals',
    air_passengers: 'air_passengers',
    cruise_passengers: 'cruise_passengers',
    rail_passengers: 'rail_passengers',
    fair_visitors: 'fair_visitors',
    students: 'intl_students',
    intl_students: 'intl_students',
  },
  students: { intl_students: 'intl_students' },
  // 白云机场旅客…, 其中国际旅客…: travellers among those of an airport, a ship or a train.
  tourist_arrivals: {
    air_passengers: 'air_passengers',
    cruise_passengers: 'cruise_passengers',
    rail_passengers: 'rail_passengers',
  },
};

/** What a count of foreigners or of students is where it is a part of another count; `undefined` where it is none. */
export const partOfCount = (id: string, whole: string): string | undefined => PARTS[id]?.[whole];

const ABROAD_REACH = 24;

/** "18,170 of whom came from outside the UK": right behind the number, or behind words with no other number or comma. */
function isFromAbroad({ source: { folded, language }, segments, figures }: Scene, figure: Figure): boolean {
  // "Aus dem Ausland kommen davon 14.910"
  const { start } = segments.sentence(figure.start);
  const first = skipGap(folded, start);
  if (language.abroad.at(folded, first) && !isFigureBetween(figures, first, figure.start)) return true;
  const words = /^[^\d,.;:()、。，；]*/.exec(folded.slice(figure.outerEnd, figure.outerEnd + ABROAD_REACH))?.[0] ?? '';
  const end = figure.outerEnd + words.length;
  for (let at = skipGap(folded, figure.outerEnd); at <= end; at++) {
    if (isAlphabetic(folded.charCodeAt(at)) && isAlphabetic(folded.charCodeAt(at - 1))) continue;
    if (language.abroad.at(folded, at)) return true;
  }
  return false;
}

/** "8.1 million tourists, foreigners 3.2 million": the word alone, which says of no residents. */
function namesForeigners({ source: { folded, language }, indicators, segments }: Scene, figure: Figure): boolean {
  const { start, end } = segments.clause(figure.start);
  const named = indicators.find((one) => one.indicator === 'foreign_residents' && one.start >= start && one.end <= end);
  return named !== undefined && language.foreigners.at(folded, named.start)?.end === named.end;
}

/** 游客…, 其中外国人31.6万人次; "passengers (Germans 1.2 million, foreigners 0.4 million)": a part of what was told of before. */
function ofPart(
  scene: Scene,
  figure: Figure,
  own: Chosen | undefined,
  previous: Previous | undefined,
): string | undefined {
  // "of whom 21,250 come from outside the UK"
  if (own?.id === 'students' && isFromAbroad(scene, figure)) return 'intl_students';
  const part = own && previous ? partOfCount(own.id, previous.id) : undefined;
  if (part === undefined || !previous || (figure.kind !== 'bare' && figure.unit !== '{person}')) return undefined;
  const { segments, source } = scene;
  const { start } = segments.sentence(figure.start);
  if (previous.start < start) {
    // 来客数は1,585万人…。うち外国人は: a sentence that opens so goes on about the one before.
    const opens = source.language.share.before.at(source.folded, skipGap(source.folded, start, 2)) !== undefined;
    return opens && segments.sentenceIndex(previous.start) === segments.sentenceIndex(start) - 1 ? part : undefined;
  }
  if (segments.bracketAt(figure.start) || namesForeigners(scene, figure)) return part;
  const clause = segments.clause(figure.start);
  for (let at = clause.start; at < figure.start; at++)
    if (source.language.share.before.at(source.folded, at)) return part;
  return undefined;
}

/** "6,500 exhibitors occupied 227,000 square metres": space that no word names, where a fair is told of. */
function ofFair({ segments, indicators }: Scene, figure: Figure): string | undefined {
  if (figure.kind !== 'unit' || !fits('convention_space', figure)) return undefined;
  const { start } = segments.sentence(figure.start);
  const told = indicators.some(
    (one) => one.indicator === 'exhibitors' && one.start >= start && one.end <= figure.start,
  );
  return told ? 'convention_space' : undefined;
}

const WHOLE_REACH = 4;
const FOREIGN_REACH = 24;

/** 주민의 11.5%는 외국인, 居民中有29%是外国人: so many of the residents that are named right beside it are foreigners. */
function ofForeigners({ segments, indicators, figures }: Scene, figure: Figure): Chosen | undefined {
  if (figure.kind !== 'percent') return undefined;
  const { start, end } = segments.clause(figure.start);
  const clause = indicators.filter((one) => one.start >= start && one.end <= end);
  const residents = clause.some(
    (one) =>
      one.indicator === 'population' &&
      (Math.abs(figure.outerStart - one.end) <= WHOLE_REACH || Math.abs(one.start - figure.end) <= WHOLE_REACH),
  );
  const foreign = clause.find((one) => one.indicator === 'foreign_residents' && one.start >= figure.end);
  if (!residents || !foreign || foreign.start - figure.end > FOREIGN_REACH) return undefined;
  return isFigureBetween(figures, figure.end, foreign.start) ? undefined : { id: 'foreign_born_share', near: true };
}

/** "Of the 38,200 students 17 % hold a foreign passport": a share of others than the residents. */
function isOfOthers({ segments }: Scene, figure: Figure, previous: Previous | undefined): boolean {
  if (!previous || previous.start < segments.sentence(figure.start).start) return false;
  return unitOfIndicator(previous.id) === '{person}' && !RESIDENTS.has(previous.id);
}

const RESIDENTS = new Set(['population', 'foreign_residents']);

/** An area is one of the zone or the halls that its clause names before it. */
function refined(scene: Scene, figure: Figure, id: string): string {
  if (id !== 'area') return id;
  const { start } = scene.segments.clause(figure.start);
  const named = scene.indicators.findLast(
    (one) =>
      (one.indicator === 'bonded_area' || one.indicator === 'convention_space') &&
      one.strength >= 0.8 &&
      one.start >= start &&
      one.end <= figure.start,
  );
  return named && figuresWithin(scene, { start: named.end, end: figure.start }) === 0 ? named.indicator : id;
}

/** Rates that are no part of a whole, whatever is said to be a share. */
const NO_SHARES = /_growth$|^tax_rate$|^inflation$|^unemployment_rate$|^co2_reduction$/;

/** 人口增长率为4.0%，净增49.83万人: where only the growth is named, persons are of what grows. */
function ungrown(scene: Scene, figure: Figure): Chosen | undefined {
  for (const [base, growth] of Object.entries(GROWTH)) {
    if (!fits(base, figure)) continue;
    const grew = scene.indicators.findLast((one) => one.indicator === growth && one.end <= figure.start);
    // "population grew from 2.46 million": said of the figure itself.
    if (grew) return { id: base, near: inSameClause(scene, figure, grew) };
  }
  return undefined;
}

/** "30,000 students, against 23,000 at the university of …": an amount compared with is of the same. */
function compared({ source, segments }: Scene, figure: Figure, previous: Previous | undefined): Chosen | undefined {
  if (!previous || previous.start < segments.sentence(figure.start).start || !fits(previous.id, figure))
    return undefined;
  const { folded, language } = source;
  if (figure.kind !== 'bare') return undefined;
  const told = language.period.comparisonBefore.before(folded, skipGapBack(folded, figure.outerStart));
  return told ? { id: previous.id, near: true } : undefined;
}

/** "0.86 % of GDP, up 0.06 points": points are of the percentage before them. */
function pointsOf(scene: Scene, figure: Figure, previous: Previous | undefined): Chosen | undefined {
  if (figure.kind !== 'points' || !previous) return undefined;
  if (previous.start < scene.segments.sentence(figure.start).start || !fits(previous.id, figure)) return undefined;
  const named = scene.indicators.some(
    (one) => one.start > previous.start && one.end <= figure.start && fits(one.indicator, figure),
  );
  return named ? undefined : { id: previous.id, near: true };
}

/** "GDP grew to 114 billion, or 69,400 per capita": money per head of what is told of. */
function perHead(scene: Scene, figure: Figure, previous: Previous | undefined): Chosen | undefined {
  if (figure.kind !== 'money' || figure.per !== '{person}') return undefined;
  const found = nearest(scene, figure, (id) => id === 'gdp' || id === 'gdp_growth' || isOther(id));
  if (found) return isOther(found.id) ? undefined : { ...found, id: 'gdp_per_capita' };
  // "… GDP of 86 trillion. Per head that is 77.5 million"
  const { segments } = scene;
  const isBefore =
    previous?.id === 'gdp' && segments.sentenceIndex(previous.start) + 1 === segments.sentenceIndex(figure.start);
  return isBefore ? { id: 'gdp_per_capita', near: false } : undefined;
}

/** "5.6 % of GDP (national average: 3.0 %)", 把比率提升至1.5%: a rate that only repeats what the one before it is of. */
function sameRate(scene: Scene, figure: Figure, previous: Previous | undefined): Chosen | undefined {
  if (figure.kind !== 'percent' || !previous || !fits(previous.id, figure)) return undefined;
  const { segments, source } = scene;
  if (previous.start < segments.sentence(figure.start).start) return undefined;
  const { folded, language } = source;
  const clause = segments.bracketAt(figure.start) ?? segments.clause(figure.start);
  const words = folded.slice(Math.max(clause.start, figure.outerStart - 30), figure.outerStart);
  for (let at = 0; at < words.length; at++) {
    if (isAlphabetic(words.charCodeAt(at)) && isAlphabetic(words.charCodeAt(at - 1))) continue;
    if (language.share.rate.at(words, at) ?? language.national.at(words, at)) return { id: previous.id, near: true };
  }
  return undefined;
}

function carriedIfSameUnit(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  if (figure.kind === 'rank' || figure.kind === 'bare') return undefined;
  return carried(scene, figure, accept);
}
