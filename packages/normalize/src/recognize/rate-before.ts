import type { Quantity } from '../quantities/quantity';
import { skipGapBack } from '../text/characters';
import type { AssistantSource } from './assistant';

/** 時速188マイル, 시속 25킬로미터, 每小时25公里: a length with the time it is covered in said first. */
export function rateBefore({ folded, assistant }: AssistantSource, quantity: Quantity): Quantity {
  if (quantity.kind !== 'unit' || !/^(?:k?m|cm|\[mi_i\]|\[ft_i\])$/.test(quantity.unit ?? '')) return quantity;
  const hit = assistant.ratesBefore.before(folded, skipGapBack(folded, quantity.start));
  return hit ? { ...quantity, start: hit.start, unit: `${quantity.unit}/${hit.value}` } : quantity;
}
