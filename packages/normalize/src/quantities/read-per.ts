import { skipGap, skipGapBack } from '../text/characters';
import type { Source } from '../text/source';
import type { Quantity } from './quantity';

function perAfter({ folded, language }: Source, end: number): { end: number; per: string } | undefined {
  const at = skipGap(folded, end, 2);
  const phrase = language.perAfter.at(folded, at);
  if (phrase) return { end: phrase.end, per: phrase.value };
  const joiner = language.perJoiners.at(folded, at);
  if (!joiner) return undefined;
  const unit = language.meanings.at(folded, skipGap(folded, joiner.end, 1));
  if (unit?.value.kind !== 'unit' || unit.value.unit === '{#}') return undefined;
  return { end: unit.end, per: unit.value.unit };
}

/** 人均, 每平方呎, 1인당 right before the amount. */
function perBefore({ folded, language }: Source, start: number): string | undefined {
  return language.perBefore.before(folded, skipGapBack(folded, start))?.value;
}

/** A count per something is one unit (人/km², µg/m³); money keeps its denominator apart. */
function withPer(quantity: Quantity, per: string, end: number): Quantity {
  if (quantity.kind === 'money') return { ...quantity, per, end };
  const denominator = /[./]/.test(per) ? `(${per})` : per;
  return { ...quantity, unit: `${quantity.unit}/${denominator}`, end };
}

const TIME_UNITS = new Set(['a', 'mo', 'wk', 'd', 'h']);

/** Adds the denominator that the text names after or right before the amount. */
export function readPer(source: Source, quantity: Quantity): Quantity {
  if (quantity.kind !== 'money' && quantity.kind !== 'unit') return quantity;
  if (quantity.unit?.includes('/')) return quantity;
  const after = perAfter(source, quantity.end);
  if (after) {
    // "2 million passengers a year" counts passengers; only money and densities keep their denominator.
    if (quantity.kind === 'unit' && TIME_UNITS.has(after.per)) return quantity;
    // The denominator stays outside the span where it is a phrase of its own ("pro Kopf").
    return withPer(quantity, after.per, quantity.end);
  }
  const before = perBefore(source, quantity.start);
  if (!before || (quantity.kind === 'unit' && TIME_UNITS.has(before))) return quantity;
  return withPer(quantity, before, quantity.end);
}
