import { type Case, type Edition, pickText, type Task } from '@duibiao/model';
import { createTaskFinder, formatTarget, type InterfaceLanguage, taskNumber } from '@duibiao/ui';

/** One thing found: a task or a case of the edition. */
export type Found =
  | { kind: 'task'; id: string; title: string; note: string; task: Task }
  | { kind: 'case'; id: string; title: string; note: string; record: Case };

const MOST_OF_EACH = 8;

/** Everything in a case that people search by, folded for comparison. */
function wordsOf(record: Case): string {
  const { title, target, clips, why, summary } = record;
  const texts = [title, why, summary].flatMap((text) => Object.values(text ?? {}));
  const pages = clips.flatMap((clip) => [
    clip.title,
    clip.publisher?.name,
    clip.url,
    ...clip.quotes.map((q) => q.exact),
  ]);
  const place = target ? [formatTarget(target, 'zh'), formatTarget(target, 'en')] : [];
  return [...texts, ...pages, ...place].filter(Boolean).join('\n').normalize('NFKC').toLowerCase();
}

/** Tasks by number, words and initials; cases in which every word of the query stands. */
export function searchEdition(
  query: string,
  edition: Edition,
  cases: Iterable<Case>,
  language: InterfaceLanguage,
): Found[] {
  const wanted = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const tasks = createTaskFinder(edition.tasks)
    .find(query)
    .slice(0, MOST_OF_EACH)
    .map(
      ({ task }): Found => ({
        kind: 'task',
        id: task.id,
        title: pickText(task.title, language)?.text ?? task.id,
        note: taskNumber(task),
        task,
      }),
    );
  const found: Found[] = [];
  for (const record of cases) {
    if (found.length >= MOST_OF_EACH) break;
    if (record.deleted || record.edition !== edition.id) continue;
    const words = wordsOf(record);
    if (!wanted.every((word) => words.includes(word))) continue;
    found.push({
      kind: 'case',
      id: record.id,
      title: titleOf(record, language) ?? record.id,
      note: record.target ? formatTarget(record.target, language) : '',
      record,
    });
  }
  return [...tasks, ...found];
}

/** A case's title: in the reader's language, else the office's Chinese, else the original, else that of its page; undefined when there is none. */
export function titleOf(record: Case, language: InterfaceLanguage): string | undefined {
  const { title } = record;
  const isWritten = Object.keys(title ?? {}).some((tag) => tag.split('-')[0] === language);
  return pickText(title, isWritten ? language : 'zh')?.text ?? record.clips[0]?.title;
}
