// How much of a quote's wording a passage has whatever its order and word formation: Marktanteil, Anteil am Markt.
const LETTERS = /[\p{L}\p{M}]+/gu;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/u;
/** Words up to so many letters are particles and articles; scripts whose characters are syllables or words have none to leave out. */
const SHORT = 3;

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(LETTERS)) {
    const size = UNSPACED.test(word) ? 2 : 3;
    if (size === 3 && word.length <= SHORT) continue;
    for (let i = 0; i + size <= word.length; i += 1) grams.add(word.slice(i, i + size));
  }
  return grams;
}

/** The share of a quote's letter groups, two or three in a row, that a passage has too (0 to 1); figures do not count. */
export function sharedLetters(quote: string, passage: string): number {
  const wanted = gramsOf(quote);
  if (wanted.size === 0) return 0;
  const there = gramsOf(passage);
  let shared = 0;
  for (const gram of wanted) if (there.has(gram)) shared += 1;
  return shared / wanted.size;
}
