import type { Language } from '../language/language';
import { type Source, sourceOf } from '../language/source';
import { isAlphabetic, skipGap, unitAt } from '../text/characters';
import type { Header } from './header';

/** What prices are told per in heads of columns and rows: areas and persons. */
const OF_PRICES = /^(?:\{person\}|m2|km2|har|\[sft_i\]|\[pyeong\]|\[mu\]|\[dunam\]|\[acr_us\])$/;

/** "Büromiete je m²", "Rent ($/SF)", 1㎡当たり, למ"ר: the denominator that a head's words name. */
function denominatorIn({ folded, language }: Source): string | undefined {
  for (let at = 0; at < folded.length; at++) {
    if (isAlphabetic(unitAt(folded, at)) && isAlphabetic(unitAt(folded, at - 1))) continue;
    const phrase = language.perBefore.at(folded, at) ?? language.perAfter.at(folded, at);
    if (phrase && OF_PRICES.test(phrase.value)) return phrase.value;
    const joiner = language.perJoiners.at(folded, at);
    const unit = joiner && language.meanings.at(folded, skipGap(folded, joiner.end))?.value;
    if (unit?.kind === 'unit' && OF_PRICES.test(unit.unit)) return unit.unit;
  }
  return undefined;
}

/** The denominator of an amount of money that is told without one, from its column's head and its row's. */
export function denominatorOf(headers: readonly Header[], language: Language): string | undefined {
  for (const header of headers.slice(0, 2)) {
    header.denominator ??= denominatorIn(sourceOf(header.text, language)) ?? '';
    if (header.denominator !== '') return header.denominator;
  }
  return undefined;
}
