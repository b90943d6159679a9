import { firstEndingBehind } from '../language/segments';
import { Exact } from '../numbers/exact';
import { findPeriods, mayNameDay } from '../periods/find-periods';
import type { PeriodMention } from '../periods/period-mention';
import type { Quantity } from '../quantities/quantity';
import { skipGap } from '../text/characters';
import { type AssistantSource, testAt } from './assistant';

interface Measure {
  start: number;
  end: number;
  type: string;
  unit?: string;
}

const DEGREES = new Set(['deg', 'Cel']);

/** The days named in a text, found once. */
export function daysNamed(source: AssistantSource): readonly PeriodMention[] {
  const { asked } = source;
  asked.days ??= mayNameDay(source) ? findPeriods(source).filter(({ precision }) => precision === 'day') : [];
  return asked.days;
}

/** Whether the text speaks of angles, or of the weather. */
function speaksOf(source: AssistantSource, of: 'angles' | 'warmth'): boolean {
  const { asked } = source;
  asked[of] ??= source.assistant[of]?.test(source.folded) === true;
  return asked[of];
}

/** "a 45 degree angle" is no temperature, and the degrees of the weather are no angle. */
export function isOtherDegree(source: AssistantSource, measure: Measure): boolean {
  const written = source.folded.slice(measure.start, measure.end);
  if (!DEGREES.has(measure.unit ?? '') || /c|摂|摄|섭|צ/.test(written)) return false;
  if (measure.type === 'temperature') return speaksOf(source, 'angles');
  return measure.type === 'dimension' && speaksOf(source, 'warmth');
}

/** The days and years of dates are no ages: "born on 8 May 1945". */
export function isNoAge(source: AssistantSource, measure: Measure): boolean {
  if (measure.type !== 'age') return false;
  const { folded, assistant } = source;
  if (testAt(assistant.notAges, folded, skipGap(folded, figureEnd(folded, measure)))) return true;
  const days = daysNamed(source);
  const day = days[firstEndingBehind(days, measure.start)];
  return day !== undefined && day.start < measure.end;
}

/** Where the figure ends and the unit begins. */
function figureEnd(folded: string, { start, end }: Measure): number {
  const unit = /[^\d.,\s〇零一二三四五六七八九十百千万]+$/.exec(folded.slice(start, end));
  return unit ? start + unit.index : end;
}

/** "1 USD 23 cents" */
function withCoins(folded: string, sum: Quantity, coins: Quantity): Quantity | undefined {
  if (sum.kind !== 'money' || coins.kind !== 'money' || sum.numeral.scale || !sum.value.isWhole) return undefined;
  const small = coins.value.compare(Exact.whole(1)) < 0 && coins.value.compare(coins.numeral.value) < 0;
  if (!small || sum.value.isNegative || !/^ (?:et |and |und |ו-?)?$/.test(folded.slice(sum.end, coins.start)))
    return undefined;
  return { ...sum, end: coins.end, value: sum.value.plus(coins.value) };
}

/** "5 ft 2 in" is one length, "1 USD 23 cents" one sum. */
export function withCompounds(source: AssistantSource, quantities: readonly Quantity[]): Quantity[] {
  const { folded, assistant } = source;
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const last = found.at(-1);
    const [unit, share] = (last && assistant.compounds[last.unit ?? '']?.split('/')) ?? [];
    const coins = last && withCoins(folded, last, quantity);
    if (coins) {
      found[found.length - 1] = coins;
      continue;
    }
    const joined = last && /^ ?(?:and )?$/.test(folded.slice(last.end, quantity.start));
    if (last && joined && unit !== undefined && unit === quantity.unit && !last.value.isNegative) {
      const more = quantity.value.over(Exact.read(share ?? '1'));
      found[found.length - 1] = { ...last, end: quantity.end, value: last.value.plus(more) };
    } else found.push(quantity);
  }
  return found;
}
