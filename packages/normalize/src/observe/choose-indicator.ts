import { type IndicatorMention, OTHER, indicatorUnits as UNITS } from '../indicators/index';
import { isAlphabetic, isHan, skipGap, skipGapBack } from '../text/characters';
import type { Reading } from './read-measure';
import type { Figure, Scene } from './scene';
import { figuresBetween, firstFrom } from './window';

const DIMENSIONS: readonly (readonly string[])[] = [
  ['km2', 'm2', 'har', '[mu]', '[pyeong]', '[dunam]', '[acr_us]', '[sft_i]', '[mi_i]2'],
  ['t', 'kt', 'Mt', 'kg', 'Gg', '[ston_av]', '[lton_av]', 't/a', 'kt/a', '[lb_av]'],
  ['km', 'm', '[mi_i]', '[ft_i]', '[nmi_i]'],
  ['kW', 'MW', 'GW', 'W', 'TW'],
  ['{TEU}', '{FEU}'],
];

function sameDimension(a: string, b: string): boolean {
  return a === b || DIMENSIONS.some((units) => units.includes(a) && units.includes(b));
}

function sameRatio(canonical: string, unit: string): boolean {
  const [numerator = '', denominator] = canonical.split('/');
  const [top = '', bottom] = unit.split('/');
  if (denominator === undefined || bottom === undefined) return false;
  return sameDimension(numerator, top) && sameDimension(denominator, bottom);
}

const ratios = new Map<string, readonly string[]>();

/** Numerator and denominator of a unit. */
function ratioOf(unit: string): readonly string[] {
  const known = ratios.get(unit) ?? unit.split('/');
  // Units of texts are few; a hostile text must not fill the memory.
  if (ratios.size < 500) ratios.set(unit, known);
  return known;
}

/** Whether a figure in this unit can be a value of the indicator. */
export function fits(id: string, figure: Pick<Figure, 'kind' | 'unit' | 'currency' | 'per' | 'soft'>): boolean {
  if (isOther(id)) return fitsOther(id.slice(OTHER.length), figure);
  const canonical = UNITS.get(id) ?? '';
  const [base = '', denominator] = ratioOf(canonical);
  if (figure.kind === 'money') {
    if (base !== 'currency') return false;
    if (denominator === undefined)
      return (
        figure.per === undefined ||
        !/^(?:\{person\}|.*2)$/.test(figure.per) ||
        (id === 'average_wage' && figure.per === '{person}')
      );
    return figure.per === undefined ? denominator === '{person}' : sameDimension(denominator, figure.per);
  }
  if (figure.kind === 'percent' || figure.kind === 'points') return canonical === '%';
  if (figure.kind === 'rank') return canonical === '{rank}';
  if (figure.kind === 'part' || figure.kind === 'times') return false;
  if (figure.kind === 'bare') return isCount(canonical);
  const unit = figure.unit ?? '';
  // A bare counter counts no people (人, 명, 名 do), save jobs: 일자리 10만 개.
  if (unit === '{#}') return isCount(canonical) && (canonical !== '{person}' || id === 'jobs');
  if (figure.soft) return isCount(canonical) && (canonical !== '{person}' || unit === canonical);
  // An amount per resident is told of what is counted in all: CO2 per head.
  const perPerson =
    unit.endsWith('/{person}') && sameDimension(canonical, unit.slice(0, -'/{person}'.length)) && canonical === 't';
  return sameDimension(canonical, unit) || sameRatio(canonical, unit) || perPerson;
}

/** What is measured and has no place in the catalogue: it takes its figures and gives them no indicator. */
export const isOther = (id: string): boolean => id.startsWith(OTHER);

function fitsOther(kind: string, figure: Pick<Figure, 'kind' | 'unit'>): boolean {
  if (kind === 'percent') return figure.kind === 'percent' || figure.kind === 'points';
  if (kind === 'money') return figure.kind === 'money';
  return figure.kind === 'bare' || figure.unit === kind || figure.unit === '{#}';
}

/** Indicators that count something: a bare figure or a bare counter can be theirs. */
export function isCount(unit: string): boolean {
  return /^\{\w+\}$/.test(unit) && unit !== '{rank}';
}

export const unitOfIndicator = (id: string): string | undefined => UNITS.get(id);

/** The relative change of these is an indicator of its own. */
const GROWTH: Readonly<Record<string, string>> = {
  gdp: 'gdp_growth',
  population: 'population_growth',
  co2_emissions: 'co2_reduction',
};

export interface Chosen {
  id: string;
  /** Found in the same clause or glued to the amount; else carried from before. */
  near: boolean;
}

/** What keeps a mention from a figure, in characters of distance. */
const COSTS = {
  ownNoun: 8,
  tonnes: 20,
  follows: 12,
  /** Japanese, Korean and Chinese name what is measured before its amount. */
  namedLate: 18,
  ofNext: 24,
  otherClause: 60,
  followsInOtherClause: 160,
  figureBetween: 45,
  semicolon: 300,
  /** "turnover", which a word for whose turnover it is may make an indicator of. */
  vague: 30,
};

/** Nouns of these count many things: a more telling word close by decides. */
const GENERAL = new Set(['companies', 'population', 'jobs', 'tourist_arrivals', 'fair_visitors', 'area']);

function between(figure: Figure, mention: IndicatorMention): { start: number; end: number } {
  return mention.end <= figure.start
    ? { start: mention.end, end: figure.start }
    : { start: figure.end, end: mention.start };
}

function clauseStart({ segments }: Scene, at: number): number {
  return segments.clause(segments.outer(at)).start;
}

function inSameClause(scene: Scene, figure: Figure, mention: IndicatorMention): boolean {
  return clauseStart(scene, mention.start) === clauseStart(scene, figure.start);
}

function figuresWithin(scene: Scene, interval: { start: number; end: number }): number {
  return figuresBetween(scene.figures, interval.start, interval.end);
}

const NEXT_REACH = 4;
const JOINS = /[,;、]|(?:^|\s)(?:and|und|while|et|ו)(?=$|[\s\u0590-\u05ff])/;

/** "10.1 billion and imports 23.6 billion": what the next figure follows at once is of that figure. */
function ownsNext({ figures, source }: Scene, mention: IndicatorMention, gap: { start: number; end: number }): boolean {
  const next = figures[firstFrom(figures, mention.end)];
  if (!next || next.outerStart - mention.end > NEXT_REACH) return false;
  return source.language.writing !== 'spaced' || JOINS.test(source.folded.slice(gap.start, gap.end));
}

function distance(scene: Scene, figure: Figure, mention: IndicatorMention): number {
  // A noun that is the unit itself ("60 companies") is the indicator unless a more telling word stands close before it.
  if (mention.start < figure.end && mention.end > figure.start) {
    // "2.2 million tonnes of air cargo": tonnes are of anything.
    if (mention.indicator === 'port_cargo' && figure.unit === 't') return COSTS.tonnes;
    return GENERAL.has(mention.indicator) ? COSTS.ownNoun : 0;
  }
  const gap = between(figure, mention);
  const follows = mention.start >= figure.end;
  const late = follows && scene.source.language.writing !== 'spaced' ? COSTS.namedLate : 0;
  const same = inSameClause(scene, figure, mention);
  const other = same ? 0 : follows ? COSTS.followsInOtherClause : COSTS.otherClause;
  const next = follows && ownsNext(scene, mention, gap) ? COSTS.ofNext : 0;
  const semicolon = scene.source.folded.slice(gap.start, gap.end).includes(';') ? COSTS.semicolon : 0;
  return (
    gap.end -
    gap.start +
    (follows ? COSTS.follows : 0) +
    late +
    next +
    other +
    semicolon +
    (isOther(mention.indicator) && mention.strength < 0.5 ? COSTS.vague : 0) +
    figuresWithin(scene, gap) * COSTS.figureBetween
  );
}

/** "17.3% of GDP", 占GDP比重: the whole of a share, which no other figure is a value of. */
function isWhole({ source }: Scene, mention: IndicatorMention): boolean {
  // The words that may stand before end in a space or a Han character.
  const last = source.folded.charCodeAt(mention.start - 1);
  if (last !== 0x20 && !isHan(last)) return false;
  const before = source.folded.slice(Math.max(0, mention.start - 14), mention.start);
  // "CO2-Emissionen je Einwohner": what an amount is told per.
  if (mention.indicator === 'population' && /(?:\b(?:je|pro|per)|每|当たり) ?$/.test(before)) return true;
  return /(?:%|percent|per cent|prozent) (?:of|des|der|vom|du|de la) (?:the |its )?$|[占佔](?:全国|全市|本地)?$/.test(
    before,
  );
}

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

/** Strong mentions are equally sure: of several on one noun the first named stands. */
function certainty({ strength }: IndicatorMention): number {
  return strength >= 0.75 ? 1 : Math.max(0.2, strength);
}

/** No mention is longer. */
const LONGEST_MENTION = 80;

interface Found {
  mention: IndicatorMention;
  index: number;
  cost: number;
}

/** The better of two; of equals the surer one (passengers of a cruise, of an airport), then the one named first. */
function better(found: Found | undefined, candidate: Found): Found {
  if (!found || candidate.cost < found.cost) return candidate;
  if (candidate.cost > found.cost) return found;
  const surer = candidate.mention.strength - found.mention.strength;
  return surer > 0 || (surer === 0 && candidate.index < found.index) ? candidate : found;
}

/** Looks outwards from the figure and stops where the distance alone costs more than what was found. */
function nearest(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  const { segments, indicators } = scene;
  const sentence = segments.sentence(figure.start);
  const last = firstFrom(indicators, sentence.end);
  const middle = firstFrom(indicators, figure.start);
  let found: Found | undefined;
  const consider = (index: number): void => {
    const mention = indicators[index]!;
    if (!accept(mention.indicator) || isWhole(scene, mention)) return;
    if (mention.start >= figure.end && scene.source.folded.slice(figure.end, mention.start).includes(';')) return;
    found = better(found, { mention, index, cost: distance(scene, figure, mention) / certainty(mention) });
  };
  for (let index = middle - 1; index >= 0 && indicators[index]!.start >= sentence.start; index--) {
    if (found && figure.start - indicators[index]!.start - LONGEST_MENTION > found.cost) break;
    consider(index);
  }
  for (let index = middle; index < last; index++) {
    if (found && indicators[index]!.start - figure.end > found.cost) break;
    consider(index);
  }
  return found && { id: found.mention.indicator, near: inSameClause(scene, figure, found.mention) };
}

function carried(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  const before = scene.indicators.findLast((mention) => mention.end <= figure.start && accept(mention.indicator));
  const id = before?.indicator ?? scene.title.indicators.find((mention) => accept(mention.indicator))?.indicator;
  return id === undefined ? undefined : { id, near: false };
}

const UNIT_INDICATORS: Readonly<Record<string, string>> = {
  '{TEU}': 'port_containers',
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
};

function byUnit(figure: Figure): string | undefined {
  // 戶 counts households where nothing else is told of.
  return figure.kind === 'unit' && (!figure.soft || figure.unit === '{household}')
    ? UNIT_INDICATORS[figure.unit ?? '']
    : undefined;
}

/** The indicator of the last level before, and whether it stands in the same sentence. */
export interface Previous {
  id: string;
  start: number;
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
      ? nearest(scene, figure, (id) => accept(id) && UNITS.get(id) === figure.unit)
      : undefined;
  const own =
    exact ??
    compared(scene, figure, previous) ??
    pointsOf(scene, figure, previous) ??
    nearest(scene, figure, accept) ??
    perHead(scene, figure) ??
    sameRate(scene, figure, previous) ??
    carriedIfSameUnit(scene, figure, accept) ??
    ungrown(scene, figure);
  const id = own?.id ?? byUnit(figure) ?? ofFair(scene, figure);
  return id === undefined ? undefined : { id: refined(scene, figure, id), near: own?.near ?? false };
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
  const found = Object.entries(GROWTH).find(
    ([base, growth]) =>
      fits(base, figure) && scene.indicators.some((one) => one.indicator === growth && one.end <= figure.start),
  );
  return found && { id: found[0], near: false };
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
function perHead(scene: Scene, figure: Figure): Chosen | undefined {
  if (figure.kind !== 'money' || figure.per !== '{person}') return undefined;
  const found = nearest(scene, figure, (id) => id === 'gdp' || id === 'gdp_growth' || isOther(id));
  return found && !isOther(found.id) ? { ...found, id: 'gdp_per_capita' } : undefined;
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

/** Strongest first, of those the nearest. */
function closest(mentions: readonly IndicatorMention[], at: number): string | undefined {
  const cost = (mention: IndicatorMention): number =>
    Math.min(Math.abs(mention.end - at), Math.abs(mention.start - at)) / Math.max(0.2, mention.strength);
  return [...mentions].sort((a, b) => cost(a) - cost(b))[0]?.indicator;
}

/** What the relative change of an indicator is a value of; a rise of emissions is no reduction. */
export function grown(id: string, reading: Reading): string {
  if (id === 'co2_emissions' && reading.direction > 0) return id;
  return GROWTH[id] ?? id;
}

/** "expanded 3.4% to $478.8 billion": the amount that a change led to says what changed. */
function levelReached(scene: Scene, figure: Figure): Figure | undefined {
  const { folded, language } = scene.source;
  const next = scene.figures[firstFrom(scene.figures, figure.end)];
  if (!next || language.writing !== 'spaced' || (next.kind !== 'unit' && next.kind !== 'money')) return undefined;
  const to = language.change.to.at(folded, skipGap(folded, figure.outerEnd));
  return to && skipGap(folded, to.end) >= next.outerStart ? next : undefined;
}

/** "12 % more than in the budget 2017/2018": a word inside a date is no measure. */
function isInPeriod({ periods }: Scene, mention: IndicatorMention): boolean {
  return periods.some((period) => period.start <= mention.start && period.end >= mention.end);
}

/**
 * What a relative change changes: what its own clause names, before or behind it; else what the level before it measures;
 * else what the sentence names.
 */
function changedIndicator(
  scene: Scene,
  figure: Figure,
  reading: Reading,
  previous: Previous | undefined,
): Chosen | undefined {
  const sentence = scene.segments.sentence(figure.start);
  const mentions = scene.indicators.filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      !isWhole(scene, mention) &&
      !isInPeriod(scene, mention),
  );
  const bracket = scene.segments.bracketAt(figure.start);
  const own = mentions.filter(
    (mention) =>
      // "(–9.5 %) and imports": a bracket is not about what follows it.
      (!bracket || mention.start < bracket.end) &&
      inSameClause(scene, figure, mention) &&
      figuresWithin(scene, between(figure, mention)) === 0,
  );
  const before = closest(
    own.filter((mention) => mention.end <= figure.start),
    figure.start,
  );
  const after = closest(
    own.filter((mention) => mention.start >= figure.end),
    figure.end,
  );
  const told = previous && previous.start >= sentence.start ? previous.id : undefined;
  const earlier = closest(
    mentions.filter((mention) => mention.end <= figure.start),
    figure.start,
  );
  const reached = levelReached(scene, figure);
  const level = reached && nearest(scene, reached, (one) => fits(one, reached) && !isOther(one))?.id;
  const verbLast = scene.source.language.writing !== 'spaced';
  const ahead = verbLast && (told ?? earlier) !== undefined ? undefined : after;
  const id = level ?? before ?? ahead ?? told ?? earlier ?? previous?.id ?? scene.title.indicators[0]?.indicator;
  return id === undefined ? undefined : { id: grown(id, reading), near: true };
}
