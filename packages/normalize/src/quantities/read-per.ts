import { isAlphabetic, skipGap, skipGapBack } from '../text/characters';
import type { Source } from '../text/source';
import type { Quantity } from './quantity';

function perAfter({ folded, language }: Source, end: number): string | undefined {
  const at = skipGap(folded, end, 2);
  const phrase = language.perAfter.at(folded, at);
  if (phrase) return phrase.value;
  const joiner = language.perJoiners.at(folded, at);
  if (!joiner) return undefined;
  const unit = language.meanings.at(folded, skipGap(folded, joiner.end, 1));
  return unit?.value.kind === 'unit' && unit.value.unit !== '{#}' ? unit.value.unit : undefined;
}

const TIME_UNITS = new Set(['a', 'mo', 'wk', 'd', 'h']);
const CLAUSE_REACH = 40;

/** 人均, 每平方呎, 1인당, "GDP per capita reached": words before the amount, back to the clause's beginning or another figure. */
function perBefore({ folded, language }: Source, quantity: Quantity, far: boolean): string | undefined {
  const end = skipGapBack(folded, quantity.start);
  const direct = language.perBefore.before(folded, end);
  if (direct && !TIME_UNITS.has(direct.value)) return direct.value;
  if (!far) return direct?.value;
  for (let at = end - 1; at >= Math.max(0, end - CLAUSE_REACH); at--) {
    if (/[,，、。;\n\t!?%]/.test(folded.charAt(at))) break;
    if (isAlphabetic(folded.charCodeAt(at)) && isAlphabetic(folded.charCodeAt(at - 1))) continue;
    const hit = language.perBefore.at(folded, at);
    if (hit && hit.end <= end && !TIME_UNITS.has(hit.value)) return hit.value;
  }
  return direct?.value;
}

/** A count per something is one unit (人/km², µg/m³); money keeps its denominator apart. */
function withPer(quantity: Quantity, per: string): Quantity {
  if (quantity.kind === 'money') return { ...quantity, per };
  const denominator = /[./]/.test(per) ? `(${per})` : per;
  return { ...quantity, unit: `${quantity.unit}/${denominator}` };
}

/** "1人当たり", "3.3㎡당": the quantity is the denominator of the one that follows. */
export function denominatorEnd({ folded, language }: Source, quantity: Quantity): number | undefined {
  const hit = language.perBefore.at(folded, quantity.start);
  return hit && hit.end > quantity.end ? hit.end : undefined;
}

/**
 * Adds the denominator that the text names after or before the amount. The span of the quantity stays what it was.
 * "2 million passengers a year" counts passengers: only money keeps a denominator of time.
 */
export function readPer(source: Source, quantity: Quantity): Quantity {
  if (quantity.kind !== 'money' && quantity.kind !== 'unit') return quantity;
  if (quantity.unit?.includes('/')) return quantity;
  const per = perAfter(source, quantity.end) ?? perBefore(source, quantity, quantity.kind === 'money');
  if (!per || (quantity.kind === 'unit' && TIME_UNITS.has(per))) return quantity;
  return withPer(quantity, per);
}
