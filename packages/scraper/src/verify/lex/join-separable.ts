// German verbs of change that stand in two parts: "nahm 2023 um 5 Prozent ab". The second part alone tells more from less.
import { SEPARABLE } from './lexicon';
import type { Token } from './tokens';

/** Behind the second part its clause ends, goes on with another verb, or says by how much. */
const CLAUSE_END = /^\s*(?:[.,;:!?)\]„“"–—\n]|$|(?:und|oder|als|wie|um|auf)(?![\p{L}]))/u;
const SENTENCE_END = /[.!?](?=\s)|[\n;]/;
const LONGEST = 40;

/** Gives the second part of such a verb the verb's meaning; the first stays a word. */
export function joinSeparable(text: string, tokens: readonly Token[]): Token[] {
  const joined = [...tokens];
  const written = ({ start, end }: Token): string => text.slice(start, end).toLowerCase();
  for (const [i, verb] of tokens.entries()) {
    const particles = verb.kind === 'word' || verb.kind === 'pole' ? SEPARABLE.get(written(verb)) : undefined;
    if (particles === undefined) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + LONGEST); j += 1) {
      if (SENTENCE_END.test(text.slice(tokens[j - 1]!.end, tokens[j]!.start))) break;
      const key = particles.get(written(tokens[j]!));
      if (key === undefined || !CLAUSE_END.test(text.slice(tokens[j]!.end, tokens[j]!.end + 6))) continue;
      joined[j] = { kind: 'pole', key, start: tokens[j]!.start, end: tokens[j]!.end };
      break;
    }
  }
  return joined;
}
