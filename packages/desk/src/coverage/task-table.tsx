import { type Assignment, type CentreId, type Coverage, centres, type Edition, mayDo, pickText } from '@duibiao/model';
import { taskNumber, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { useDesk } from '../state/context';
import { hrefOf, route } from '../state/route';
import { AssignForm } from './assign-form';
import { CentreDots } from './centre-dots';
import { listTaskRows, type TaskRow } from './task-gaps';

/** The tasks with what is missing and who could fill it. */
export function TaskTable({ edition, coverage }: { edition: Edition; coverage: Coverage }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [classOf, setClassOf] = useState('');
  const assignments = desk.assignments.value;
  const known = assignments.state === 'ready' ? assignments.value : [];
  const rows = useMemo(
    () => listTaskRows(edition, coverage, known, { onlyGaps, classOf }),
    [edition, coverage, known, onlyGaps, classOf],
  );
  return (
    <section class="tasks">
      <div class="section-head">
        <h2>
          {t('coverage.tasks')} <span class="soft num">{rows.length}</span>
        </h2>
        <label class="check">
          <input type="checkbox" checked={onlyGaps} onChange={(event) => setOnlyGaps(event.currentTarget.checked)} />{' '}
          {t('coverage.only-gaps')}
        </label>
        <select
          class="compact"
          aria-label={t('coverage.filter-scheme')}
          value={classOf}
          onChange={(event) => setClassOf(event.currentTarget.value)}
        >
          <option value="">{t('coverage.all-classes')}</option>
          {edition.schemes.map((scheme) => (
            <optgroup key={scheme.id} label={pickText(scheme.title, language)?.text ?? scheme.id}>
              {scheme.classes.map((one) => (
                <option key={one.id} value={`${scheme.id}/${one.id}`}>
                  {pickText(one.title, language)?.text ?? one.id}
                </option>
              ))}
              <option value={`${scheme.id}/`}>{t('coverage.unclassified')}</option>
            </optgroup>
          ))}
        </select>
      </div>
      <table class="task-table">
        <thead>
          <tr>
            <th scope="col" class="num">
              #
            </th>
            <th scope="col">{t('coverage.task')}</th>
            <th scope="col">{t('coverage.missing')}</th>
            <th scope="col">
              {t('coverage.who')}
              <span class="dot-head" aria-hidden="true">
                {centres.map(({ id, region }) => (
                  <span key={id}>{region}</span>
                ))}
              </span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('coverage.assign')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TaskRows key={row.task.id} row={row} edition={edition} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TaskRows({ row, edition }: { row: TaskRow; edition: Edition }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const [assigning, setAssigning] = useState<CentreId | true | undefined>(undefined);
  const element = useRef<HTMLTableRowElement>(null);
  const { task, covered, lacks } = row;
  const at = route.value;
  const isSought = at.screen === 'coverage' && at.open === task.id;
  useEffect(() => {
    if (isSought) element.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  const session = desk.session.value;
  const mayAssign = session.state === 'signed-in' && mayDo(session.actor.role, 'review');
  const title = pickText(task.title, language);
  const other = pickText(task.title, language === 'zh' ? 'en' : 'zh');
  const unit = edition.units.find(({ id }) => id === task.leadUnit);

  const assign = async (centre: CentreId, more: Pick<Assignment, 'note' | 'due'> = {}): Promise<void> => {
    const assignment: Assignment = {
      id: ulid(),
      task: task.id,
      centre,
      at: new Date().toISOString(),
      done: false,
      ...more,
    };
    await desk.hub.saveAssignment(assignment);
    await desk.reloadPlan();
    setAssigning(undefined);
    const name = t(`centre.${centre}`);
    desk.say(t('coverage.assigned', { centre: name, task: title?.text ?? task.id }), () => void remove(assignment.id));
  };
  const remove = async (id: string): Promise<void> => {
    await desk.hub.deleteAssignment(id);
    await desk.reloadPlan();
  };
  return (
    <>
      <tr ref={element} class={isSought ? 'is-sought' : ''}>
        <td class="num soft">{taskNumber(task)}</td>
        <td>
          <a href={hrefOf('targets', task.id)} lang={title?.language} class="task-title">
            {title?.text ?? task.id}
          </a>
          <p class="small soft">
            {other && other.language !== title?.language && <span lang={other.language}>{other.text}</span>}
            {unit && <> · {pickText(unit.title, language)?.text}</>}
          </p>
        </td>
        <td class="lacks">
          {lacks.length === 0 ? (
            <span class="badge is-good">{t('coverage.complete')}</span>
          ) : (
            lacks.map((lack) => (
              <span key={lack} class={`badge ${lack === 'accepted' ? 'is-accent' : ''}`}>
                {t(`coverage.missing-${lack}`)}
              </span>
            ))
          )}
          {covered.cases.all > 0 && (
            <span class="small soft num">{t('handbook.cases', { count: covered.cases.all })}</span>
          )}
        </td>
        <td>
          <CentreDots
            row={row}
            onAssign={mayAssign ? (centre) => void assign(centre).catch((error) => desk.say(error.message)) : undefined}
            onShow={mayAssign ? (centre) => setAssigning(centre) : undefined}
          />
        </td>
        <td class="act">
          {mayAssign && (
            <button
              type="button"
              class="button is-quiet is-small"
              aria-expanded={assigning !== undefined}
              aria-label={t('coverage.assign-task', { task: title?.text ?? task.id })}
              onClick={() => setAssigning(assigning === undefined ? true : undefined)}
            >
              {t('coverage.assign')}
            </button>
          )}
        </td>
      </tr>
      {assigning !== undefined && (
        <tr class="assigning">
          <td />
          <td colSpan={4}>
            <AssignForm
              row={row}
              centre={assigning}
              onAssign={assign}
              onRemove={remove}
              onClose={() => setAssigning(undefined)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
