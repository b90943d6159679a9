import type { IndicatorMention } from '../indicators/index';
import { isHan } from '../text/characters';
import { isOther, unitOfIndicator } from './fit-indicator';
import type { Figure, Scene } from './scene';
import { namesWhole } from './wholes';
import { figuresBetween, firstFrom } from './window';

/** The indicator of a figure. */
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
  ofNext: 45,
  otherClause: 60,
  followsInOtherClause: 160,
  figureBetween: 45,
  semicolon: 300,
  /** "turnover", which a word for whose turnover it is may make an indicator of. */
  vague: 30,
};

/** Nouns of these count many things: a more telling word close by decides. */
const GENERAL = new Set(['companies', 'population', 'tourist_arrivals', 'fair_visitors', 'area']);

/** What lies between a figure and a mention. */
export function gapBetween(figure: Figure, mention: IndicatorMention): { start: number; end: number } {
  return mention.end <= figure.start
    ? { start: mention.end, end: figure.start }
    : { start: figure.end, end: mention.start };
}

/** Where the clause begins that holds a position, brackets left out. */
export function clauseStart({ segments }: Scene, at: number): number {
  return segments.clause(segments.outer(at)).start;
}

/** Whether one clause holds both. */
export function inSameClause(scene: Scene, figure: Figure, mention: IndicatorMention): boolean {
  return clauseStart(scene, mention.start) === clauseStart(scene, figure.start);
}

/** How many figures lie in a stretch of text. */
export function figuresWithin(scene: Scene, interval: { start: number; end: number }): number {
  return figuresBetween(scene.figures, interval.start, interval.end);
}

const NEXT_REACH = 4;
const NEXT_REACH_SPACED = 14;
const JOINS = /[,;、]|(?:^|\s)(?:and|und|while|et|ו)(?=$|[\s\u0590-\u05ff])/;

/** "10.1 billion and imports 23.6 billion": what the next figure follows at once is of that figure. */
function ownsNext({ figures, source }: Scene, mention: IndicatorMention, gap: { start: number; end: number }): boolean {
  const next = figures[firstFrom(figures, mention.end)];
  const spaced = source.language.writing === 'spaced';
  if (!next || next.outerStart - mention.end > (spaced ? NEXT_REACH_SPACED : NEXT_REACH)) return false;
  if (/[,、;]/.test(source.folded.slice(mention.end, next.outerStart))) return false;
  return !spaced || JOINS.test(source.folded.slice(gap.start, gap.end));
}

/** 1万8,707人の学生: the noun that a linker ties to its number. */
function isCountedNoun({ source }: Scene, figure: Figure, mention: IndicatorMention): boolean {
  return source.language.counted.linkers.at(source.folded, figure.outerEnd)?.end === mention.start;
}

/** 社会福祉が5.3兆円で、税収は3.4兆円: in a clause of its own before its own figure, which languages that name things first leave no doubt of. */
function namesNext(scene: Scene, figure: Figure, mention: IndicatorMention): boolean {
  if (mention.start < figure.end || scene.source.language.writing === 'spaced') return false;
  return !inSameClause(scene, figure, mention) && ownsNext(scene, mention, gapBetween(figure, mention));
}

function distance(scene: Scene, figure: Figure, mention: IndicatorMention): number {
  // A noun that is the unit itself ("60 companies") is the indicator unless a more telling word stands close before it.
  if (mention.start < figure.end && mention.end > figure.start) {
    // "2.2 million tonnes of air cargo": tonnes are of anything.
    if (mention.indicator === 'port_cargo' && figure.unit === 't') return COSTS.tonnes;
    return GENERAL.has(mention.indicator) ? COSTS.ownNoun : 0;
  }
  const gap = gapBetween(figure, mention);
  if (isCountedNoun(scene, figure, mention)) return 1;
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
export function isWhole({ source }: Scene, mention: IndicatorMention): boolean {
  // "6 % of its GDP to R&D": the name of the rate, which begins with its whole.
  if (unitOfIndicator(mention.indicator) === '%') return false;
  // 与国内生产总值之比
  const { language, folded } = source;
  if (language.writing === 'han' && folded.charAt(mention.end) !== 'の' && folded.charAt(mention.end) !== '的')
    if (language.share.wholeAfter.at(folded, mention.end)) return true;
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
export function nearest(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  const { segments, indicators } = scene;
  const sentence = segments.sentence(figure.start);
  const last = firstFrom(indicators, sentence.end);
  const middle = firstFrom(indicators, figure.start);
  let found: Found | undefined;
  const consider = (index: number): void => {
    const mention = indicators[index]!;
    if (!accept(mention.indicator) || isWhole(scene, mention) || namesWhole(scene, mention, figure)) return;
    if (mention.start >= figure.end && scene.source.folded.slice(figure.end, mention.start).includes(';')) return;
    if (namesNext(scene, figure, mention)) return;
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
