import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { PrintedCase, PrintedQuote, PrintedSource } from '../compile/handbook';
import { citationText, formatCitation } from '../describe/citation';
import { describeArchive, describeVerification, excerptQuote, translationsFor } from '../describe/describe-source';
import { LABELS } from '../describe/labels';
import { directionOf, hasRightToLeft, nameLanguage, toPrintable } from '../text/language';
import { webHref } from '../text/markup';
import { FONTS } from './style';
import { bidirectional, LEFT_TO_RIGHT, textRuns } from './text';

const SIZE = 17;
const NOTE = { font: FONTS.title, size: SIZE } as const;
const labels = LABELS.zh;

/** Collects the footnotes of a document: one for each quote, at its first mention; later mentions refer to it by number. */
export class Footnotes {
  readonly content: Record<string, { children: Paragraph[] }> = {};
  private readonly numbers = new Map<PrintedQuote, number>();

  /** The reference to a quote's footnote, for the place where the quote is used. */
  cite(printed: PrintedCase, source: PrintedSource, quote: PrintedQuote): ParagraphChild {
    const known = this.numbers.get(quote);
    if (known !== undefined) {
      const run = new TextRun({ text: String(known), superScript: true, font: FONTS.text });
      return new InternalHyperlink({ anchor: bookmarkOf(known), children: [run] });
    }
    const number = this.numbers.size + 1;
    this.numbers.set(quote, number);
    this.content[number] = { children: noteParagraphs(printed, source, quote) };
    return new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] });
  }

  /** Whether a quote has been cited already. */
  has(quote: PrintedQuote): boolean {
    return this.numbers.has(quote);
  }
}

function bookmarkOf(number: number): string {
  return `note_${number}`;
}

function noteParagraphs(printed: PrintedCase, source: PrintedSource, quote: PrintedQuote): Paragraph[] {
  return [
    new Paragraph({ style: 'FootnoteText', children: citationRuns(source) }),
    ...quoteParagraphs(printed, quote),
    ...translationParagraphs(quote),
    archiveParagraph(source),
  ];
}

/** The citation as runs, its address a link where it is a web address. */
export function citationRuns(source: PrintedSource): ParagraphChild[] {
  const parts = formatCitation(source.csl, 'zh');
  const mixed = hasRightToLeft(citationText(parts));
  const runs = parts.flatMap((part): ParagraphChild[] => {
    if (part.kind === 'title') return textRuns(part.text, source.csl.language, NOTE);
    const around = part.kind === 'text' && mixed ? LEFT_TO_RIGHT : '';
    const children = textRuns(`${around}${part.text}${around}`, undefined, NOTE);
    const link = part.kind === 'url' ? webHref(toPrintable(part.text)) : undefined;
    return link === undefined ? children : [new ExternalHyperlink({ link, children })];
  });
  const reason = source.dateReason;
  return reason === undefined ? runs : [...runs, ...textRuns(`（${labels.dateSet(reason)}）`, undefined, NOTE)];
}

/** The quote in its own words; one that runs from right to left stands in a paragraph of its own direction. */
function quoteParagraphs(printed: PrintedCase, note: PrintedQuote): Paragraph[] {
  const { quote, language } = note;
  const spans = printed.figures.filter(({ figure }) => figure.quote === quote.id).map(({ figure }) => figure.span);
  const excerpt = excerptQuote(quote.exact, spans);
  const about = [
    language === undefined ? undefined : nameLanguage(language, 'zh'),
    excerpt === quote.exact ? undefined : labels.excerpt,
    describeVerification(note, 'zh'),
  ].filter((part) => part !== undefined);
  const head = textRuns(`${labels.quote}（${about.join('；')}）：`, undefined, NOTE);
  const words = [
    ...textRuns('“', undefined, NOTE),
    ...textRuns(excerpt, language, NOTE),
    ...textRuns('”', undefined, NOTE),
  ];
  if (directionOf(language) !== 'rtl') return [new Paragraph({ style: 'FootnoteText', children: [...head, ...words] })];
  return [
    new Paragraph({ style: 'FootnoteText', children: head }),
    new Paragraph({ style: 'FootnoteText', ...bidirectional(language), children: words }),
  ];
}

function translationParagraphs(quote: PrintedQuote): Paragraph[] {
  return translationsFor(quote, 'zh').map(({ by, text, language }) => {
    const head = `${labels.translation}（${labels.translatedBy[by]}）：“`;
    return new Paragraph({
      style: 'FootnoteText',
      children: [
        ...textRuns(head, undefined, NOTE),
        ...textRuns(excerptQuote(text, []), language, NOTE),
        ...textRuns('”', undefined, NOTE),
      ],
    });
  });
}

function archiveParagraph(source: PrintedSource): Paragraph {
  const { label, hash } = describeArchive(source, 'zh');
  return new Paragraph({
    style: 'FootnoteText',
    spacing: { after: 60 },
    children: textRuns(`${label}：${hash}`, undefined, { ...NOTE, size: 15 }),
  });
}
