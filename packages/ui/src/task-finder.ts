import type { Task } from '@duibiao/model';
import MiniSearch from 'minisearch';
import { initialsOfText, matchInitials } from './pinyin-initials';

/** A task that answers a query or suits a page, best first. `words` are the cue words of the page that speak for it. */
export interface TaskMatch {
  task: Task;
  score: number;
  words: string[];
}

/** Finds tasks by what people type and by what a page says. */
export interface TaskFinder {
  /** By number ("107"), Chinese words, English words (typing errors allowed), or pinyin initials ("gjhy"). An empty query finds nothing. */
  find(query: string): TaskMatch[];
  /** By cue words of the page's language (all languages when it is not known) that stand in its text. */
  suggest(text: string, language?: string): TaskMatch[];
}

const HAN_RUN = /\p{Script=Han}+/gu;

/** Words of a title: Latin words, and of each run of Han characters the single ones and the pairs (Chinese has no spaces). */
function tokenize(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
  const runs = text.match(HAN_RUN) ?? [];
  return [
    ...words,
    ...runs.flatMap((run) => [...run].flatMap((c, i, all) => (all[i + 1] ? [c, c + all[i + 1]] : [c]))),
  ];
}

/** The number that people say for a task: the plan's own, else the digits at the end of its id. */
export function taskNumber(task: Pick<Task, 'id' | 'number'>): string {
  return task.number?.toString() ?? /(\d+)$/.exec(task.id)?.[1]?.replace(/^0+(?=\d)/, '') ?? '';
}

/** Makes a finder over an edition's tasks; the index is built once (200 tasks take a few milliseconds). */
export function createTaskFinder(tasks: readonly Task[]): TaskFinder {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const index = new MiniSearch<{ id: string; titles: string; cues: string }>({
    fields: ['titles', 'cues'],
    tokenize,
    searchOptions: {
      boost: { titles: 3 },
      prefix: true,
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(
    tasks.map((task) => ({
      id: task.id,
      titles: Object.values(task.title).join(' '),
      cues: Object.values(task.cues ?? {})
        .flat()
        .join(' '),
    })),
  );
  const initials = tasks.map((task) => ({ task, initials: initialsOfText(task.title.zh ?? '') }));

  return {
    find(query) {
      const wanted = query.trim();
      if (wanted === '') return [];
      if (/^\d+$/.test(wanted)) return byNumber(tasks, wanted);
      const found = index.search(wanted).map(({ id, score }) => ({ task: byId.get(id)!, score, words: [] }));
      if (!/^[a-z]{2,}$/i.test(wanted)) return found;
      const seen = new Set(found.map(({ task }) => task.id));
      const more = initials.flatMap(({ task, initials }) => {
        const at = seen.has(task.id) ? undefined : matchInitials(initials, wanted);
        return at === undefined ? [] : [{ task, score: 1 / (1 + at), words: [] }];
      });
      return [...found, ...more.sort((a, b) => b.score - a.score)];
    },
    suggest: (text, language) => suggestTasks(tasks, text, language),
  };
}

function byNumber(tasks: readonly Task[], digits: string): TaskMatch[] {
  const wanted = digits.replace(/^0+(?=\d)/, '');
  return tasks
    .map((task) => ({ task, number: taskNumber(task) }))
    .filter(({ number }) => number.startsWith(wanted))
    .sort((a, b) => Number(a.number) - Number(b.number))
    .map(({ task, number }) => ({ task, score: number === wanted ? 2 : 1, words: [] }));
}

function suggestTasks(tasks: readonly Task[], text: string, language: string | undefined): TaskMatch[] {
  const page = text.toLowerCase();
  return tasks
    .map((task) => {
      const words = [...new Set(cuesFor(task, language).filter((cue) => standsIn(page, cue.toLowerCase())))];
      return { task, words, score: words.reduce((sum, word) => sum + 1 + Math.min(word.length, 12) / 12, 0) };
    })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.score - a.score);
}

function cuesFor(task: Task, language: string | undefined): string[] {
  const cues = task.cues ?? {};
  if (language === undefined) return Object.values(cues).flat();
  const base = language.split('-')[0];
  return Object.entries(cues)
    .filter(([tag]) => tag.split('-')[0] === base)
    .flatMap(([, words]) => words);
}

/** Latin cues stand at the start of a word (so that German compounds count), short ones as a whole word; other scripts anywhere. */
function standsIn(page: string, cue: string): boolean {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(cue)) return page.includes(cue);
  for (let at = page.indexOf(cue); at !== -1; at = page.indexOf(cue, at + 1)) {
    const before = page[at - 1];
    const after = page[at + cue.length];
    const starts = before === undefined || !/[\p{L}\p{N}]/u.test(before);
    const ends = cue.length > 3 || after === undefined || !/[\p{L}\p{N}]/u.test(after);
    if (starts && ends) return true;
  }
  return false;
}
