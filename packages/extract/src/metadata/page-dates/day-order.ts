/** In which order a page writes day, month and year in figures. */
import type { DayOrder } from '../../dates/parse-date';
import type { Segment } from '../../segments/segments';
import type { MetadataInput } from '../sources/metadata-input';
import { firstMeta } from '../sources/value';

const FIGURES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:(?:19|20)\d\d|\d\d)(?![\d/])/g;

/** The order that the page's own dates prove: 25/12/2018 can only be one. Undefined where none does, or where they differ. */
function provenOrder(segments: readonly Segment[]): DayOrder | undefined {
  let proven: DayOrder | undefined;
  for (const { text } of segments) {
    if (!text.includes('/')) continue;
    for (const [, first, second] of text.matchAll(FIGURES)) {
      const a = Number(first);
      const b = Number(second);
      if (a > 12 === b > 12 || a > 31 || b > 31) continue;
      const order = a > 12 ? 'day-first' : 'month-first';
      if (proven !== undefined && proven !== order) return undefined;
      proven = order;
    }
  }
  return proven;
}

const DAY_FIRST_HOST = /^https?:\/\/[^/]*\.(?:uk|au|nz|ie|in|eu|de|fr|it|es|nl|za|sg|hk|at|ch|my|ng|ke)(?:[/:]|$)/i;

/** East Asian pages put the year first, US pages the month, the rest of the world the day; of English pages their own dates tell best. */
export function dayOrderOf(
  language: string | undefined,
  { sources, segments, url }: Pick<MetadataInput, 'sources' | 'segments' | 'url'>,
): DayOrder {
  if (/^(?:ja|ko|zh)/.test(language ?? '')) return 'year-first';
  if (language !== undefined && !language.startsWith('en')) return 'day-first';
  const stated = (sources.htmlLanguage ?? firstMeta(sources, ['og:locale'])?.value ?? '').replace('_', '-');
  const usual = /^en-us/i.test(stated)
    ? 'month-first'
    : /^en-/i.test(stated) || DAY_FIRST_HOST.test(url)
      ? 'day-first'
      : 'month-first';
  return provenOrder(segments) ?? usual;
}
