import type { AccountFinding, ClassCoverage, Edition } from '@duibiao/model';
import type { Handbook } from '../compile/handbook';
import { type Locale, pickFor } from '../text/language';
import { describeTask } from './describe-case';
import { LABELS } from './labels';

/** One row of a coverage table, in the order of `coverageColumns`; a number that the plan does not state is undefined. */
export interface CoverageRow {
  label: string;
  cells: (number | undefined)[];
  kind: 'class' | 'unclassified' | 'total';
}

/** A coverage table of one scheme. */
export interface CoverageTable {
  title: string;
  rows: CoverageRow[];
}

/** The column heads of a coverage table. */
export function coverageColumns(locale: Locale): string[] {
  const labels = LABELS[locale];
  return [labels.class, labels.declared, labels.entered, labels.withTarget, labels.withCase, labels.withAcceptedCase];
}

/** A table for each scheme of the edition: class × declared, entered, with target, with case, with accepted case. */
export function tabulateCoverage({ coverage, edition }: Handbook, locale: Locale): CoverageTable[] {
  const labels = LABELS[locale];
  return coverage.schemes.map((scheme) => {
    const definition = edition.schemes.find(({ id }) => id === scheme.id)!;
    const account = coverage.account.schemes.find(({ id }) => id === scheme.id)!;
    const rows: CoverageRow[] = scheme.classes.map((row) => ({
      label: classTitle(edition, scheme.id, row.id, locale),
      cells: cellsOf(row),
      kind: 'class',
    }));
    if (scheme.unclassified > 0) {
      const cells = [undefined, scheme.unclassified, undefined, undefined, undefined];
      rows.push({ label: labels.unclassifiedRow, cells, kind: 'unclassified' });
    }
    const total = totalsOf(scheme.classes);
    const declared = account.declared ?? account.declaredSum;
    rows.push({
      label: labels.total,
      cells: cellsOf(declared === undefined ? total : { ...total, declared }),
      kind: 'total',
    });
    return { title: pickFor(definition.title, locale)?.text ?? scheme.id, rows };
  });
}

function cellsOf(row: Omit<ClassCoverage, 'id'>): (number | undefined)[] {
  return [row.declared, row.entered, row.withTarget, row.withCase, row.withAcceptedCase];
}

function totalsOf(classes: readonly ClassCoverage[]): Omit<ClassCoverage, 'id' | 'declared'> {
  const add = (key: 'entered' | 'withTarget' | 'withCase' | 'withAcceptedCase'): number =>
    classes.reduce((sum, row) => sum + row[key], 0);
  return {
    entered: add('entered'),
    withTarget: add('withTarget'),
    withCase: add('withCase'),
    withAcceptedCase: add('withAcceptedCase'),
  };
}

function classTitle(edition: Edition, scheme: string, id: string, locale: Locale): string {
  const title = edition.schemes.find((s) => s.id === scheme)?.classes.find((c) => c.id === id)?.title;
  return pickFor(title, locale)?.text ?? id;
}

/** The numbers of the plan that do not add up, as sentences. */
export function describeFindings({ coverage, edition }: Handbook, locale: Locale): string[] {
  return coverage.account.findings.map((finding) => describeFinding(finding, edition, locale));
}

function describeFinding(finding: AccountFinding, edition: Edition, locale: Locale): string {
  const labels = LABELS[locale];
  const scheme = edition.schemes.find(({ id }) => id === finding.scheme);
  const where = [
    scheme && (pickFor(scheme.title, locale)?.text ?? scheme.id),
    scheme && finding.class !== undefined ? classTitle(edition, scheme.id, finding.class, locale) : undefined,
  ].filter((part) => part !== undefined);
  const sentence = labels.finding[finding.kind](finding.expected, finding.actual);
  return where.length === 0 ? sentence : `${where.join(' · ')}${labels.colon}${sentence}`;
}

/** The entered tasks that have no accepted case, in the order of the plan. */
export function listGaps({ coverage, edition }: Handbook, locale: Locale): string[] {
  const gaps = new Set(coverage.tasks.filter(({ gap }) => gap).map(({ task }) => task));
  return edition.tasks.filter(({ id }) => gaps.has(id)).map((task) => describeTask(task, locale));
}
