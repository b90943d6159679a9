import {
  type Case,
  type Clip,
  datedSource,
  type Edition,
  figureFault,
  findQuote,
  latestVerifications,
  type Quote,
  type Verification,
} from '@duibiao/model';
import { dateOf } from '../text/period-text';
import { compareFigure } from './comparison';
import { toCslItem } from './csl';
import type { KeptOut, PrintedCase, PrintedFigure, PrintedQuote, PrintedSource } from './handbook';

/** A case before numbers are given, or undefined when nothing of it can be printed; and what is kept out with the reason. */
export interface CompiledCase {
  printed?: PrintedCase;
  keptOut: KeptOut[];
}

/** Decides what of an accepted case is printed: quotes of dated sources, and accepted figures that stand in such a quote. */
export function compileCase(record: Case, edition: Edition, verifications: readonly Verification[]): CompiledCase {
  const keptOut: KeptOut[] = [];
  if (!record.title || Object.keys(record.title).length === 0) {
    keptOut.push({ case: record.id, code: 'title', message: 'the case has no title; give it one' });
    return { keptOut };
  }
  const sources = compileSources(record, latestVerifications(verifications, record.id), keptOut);
  if (sources.length === 0) {
    const code = record.clips.some((clip) => clip.quotes.length > 0) ? 'dated-source' : 'quote';
    keptOut.push({ case: record.id, code, message: REASONS[code] });
    return { keptOut };
  }
  const figures = compileFigures(record, sources, keptOut);
  const printed: PrintedCase = {
    number: 0,
    record,
    ...findTasks(record, edition, keptOut),
    sources,
    figures,
    baselines: [],
  };
  const compared = new Set(figures.flatMap(({ comparisons }) => comparisons.map(({ baseline }) => baseline.id)));
  printed.baselines = (record.baseline ?? []).filter(({ id }) => !compared.has(id));
  const unit = edition.units.find(({ id }) => id === record.leadUnit);
  if (unit) printed.leadUnit = unit.title;
  const accepted = record.reviews
    .filter(({ decision }) => decision === 'accept')
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (accepted) printed.acceptedOn = dateOf(accepted);
  return { printed, keptOut };
}

const REASONS = {
  'dated-source': 'no quoted page of the case has a date; set the source date of one in the desk',
  quote: 'the case has no quote; clip the passage that it rests on',
};

function compileSources(record: Case, verified: Map<string, Verification>, keptOut: KeptOut[]): PrintedSource[] {
  const sources: PrintedSource[] = [];
  for (const clip of record.clips) {
    const date = datedSource(record, clip);
    if (!date) {
      for (const quote of clip.quotes) {
        const message = `the page “${clip.title}” (${clip.url}) has no date; set its source date in the desk`;
        keptOut.push({ case: record.id, quote: quote.id, code: 'dated-source', message });
      }
      continue;
    }
    if (clip.quotes.length === 0) continue;
    const dateReason = clip.published || clip.modified ? undefined : dateReasonOf(record, clip);
    const quotes = clip.quotes.map((quote) => compileQuote(record, clip, quote, verified));
    const source: PrintedSource = { number: 0, clip, date, csl: toCslItem(clip, date, dateReason), quotes };
    if (dateReason !== undefined) source.dateReason = dateReason;
    sources.push(source);
  }
  return sources;
}

function dateReasonOf(record: Case, clip: Clip): string | undefined {
  return record.sourceDates?.find(({ id }) => id === clip.id)?.reason;
}

function compileQuote(record: Case, clip: Clip, quote: Quote, verified: Map<string, Verification>): PrintedQuote {
  const printed: PrintedQuote = {
    quote,
    translations: (record.translations ?? []).filter((translation) => translation.quote === quote.id),
  };
  const language = quote.language ?? clip.language;
  if (language !== undefined) printed.language = language;
  const verification = verified.get(quote.id);
  if (verification) printed.verification = verification;
  return printed;
}

function compileFigures(record: Case, sources: readonly PrintedSource[], keptOut: KeptOut[]): PrintedFigure[] {
  const printed: PrintedFigure[] = [];
  for (const figure of record.figures) {
    if (figure.status === 'rejected') continue;
    const fault = figureFault(record, figure);
    if (fault) {
      keptOut.push({ case: record.id, figure: figure.id, quote: figure.quote, ...fault });
      continue;
    }
    if (figure.status !== 'accepted') {
      const message = `the figure “${figure.asWritten}” is only proposed; accept or reject it`;
      keptOut.push({ case: record.id, figure: figure.id, quote: figure.quote, code: 'figure-undecided', message });
      continue;
    }
    const found = findQuote(record.clips, figure.quote)!;
    const source = sources.find(({ clip }) => clip.id === found.clip.id)!;
    const quote = source.quotes.find((q) => q.quote.id === figure.quote)!;
    printed.push({ figure, quote, source, comparisons: compareFigure(figure, record.baseline ?? []) });
  }
  return printed;
}

function findTasks(record: Case, edition: Edition, keptOut: KeptOut[]): Pick<PrintedCase, 'tasks' | 'unknownTasks'> {
  const byId = new Map(edition.tasks.map((task) => [task.id, task]));
  const known = record.tasks.flatMap((id) => byId.get(id) ?? []);
  const unknownTasks = record.tasks.filter((id) => !byId.has(id));
  for (const id of unknownTasks) {
    const message = `task ${id} is not in edition ${edition.id}; import it or choose another task`;
    keptOut.push({ case: record.id, code: 'task-unknown', message });
  }
  return { tasks: known, unknownTasks };
}
