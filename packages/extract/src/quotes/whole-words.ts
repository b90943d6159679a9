/** A stretch that was found by likeness ends where edits were fewest, which may be within a word: here it gets its words and its sentence's end back. */

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces between words: where a word ends there, its letters do not say. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const SENTENCE_END = /[.!?…。．！？]/u;
const MAX_WORD = 40;
/** What an edit adds between a sentence's last word and its full stop: a negation, a particle. */
const MAX_ENDING = 16;

const goesOn = (a: string, b: string): boolean =>
  LETTER.test(a) && LETTER.test(b) && !UNSPACED.test(a) && !UNSPACED.test(b);

/**
 * The stretch with the words whole that it cuts, and up to the end of its sentence where the quote ended a sentence.
 * @param quote the text that was looked for
 */
export function wholeWords(
  text: string,
  { start, end }: { start: number; end: number },
  quote: string,
): {
  start: number;
  end: number;
} {
  let from = start;
  while (start - from < MAX_WORD && goesOn(text[from - 1] ?? '', text[from] ?? '')) from--;
  let to = end;
  while (to - end < MAX_WORD && goesOn(text[to - 1] ?? '', text[to] ?? '')) to++;
  return { start: from, end: SENTENCE_END.test(quote.trimEnd().at(-1) ?? '') ? sentenceEnd(text, to) : to };
}

function sentenceEnd(text: string, end: number): number {
  if (SENTENCE_END.test(text[end - 1] ?? '')) return end;
  for (let at = end; at < end + MAX_ENDING && at < text.length && text[at] !== '\n'; at++)
    if (SENTENCE_END.test(text[at]!)) return at + 1;
  return end;
}
