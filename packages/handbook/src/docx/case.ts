import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Handbook, PrintedCase, PrintedFigure } from '../compile/handbook';
import {
  type Described,
  describeFacts,
  describeSections,
  describeTitle,
  describeTransferability,
} from '../describe/describe-case';
import { describeBaseline, describeFigure, nameIndicator } from '../describe/describe-figure';
import { LABELS, toChineseNumber } from '../describe/labels';
import { hasRightToLeft } from '../text/language';
import type { Footnotes } from './notes';
import { FONTS, GREY, INDENT } from './style';
import { type Cell, cellParagraph, factTable, ruledTable } from './table';
import { bidirectional, LEFT_TO_RIGHT, textParagraphs, textRuns } from './text';

const labels = LABELS.zh;

/** A case in the template, on a new page or not. Sections are numbered 一、二、… over those that are there. */
export function caseBlocks(
  printed: PrintedCase,
  handbook: Handbook,
  notes: Footnotes,
  { newPage }: { newPage: boolean },
): FileChild[] {
  const { before, standard, after } = describeSections(printed.record, 'zh');
  const transfer = describeTransferability(printed.record, 'zh');
  const heading = sectionCounter();
  const blocks: FileChild[] = [...titleBlocks(printed, newPage), ...factBlocks(printed)];
  for (const section of before) blocks.push(heading(section.label), ...body(section));
  if (standard || printed.figures.length > 0 || printed.baselines.length > 0) {
    blocks.push(heading(labels.standard), ...(standard ? body(standard) : []));
    blocks.push(...figureBlocks(printed, handbook, notes), ...baselineBlocks(printed, handbook));
  }
  for (const section of after) blocks.push(heading(section.label), ...body(section));
  if (transfer.length > 0) blocks.push(heading(labels.transferability), ...transfer.flatMap(transferBlocks));
  blocks.push(heading(labels.sources), ...sourceBlocks(printed, notes));
  return blocks;
}

function sectionCounter(): (label: string) => Paragraph {
  let count = 0;
  return (label) => {
    count += 1;
    const text = `${toChineseNumber(count)}、${label}`;
    return new Paragraph({
      heading: HeadingLevel.HEADING_3,
      children: textRuns(text, undefined, { font: FONTS.heading, size: 24 }),
    });
  };
}

function titleBlocks(printed: PrintedCase, newPage: boolean): Paragraph[] {
  const { title, original } = describeTitle(printed.record, 'zh');
  const style = { font: FONTS.heading, size: 32 };
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: newPage,
    children: [
      ...textRuns(`${labels.caseNumber(printed.number)}　`, undefined, style),
      ...textRuns(title.text.replace(/\s+/g, ' '), title.language, style),
    ],
  });
  if (!original) return [heading];
  const aside = { font: FONTS.aside, size: 22, color: GREY };
  return [
    heading,
    new Paragraph({
      keepNext: true,
      ...bidirectional(original.language),
      spacing: { after: 120 },
      children: textRuns(original.text.replace(/\s+/g, ' '), original.language, aside),
    }),
  ];
}

function factBlocks(printed: PrintedCase): (Table | Paragraph)[] {
  const facts = describeFacts(printed, 'zh').map(({ label, text, language }) => ({
    label,
    children: textRuns(text, language, { size: 21 }) as ParagraphChild[],
  }));
  return facts.length > 0 ? [factTable(facts)] : [];
}

function body({ text, language }: Described): Paragraph[] {
  return textParagraphs(text, language, { indent: INDENT, alignment: 'both' });
}

function transferBlocks({ label, text, language }: Described & { label: string }): Paragraph[] {
  const [first = '', ...rest] = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return [
    new Paragraph({
      indent: INDENT,
      alignment: 'both',
      children: [...textRuns(`${label}：`, undefined, { font: FONTS.aside, bold: true }), ...textRuns(first, language)],
    }),
    ...rest.flatMap((line) => body({ text: line, language })),
  ];
}

function figureBlocks(printed: PrintedCase, handbook: Handbook, notes: Footnotes): FileChild[] {
  if (printed.figures.length === 0) return [];
  const head = [labels.indicator, labels.value, labels.periodAndPlace, labels.own];
  const rows = printed.figures.map((figure) => figureRow(printed, figure, handbook, notes));
  return [spacer(), ruledTable(head, rows, [0.2, 0.28, 0.2, 0.32]), spacer()];
}

function figureRow(printed: PrintedCase, figure: PrintedFigure, handbook: Handbook, notes: Footnotes): Cell[] {
  const text = describeFigure(figure, handbook.indicatorNames, 'zh');
  const small = { size: 18, color: GREY };
  const value = [
    ...textRuns(text.value, undefined, { bold: true, size: 22 }),
    notes.cite(printed, figure.source, figure.quote),
  ];
  const written = [
    ...textRuns(`${labels.asWritten}：`, undefined, small),
    ...textRuns(text.asWritten, figure.quote.language, small),
  ];
  const own: Cell = text.own.flatMap((entry) => [
    cellParagraph(textRuns(entry.value, undefined, { size: 21 })),
    cellParagraph(
      textRuns(entry.gap, undefined, entry.comparable ? { size: 21, font: FONTS.aside, bold: true } : small),
    ),
    cellParagraph(textRuns(`${labels.source}：${entry.source}`, undefined, small)),
  ]);
  return [
    [cellParagraph(textRuns(text.indicator, undefined, { size: 21 }))],
    [cellParagraph(value), cellParagraph(written)],
    [
      cellParagraph(textRuns(text.period, undefined, { size: 21 })),
      cellParagraph(textRuns(text.place, undefined, { size: 21 })),
    ],
    own.length > 0 ? own : [cellParagraph(textRuns('—', undefined, { size: 21 }))],
  ];
}

function spacer(): Paragraph {
  return new Paragraph({ spacing: { line: 120, lineRule: 'exact' }, children: [] });
}

function baselineBlocks({ baselines }: PrintedCase, handbook: Handbook): Paragraph[] {
  return baselines.map((baseline) => {
    const name = nameIndicator(baseline.indicator, handbook.indicatorNames, 'zh');
    const text = `${name}${describeBaseline(baseline, 'zh')}（${labels.source}：${baseline.source}）。`;
    return new Paragraph({
      indent: INDENT,
      children: [
        ...textRuns(`${labels.ownBaseline}：`, undefined, { font: FONTS.aside, bold: true }),
        ...textRuns(text),
      ],
    });
  });
}

/** Every quote of the case gets its footnote here if no figure has cited it yet. */
function sourceBlocks(printed: PrintedCase, notes: Footnotes): Paragraph[] {
  return printed.sources.map((source) => {
    const { publisher, title, language } = source.clip;
    const mark = hasRightToLeft(`${publisher?.name}${title}`) ? LEFT_TO_RIGHT : '';
    const references = source.quotes.flatMap((quote, index) => [
      ...(index > 0 ? textRuns('，', undefined, { superScript: true }) : []),
      notes.cite(printed, source, quote),
    ]);
    return new Paragraph({
      indent: { left: 480, hanging: 480 },
      children: [
        ...textRuns(`[${source.number}] ${publisher ? `${publisher.name}${mark}：` : ''}《`, undefined),
        ...textRuns(title.replace(/\s+/g, ' '), language),
        ...textRuns(`${mark}》`),
        ...references,
      ],
    });
  });
}
