// What a sentence says of its figures as a whole: planned or done, since the start or in one period. Words left out are
// wording; a sentence that speaks only of the one where the quote speaks only of the other is not.
import { type Comparison, createDifference, type Difference } from './comparison';
import { ASPECTS, isUnspaced, isWordPart, lexicon, type Sense } from './lexicon';

const ASPECT: ReadonlySet<Sense['kind']> = new Set(['aspect']);
const HEBREW_PARTICLE = /[והש]/;

/** The words of aspects in a text, the first of each key. */
function aspectsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const isInside = !isUnspaced(text[at]) && isWordPart(text[at - 1]);
    const isBehindParticle = HEBREW_PARTICLE.test(text[at - 1] ?? '') && !isWordPart(text[at - 2]);
    const entry = isInside && !isBehindParticle ? undefined : lexicon.match(text, at, ASPECT);
    if (entry !== undefined && !found.has(entry.sense.key)) found.set(entry.sense.key, text.slice(at, entry.end));
    at = entry?.end ?? at + 1;
  }
  return found;
}

/** "plans to build 1,150" and "had built 1,150"; 累计达6.3万件 and 当年新增6.3万件; 已建成 and 即将建成. */
export function aspectDifferences({ quote, page, relevant, nearVerbatim }: Comparison): Difference[] {
  const [first, last] = [relevant[0], relevant.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Japanese and Korean say it behind the last figure, at the sentence's end.
  const was = aspectsOf(quote.text);
  if (was.size === 0) return [];
  const is = aspectsOf(page.text.slice(first.start, last.end));
  return ASPECTS.flatMap(({ concept, kind }) => {
    const only = (side: ReadonlyMap<string, string>): string | undefined => {
      const keys = [`${concept}:first`, `${concept}:second`].filter((key) => side.has(key));
      return keys.length === 1 ? keys[0] : undefined;
    };
    const [before, now] = [only(was), only(is)];
    const first = `${concept}:first`;
    const joined = was.has(first) ? now : before;
    // Of "about to be completed" the last word alone says that it was.
    if (nearVerbatim && was.has(first) !== is.has(first) && joined === `${concept}:second`)
      return [createDifference(kind, was.get(before ?? first), is.get(now ?? first))];
    return before === undefined || now === undefined || before === now || is.has(`${concept}:either`)
      ? []
      : [createDifference(kind, was.get(before), is.get(now))];
  });
}
