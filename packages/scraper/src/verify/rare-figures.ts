// Figures long enough to tell a passage by: hardly another one has 1,256 and 42.7%, but many have 20 or 2019.
import { sameQuantity } from './numbers';
import type { Token } from './tokens';

const RARE_DIGITS = 3;

/** The figures of a quote that have three digits and more, zeros at the ends not counted. */
export function rareFiguresOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind, figure, value = '' }) => {
    const digits = value.replace(/\D/g, '').replace(/^0+|0+$/g, '');
    return kind === 'number' && figure === 'quantity' && digits.length >= RARE_DIGITS;
  });
}

const LETTERS: ReadonlyArray<{ form: RegExp; needed: number }> = [
  { form: /^(?:\p{Script=Latin}{4,}|\p{sc=Hebrew}{3,}|\p{sc=Hangul}{2,})$/u, needed: 1 },
  // Ideographs are tokens one by one.
  { form: /^[\p{scx=Han}\p{scx=Katakana}]$/u, needed: 2 },
];

/** Whether two rows of tokens have a word in common that is more than a particle. */
export function sharesWord(a: readonly Token[], b: readonly Token[]): boolean {
  const there = new Set(b.flatMap(({ kind, key }) => (kind === 'word' || kind === 'pole' ? [key] : [])));
  const common = [...new Set(a.map(({ key }) => key))].filter((key) => there.has(key));
  return LETTERS.some(({ form, needed }) => common.filter((key) => form.test(key)).length >= needed);
}

/** Whether a passage has all of some rare figures; not where there are none. */
export function holdsAll(rare: readonly Token[], passage: readonly Token[]): boolean {
  return rare.length > 0 && rare.every((was) => passage.some((is) => is.kind === 'number' && sameQuantity(was, is)));
}
