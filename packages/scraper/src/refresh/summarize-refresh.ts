import type { Change } from './compare-observations';
import type { RefreshReport, SourceOutcome } from './refresh';

const count = (source: SourceOutcome, wanted: (change: Change) => boolean): number =>
  source.requests.reduce((sum, { changes }) => sum + changes.filter(wanted).length, 0);

/** Values of other people in a table of ours: no cell may end early or become markup. */
const cell = (text: string): string => text.replace(/[|\\`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

function sourceRow(source: SourceOutcome): string {
  const added = count(source, ({ kind, flag }) => kind === 'added' && flag === undefined);
  const revised = count(source, ({ kind, flag }) => kind === 'revised' && flag === undefined);
  const flagged = count(source, ({ flag }) => flag !== undefined);
  const state = source.tried ? source.status : `${source.status} (shape from documentation, not yet tried)`;
  return `| ${cell(source.title)} | ${state} | ${added} | ${revised} | ${flagged} |`;
}

function flaggedRow({ mapped, previous, flag }: Change): string {
  const unit = mapped.unit.currency ?? mapped.unit.unit ?? '';
  return `| ${cell(mapped.key)} | ${flag!.reason} | ${previous?.value ?? '–'} | ${mapped.value ?? '–'} ${cell(unit)} | ${cell(flag!.detail)} |`;
}

function flaggedPart(report: RefreshReport): string[] {
  const flagged = report.sources.flatMap(({ requests }) =>
    requests.flatMap(({ changes }) => changes.filter(({ flag }) => flag !== undefined)),
  );
  if (flagged.length === 0) return [];
  return [
    '',
    `## To look at: ${flagged.length} values wait and are not used until released`,
    '',
    '| key | why | was | is | detail |',
    '|---|---|---|---|---|',
    ...flagged.map(flaggedRow),
  ];
}

function problemPart(report: RefreshReport): string[] {
  const lines = report.sources.flatMap((source) =>
    source.requests.flatMap((request) => [
      ...(request.message === undefined
        ? []
        : [`- **${cell(source.title)}** / ${request.id} (${request.status}): ${cell(request.message)}`]),
      ...request.problems.map(({ kind, detail }) => `  - ${kind}: ${cell(detail)}`),
    ]),
  );
  return lines.length === 0 ? [] : ['', '## Not refreshed', '', ...lines];
}

/** A report in Markdown that a person can act on: totals, what waits for a decision, what failed and how to mend it. */
export function summarizeRefresh(report: RefreshReport): string {
  const head = [`# Refresh of ${report.finishedAt.slice(0, 10)}`, ''];
  if (report.resumed) head.push('Took up an earlier run that had not finished.', '');
  const table = [
    '| source | state | new | revised | flagged |',
    '|---|---|---|---|---|',
    ...report.sources.map(sourceRow),
  ];
  return [...head, ...table, ...flaggedPart(report), ...problemPart(report), ''].join('\n');
}

/** Whether a person must look at something: the program ends with 1 then. */
export function hasFindings(report: RefreshReport): boolean {
  return report.sources.some(
    ({ status, requests }) =>
      status === 'failed' ||
      status === 'postponed' ||
      requests.some(({ changes }) => changes.some(({ flag }) => flag !== undefined)),
  );
}
