import type { Edition, Task } from '@duibiao/model';
import type { RowTask, TableReading } from './edition-table';
import { normalizeLabel } from './edition-table-columns';

/** What an import changes in an edition. `kept` are entered tasks that the list does not have; `lost` those that a replacement takes out although records refer to them. */
export interface EditionMerge {
  edition: Edition;
  added: string[];
  updated: string[];
  unchanged: string[];
  kept: string[];
  removed: string[];
  lost: string[];
  newUnits: string[];
}

/**
 * Puts a task list into an edition. A row is the task with its id, else its number, else its title; such a task keeps its id, its
 * cues and the source of its wording, and takes over what the row states. Other rows become new tasks. Tasks that the list does not have stay,
 * unless `replace` is set and nothing refers to them (`inUse`).
 */
export function mergeTaskList(
  edition: Edition,
  reading: TableReading,
  options: { source: Task['source']; replace?: boolean; inUse: ReadonlySet<string> },
): EditionMerge {
  const units = [...edition.units, ...newUnits(edition, reading)];
  const matched = new Set<string>();
  const ids = new Set(edition.tasks.map(({ id }) => id));
  const merge: EditionMerge = {
    edition,
    added: [],
    updated: [],
    unchanged: [],
    kept: [],
    removed: [],
    lost: [],
    newUnits: [],
  };
  const listed = reading.tasks.map((row): Task => {
    const known = findTask(edition.tasks, row, matched);
    if (known) matched.add(known.id);
    const task = known ? updateTask(known, row) : createTask(edition, row, ids, options.source);
    ids.add(task.id);
    const change = !known
      ? merge.added
      : JSON.stringify(task) === JSON.stringify(known)
        ? merge.unchanged
        : merge.updated;
    change.push(task.id);
    return task;
  });
  const unlisted = edition.tasks.filter(({ id }) => !matched.has(id));
  const staying = unlisted.filter(({ id }) => !options.replace || options.inUse.has(id));
  merge.kept = staying.map(({ id }) => id);
  merge.removed = unlisted.filter((task) => !staying.includes(task)).map(({ id }) => id);
  merge.lost = options.replace ? merge.kept : [];
  merge.newUnits = units.slice(edition.units.length).map(({ title }) => title.zh!);
  merge.edition = { ...edition, units, tasks: [...listed, ...staying] };
  return merge;
}

function newUnits(edition: Edition, { unknownUnits }: TableReading): Edition['units'] {
  const taken = edition.units.filter(({ id }) => /^unit-\d+$/.test(id)).length;
  return unknownUnits.map((name, index) => ({
    id: `unit-${taken + index + 1}`,
    title: { zh: name },
    kind: 'department',
  }));
}

function findTask(tasks: readonly Task[], row: RowTask, matched: ReadonlySet<string>): Task | undefined {
  const free = tasks.filter(({ id }) => !matched.has(id));
  if (row.id !== undefined) return free.find(({ id }) => id === row.id);
  const byNumber = row.number === undefined ? undefined : free.find(({ number }) => number === row.number);
  if (byNumber) return byNumber;
  const title = row.title?.zh === undefined ? undefined : normalizeLabel(row.title.zh);
  return title === undefined ? undefined : free.find((task) => normalizeLabel(task.title.zh ?? '') === title);
}

function updateTask(task: Task, { row: _row, id: _id, title, classes, ...stated }: RowTask): Task {
  return { ...task, ...stated, title: { ...task.title, ...title }, classes: { ...task.classes, ...classes } };
}

/** A new task has its number for id (`2018-2019/no-7`), or its row where the list gives no number. */
function createTask(
  edition: Edition,
  { row, title, classes, id, ...stated }: RowTask,
  taken: ReadonlySet<string>,
  source: Task['source'],
): Task {
  const wanted = id ?? `${edition.id}/${stated.number === undefined ? `row-${row}` : `no-${stated.number}`}`;
  let free = wanted;
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
  return {
    id: free,
    ...stated,
    title: { ...title },
    classes,
    source: { ...source, ...(title?.zh ? { wording: title.zh } : {}) },
  };
}
