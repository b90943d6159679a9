import type { CaseStatus, InputProblem, Verdict } from '@duibiao/model';
import type { ComponentChildren, JSX } from 'preact';
import { useInterface } from '../i18n';

const STATUS_TONE: Record<CaseStatus, string> = {
  draft: '',
  submitted: 'is-accent',
  returned: 'is-warn',
  accepted: 'is-good',
  published: 'is-good',
  withdrawn: '',
};

/** Where a case stands, in words; colour only repeats them. */
export function StatusBadge({ status }: { status: CaseStatus }): JSX.Element {
  const { t } = useInterface();
  return <span class={`badge ${STATUS_TONE[status]}`}>{t(`status.${status}`)}</span>;
}

const VERDICT_TONE: Record<Verdict, string> = {
  verbatim: 'is-good',
  moved: 'is-good',
  reworded: 'is-warn',
  'figure-changed': 'is-bad',
  gone: 'is-bad',
  'soft-404': 'is-bad',
  unreachable: 'is-warn',
  'not-public': 'is-warn',
};

/** What the last check of a quote against its source found. */
export function VerdictBadge({ verdict }: { verdict: Verdict }): JSX.Element {
  const { t } = useInterface();
  return <span class={`badge ${VERDICT_TONE[verdict]}`}>{t(`verdict.${verdict}`)}</span>;
}

/** What stands where nothing is yet: what it is, and the next step. */
export function EmptyState(props: { title: string; hint?: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="empty-state">
      <h2>{props.title}</h2>
      {props.hint && <p>{props.hint}</p>}
      {props.children}
    </div>
  );
}

/** That something is under way. It is announced once. */
export function Loading(): JSX.Element {
  const { t } = useInterface();
  return (
    <p class="soft" role="status" aria-busy="true">
      {t('app.loading')}
    </p>
  );
}

/** What could not be done, each field with its mend, and a way to try again where there is one. */
export function ErrorNote(props: {
  title?: string;
  detail?: string;
  problems?: readonly InputProblem[];
  onRetry?: () => void;
}): JSX.Element {
  const { t } = useInterface();
  const { title = t('app.error'), detail, problems = [], onRetry } = props;
  return (
    <div class="note is-bad" role="alert">
      <p>
        <strong>{title}</strong> {detail}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {path && <code>{path}</code>} {message}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <button type="button" class="button is-small" onClick={onRetry}>
          {t('app.retry')}
        </button>
      )}
    </div>
  );
}
