import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';

// Faces of the national layout for official documents (GB/T 9704—2012): fangsong for text, hei for first-level headings, kai for
// second-level ones; in a book size. Every Chinese Windows and WPS has them; elsewhere the nearest face stands in.

/** Fonts of a run by script: Latin, East Asian, complex scripts. */
export interface RunFont {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
}

const font = (eastAsia: string): RunFont => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia,
  cs: 'Times New Roman',
});

export const FONTS = { text: font('仿宋'), heading: font('黑体'), aside: font('楷体'), title: font('宋体') } as const;

/** The red of official headings. */
export const RED = 'B01E23';
export const GREY = '595959';

/** A4 with the margins of GB/T 9704—2012, in twips; the width that is left for text. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474, header: 1100, footer: 1100 },
};
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Two characters of indent, as Chinese paragraphs begin. */
export const INDENT = { firstLineChars: 200, firstLine: 480 };

const LINE = { line: 440, lineRule: LineRuleType.EXACT } as const;
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN', bidirectional: 'he-IL' } as const;

/** Styles of the document: sizes in half-points. Lines are of exact height, so that pages break alike whatever face stands in. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONTS.text, size: 24, language: LANGUAGE }, paragraph: { spacing: LINE } },
    heading1: {
      run: { font: FONTS.title, size: 44, bold: true, color: RED, language: LANGUAGE },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 360, line: 640, lineRule: LineRuleType.EXACT },
        keepNext: true,
      },
    },
    heading2: {
      run: { font: FONTS.heading, size: 32, bold: false, color: '000000', language: LANGUAGE },
      paragraph: {
        spacing: { before: 480, after: 120, line: 520, lineRule: LineRuleType.EXACT },
        keepNext: true,
        keepLines: true,
      },
    },
    heading3: {
      run: { font: FONTS.heading, size: 24, bold: false, color: '000000', language: LANGUAGE },
      paragraph: { spacing: { before: 200, after: 60, ...LINE }, keepNext: true },
    },
    footnoteText: {
      run: { font: FONTS.title, size: 17, language: LANGUAGE },
      paragraph: { spacing: { line: 250, lineRule: LineRuleType.EXACT, after: 0 } },
    },
    hyperlink: { run: { color: 'auto', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: FONTS.heading, size: 24 },
      paragraph: { spacing: { before: 160, after: 40, ...LINE } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: FONTS.text, size: 24 },
      paragraph: { indent: { left: 480 }, spacing: LINE },
    },
    {
      id: 'FrontHeading',
      name: 'Front Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: FONTS.title, size: 36, bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 360, line: 560, lineRule: LineRuleType.EXACT },
        keepNext: true,
      },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 21 },
      paragraph: { spacing: { line: 320, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { font: FONTS.aside, size: 21, color: GREY },
      paragraph: { spacing: { line: 360, lineRule: LineRuleType.EXACT, after: 80 } },
    },
  ],
};
