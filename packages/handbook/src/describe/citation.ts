// Two citation forms over CSL data. The ready processors carry CPAL/AGPL terms (citeproc), and web pages in two styles need no more.

import type { CslDate, CslItem } from '../compile/csl';
import type { Locale } from '../text/language';
import { formatDate } from '../text/period-text';

/** A stretch of a citation. Names and the title have a direction of their own, the title its language; the address becomes a link. */
export interface CitationPart {
  kind: 'text' | 'name' | 'title' | 'url';
  text: string;
}

/** A citation for readers of a locale: GB/T 7714—2015 (EB/OL) in Chinese, a plain note form in English. */
export function formatCitation(item: CslItem, locale: Locale): CitationPart[] {
  return locale === 'zh' ? formatGbt7714(item) : formatEnglish(item);
}

/** A citation as one string. */
export function citationText(parts: readonly CitationPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/**
 * GB/T 7714—2015, electronic resources: responsible party. Title[EB/OL]. (date)[access date]. address.
 * Up to three authors are named, then 等; the publisher stands for the author where no author is known.
 */
function formatGbt7714(item: CslItem): CitationPart[] {
  const authors = item.author?.map(({ literal }) => literal) ?? [];
  const named = authors.length > 3 ? `${authors.slice(0, 3).join(', ')}, 等` : authors.join(', ');
  const responsible = named || item.publisher || '';
  const publisher = named && item.publisher !== named ? (item.publisher ?? '') : '';
  const issued = item.issued ? `(${isoDate(item.issued)})` : '';
  return compact([
    { kind: 'name', text: responsible },
    { kind: 'text', text: responsible ? '. ' : '' },
    { kind: 'title', text: item.title },
    { kind: 'text', text: '[EB/OL]. ' },
    { kind: 'name', text: publisher },
    { kind: 'text', text: `${publisher ? ', ' : ''}${issued}[${isoDate(item.accessed)}]. ` },
    { kind: 'url', text: item.URL },
    { kind: 'text', text: '.' },
  ]);
}

/** Author. “Title.” Publisher, 30 January 2018. URL. Accessed 12 April 2018. */
function formatEnglish(item: CslItem): CitationPart[] {
  const authors = item.author?.map(({ literal }) => literal).join(', ') ?? '';
  const issued = item.issued ? englishDate(item.issued) : 'no date';
  const publisher = item.publisher !== authors ? (item.publisher ?? '') : '';
  return compact([
    { kind: 'name', text: authors },
    { kind: 'text', text: authors ? '. “' : '“' },
    { kind: 'title', text: item.title },
    { kind: 'text', text: '.” ' },
    { kind: 'name', text: publisher },
    { kind: 'text', text: `${publisher ? ', ' : ''}${issued}. ` },
    { kind: 'url', text: item.URL },
    { kind: 'text', text: `. Accessed ${englishDate(item.accessed)}.` },
  ]);
}

function compact(parts: CitationPart[]): CitationPart[] {
  return parts.filter(({ text }) => text !== '');
}

function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function englishDate(date: CslDate): string {
  const precision = (['year', 'month', 'day'] as const)[date['date-parts'][0].length - 1]!;
  const [year, month = '01', day = '01'] = isoDate(date).split('-');
  return formatDate(`${year}-${month}-${day}`, precision, 'en');
}
