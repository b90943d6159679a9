// Figures long enough to tell a passage by: hardly another one has 1,256, 42.7% or 45,000 tonnes, but many have 20 or 2019.
import { sameQuantity, sameValue } from '../lex/numbers';
import { isQuantity, type Token } from '../lex/tokens';

const RARE_DIGITS = 3;
/** From here on two digits do, by the figure's size. */
const LARGE = 1000;

const digitsOf = ({ value = '' }: Token): number => value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;

/** The figures of a quote that have three digits and more, zeros at the ends not counted; where there are none, large ones of two digits. */
export function rareFiguresOf(tokens: readonly Token[]): Token[] {
  const quantities = tokens.filter(isQuantity);
  const rare = quantities.filter((token) => digitsOf(token) >= RARE_DIGITS);
  return rare.length > 0
    ? rare
    : quantities.filter((token) => digitsOf(token) === RARE_DIGITS - 1 && Number(token.value) >= LARGE);
}

/** Digits that the figures of a quote have in all, so that together they tell a passage: 43% and 12%. */
const TELLING_DIGITS = 4;

/** Whether the quantities of a quote, though short, tell a passage when all are there. */
export function areTelling(tokens: readonly Token[]): boolean {
  const quantities = tokens.filter(isQuantity);
  return quantities.length > 1 && quantities.reduce((sum, token) => sum + digitsOf(token), 0) >= TELLING_DIGITS;
}

const LETTERS: ReadonlyArray<{ form: RegExp; needed: number }> = [
  { form: /^(?:\p{Script=Latin}{4,}|\p{sc=Hebrew}{3,}|\p{sc=Hangul}{2,})$/u, needed: 1 },
  // A word of opposites that tells what is counted, not how.
  { form: /^(?!amount|extreme|per|order|level|side|edge|modality|average)[a-z-]+:\d$/, needed: 1 },
  // Ideographs are tokens one by one.
  { form: /^[\p{scx=Han}\p{scx=Katakana}]$/u, needed: 2 },
];

/** Whether two rows of tokens have a word in common that is more than a particle. */
export function sharesWord(a: readonly Token[], b: readonly Token[]): boolean {
  const there = new Set(b.flatMap(({ kind, key }) => (kind === 'word' || kind === 'pole' ? [key] : [])));
  const common = [...new Set(a.map(({ key }) => key))].filter((key) => there.has(key));
  return LETTERS.some(({ form, needed }) => common.filter((key) => form.test(key)).length >= needed);
}

const isFigure = ({ kind }: Token): boolean => kind === 'number' || kind === 'numeral';

/** Which of some figures a passage has, by their places in the list. Their unit may be said with another one, or be another word. */
export function heldOf(rare: readonly Token[], passage: readonly Token[]): number[] {
  return rare.flatMap((was, i) =>
    passage.some((is) => isFigure(is) && (sameQuantity(was, is) || sameValue(was, is))) ? [i] : [],
  );
}

/** The figures of a quote that a passage must have to tell the same: numbers, and numerals above one. */
export const figuresOf = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ kind, key }) => kind === 'number' || (kind === 'numeral' && key !== '1' && key !== '0'));

/** Whether a passage has all of some rare figures; not where there are none. */
export function holdsAll(rare: readonly Token[], passage: readonly Token[]): boolean {
  return rare.length > 0 && heldOf(rare, passage).length === rare.length;
}
