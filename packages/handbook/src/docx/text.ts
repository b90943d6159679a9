import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { directionOf, toPrintable } from '../text/language';
import { FONTS, type RunFont } from './style';

type RunStyle = Omit<IRunOptions, 'text' | 'children' | 'font' | 'language'> & { font?: RunFont };

// East Asian faces and language tags by language: a Korean or Japanese quote in a Chinese face shows the wrong glyphs.
const EAST_ASIAN: Record<string, { tag: string; face: string }> = {
  ko: { tag: 'ko-KR', face: 'Batang' },
  ja: { tag: 'ja-JP', face: 'MS Mincho' },
  'zh-Hant': { tag: 'zh-TW', face: 'PMingLiU' },
};

/** The mark that keeps punctuation after a right-to-left name on the line's own side. */
export const LEFT_TO_RIGHT = '\u200E';

/** Runs of a text in a language (Chinese where none is given), line breaks kept: fonts, language and direction are set for each. */
export function textRuns(text: string, language?: string, style: RunStyle = {}): TextRun[] {
  const { font = FONTS.text, ...rest } = style;
  const foreign = language === undefined ? undefined : EAST_ASIAN[language];
  const rightToLeft = directionOf(language) === 'rtl';
  const options = {
    ...rest,
    font: foreign ? { ...font, eastAsia: foreign.face } : font,
    language: {
      value: rightToLeft || foreign || isChinese(language) ? 'en-US' : language!,
      eastAsia: foreign?.tag ?? 'zh-CN',
      bidirectional: rightToLeft ? (language === 'he' ? 'he-IL' : language!) : 'he-IL',
    },
    ...(rightToLeft ? { rightToLeft } : {}),
  };
  return toPrintable(text)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function isChinese(language: string | undefined): boolean {
  return language === undefined || language.split('-')[0] === 'zh';
}

/** A text as paragraphs, one for each line that is not blank, in the direction of its language. */
export function textParagraphs(
  text: string,
  language: string | undefined,
  options: IParagraphOptions = {},
  style: RunStyle = {},
): Paragraph[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(
      (line) => new Paragraph({ ...options, ...bidirectional(language), children: textRuns(line, language, style) }),
    );
}

/** The paragraph option for a language that runs from right to left. */
export function bidirectional(language: string | undefined): { bidirectional?: true } {
  return directionOf(language) === 'rtl' ? { bidirectional: true } : {};
}
