import type { IndicatorMention } from '../indicators/index';
import { skipGap } from '../text/characters';
import { fits, isOther } from './fit-indicator';
import { type Chosen, figuresWithin, gapBetween, inSameClause, isWhole, nearest } from './nearest-indicator';
import type { Reading } from './read-measure';
import type { Figure, Scene } from './scene';
import { namesWhole } from './wholes';
import { firstFrom } from './window';

/** The indicator of the last level before, and whether it stands in the same sentence. */
export interface Previous {
  id: string;
  start: number;
}

/** The relative change of these is an indicator of its own. */
export const GROWTH: Readonly<Record<string, string>> = {
  gdp: 'gdp_growth',
  population: 'population_growth',
  co2_emissions: 'co2_reduction',
};

/** Indicators whose values are relative changes themselves, with or without a word of change beside them. */
export const GROWTHS: ReadonlySet<string> = new Set([GROWTH.gdp!, GROWTH.population!]);

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

const SURE = 0.5;

/** "12 % more than in the budget 2017/2018": a word inside a date is no measure. */
function isInPeriod({ periods }: Scene, mention: IndicatorMention): boolean {
  return periods.some((period) => period.start <= mention.start && period.end >= mention.end);
}

const PASSENGERS = new Set(['air_passengers', 'cruise_passengers', 'rail_passengers']);

/**
 * What a relative change changes: what its own clause names, before or behind it; else what the level before it measures;
 * else what the sentence names.
 */
export function changedIndicator(
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
      !namesWhole(scene, mention, figure) &&
      !isInPeriod(scene, mention),
  );
  const bracket = scene.segments.bracketAt(figure.start);
  const own = mentions.filter(
    (mention) =>
      // "(–9.5 %) and imports": a bracket is not about what follows it.
      (!bracket || mention.start < bracket.end) &&
      inSameClause(scene, figure, mention) &&
      figuresWithin(scene, gapBetween(figure, mention)) === 0,
  );
  const before = closest(
    own.filter((mention) => mention.end <= figure.start),
    figure.start,
  );
  const after = closest(
    // A word that many indicators share ("reported") is no reason against what was told before.
    own.filter((mention) => mention.start >= figure.end && (mention.strength >= SURE || previous === undefined)),
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
  // "597,000 passengers, up 16.5 % in passengers": who travels is called alike on the ship and on the train.
  const again = ahead && told && PASSENGERS.has(ahead) && PASSENGERS.has(told) ? told : ahead;
  const id = level ?? before ?? again ?? told ?? earlier ?? previous?.id ?? scene.title.indicators[0]?.indicator;
  return id === undefined ? undefined : { id: grown(id, reading), near: true };
}
