import {
  type Actor,
  type Case,
  type Clip,
  type InputProblem,
  mayDo,
  PUT_TRANSITIONS,
  type PutOperation,
  SET_FIELDS,
} from '@duibiao/model';
import { isSameValue, mergeSets } from './merge';

/** Why a put cannot be applied to a record; empty when it can. */
export function listPutProblems(record: Case | undefined, operation: PutOperation, actor: Actor): InputProblem[] {
  return [
    ...statusProblems(record, operation, actor),
    ...duplicateProblems(operation),
    ...clipProblems(record, operation),
    ...referenceProblems(record, operation),
  ];
}

function statusProblems(record: Case | undefined, { set }: PutOperation, actor: Actor): InputProblem[] {
  const to = set.status;
  if (to === undefined || (record && record.status === to)) return [];
  const from = record?.status ?? 'new';
  if (!PUT_TRANSITIONS[from].includes(to)) {
    const message = `a ${from} case cannot become ${to} by an edit; possible: ${PUT_TRANSITIONS[from].join(', ')}`;
    return [
      {
        path: 'set.status',
        message: to === 'accepted' || to === 'returned' ? `${message} (accept and return are reviews)` : message,
      },
    ];
  }
  if (to === 'published' && !mayDo(actor.role, 'publish'))
    return [{ path: 'set.status', message: `a ${actor.role} may not publish; ask the office's publisher` }];
  return [];
}

/** An id twice in one set would let the later element swallow the earlier one. */
function duplicateProblems({ set }: PutOperation): InputProblem[] {
  return SET_FIELDS.flatMap((field) => {
    const seen = new Set<string>();
    return (set[field] ?? []).flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: `set.${field}.${index}.id`, message: `"${id}" stands twice in ${field}; give one another id` }];
    });
  });
}

function clipProblems(record: Case | undefined, { set }: PutOperation): InputProblem[] {
  const known = new Map(record?.clips.map((clip) => [clip.id, clip]));
  return (set.clips ?? []).flatMap((clip, index) => {
    const before = known.get(clip.id);
    if (!before || isSameValue(before, clip)) return [];
    return [
      {
        path: `set.clips.${index}`,
        message: `clip ${clip.id} exists with other content; a clip never changes, make a new one`,
      },
    ];
  });
}

/** Ids of quotes are unique within a case, and what points to a quote or names its words must find them. */
function referenceProblems(record: Case | undefined, { set }: PutOperation): InputProblem[] {
  const clips = mergeSets<Clip>(record?.clips ?? [], set.clips ?? [], false).merged;
  const quotes = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const clip of clips) {
    for (const quote of clip.quotes) {
      if (quotes.has(quote.id))
        problems.push({
          path: 'set.clips',
          message: `two quotes of this case have the id "${quote.id}"; give one of them another`,
        });
      quotes.set(quote.id, quote.exact);
    }
  }
  set.figures?.forEach((figure, index) => {
    const exact = quotes.get(figure.quote);
    if (exact === undefined)
      problems.push({
        path: `set.figures.${index}.quote`,
        message: `no clip of this case has a quote "${figure.quote}"`,
      });
    else if (exact.slice(figure.span.start, figure.span.end) !== figure.asWritten)
      problems.push({
        path: `set.figures.${index}.span`,
        message: `the quote does not read “${figure.asWritten}” at this span`,
      });
  });
  return problems;
}
