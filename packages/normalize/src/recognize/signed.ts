import type { Exact } from '../numbers/exact';
import { isAlphabetic } from '../text/characters';
import type { AssistantSource } from './assistant';

/** Takes in a minus sign or word before the number. */
export function signed<T extends { start: number; value: Exact }>(source: AssistantSource, number: T): T {
  const { folded, language, assistant } = source;
  const before = /(?:^|[^\w)%\dא-ת-])(- ?)$/.exec(folded.slice(Math.max(0, number.start - 3), number.start));
  // "40 - 50": a dash with a space on both sides stands between two numbers.
  const range =
    before?.[1] === '- ' && /[\d%°-] ?$/.test(folded.slice(Math.max(0, number.start - 4), number.start - 2));
  if (before?.[1] && !range)
    return { ...number, start: number.start - before[1].length, value: number.value.negated() };
  for (const word of [...(language.numbers.negative ?? []), ...(language.numbers.han?.negative ?? [])]) {
    const gap = language.writing === 'spaced' ? 1 : 0;
    for (const space of [0, 1]) {
      if (space < gap) continue;
      const start = number.start - word.length - space;
      // "au moins 20" is no minus.
      if (assistant.notNegative?.test(folded.slice(Math.max(0, start - 8), start))) continue;
      if (start >= 0 && folded.startsWith(word, start) && !isAlphabetic(folded.charCodeAt(start - 1)))
        return { ...number, start, value: number.value.negated() };
    }
  }
  return number;
}
