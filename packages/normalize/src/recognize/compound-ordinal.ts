import type { Exact } from '../numbers/exact';
import { readWords, type WordNumerals } from '../numbers/words';
import { isAlphabetic, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';

export interface CompoundOrdinal {
  start: number;
  end: number;
  value: Exact;
}

/** No numeral of one word is longer. */
const LONGEST_WORD = 60;

/** "einundzwanzigste", "hundertdritter": a numeral in one word with the ending of an ordinal. */
export function readCompoundOrdinal(
  { folded, language, assistant }: AssistantSource,
  at: number,
): CompoundOrdinal | undefined {
  const { ordinalEnding, ordinalStems } = assistant;
  if (!ordinalEnding || !language.words || !isAlphabetic(folded.charCodeAt(at))) return undefined;
  let end = at;
  while (end - at < LONGEST_WORD && isAlphabetic(unitAt(folded, end))) end++;
  const word = folded.slice(at, end);
  const ending = ordinalEnding.exec(word);
  if (!ending) return undefined;
  const stem = word.slice(0, ending.index);
  const value = wholeNumeral(stem, language.words) ?? (ending[0].includes('e') ? changedNumeral(stem) : undefined);
  return value && { start: at, end, value };

  function changedNumeral(changed: string): Exact | undefined {
    const tail = Object.keys(ordinalStems).find((one) => changed.endsWith(one));
    return tail === undefined || !language.words
      ? undefined
      : wholeNumeral(changed.slice(0, -tail.length) + ordinalStems[tail], language.words);
  }
}

function wholeNumeral(word: string, numerals: WordNumerals): Exact | undefined {
  const number = readWords(word, 0, numerals);
  return number?.end === word.length && !number.article ? number.value : undefined;
}
