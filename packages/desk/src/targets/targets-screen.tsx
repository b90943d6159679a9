import { type Edition, mayDo, pickText, type Target, type Task } from '@duibiao/model';
import { EmptyState, taskNumber, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { WhenLoaded } from '../state/parts';
import { hrefOf } from '../state/route';
import { titleOf } from '../state/search';
import { TargetCard } from './target-card';
import { TargetForm } from './target-form';

/** Per task: against whom, at what standard, with which figures, and what the centres say. */
export function TargetsScreen({ open }: { open: string | undefined }): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const [onlyWith, setOnlyWith] = useState(open === undefined);
  const edition = desk.edition.value;
  return (
    <>
      <div class="section-head">
        <h1>{t('targets.title')}</h1>
        <label class="check">
          <input type="checkbox" checked={onlyWith} onChange={(event) => setOnlyWith(event.currentTarget.checked)} />{' '}
          {t('targets.only-with')}
        </label>
      </div>
      {edition && (
        <WhenLoaded of={desk.targets.value}>
          {(targets) => <TaskList edition={edition} targets={targets} onlyWith={onlyWith} open={open} />}
        </WhenLoaded>
      )}
    </>
  );
}

function TaskList(props: {
  edition: Edition;
  targets: readonly Target[];
  onlyWith: boolean;
  open: string | undefined;
}): JSX.Element {
  const { t } = useInterface();
  const { edition, targets, onlyWith, open } = props;
  const shown = edition.tasks.filter(
    (task) => !onlyWith || task.id === open || targets.some((target) => target.task === task.id),
  );
  if (shown.length === 0) return <EmptyState title={t('targets.empty-all')} hint={t('targets.empty-hint')} />;
  return (
    <ul class="target-tasks">
      {shown.map((task) => (
        <TaskTargets
          key={task.id}
          task={task}
          targets={targets.filter((target) => target.task === task.id)}
          isOpen={task.id === open}
        />
      ))}
    </ul>
  );
}

function TaskTargets(props: { task: Task; targets: readonly Target[]; isOpen: boolean }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const element = useRef<HTMLLIElement>(null);
  const [adding, setAdding] = useState(false);
  const { task, targets, isOpen } = props;
  useEffect(() => {
    if (isOpen) element.current?.scrollIntoView?.({ block: 'start' });
  }, [isOpen]);
  const session = desk.session.value;
  const mayEdit = session.state === 'signed-in' && mayDo(session.actor.role, 'review');
  const title = pickText(task.title, language);
  const cases = [...desk.cases.value.values()].filter((record) => !record.deleted && record.tasks.includes(task.id));
  const save = async (target: Target): Promise<void> => {
    await desk.hub.saveTarget(target);
    await desk.reloadPlan();
    desk.say(t('targets.saved'));
  };
  return (
    <li ref={element} class={isOpen ? 'is-sought' : ''}>
      <div class="section-head">
        <h2>
          <span class="num soft">{taskNumber(task)}</span> <span lang={title?.language}>{title?.text ?? task.id}</span>
        </h2>
        {mayEdit && !adding && (
          <button
            type="button"
            class="button is-quiet is-small"
            aria-label={t('targets.add-to', { task: title?.text ?? task.id })}
            onClick={() => setAdding(true)}
          >
            {t('targets.add')}
          </button>
        )}
      </div>
      {targets.length === 0 && !adding && <p class="soft small">{t('targets.empty')}</p>}
      <div class="target-cards">
        {targets.map((target) => (
          <TargetCard key={target.id} target={target} mayEdit={mayEdit} onSave={save} />
        ))}
      </div>
      {adding && <TargetForm task={task.id} known={undefined} onSave={save} onClose={() => setAdding(false)} />}
      {cases.length > 0 && (
        <p class="small">
          <span class="soft">{t('targets.cases')}: </span>
          {cases.map((record, index) => (
            <span key={record.id}>
              {index > 0 && ' · '}
              <a href={hrefOf('review', record.id)}>{titleOf(record, language) ?? t('review.untitled')}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
