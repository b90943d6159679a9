import type { Assignment, CentreId, Coverage, Edition, Task, TaskCoverage } from '@duibiao/model';

/** What a task still lacks, in the order in which the work is done. */
export type Lack = 'target' | 'case' | 'accepted';

/** What one centre has done, or is asked to do, for a task. */
export type CentreState = { kind: 'case'; count: number } | { kind: 'assigned' } | { kind: 'nothing' };

/** One row of the table of tasks. */
export interface TaskRow {
  task: Task;
  covered: TaskCoverage;
  lacks: Lack[];
  assignments: Assignment[];
}

/** Which tasks are shown. `classOf` is "<scheme>/<class>"; empty shows all. */
export interface TaskFilter {
  onlyGaps: boolean;
  classOf: string;
}

/** What is missing of a task: a target, any case, an accepted case. */
export function lacksOf(covered: TaskCoverage): Lack[] {
  const lacks: Lack[] = [];
  if (covered.targets === 0) lacks.push('target');
  if (covered.cases.all === 0) lacks.push('case');
  else if (covered.gap) lacks.push('accepted');
  return lacks;
}

/** What a centre has for a task: its cases, else an open assignment, else nothing. */
export function stateOfCentre(row: TaskRow, centre: CentreId): CentreState {
  const count = row.covered.centres[centre];
  if (count > 0) return { kind: 'case', count };
  return row.assignments.some((one) => one.centre === centre && !one.done) ? { kind: 'assigned' } : { kind: 'nothing' };
}

/** The rows of an edition's tasks in the order of the plan. */
export function listTaskRows(
  edition: Edition,
  coverage: Coverage,
  assignments: readonly Assignment[],
  filter: TaskFilter,
): TaskRow[] {
  const byTask = new Map(coverage.tasks.map((covered) => [covered.task, covered]));
  const [scheme, classId] = filter.classOf.split('/');
  return edition.tasks.flatMap((task) => {
    const covered = byTask.get(task.id);
    if (!covered) return [];
    if (scheme && task.classes[scheme] !== (classId === '' ? undefined : classId)) return [];
    const row: TaskRow = {
      task,
      covered,
      lacks: lacksOf(covered),
      assignments: assignments.filter((one) => one.task === task.id),
    };
    return filter.onlyGaps && row.lacks.length === 0 ? [] : [row];
  });
}
