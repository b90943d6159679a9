import type { Exact } from '../numbers/exact';
import { isAlphabetic, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';

const DASH = 0x2d;

/** Where the minus sign before a number begins. */
function minusBefore(folded: string, start: number): number | undefined {
  if (unitAt(folded, start - 1) !== DASH && unitAt(folded, start - 2) !== DASH) return undefined;
  const sign = /(?:^|[^\w)%\dא-ת-])(- ?)$/.exec(folded.slice(Math.max(0, start - 3), start))?.[1];
  if (!sign) return undefined;
  // "40 - 50": a dash with a space on both sides stands between two numbers.
  if (sign === '- ' && /[\d%°-] ?$/.test(folded.slice(Math.max(0, start - 4), start - 2))) return undefined;
  return start - sign.length;
}

/** Takes in a minus sign or word before the number. */
export function signed<T extends { start: number; value: Exact }>(source: AssistantSource, number: T): T {
  const { folded, language, assistant } = source;
  const minus = minusBefore(folded, number.start);
  if (minus !== undefined) return { ...number, start: minus, value: number.value.negated() };
  const words = assistant.negatives;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    for (let space = language.writing === 'spaced' ? 1 : 0; space <= 1; space++) {
      const start = number.start - word.length - space;
      if (start < 0 || !folded.startsWith(word, start) || isAlphabetic(unitAt(folded, start - 1))) continue;
      // "au moins 20" is no minus.
      if (assistant.notNegative?.test(folded.slice(Math.max(0, start - 8), start))) continue;
      return { ...number, start, value: number.value.negated() };
    }
  }
  return number;
}
