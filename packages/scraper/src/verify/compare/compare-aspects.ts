// What a sentence says of its figures as a whole: planned or done, since the start or in one period, in all or each year. Words left out are
// wording; a sentence that speaks only of the one where the quote speaks only of the other is not.

import { ASPECTS, isUnspaced, isWordPart, lexicon, type Sense } from '../lex/lexicon';
import { type Comparison, createDifference, type Difference, type Side } from './comparison';

const ASPECT: ReadonlySet<Sense['kind']> = new Set(['aspect']);
const HEBREW_PARTICLE = /[והש]/;

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);

/** The words of aspects in a text, the first of each key. */
function aspectsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const isInside = !isUnspaced(text[at]) && isWordPart(text[at - 1]);
    // 10年間 is a length of time.
    if (isDigit(text[at - 1])) {
      at += 1;
      continue;
    }
    const isBehindParticle = HEBREW_PARTICLE.test(text[at - 1] ?? '') && !isWordPart(text[at - 2]);
    const entry = isInside && !isBehindParticle ? undefined : lexicon.match(text, at, ASPECT);
    if (entry !== undefined && !found.has(entry.sense.key)) found.set(entry.sense.key, text.slice(at, entry.end));
    at = entry?.end ?? at + 1;
  }
  return found;
}

/**
 * The side of which one word, left out or added, changes an otherwise equal sentence, and what then is said beside it: of "about to be
 * completed" the last word alone says that it was, and "a year" makes a sum one of each year.
 */
const TURNING: ReadonlyMap<string, { side: string; beside: string | undefined }> = new Map([
  ['stage', { side: 'stage:first', beside: 'stage:second' }],
  ['total', { side: 'total:second', beside: undefined }],
]);

/** What a clause says behind its last figure: "14 million euros [in total]". */
const REST = /^[^.,;:!?。、，；：！？\n]{1,40}/;

/** Adds the rate of a stretch of text, the other side of a total. */
function withRate(aspects: Map<string, string>, { text, tokens }: Side, from: number, to: number): Map<string, string> {
  const rate = tokens.find(({ key, start, end }) => key === YEARLY && start >= from && end <= to);
  return rate ? aspects.set('total:second', text.slice(rate.start, rate.end)) : aspects;
}

const YEARLY = 'per:year-span';

/** Whether both texts call the same planned, in other words: 計画, 目指し; "is to", "the aim is". */
export function arePlans(a: string, b: string): boolean {
  const isPlan = (text: string): boolean => {
    const keys = [...aspectsOf(text).keys()];
    return keys.length > 0 && keys.every((key) => key === 'stage:first' || key === 'stage:either');
  };
  return isPlan(a) && isPlan(b);
}

/** "plans to build 1,150" and "had built 1,150"; 累计达6.3万件 and 当年新增6.3万件; 已建成 and 即将建成. */
export function aspectDifferences({ quote, page, relevant, nearVerbatim }: Comparison): Difference[] {
  const [first, last] = [relevant[0], relevant.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Japanese and Korean say it behind the last figure, at the sentence's end.
  const end = last.end + (REST.exec(page.text.slice(last.end))?.[0].length ?? 0);
  const was = withRate(aspectsOf(quote.text), quote, 0, quote.text.length);
  const is = withRate(aspectsOf(page.text.slice(first.start, end)), page, first.start, end);
  return ASPECTS.flatMap(({ concept, kind }) => {
    const only = (side: ReadonlyMap<string, string>): string | undefined => {
      const keys = [`${concept}:first`, `${concept}:second`].filter((key) => side.has(key));
      return keys.length === 1 ? keys[0] : undefined;
    };
    const [before, now] = [only(was), only(is)];
    const turning = nearVerbatim ? TURNING.get(concept) : undefined;
    if (turning && was.has(turning.side) !== is.has(turning.side)) {
      const rest = was.has(turning.side) ? now : before;
      if (rest === turning.beside)
        return [createDifference(kind, was.get(before ?? turning.side), is.get(now ?? turning.side))];
    }
    return before === undefined || now === undefined || before === now || is.has(`${concept}:either`)
      ? []
      : [createDifference(kind, was.get(before), is.get(now))];
  });
}
