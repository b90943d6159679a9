// Whether a passage says the same as a quote in everything that counts.
import type { Culture } from '@duibiao/normalize';
import type { Token } from '../lex/tokens';
import type { Alignment } from './align';
import { aspectDifferences } from './compare-aspects';
import { exchangedClauses, figureAttributes } from './compare-clauses';
import { figureDifferences, hanDigitDifferences, loneUnitDifferences } from './compare-figures';
import { exchangedFirsts } from './compare-firsts';
import { exchangedHolders } from './compare-holders';
import { identifierDifferences } from './compare-identifiers';
import {
  basisDifferences,
  negatedWordDifferences,
  negationDifferences,
  oppositeDifferences,
  wordOrFigureDifferences,
} from './compare-meaning';
import { exchangedNames } from './compare-names';
import {
  exchangedFigures,
  exchangedOpposites,
  neighbourOpposites,
  prepositionDifferences,
  reversedFigures,
} from './compare-neighbours';
import { placeDifferences } from './compare-places';
import { exchangedRoles } from './compare-roles';
import { wholeDifferences } from './compare-wholes';
import { replacedWord } from './compare-words';
import { sentenceYearDifferences } from './compare-years';
import type { Difference, Side } from './comparison';
import { negatedConcept } from './negated-concept';

/** A whole sentence is compared from its start to its end: that is where Korean, Japanese and German negate. */
function sentenceOf(quote: Side, page: Side, from: number, to: number): [number, number] {
  if (!/[.!?。！？]["'”’」』)）]*\s*$/.test(quote.text)) return [from, to];
  const first = Math.max(0, from - 400, page.tokens[0]?.start ?? 0);
  const before = [...page.text.slice(first, from).matchAll(/[.!?](?=\s)|[。！？\n]/g)].at(-1);
  const after = /[.!?](?=\s|$)|[。！？\n]/.exec(page.text.slice(to, to + 400));
  return [before === undefined ? first : first + before.index + 1, after === null ? to : to + after.index];
}

// From here on a passage counts as the quote's own sentence with small edits, and order and number of negations count.
const NEAR_VERBATIM = 0.8;

const SAME_WORDS = 0.85;

/** How many words two rows of tokens share, figures and opposites masked (0 to 1). */
function wordsInCommon(a: readonly Token[], b: readonly Token[]): number {
  const open = new Map<string, number>();
  const keyOf = ({ kind, key }: Token): string => (kind === 'word' ? key : kind);
  for (const token of a) open.set(keyOf(token), (open.get(keyOf(token)) ?? 0) + 1);
  let common = 0;
  for (const token of b) {
    const left = open.get(keyOf(token)) ?? 0;
    if (left > 0) common += 1;
    open.set(keyOf(token), left - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}

/** Two rules may notice the same change. */
function distinct(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ kind, was, is }) => {
    const key = `${kind}\t${was}\t${is}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Everything that differs between a quote and the passage it was aligned with. */
export function compareFigures(quote: Side, page: Side, alignment: Alignment, culture?: Culture): Difference[] {
  const { pairs, similarity } = alignment;
  const aligned = pairs.flatMap(({ page: token }) => token ?? []);
  const [from, to] = sentenceOf(quote, page, aligned[0]?.start ?? 0, aligned.at(-1)?.end ?? 0);
  const covered = page.tokens.filter(({ start, end }) => start >= from && end <= to);
  const nearVerbatim = similarity >= NEAR_VERBATIM;
  const relevant = nearVerbatim ? covered : page.tokens;
  const sameWords = nearVerbatim || wordsInCommon(quote.tokens, relevant) >= SAME_WORDS;
  const comparison = {
    quote,
    page,
    alignment,
    relevant,
    nearVerbatim,
    sameWords,
    negated: negatedConcept(quote.tokens, relevant),
    ...(culture === undefined ? {} : { culture }),
  };
  return distinct([
    ...figureDifferences(comparison),
    ...sentenceYearDifferences(comparison),
    ...hanDigitDifferences(comparison),
    ...loneUnitDifferences(comparison),
    ...reversedFigures(comparison),
    ...exchangedFigures(comparison),
    ...oppositeDifferences(comparison),
    ...neighbourOpposites(comparison),
    ...exchangedOpposites(comparison),
    ...figureAttributes(comparison),
    ...prepositionDifferences(comparison),
    ...aspectDifferences(comparison),
    ...basisDifferences(comparison),
    ...wordOrFigureDifferences(comparison),
    ...placeDifferences(comparison),
    ...exchangedHolders(comparison),
    ...exchangedClauses(comparison),
    ...exchangedFirsts(comparison),
    ...exchangedNames(comparison),
    ...identifierDifferences(comparison),
    ...negationDifferences(comparison),
    ...negatedWordDifferences(comparison),
    ...wholeDifferences(comparison),
    ...exchangedRoles(comparison),
    ...replacedWord(comparison),
  ]);
}
