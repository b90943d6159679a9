import { normalizeText } from '@duibiao/extract';

// Footnote marks and readings stand in a page's text in the middle of its words: "in 2017¹", "漢字(かんじ)".
const SUPERSCRIPT = /<sup\b([^<>]{0,200})>((?:<\/?[a-z][^<>]{0,300}>|[^<>]){1,12}?)<\/sup>/gi;
const READING = /(<r[tp]\b[^<>]{0,100}>)([^<>]{1,60})/gi;
const FOOTNOTE_ATTRIBUTES = /(?:ref|note|fn|cite|foot)/i;
const MARK = /^[\s[\]()（）〔〕*†‡§]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]+|注\d{0,3}|註\d{0,3})[\s[\]()（）〔〕*†‡§]*$/i;

/** What a mark stands behind: a word, punctuation, a letter of a script without units in it. Behind "m" or "10" a 2 is a power. */
const MARKED =
  /(?:\p{L}{4}|[.,;:!?%。，、；％「」『』”“"’»）)]|[\p{sc=Hebrew}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}])$/u;

/** One blank, of as many units as the text it stands for, so that offsets into the page's text stay. */
const BLANK = '\ue000';

/**
 * Replaces the text of footnote marks and ruby readings by private characters of the same number, which comparing passes over.
 * A superscript is a mark when it links, is bracketed, names itself one, or follows a word: the 2 of m² and the 6 of 10⁶ stay.
 */
export function blankMarks(html: string): string {
  return html
    .replace(SUPERSCRIPT, (whole: string, attributes: string, content: string, at: number) => {
      const text = content.replace(/<[^<>]*>/g, '');
      if (!MARK.test(text)) return whole;
      const isMark =
        /<a\b/i.test(content) ||
        /[[(（〔*†‡§注註]/.test(text) ||
        FOOTNOTE_ATTRIBUTES.test(attributes) ||
        MARKED.test(html.slice(Math.max(0, at - 12), at));
      return isMark ? blankText(whole) : whole;
    })
    .replace(READING, (_whole, tag: string, text: string) => tag + blank(text));
}

const blankText = (markup: string): string =>
  markup.replace(/>([^<>]+)</g, (_whole, text: string) => `>${blank(text)}<`);

/** White space stays: a run of it is one character of the text, and none at a line's end. */
const blank = (text: string): string => text.replace(/\S/gu, (character) => BLANK.repeat(character.length));

// Marks as they stand in plain text, each touching what it is a note to.
const TEXT_MARKS: readonly RegExp[] = [
  // [8], [a], [注1], （注1）, [Anm. 2]; a year or a long number in brackets is no mark.
  /(?<=\S)[[［〔](?:\d{1,3}|[a-z]|[*†‡]|(?:注|註|脚注|주|הערה|note|nb|fn|anm\.?) ?\d{0,3})[\]］〕]/giu,
  /(?<=\S)[(（](?:[注註※]\d{0,3}|[주†‡*]\d{1,3})[)）]/gu,
  /(?<=[\p{L}\p{N}\p{P}%])※\d{0,2}/gu,
  // Not the star of "Autor*innen", nor a product.
  /(?<=[\p{L}\p{P}%])[*＊†‡]{1,3}(?![\p{Script=Latin}\d])/gu,
];
/** ¹, ②, 1): marks only where {@link MARKED} holds. */
const DIGIT_MARK = /[¹²³⁰⁴-⁹]{1,2}|[①-⑳]|\d{1,2}\)/gu;

/** {@link blankMarks} for text without markup. */
export function blankTextMarks(text: string): string {
  const unmarked = TEXT_MARKS.reduce((rest, mark) => rest.replace(mark, blank), text);
  return unmarked.replace(DIGIT_MARK, (mark, at: number) => {
    const before = unmarked.slice(Math.max(0, at - 60), at);
    // The end of a bracket that was opened: (in 2017).
    const closes = mark.endsWith(')') && before.lastIndexOf('(') > before.lastIndexOf(')');
    return MARKED.test(before) && !closes ? blank(mark) : mark;
  });
}

/** A text as it is compared: normalised, its marks blank. */
export const readText = (raw: string): string => blankTextMarks(normalizeText(raw).text);
