import { type CentreId, centres } from '@duibiao/model';
import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { stateOfCentre, type TaskRow } from './task-gaps';

const SIGNS = { case: '●', assigned: '○', nothing: '·' } as const;

/**
 * What each centre has for a task. A click on an empty dot asks that centre at once; it can be taken back. The dots are no stops for the
 * Tab key (there would be seven in every row): the row's Assign button does the same.
 */
export function CentreDots(props: {
  row: TaskRow;
  onAssign: ((centre: CentreId) => void) | undefined;
  onShow: ((centre: CentreId) => void) | undefined;
}): JSX.Element {
  const { t } = useInterface();
  return (
    <ul class="dots">
      {centres.map(({ id }) => {
        const state = stateOfCentre(props.row, id);
        const words =
          state.kind === 'case'
            ? t('coverage.centre-case', { count: state.count })
            : t(`coverage.centre-${state.kind}`);
        const label = t('coverage.centre-cell', { centre: t(`centre.${id}`), state: words });
        const act = state.kind === 'nothing' ? props.onAssign : state.kind === 'assigned' ? props.onShow : undefined;
        return (
          <li key={id} class={`is-${state.kind}`} title={label}>
            {act ? (
              <button type="button" tabIndex={-1} aria-label={label} onClick={() => act(id)}>
                {SIGNS[state.kind]}
              </button>
            ) : (
              <span role="img" aria-label={label}>
                {SIGNS[state.kind]}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
