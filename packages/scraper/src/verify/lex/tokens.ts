// Text as a row of tokens in which figures, units, opposites and negation stand out; everything else is words. `lexer.ts` makes them.

/** How a word bounds its number: "more than" (min), "less than" (max), "about", "nearly" (short), "a little over" (past). */
export type Bound = 'min' | 'max' | 'about' | 'short' | 'past';

export interface Token {
  kind: 'number' | 'numeral' | 'month' | 'basis' | 'word' | 'pole' | 'negation';
  /** Words: folded text. Numbers: `#`. Others: their lexicon key. Two tokens can be the same only when keys are equal. */
  key: string;
  start: number;
  end: number;
  /** Numbers: the exact value with its scale word, or the digits as they stand where no value can be read. */
  value?: string;
  /** Numbers: id of the unit or currency beside it. Numerals: `rank` where a place in an order is meant for sure (第二, zweitgrößte). */
  unit?: string;
  /** Numbers: what kind of number, so that a year is only compared with a year. */
  figure?: 'year' | 'quantity';
  /** Numbers and numerals. */
  bound?: Bound;
}

/** A number that counts or measures something, and is no year. */
export const isQuantity = ({ kind, figure }: Token): boolean => kind === 'number' && figure === 'quantity';

export interface LexOptions {
  /** Decimal mark of the text's language. */
  decimalMark: '.' | ',';
  /** German counts billion as 10^12. */
  longScale: boolean;
  /** 年度 is a fiscal year, which is not the calendar year. */
  fiscalYears: boolean;
}

/** Quotes are a sentence or a few; what is longer is compared up to here. */
export const MAX_QUOTE_CHARACTERS = 4000;

/** Which decimal mark a text uses, from its language, else from its commonest German words. */
export function lexOptionsFor(text: string, language: string | undefined): LexOptions {
  const german =
    language === undefined
      ? /\b(?:der|die|das|und|nicht|wurde|wurden|ist)\b/.test(text) && !/\b(?:the|of|and)\b/.test(text)
      : /^de\b/i.test(language);
  const comma = german || /^(?:fr|es|it|nl|pt|pl|ru|tr|sv|da|nb|fi|cs|id)\b/i.test(language ?? '');
  const japanese = language === undefined ? /[\u3040-\u30ff]/.test(text) : /^ja\b/i.test(language);
  return { decimalMark: comma ? ',' : '.', longScale: german, fiscalYears: japanese };
}
