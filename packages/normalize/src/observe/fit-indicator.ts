import { OTHER, indicatorUnits as UNITS } from '../indicators/index';
import type { Figure } from './scene';

const DIMENSIONS: readonly (readonly string[])[] = [
  ['km2', 'm2', 'har', '[mu]', '[pyeong]', '[dunam]', '[acr_us]', '[sft_i]', '[mi_i]2'],
  ['t', 'kt', 'Mt', 'kg', 'Gg', '[ston_av]', '[lton_av]', 't/a', 'kt/a', '[lb_av]'],
  ['km', 'm', '[mi_i]', '[ft_i]', '[nmi_i]'],
  ['kW', 'MW', 'GW', 'W', 'TW'],
  ['{TEU}', '{FEU}'],
];

/** By unit, its place among the dimensions. */
const dimensions: ReadonlyMap<string, number> = new Map(
  DIMENSIONS.flatMap((units, index) => units.map((unit): [string, number] => [unit, index])),
);

function sameDimension(a: string, b: string): boolean {
  if (a === b) return true;
  const own = dimensions.get(a);
  return own !== undefined && own === dimensions.get(b);
}

function sameRatio(canonical: string, unit: string): boolean {
  const [numerator = '', denominator] = ratioOf(canonical);
  if (denominator === undefined) return false;
  const [top = '', bottom] = ratioOf(unit);
  return bottom !== undefined && sameDimension(numerator, top) && sameDimension(denominator, bottom);
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
    canonical === 't' && unit.endsWith('/{person}') && sameDimension(canonical, unit.slice(0, -'/{person}'.length));
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
