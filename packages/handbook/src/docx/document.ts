import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { type Chapter, type Handbook, hasCases } from '../compile/handbook';
import { describeEdition, describeTitle } from '../describe/describe-case';
import { chapterNote, chapterTitle, emptyChaptersText } from '../describe/describe-chapter';
import {
  type CoverageTable,
  coverageColumns,
  describeFindings,
  listGaps,
  tabulateCoverage,
} from '../describe/describe-coverage';
import { LABELS } from '../describe/labels';
import { repack } from '../files/repack';
import { dateOf, formatDate } from '../text/period-text';
import { caseBlocks } from './case';
import { Footnotes } from './notes';
import { numberHeadings, type PageUnit, pageHeadings } from './pages';
import { FONTS, GREY, INDENT, PAGE, RED, STYLES } from './style';
import { cellParagraph, ruledTable } from './table';
import { textParagraphs, textRuns } from './text';

const labels = LABELS.zh;

/** How the Word document is made. `pageNumbers`: whether the contents show page numbers before Word updates them (the default). */
export interface DocxOptions {
  pageNumbers?: boolean;
  onCase?: (title: string) => void;
}

/** The handbook as one Word document in Chinese: title page, contents, chapters with their cases, sources as footnotes, coverage annex. The bytes are the same for the same handbook. */
export async function renderDocx(handbook: Handbook, options: DocxOptions = {}): Promise<Uint8Array> {
  const { pageNumbers = true, onCase = () => undefined } = options;
  const units = [
    ...handbook.chapters.filter(hasCases).flatMap((chapter) => chapterUnits(chapter, handbook)),
    annexUnit(handbook),
  ];
  const told = ({ title }: PageUnit): void => void (title !== undefined && onCase(title));
  if (!pageNumbers) units.forEach(told);
  const pages = pageNumbers ? await pageHeadings(units, told) : [];
  const notes = new Footnotes();
  const body = units.flatMap((unit) => unit.blocks(notes));
  const edition = describeEdition(handbook, 'zh');
  const document = new Document({
    title: `${labels.handbook} ${edition}`,
    creator: 'duibiao',
    lastModifiedBy: 'duibiao',
    description: labels.asOf(handbook.generatedAt.slice(0, 10)),
    styles: STYLES,
    footnotes: notes.content,
    // Contents are filled in so that a reader who updates nothing sees page numbers too; the field stays dirty and Word counts again.
    pageNumbers: numberHeadings(pages),
    sections: [
      { properties: { page: PAGE }, children: titlePage(handbook) },
      {
        properties: { page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } } },
        footers: { default: pageFooter() },
        children: frontMatter(handbook),
      },
      {
        properties: { page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } } },
        headers: { default: pageHeader(edition) },
        footers: { default: pageFooter() },
        children: body,
      },
    ],
  });
  return repack(await Packer.toBuffer(document), handbook.generatedAt);
}

function centred(
  text: string,
  style: Parameters<typeof textRuns>[2],
  spacing: { before?: number; after?: number },
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...spacing, line: 240, lineRule: 'auto' },
    children: textRuns(text, undefined, style),
  });
}

function titlePage(handbook: Handbook): Paragraph[] {
  const { edition } = handbook;
  const rule = { style: BorderStyle.SINGLE, size: 18, color: RED, space: 12 };
  return [
    centred(describeEdition(handbook, 'zh'), { font: FONTS.aside, size: 36 }, { before: 3600, after: 360 }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: rule },
      spacing: { after: 480, line: 240, lineRule: 'auto' },
      children: textRuns(labels.handbook, undefined, {
        font: FONTS.title,
        size: 72,
        bold: true,
        color: RED,
        characterSpacing: 40,
      }),
    }),
    centred(labels.counts(handbook.counts), { font: FONTS.aside, size: 24, color: GREY }, { after: 4200 }),
    ...(edition.issued === undefined
      ? []
      : [centred(labels.issued(formatDate(edition.issued, 'day', 'zh')), { size: 28 }, { after: 120 })]),
    centred(labels.asOf(formatDate(dateOf(handbook.generatedAt), 'day', 'zh')), { size: 28 }, {}),
  ];
}

function frontMatter(handbook: Handbook): FileChild[] {
  const date = formatDate(dateOf(handbook.generatedAt), 'day', 'zh');
  const texts = [...labels.prefaceText(describeEdition(handbook, 'zh'), date), emptyChaptersText(handbook, 'zh')];
  return [
    frontHeading(labels.preface),
    ...texts.flatMap((text) => textParagraphs(text ?? '', undefined, { indent: INDENT, alignment: 'both' })),
    new Paragraph({
      pageBreakBefore: true,
      style: 'FrontHeading',
      children: textRuns(labels.contents, undefined, { font: FONTS.title, size: 36, bold: true }),
    }),
    new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
  ];
}

function frontHeading(text: string): Paragraph {
  return new Paragraph({
    style: 'FrontHeading',
    children: textRuns(text, undefined, { font: FONTS.title, size: 36, bold: true }),
  });
}

function chapterHeading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: textRuns(text, undefined, { font: FONTS.title, size: 44, bold: true, color: RED }),
  });
}

function note(text: string): Paragraph {
  return new Paragraph({
    style: 'Note',
    children: textRuns(text, undefined, { font: FONTS.aside, size: 21, color: GREY }),
  });
}

/** The first case of a part stands under its heading, every other one begins a page of its own. */
function chapterUnits(chapter: Chapter, handbook: Handbook): PageUnit[] {
  const said = chapterNote(chapter, 'zh');
  const head = (): FileChild[] => [
    chapterHeading(chapterTitle(chapter, 'zh')),
    ...(said === undefined ? [] : [note(said)]),
  ];
  const elsewhere = chapter.tasks.flatMap(({ alsoServedBy }) => alsoServedBy);
  const see = [...new Set(elsewhere)].map(({ number }) => labels.caseNumber(number)).join(labels.list);
  const tail = (): FileChild[] => (see === '' ? [] : [note(`${labels.alsoServedBy}：${see}。`)]);
  const cases = [...chapter.tasks.flatMap((entry) => entry.cases), ...chapter.stray];
  if (cases.length === 0) return [{ headings: 1, blocks: () => [...head(), ...tail()] }];
  return cases.map((printed, index) => ({
    title: describeTitle(printed.record, 'zh').title.text,
    headings: index === 0 ? 2 : 1,
    blocks: (notes) => [
      ...(index === 0 ? head() : []),
      ...caseBlocks(printed, handbook, notes, { newPage: index > 0 }),
      ...(index === cases.length - 1 ? tail() : []),
    ],
  }));
}

function annexUnit(handbook: Handbook): PageUnit {
  return { headings: 1, blocks: () => annexBlocks(handbook) };
}

function annexBlocks(handbook: Handbook): FileChild[] {
  const findings = describeFindings(handbook, 'zh');
  const gaps = listGaps(handbook, 'zh');
  const { stale } = handbook.coverage.totals;
  const text = (line: string): Paragraph[] => textParagraphs(line, undefined, { indent: INDENT, alignment: 'both' });
  return [
    chapterHeading(`${labels.annex}　${labels.coverage}`),
    ...text(labels.coverageIntro),
    ...tabulateCoverage(handbook, 'zh').flatMap(coverageBlocks),
    ...(stale > 0 ? text(labels.stale(stale)) : []),
    ...(findings.length > 0 ? [annexHeading(labels.findings), ...findings.flatMap(text)] : []),
    annexHeading(labels.gaps),
    ...(gaps.length > 0
      ? gaps.flatMap((gap) =>
          textParagraphs(`· ${gap}`, undefined, { indent: { left: 480, hanging: 240 } }, { size: 21 }),
        )
      : text(labels.noGaps)),
  ];
}

function annexHeading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: textRuns(text, undefined, { font: FONTS.heading, size: 24 }),
  });
}

function coverageBlocks({ title, rows }: CoverageTable): FileChild[] {
  const align = ['left', 'right', 'right', 'right', 'right', 'right'] as const;
  const cells = rows.map(({ label, cells: numbers, kind }) => {
    const style = kind === 'total' ? { size: 21, bold: true } : { size: 21 };
    const shown = numbers.map((number) => (number === undefined ? '—' : String(number)));
    return [label, ...shown].map((cell, index) => [
      cellParagraph(textRuns(cell, undefined, style), { align: align[index]! }),
    ]);
  });
  return [annexHeading(title), ruledTable(coverageColumns('zh'), cells, [0.25, 0.15, 0.13, 0.16, 0.13, 0.18], align)];
}

function pageHeader(edition: string): Header {
  const style = { font: FONTS.aside, size: 18, color: GREY };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F', space: 4 };
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        border: { bottom: rule },
        children: textRuns(`${edition}　${labels.handbook}`, undefined, style),
      }),
    ],
  });
}

/** — 1 —, as official documents number their pages. */
function pageFooter(): Footer {
  const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]): TextRun =>
    new TextRun({ font: FONTS.title, size: 24, children });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(['— ']), run([PageNumber.CURRENT]), run([' —'])],
      }),
    ],
  });
}
