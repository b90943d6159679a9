// Footnote marks and readings stand in a page's text in the middle of its words: "in 2017¹", "漢字(かんじ)".
const SUPERSCRIPT = /<sup\b([^<>]{0,200})>((?:<\/?[a-z][^<>]{0,300}>|[^<>]){1,12}?)<\/sup>/gi;
const READING = /(<r[tp]\b[^<>]{0,100}>)([^<>]{1,60})/gi;
const FOOTNOTE_ATTRIBUTES = /(?:ref|note|fn|cite|foot)/i;
const MARK = /^[\s[\]()（）〔〕*†‡§]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]+|注\d{0,3}|註\d{0,3})[\s[\]()（）〔〕*†‡§]*$/i;

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
      const before = html.slice(Math.max(0, at - 12), at);
      const isMark =
        /<a\b/i.test(content) ||
        /[[(（〔*†‡§注註]/.test(text) ||
        FOOTNOTE_ATTRIBUTES.test(attributes) ||
        /(?:\p{L}{4}|[.,;:!?%。，、；％」』”"]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}])$/u.test(
          before,
        );
      return isMark ? blankText(whole) : whole;
    })
    .replace(READING, (_whole, tag: string, text: string) => tag + blank(text));
}

const blankText = (markup: string): string =>
  markup.replace(/>([^<>]+)</g, (_whole, text: string) => `>${blank(text)}<`);

/** White space stays: a run of it is one character of the text, and none at a line's end. */
const blank = (text: string): string => text.replace(/\S/gu, (character) => BLANK.repeat(character.length));
