import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import { skipGap, skipGapBack } from '../text/characters';
import { movesBy } from './moves-by';
import type { Quantity } from './quantity';
import { readQuantity } from './read-quantity';

function joinAfter(source: Source, first: Quantity): number | undefined {
  const { folded, language } = source;
  const at = skipGap(folded, first.end, 2);
  const join = language.range.join.at(folded, at);
  if (join) return skipGap(folded, join.end, 2);
  const open = language.range.open.before(folded, skipGapBack(folded, first.start));
  const close = open && language.range.close.at(folded, at);
  return close ? skipGap(folded, close.end, 2) : undefined;
}

/** A starting level said with "from" is not the lower end of a range ("from 5 to 8"). */
function isStartingLevel({ folded, language }: Source, first: Quantity): boolean {
  return (
    language.change.from.before(folded, skipGapBack(folded, first.start)) !== undefined && language.culture !== 'de'
  );
}

/** 8％から10％に, 22%에서 25%로: from one level to another, no range. */
function leadsTo({ folded, language }: Source, first: Quantity, second: Quantity): boolean {
  const from = language.change.fromAfter.at(folded, skipGap(folded, first.end, 1));
  if (!from) return false;
  // 20% 이상으로: words that qualify the level reached stand between.
  const qualified = language.qualifiersAfter.at(folded, skipGap(folded, second.end, 2))?.end ?? second.end;
  return language.change.toAfter.at(folded, skipGap(folded, qualified, 1)) !== undefined;
}

const FAR = Exact.whole(4);

/** 減少約23,000人至3,814,500人, "fell $2.1 billion to $40 billion": by a little, to a level many times as large. */
function changesTo(source: Source, first: Quantity, second: Quantity): boolean {
  const { folded, language } = source;
  if (first.value.isZero || second.value.over(first.value).compare(FAR) <= 0) return false;
  if (movesBy(source, first.start)) return true;
  if (language.writing !== 'han' || first.kind !== 'unit') return false;
  const start = skipGapBack(folded, first.start);
  const end = language.qualifiersBefore.before(folded, start)?.start ?? start;
  return (language.change.up.before(folded, end) ?? language.change.down.before(folded, end)) !== undefined;
}

/** $200–500 million, USD 2-3 million, ¥2,000〜3,000: the sign of the money is said once. */
function ofSameMoney(first: Quantity, second: Quantity): Quantity {
  // 新臺幣400億至450億元
  if (first.kind === 'money' && second.kind === 'money' && second.soft) return { ...second, currency: first.currency };
  if (first.kind !== 'money' || second.kind !== 'bare' || second.numeral.yearLike) return second;
  // The sign stands before: what is counted would stand behind, and "20 € bis 50" is no range of money yet.
  if (first.number.start === first.start) return second;
  const factor = first.value.over(first.numeral.value);
  return { ...second, kind: 'money', currency: first.currency, value: second.value.times(factor) };
}

function sameMeasure(first: Quantity, second: Quantity): boolean {
  if (first.kind === 'bare') return second.kind !== 'part';
  return first.kind === second.kind && first.unit === second.unit && first.currency === second.currency;
}

/**
 * "10 und 15 Mio.", "$20 to $50 million": the second number's scale belongs to the first as well, where that keeps
 * their order, and so does the factor of a unit that is said once.
 */
function lowerEnd(first: Quantity, second: Quantity): Exact {
  if (first.kind !== 'bare' && first.kind !== 'money') return first.value;
  if (second.numeral.value.isZero) return first.value;
  const factor = second.value.over(second.numeral.value);
  const own = first.kind === 'bare' ? first.value.times(factor) : first.value;
  const scale = second.numeral.scale;
  if (!scale || first.numeral.scale) return own;
  const scaled = own.times(scale);
  return scaled.compare(second.value) < 0 ? scaled : own;
}

/**
 * Joins a quantity with the one that follows after a range word: 10–15 %, zwischen 10 und 15 Mio. €, 20—30亿美元. Two `bare`
 * numbers without a scale word are one where a header says what they count.
 */
export function readRange(source: Source, first: Quantity, bare = false): Quantity | undefined {
  if (first.kind === 'part' || first.kind === 'rank' || first.numeral.yearLike) return undefined;
  const at = joinAfter(source, first);
  if (at === undefined || isStartingLevel(source, first)) return undefined;
  const read = readQuantity(source, at);
  const second = read && ofSameMoney(first, read);
  if (!second || second.upper || second.kind === 'part' || !sameMeasure(first, second)) return undefined;
  if (second.kind === 'bare' && !bare && !second.numeral.scale) return undefined;
  const lower = lowerEnd(first, second).trimmed();
  if (lower.compare(second.value) >= 0 || leadsTo(source, first, second)) return undefined;
  if (changesTo(source, first, second)) return undefined;
  return {
    ...second,
    start: first.start,
    value: lower,
    upper: second.value,
    number: { start: first.number.start, end: second.number.end },
  };
}
