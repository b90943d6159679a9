import { type Case, datedSource, findQuote } from './case';
import type { Figure } from './figure';

/** One thing that keeps a case from acceptance or a figure or quote from print. `path` points into the case. */
export interface Missing {
  code:
    | 'task'
    | 'lead-unit'
    | 'title'
    | 'quote'
    | 'dated-source'
    | 'figure-quote'
    | 'figure-words'
    | 'figure-undecided'
    | 'transferability'
    | 'conflict';
  path: string;
  message: string;
}

/**
 * What a case lacks for acceptance: a task, a lead unit, at least one quote with a dated source, every accepted figure with its
 * quote and its words in it, what can be taken over (transferability), no open conflict. An empty list means that it can be accepted.
 */
export function checkAcceptance(record: Case): Missing[] {
  const missing: Missing[] = [];
  const lack = (code: Missing['code'], path: string, message: string): void =>
    void missing.push({ code, path, message });
  if (record.tasks.length === 0) lack('task', 'tasks', 'choose the task of the plan that this case serves');
  if (!record.leadUnit) lack('lead-unit', 'leadUnit', 'name the lead unit that will use the case');
  if (!record.title || Object.keys(record.title).length === 0) lack('title', 'title', 'give the case a title');
  const quotes = record.clips.flatMap((clip) => clip.quotes);
  if (quotes.length === 0) lack('quote', 'clips', 'add a quote: select the passage on the page and clip it');
  else if (!record.clips.some((clip) => clip.quotes.length > 0 && datedSource(record, clip)))
    lack('dated-source', 'clips', 'no quoted page has a date; set the published date of one');
  record.figures.forEach((figure, index) => {
    const fault = figureFault(record, figure);
    if (fault) missing.push({ ...fault, path: `figures.${index}` });
    if (figure.status === 'proposed')
      lack('figure-undecided', `figures.${index}`, `accept or reject the proposed figure “${figure.asWritten}”`);
  });
  const { what, rationale } = record.transferability ?? {};
  if (!hasText(what) && !hasText(rationale))
    lack('transferability', 'transferability', 'say what can be taken over, or why nothing can');
  if (record.conflicts.some((conflict) => !conflict.resolved))
    lack('conflict', 'conflicts', 'settle the open conflict first');
  return missing;
}

/** Why a figure that is not rejected may not be printed; undefined when it may. */
export function figureFault(record: Case, figure: Figure): Pick<Missing, 'code' | 'message'> | undefined {
  if (figure.status === 'rejected') return undefined;
  const found = findQuote(record.clips, figure.quote);
  if (!found)
    return {
      code: 'figure-quote',
      message: `the figure “${figure.asWritten}” has no quote; tie it to one or reject it`,
    };
  if (found.quote.exact.slice(figure.span.start, figure.span.end) !== figure.asWritten)
    return {
      code: 'figure-words',
      message: `the words “${figure.asWritten}” do not stand at the stated place of the quote`,
    };
  if (!datedSource(record, found.clip))
    return {
      code: 'dated-source',
      message: `the page of the figure “${figure.asWritten}” has no date; set its source date or reject it`,
    };
  return undefined;
}

function hasText(text: Record<string, string> | undefined): boolean {
  return text !== undefined && Object.values(text).some((value) => value.trim() !== '');
}
