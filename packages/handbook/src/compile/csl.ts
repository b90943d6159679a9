import { type Clip, citedUrl, type PageDate } from '@duibiao/model';
import { dateOf } from '../text/period-text';

/** A date of CSL-JSON: year, year-month or year-month-day as far as it is known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** The part of CSL-JSON 1.0.2 (https://docs.citationstyles.org/) that a quoted web page fills. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language?: string;
  /** Address of the archived page: `sha256-…`; of its text where no page was kept. */
  archive: string;
  note?: string;
}

/** The citation of a clip as CSL data. `date` is the date of the source, as `datedSource` gives it. */
export function toCslItem(clip: Clip, date: PageDate | undefined, dateReason?: string): CslItem {
  const item: CslItem = {
    id: clip.id,
    type: 'webpage',
    title: clip.title,
    accessed: { 'date-parts': [toParts(dateOf(clip.capturedAt), 'day')] },
    URL: citedUrl(clip),
    archive: clip.snapshot ?? clip.textHash,
  };
  if (clip.authors?.length) item.author = clip.authors.map((literal) => ({ literal }));
  if (clip.publisher) item.publisher = clip.publisher.name;
  if (date) item.issued = { 'date-parts': [toParts(date.date, date.precision)] };
  if (clip.language) item.language = clip.language;
  if (dateReason !== undefined) item.note = `Date set by the editors: ${dateReason}`;
  return item;
}

function toParts(date: string, precision: PageDate['precision']): number[] {
  const parts = date.split('-').map(Number);
  return parts.slice(0, precision === 'year' ? 1 : precision === 'month' ? 2 : 3);
}
