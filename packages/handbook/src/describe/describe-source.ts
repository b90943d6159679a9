import type { Translation } from '@duibiao/model';
import type { PrintedQuote, PrintedSource } from '../compile/handbook';
import { isReadIn, type Locale } from '../text/language';
import { dateOf } from '../text/period-text';
import { LABELS } from './labels';

/** The translations of a quote that serve readers of a locale: those in its language, else all others than the original. */
export function translationsFor({ language, translations }: PrintedQuote, locale: Locale): Translation[] {
  if (isReadIn(language, locale)) return [];
  const own = translations.filter((translation) => isReadIn(translation.language, locale));
  return own.length > 0 ? own : translations.filter((translation) => translation.language !== language);
}

/** What the last check of a quote found: "最近核验2018-06-01：与原文一致", or that there was none. */
export function describeVerification({ verification }: PrintedQuote, locale: Locale): string {
  const labels = LABELS[locale];
  if (!verification) return labels.notVerified;
  const changes = (verification.changes ?? []).map(({ was, is }) => labels.change(was, is));
  const verdict = [labels.verdicts[verification.verdict], ...changes].join(labels.semicolon);
  return `${labels.verified}${dateOf(verification.at)}${labels.colon}${verdict}`;
}

/** The archive line of a source: "存档：sha256-…", or the hash of its text where no page was kept. */
export function describeArchive({ clip }: PrintedSource, locale: Locale): { label: string; hash: string } {
  const labels = LABELS[locale];
  return clip.snapshot
    ? { label: labels.archive, hash: clip.snapshot }
    : { label: labels.textHash, hash: clip.textHash };
}

// A footnote that runs over pages serves nobody; the site and the data package have every quote in full.
const QUOTE_LIMIT = 600;
const AROUND = 80;

/** A quote for a footnote: whole up to 600 characters, then its stretches around the printed figures, cut ends marked with …. */
export function excerptQuote(exact: string, spans: readonly { start: number; end: number }[]): string {
  if (exact.length <= QUOTE_LIMIT) return exact;
  const windows = spans.length > 0 ? mergeWindows(spans, exact.length) : [{ start: 0, end: QUOTE_LIMIT }];
  return windows
    .map(({ start, end }) => `${start > 0 ? '…' : ''}${exact.slice(start, end)}${end < exact.length ? '…' : ''}`)
    .join('')
    .replaceAll('……', '…');
}

function mergeWindows(
  spans: readonly { start: number; end: number }[],
  length: number,
): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start - AROUND);
    const end = Math.min(length, span.end + AROUND);
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
