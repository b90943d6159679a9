import type { Edition } from './edition';

/** Declared against entered for one class of a scheme. `difference` is entered minus declared; absent where nothing is declared. */
export interface ClassAccount {
  id: string;
  declared?: number;
  entered: number;
  difference?: number;
}

/** Declared against entered for one scheme. `declaredSum` adds the classes; `unclassified` counts entered tasks without a class in this scheme. */
export interface SchemeAccount {
  id: string;
  classes: ClassAccount[];
  declared?: number;
  declaredSum?: number;
  entered: number;
  unclassified: number;
}

/** What the plan says of itself against what is entered. `findings` are sentences' data: every number that does not add up. */
export interface PlanAccount {
  edition: string;
  declared?: number;
  entered: number;
  difference?: number;
  schemes: SchemeAccount[];
  findings: AccountFinding[];
}

/** A number that does not add up: nothing is hidden and nothing is filled in. */
export interface AccountFinding {
  kind: 'entered-differs' | 'class-differs' | 'sum-differs' | 'unclassified';
  scheme?: string;
  class?: string;
  expected: number;
  actual: number;
}

/** Accounts for an edition: declared and entered tasks in the whole, by scheme and by class. */
export function accountPlan(edition: Edition): PlanAccount {
  const schemes = edition.schemes.map((scheme) => accountScheme(edition, scheme));
  const entered = edition.tasks.length;
  const findings: AccountFinding[] = schemes.flatMap(findingsOf);
  const declared = edition.declaredTasks;
  if (declared === undefined) return { edition: edition.id, entered, schemes, findings };
  if (declared !== entered) findings.unshift({ kind: 'entered-differs', expected: declared, actual: entered });
  for (const scheme of schemes) {
    const isWhole = edition.schemes.find((s) => s.id === scheme.id)?.role === 'chapters';
    if (isWhole && scheme.declaredSum !== undefined && scheme.declaredSum !== declared)
      findings.push({ kind: 'sum-differs', scheme: scheme.id, expected: declared, actual: scheme.declaredSum });
  }
  return { edition: edition.id, declared, entered, difference: entered - declared, schemes, findings };
}

function accountScheme(edition: Edition, scheme: Edition['schemes'][number]): SchemeAccount {
  const classes = scheme.classes.map(({ id, declared }): ClassAccount => {
    const entered = edition.tasks.filter((task) => task.classes[scheme.id] === id).length;
    return declared === undefined ? { id, entered } : { id, declared, entered, difference: entered - declared };
  });
  const entered = classes.reduce((sum, c) => sum + c.entered, 0);
  const account: SchemeAccount = { id: scheme.id, classes, entered, unclassified: edition.tasks.length - entered };
  if (scheme.declared !== undefined) account.declared = scheme.declared;
  if (classes.every((c) => c.declared !== undefined))
    account.declaredSum = classes.reduce((sum, c) => sum + c.declared!, 0);
  return account;
}

function findingsOf(scheme: SchemeAccount): AccountFinding[] {
  const findings: AccountFinding[] = [];
  if (scheme.declared !== undefined && scheme.declaredSum !== undefined && scheme.declared !== scheme.declaredSum)
    findings.push({ kind: 'sum-differs', scheme: scheme.id, expected: scheme.declared, actual: scheme.declaredSum });
  for (const c of scheme.classes) {
    if (c.difference)
      findings.push({
        kind: 'class-differs',
        scheme: scheme.id,
        class: c.id,
        expected: c.declared!,
        actual: c.entered,
      });
  }
  if (scheme.unclassified > 0)
    findings.push({ kind: 'unclassified', scheme: scheme.id, expected: 0, actual: scheme.unclassified });
  return findings;
}
