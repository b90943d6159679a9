import {
  type Case,
  computeCoverage,
  type Edition,
  type Indicator,
  type LocalizedText,
  type Snapshot,
  type Task,
} from '@duibiao/model';
import indicatorNames from '../../data/indicator-names.json';
import { HandbookError } from '../files/errors';
import { compileCase } from './compile-case';
import {
  type Chapter,
  type ChapterTask,
  type Counts,
  type Handbook,
  hasCases,
  type KeptOut,
  type PrintedCase,
} from './handbook';

/** The edition that a publication is of: the one asked for; else the only one, or the only one with accepted cases. @throws HandbookError naming the choice. */
export function chooseEdition(snapshot: Snapshot, wanted?: string): Edition {
  const known = snapshot.editions.map(({ id }) => id).join(', ') || 'none';
  if (wanted !== undefined) {
    const edition = snapshot.editions.find(({ id }) => id === wanted);
    if (edition) return edition;
    throw new HandbookError('UNKNOWN_EDITION', `there is no edition "${wanted}" in the snapshot; it has: ${known}`);
  }
  const used = new Set(snapshot.cases.filter(isAccepted).map((record) => record.edition));
  const candidates =
    snapshot.editions.length === 1 ? snapshot.editions : snapshot.editions.filter(({ id }) => used.has(id));
  if (candidates.length === 1) return candidates[0]!;
  throw new HandbookError('UNKNOWN_EDITION', `say which edition to publish; the snapshot has: ${known}`);
}

function isAccepted(record: Case): boolean {
  return !record.deleted && (record.status === 'accepted' || record.status === 'published');
}

/** Orders the accepted and published cases of an edition into its chapters, and names everything that is kept out. */
export function compileHandbook(
  snapshot: Snapshot,
  options: { edition?: string; indicators?: readonly Indicator[] } = {},
): Handbook {
  const edition = chooseEdition(snapshot, options.edition);
  const cases: PrintedCase[] = [];
  const keptOut: KeptOut[] = [];
  const own = snapshot.cases.filter((record) => record.edition === edition.id && !record.deleted);
  for (const record of own.filter(isAccepted)) {
    const compiled = compileCase(record, edition, snapshot.verifications);
    keptOut.push(...compiled.keptOut);
    if (compiled.printed) cases.push(compiled.printed);
  }
  const chapters = arrangeChapters(edition, cases);
  const ordered = chapters.flatMap((chapter) => [...chapter.tasks.flatMap((entry) => entry.cases), ...chapter.stray]);
  ordered.forEach((printed, index) => {
    printed.number = index + 1;
  });
  const sources = ordered.flatMap((printed) => printed.sources);
  sources.forEach((source, index) => {
    source.number = index + 1;
  });
  const coverage = computeCoverage(edition, snapshot);
  return {
    edition,
    generatedAt: snapshot.generatedAt,
    chapters,
    cases: ordered,
    sources,
    keptOut,
    coverage,
    counts: countPrinted(ordered, own),
    indicatorNames: new Map([
      ...Object.entries<LocalizedText>(indicatorNames),
      ...(options.indicators ?? []).map(({ id, names }) => [id, names] as const),
    ]),
  };
}

function countPrinted(printed: readonly PrintedCase[], own: readonly Case[]): Counts {
  const targets = printed.flatMap(({ record }) => record.target ?? []);
  return {
    cases: printed.length,
    figures: sum(printed, ({ figures }) => figures.length),
    quotes: sum(printed, ({ sources }) => sum(sources, ({ quotes }) => quotes.length)),
    sources: sum(printed, ({ sources }) => sources.length),
    regions: new Set(targets.map(({ country }) => country)).size,
    cities: new Set(targets.flatMap(({ country, city }) => (city ? [`${country} ${city.name}`] : []))).size,
    tasksWithCase: new Set(printed.flatMap(({ tasks }) => tasks.map(({ id }) => id))).size,
    waiting: own.filter(({ status }) => status === 'submitted' || status === 'returned').length,
  };
}

function sum<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}

/** The edition's chapters first, all of them; then, under another scheme, what the plan gives no chapter; then what has no class at all. */
function arrangeChapters(edition: Edition, cases: readonly PrintedCase[]): Chapter[] {
  const chapters = new Map<string, Chapter>();
  const add = (id: string, chapter: Omit<Chapter, 'id' | 'number' | 'tasks' | 'stray'>): Chapter => {
    const known = chapters.get(id);
    if (known) return known;
    const created: Chapter = { id, number: 0, tasks: [], stray: [], ...chapter };
    chapters.set(id, created);
    return created;
  };
  const main = edition.schemes.find(({ role }) => role === 'chapters');
  for (const { id, title, declared } of main?.classes ?? []) {
    add(`${main!.id}/${id}`, {
      kind: 'chapter',
      title,
      scheme: main!.title,
      ...(declared === undefined ? {} : { declared }),
    });
  }
  for (const scheme of edition.schemes.filter((candidate) => candidate !== main)) {
    for (const { id, title } of scheme.classes) {
      const tasks = edition.tasks.filter((task) => placeTask(edition, task) === `${scheme.id}/${id}`);
      if (tasks.length > 0) add(`${scheme.id}/${id}`, { kind: 'other-scheme', title, scheme: scheme.title });
    }
  }
  for (const entry of arrangeTasks(edition, cases)) {
    const id = placeTask(edition, entry.task) ?? UNCLASSIFIED;
    add(id, { kind: 'unclassified', title: UNCLASSIFIED_TITLE }).tasks.push(entry);
  }
  const stray = sortCases(cases.filter(({ tasks }) => tasks.length === 0));
  if (stray.length > 0) add(UNCLASSIFIED, { kind: 'unclassified', title: UNCLASSIFIED_TITLE }).stray.push(...stray);
  const arranged = [...chapters.values()];
  arranged.filter(hasCases).forEach((chapter, index) => {
    chapter.number = index + 1;
  });
  return arranged;
}

const UNCLASSIFIED = 'unclassified';
const UNCLASSIFIED_TITLE: LocalizedText = { zh: '未归类', en: 'Unclassified' };

/** `<scheme>/<class>` of the part that a task stands in: its chapter, else its class in the first other scheme that has one. */
function placeTask(edition: Edition, task: Task): string | undefined {
  const schemes = [...edition.schemes].sort((a, b) => Number(b.role === 'chapters') - Number(a.role === 'chapters'));
  const scheme = schemes.find(({ id }) => task.classes[id] !== undefined);
  return scheme && `${scheme.id}/${task.classes[scheme.id]}`;
}

/** Tasks in the plan's order: by number, unnumbered ones after them in the order of entry. */
function arrangeTasks(edition: Edition, cases: readonly PrintedCase[]): ChapterTask[] {
  const order = edition.tasks.map((task, index) => ({ task, index }));
  order.sort((a, b) => (a.task.number ?? Infinity) - (b.task.number ?? Infinity) || a.index - b.index || 0);
  return order.map(({ task }) => ({
    task,
    cases: sortCases(cases.filter(({ tasks }) => tasks[0]?.id === task.id)),
    alsoServedBy: sortCases(cases.filter(({ tasks }) => tasks.slice(1).some(({ id }) => id === task.id))),
  }));
}

function sortCases(cases: readonly PrintedCase[]): PrintedCase[] {
  return [...cases].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}
