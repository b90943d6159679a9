// Which passage of a page is a quote's that does not stand there to the letter, and what it says otherwise.
import { cultureOf } from '@duibiao/normalize';
import { anotherSentenceThan } from './another-sentence';
import { align } from './compare/align';
import { compareFigures } from './compare/compare';
import { LARGEST_WORDING } from './compare/compare-figures';
import type { Difference } from './compare/comparison';
import { readText } from './find/blank-marks';
import { locatePassages } from './find/locate';
import type { Quote } from './find/quote';
import { areTelling, figuresOf, holdsAll, rareFiguresOf, sharesWord } from './find/rare-figures';
import { sharedLetters } from './find/shared-letters';
import { neighbourOf, placeOf, placesBetween, quantitiesIn } from './find/surroundings';
import { lex } from './lex/lex';
import { decimalMarkOf } from './lex/numbers';
import { type LexOptions, lexOptionsFor, MAX_QUOTE_CHARACTERS, type Token } from './lex/tokens';

// Below this a passage is another passage. Figures that are all the same lower the bar: they are what a reader would look for.
const SAME_PASSAGE = 0.45;
const SAME_PASSAGE_WITH_FIGURES = 0.22;
const SAME_PASSAGE_WITH_SOME_FIGURES = 0.3;
// And so does standing where the quote stood.
const SAME_PASSAGE_IN_PLACE = 0.27;
const SAME_PASSAGE_IN_PLACE_WITHOUT_FIGURES = 0.35;
// And so do figures so long that hardly another passage has them.
const SAME_PASSAGE_WITH_RARE_FIGURES = 0.12;
// And so does a figure among the quote's own words, however they are put together.
const SAME_LETTERS = 0.5;
// Without the quote's figures, or any of their units in their place, it says something else of the same matter.
const SAME_PASSAGE_WITHOUT_FIGURES = 0.6;
// A sentence made anew in the quote's place: at most so many times as long, and at least so like it.
const MAX_REWRITTEN = 3;
const LIKE_A_REWRITTEN = 0.18;

export interface Judged {
  start: number;
  end: number;
  similarity: number;
  differences: Difference[];
  /** What stood before or after the quote stands before or after the passage. */
  inPlace: boolean;
}

/** The passage of a page that is the quote's, though not to the letter; undefined where there is none. */
export function judgePassage(text: string, quote: Quote): Judged | undefined {
  const exact = readText(quote.exact).slice(0, MAX_QUOTE_CHARACTERS);
  const options = lexOptionsFor(exact, quote.language);
  const quoteTokens = lex(exact, options);
  if (quoteTokens.length === 0) return undefined;
  const tokensIn = tokenCache(text, { ...options, decimalMark: decimalMarkOf(text, options.decimalMark) });
  const figures = quoteTokens.filter(isTellingFigure).length;
  const fractions = quoteTokens.filter(isFraction).length;
  const rare = rareFiguresOf(quoteTokens);
  const isTold = areTelling(quoteTokens);
  const isAnother = anotherSentenceThan(text, quote, { text: exact, tokens: quoteTokens }, options, tokensIn);
  const isInPlace = placeOf(text, quote);
  const isNeighbour = neighbourOf(text, quote);
  const culture = quote.language === undefined ? undefined : cultureOf(quote.language);
  const judge = ({ start, end }: { start: number; end: number }): Omit<Judged, 'inPlace'> => {
    const tokens = tokensIn(start, end);
    const alignment = align(quoteTokens, tokens);
    const differences = compareFigures({ text: exact, tokens: quoteTokens }, { text, tokens }, alignment, culture);
    return { start, end, similarity: alignment.similarity, differences };
  };
  // Of our languages the one that counts by the long scale writes "1. Quartal".
  const located = { tokens: quoteTokens, text: exact, ordinals: options.longScale };
  const judged = locatePassages(text, located, tokensIn).flatMap((passage): Judged[] => {
    const narrow = judge(passage);
    const wider = narrow.differences.some(isMerelyMissing) ? passage.wider.map(judge) : [];
    // A sentence that belongs to the passage is missed when it is left out: then the rest is less like the quote.
    const narrower = narrow.differences.some(isMerelyAdded)
      ? passage.narrower.map(judge).filter(({ similarity }) => similarity >= narrow.similarity)
      : [];
    const found = [...wider, ...narrower].find(({ differences }) => differences.length === 0) ?? narrow;
    const similarity = (passage.coverage + narrow.similarity) / 2;
    const inPlace = isInPlace(passage.start, passage.end);
    const tokens = tokensIn(found.start, found.end);
    const { kept, replaced } = quantitiesIn(quoteTokens, tokens);
    const isOther = !replaced || !sharesWord(quoteTokens.filter(isWord), tokens);
    if ((!kept || figures === 0) && isNeighbour(found.start, found.end)) return [];
    if (!kept && isOther && similarity < SAME_PASSAGE_WITHOUT_FIGURES) return [];
    // One figure alone may be another thing's.
    const isOnlyFigure = figures < 2 || found.differences.some(({ kind }) => OTHER_FIGURE.has(kind));
    const held =
      (holdsAll(rare, tokens) && (!isOnlyFigure || sharesWord(quoteTokens, tokens))) ||
      (isTold && holdsAll(figuresOf(quoteTokens), tokens) && sharesWord(quoteTokens, tokens));
    const isLikeByLetters =
      kept && figures > 0 && sharedLetters(exact, text.slice(found.start, found.end)) >= SAME_LETTERS;
    const needed =
      held || isLikeByLetters ? SAME_PASSAGE_WITH_RARE_FIGURES : bar(found.differences, figures + fractions, inPlace);
    return similarity < needed || isAnother(found) ? [] : [{ ...found, similarity, inPlace }];
  });
  const [best] = judged.sort((a, b) => rank(b, figures) - rank(a, figures));
  if (best !== undefined) return best;
  // Between the quote's old neighbours even a sentence made anew is the quote's, where it speaks of the same.
  return placesBetween(text, quote, MAX_REWRITTEN * exact.length)
    .filter(({ start, end }) => {
      const tokens = tokensIn(start, end);
      const { kept, replaced } = quantitiesIn(quoteTokens, tokens);
      return (kept || replaced) && sharesWord(quoteTokens, tokens);
    })
    .map((place) => ({ ...judge(place), inPlace: true }))
    .find(({ similarity }) => similarity >= LIKE_A_REWRITTEN);
}

/** A number, or a numeral too large to be wording. */
const isTellingFigure = ({ kind, key }: Token): boolean =>
  kind === 'number' || (kind === 'numeral' && Number(key) > LARGEST_WORDING);

const isFraction = ({ kind, key }: Token): boolean => kind === 'numeral' && key.includes('/');

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** A figure without any in its place: the sentence may have been split, and the figure stands in the next one. */
function isMerelyMissing({ kind, is }: Difference): boolean {
  return is === undefined && (kind === 'number' || kind === 'year' || kind === 'period');
}

/** Something the quote does not have: a sentence beside the passage may say it of something else. */
function isMerelyAdded({ was }: Difference): boolean {
  return was === undefined;
}

const OTHER_FIGURE: ReadonlySet<Difference['kind']> = new Set(['number', 'unit', 'year']);

/** How alike a passage must be to be the quote's. */
function bar(differences: readonly Difference[], figures: number, inPlace: boolean): number {
  if (figures === 0) return inPlace && differences.length === 0 ? SAME_PASSAGE_IN_PLACE_WITHOUT_FIGURES : SAME_PASSAGE;
  if (differences.length === 0) return SAME_PASSAGE_WITH_FIGURES;
  if (inPlace) return SAME_PASSAGE_IN_PLACE;
  const other = differences.filter(({ kind }) => OTHER_FIGURE.has(kind)).length;
  return figures >= 2 && other <= figures / 2 ? SAME_PASSAGE_WITH_SOME_FIGURES : SAME_PASSAGE;
}

/**
 * Which passage is the quote's, when the page has several like it (last year's edition, the next row of a table): the one in
 * the quote's place; else one that says the same in other words before one that says other figures in the same words.
 */
function rank({ similarity, differences, inPlace }: Judged, figures: number): number {
  const same = differences.length > 0 ? 0 : figures >= 2 ? 0.6 : 0.2;
  return similarity + same + (inPlace ? 0.6 : 0);
}

function tokenCache(text: string, options: LexOptions): (start: number, end: number) => Token[] {
  const cache = new Map<string, Token[]>();
  return (start, end) => {
    const key = `${start}-${end}`;
    let tokens = cache.get(key);
    if (tokens === undefined) {
      tokens = lex(text.slice(start, end), options).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      }));
      cache.set(key, tokens);
    }
    return tokens;
  };
}
