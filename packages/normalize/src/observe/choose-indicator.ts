import { indicators as CATALOGUE, type IndicatorMention } from '../indicators/index';
import type { Reading } from './read-measure';
import type { Figure, Scene } from './scene';

const UNITS: ReadonlyMap<string, string> = new Map(CATALOGUE.map((indicator) => [indicator.id, indicator.unit]));

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

/** Whether a figure in this unit can be a value of the indicator. */
export function fits(id: string, figure: Pick<Figure, 'kind' | 'unit' | 'currency' | 'per' | 'soft'>): boolean {
  const canonical = UNITS.get(id) ?? '';
  const [base = '', denominator] = canonical.split('/');
  if (figure.kind === 'money') {
    if (base !== 'currency') return false;
    if (denominator === undefined)
      return figure.per === undefined || !/^(?:\{person\}|.*2)$/.test(figure.per) || id === 'average_wage';
    return figure.per === undefined ? denominator === '{person}' : sameDimension(denominator, figure.per);
  }
  if (figure.kind === 'percent' || figure.kind === 'points') return canonical === '%';
  if (figure.kind === 'rank') return canonical === '{rank}';
  if (figure.kind === 'part' || figure.kind === 'times') return false;
  if (figure.kind === 'bare') return isCount(canonical);
  const unit = figure.unit ?? '';
  if (unit === '{#}' || figure.soft) return isCount(canonical) || unit === canonical;
  return sameDimension(canonical, unit) || sameRatio(canonical, unit);
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

const OWN_NOUN = 8;

function distance(scene: Scene, figure: Figure, mention: IndicatorMention): number {
  const { segments } = scene;
  // A noun that is the unit itself ("60 companies") is the indicator unless a more telling word stands close before it.
  if (mention.start < figure.end && mention.end > figure.start) return OWN_NOUN;
  const between = mention.end <= figure.start ? figure.start - mention.end : mention.start - figure.end;
  const follows = mention.start >= figure.end;
  const sameClause =
    segments.clause(segments.outer(mention.start)).start === segments.clause(segments.outer(figure.start)).start;
  const passed = scene.figures.filter(
    (other) =>
      other !== figure &&
      other.start >= Math.min(mention.end, figure.end) &&
      other.end <= Math.max(mention.start, figure.start),
  ).length;
  return between + (follows ? 12 : 0) + (sameClause ? 0 : 60) + passed * 45;
}

function nearest(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  const { segments } = scene;
  const sentence = segments.sentenceIndex(figure.start);
  let found: { mention: IndicatorMention; cost: number } | undefined;
  for (const mention of scene.indicators) {
    if (segments.sentenceIndex(mention.start) !== sentence || !accept(mention.indicator)) continue;
    const cost = distance(scene, figure, mention) / Math.max(0.2, mention.strength);
    if (!found || cost < found.cost) found = { mention, cost };
  }
  return found && { id: found.mention.indicator, near: true };
}

function carried(scene: Scene, figure: Figure, accept: (id: string) => boolean): Chosen | undefined {
  const before = scene.indicators.findLast((mention) => mention.end <= figure.start && accept(mention.indicator));
  const id = before?.indicator ?? scene.title.indicators.find((mention) => accept(mention.indicator))?.indicator;
  return id === undefined ? undefined : { id, near: false };
}

function byUnit(figure: Figure): string | undefined {
  if (figure.kind !== 'unit' || figure.soft) return undefined;
  const defaults: Readonly<Record<string, string>> = {
    '{TEU}': 'port_containers',
    '{berth}': 'berths',
    '{night}': 'hotel_nights',
    '{company}': 'companies',
    '{patent}': 'patents',
    '{household}': 'households',
  };
  return defaults[figure.unit ?? ''];
}

/** The indicator that a figure is a value of. For a relative change, that of the level it changes. */
export function chooseIndicator(
  scene: Scene,
  figure: Figure,
  reading: Reading,
  previous: string | undefined,
): Chosen | undefined {
  if (figure.kind === 'part' || figure.kind === 'times') return undefined;
  const own = nearest(scene, figure, (id) => fits(id, figure)) ?? carriedIfSameUnit(scene, figure);
  if (reading.measure !== 'change' || !(figure.kind === 'percent')) {
    const id = own?.id ?? byUnit(figure);
    return id === undefined ? undefined : { id, near: own?.near ?? false };
  }
  return changedIndicator(scene, figure, own, previous);
}

function carriedIfSameUnit(scene: Scene, figure: Figure): Chosen | undefined {
  if (figure.kind === 'rank' || figure.kind === 'bare') return undefined;
  return carried(scene, figure, (id) => fits(id, figure));
}

function changedIndicator(
  scene: Scene,
  figure: Figure,
  own: Chosen | undefined,
  previous: string | undefined,
): Chosen | undefined {
  const any = nearest(scene, figure, () => true);
  const rate = own?.near ? own.id : undefined;
  const id = any?.id !== undefined && any.id !== rate ? any.id : (rate ?? previous ?? any?.id);
  const changed = id ?? previous ?? own?.id;
  if (changed === undefined) return undefined;
  return { id: GROWTH[changed] ?? changed, near: true };
}
