import { type Edition, pickText } from '@duibiao/model';
import { createTaskFinder, taskNumber, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft } from '../draft/draft';

/** As many as the keys Alt+1 to Alt+3 reach without a look away from the page. */
const MOST = 3;

/** What tasks are suggested by: the page's title and the quotes. */
export function contextOf(draft: Draft): string {
  return [draft.page.title, draft.fields.title, ...draft.quotes.map(({ exact }) => exact)].filter(Boolean).join('\n');
}

/** The tasks whose cue words stand on the page, with those words; a click or the picker's Alt+number takes one. */
export function Suggestions(props: {
  draft: Draft;
  edition: Edition;
  onChoose: (task: string) => void;
}): JSX.Element | null {
  const { language, t } = useInterface();
  const { draft, edition, onChoose } = props;
  const finder = useMemo(() => createTaskFinder(edition.tasks), [edition]);
  const context = contextOf(draft);
  const found = useMemo(
    () => finder.suggest(context, draft.fields.language || undefined).slice(0, MOST),
    [finder, context, draft.fields.language],
  );
  if (found.length === 0) return null;
  return (
    <ul class="suggestions" aria-label={t('task.suggested')}>
      {found.map(({ task, words }, index) => {
        const title = pickText(task.title, language);
        return (
          <li key={task.id}>
            <button type="button" onClick={() => onChoose(task.id)}>
              <kbd>Alt {index + 1}</kbd>
              <span class="num soft">{taskNumber(task)}</span>
              <span lang={title?.language}>{title?.text ?? task.id}</span>
              <span class="small soft words">
                <bdi>{words.join(', ')}</bdi>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
