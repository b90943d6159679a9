import { accountPlan, type PlanAccount } from './accounting';
import type { Case } from './case';
import type { Edition, Task } from './edition';
import type { Target } from './target';
import type { Verification } from './verification';
import { CENTRES, type CentreId } from './vocabularies';

/** One task with what it has and who brought it. `gap` is true while no case is accepted. */
export interface TaskCoverage {
  task: string;
  targets: number;
  cases: { submitted: number; accepted: number; all: number };
  centres: Record<CentreId, number>;
  gap: boolean;
}

/** One class of a scheme: declared, entered, and how many of its tasks have a target, any case, an accepted case. */
export interface ClassCoverage {
  id: string;
  declared?: number;
  entered: number;
  withTarget: number;
  withCase: number;
  withAcceptedCase: number;
}

/** The coverage of an edition. `stale` counts accepted cases with a quote whose source has changed or gone since. */
export interface Coverage {
  account: PlanAccount;
  totals: Omit<ClassCoverage, 'id'> & { stale: number };
  schemes: { id: string; classes: ClassCoverage[]; unclassified: number }[];
  tasks: TaskCoverage[];
}

const COUNTED = new Set(['submitted', 'returned', 'accepted', 'published']);
const ACCEPTED = new Set(['accepted', 'published']);
const STALE = new Set(['figure-changed', 'gone', 'soft-404']);

/** Computes which tasks of an edition have a target, a case, an accepted case, and from which centres. Drafts and withdrawn cases do not count. */
export function computeCoverage(
  edition: Edition,
  records: { cases: readonly Case[]; targets?: readonly Target[]; verifications?: readonly Verification[] },
): Coverage {
  const cases = records.cases.filter((c) => c.edition === edition.id && !c.deleted && COUNTED.has(c.status));
  const tasks = edition.tasks.map((task) => coverTask(task, cases, records.targets ?? []));
  const byTask = new Map(tasks.map((task) => [task.task, task]));
  const account = accountPlan(edition);
  const count = (members: readonly Task[]): Omit<ClassCoverage, 'id' | 'declared'> => {
    const covered = members.map((task) => byTask.get(task.id)!);
    return {
      entered: members.length,
      withTarget: covered.filter((c) => c.targets > 0).length,
      withCase: covered.filter((c) => c.cases.all > 0).length,
      withAcceptedCase: covered.filter((c) => !c.gap).length,
    };
  };
  const schemes = account.schemes.map((scheme) => ({
    id: scheme.id,
    unclassified: scheme.unclassified,
    classes: scheme.classes.map(
      ({ id, declared }): ClassCoverage => ({
        id,
        ...(declared === undefined ? {} : { declared }),
        ...count(edition.tasks.filter((task) => task.classes[scheme.id] === id)),
      }),
    ),
  }));
  const declared = edition.declaredTasks;
  const stale = countStale(cases, records.verifications ?? []);
  return {
    account,
    totals: { ...(declared === undefined ? {} : { declared }), ...count(edition.tasks), stale },
    schemes,
    tasks,
  };
}

function coverTask(task: Task, cases: readonly Case[], targets: readonly Target[]): TaskCoverage {
  const own = cases.filter((c) => c.tasks.includes(task.id));
  const accepted = own.filter((c) => ACCEPTED.has(c.status)).length;
  const centres = Object.fromEntries(CENTRES.map((id) => [id, own.filter((c) => c.centre === id).length])) as Record<
    CentreId,
    number
  >;
  return {
    task: task.id,
    targets: targets.filter((target) => target.task === task.id).length,
    cases: { submitted: own.filter((c) => c.status === 'submitted').length, accepted, all: own.length },
    centres,
    gap: accepted === 0,
  };
}

function countStale(cases: readonly Case[], verifications: readonly Verification[]): number {
  const latest = new Map<string, Verification>();
  for (const v of verifications) {
    const key = `${v.case} ${v.quote}`;
    const known = latest.get(key);
    if (!known || known.at < v.at) latest.set(key, v);
  }
  const stale = new Set([...latest.values()].filter((v) => STALE.has(v.verdict)).map((v) => v.case));
  return cases.filter((c) => ACCEPTED.has(c.status) && stale.has(c.id)).length;
}
