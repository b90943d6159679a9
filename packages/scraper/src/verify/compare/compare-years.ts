// The year of the sentence that has the quote's figures, where the quote's own year stands in a headline above it.

import { segment } from '../find/locate';
import { isQuantity, type Token } from '../lex/tokens';
import { sameFigure } from './compare-figures';
import { type Comparison, createDifference, type Difference, textOf } from './comparison';

const isYear = ({ figure }: Token): boolean => figure === 'year';

/** "2024 the port handled …" under "Port statistics 2023". The year before may be what is compared with. */
export function sentenceYearDifferences({ quote, page, culture }: Comparison): Difference[] {
  const [was, ...others] = quote.tokens.filter(isYear);
  const quantities = quote.tokens.filter(isQuantity);
  const first = page.tokens[0];
  if (was === undefined || others.length > 0 || quantities.length === 0 || first === undefined) return [];
  const held = segment(page.text.slice(first.start, page.tokens.at(-1)!.end), culture === 'de')
    .map(({ start, end }) =>
      page.tokens.filter((token) => token.start >= first.start + start && token.end <= first.start + end),
    )
    .filter((tokens) => quantities.every((quantity) => tokens.some((token) => sameFigure(quantity, token))));
  const years = held.flatMap((tokens) => tokens.filter(isYear));
  const [is] = years;
  const isOther = is !== undefined && years.every((year) => !sameFigure(was, year) && !isYearBefore(was, year));
  return isOther ? [createDifference('year', textOf(quote, was), textOf(page, is))] : [];
}

const isYearBefore = (was: Token, year: Token): boolean => Number(year.value) === Number(was.value) - 1;
