import { type Case, checkAcceptance, type Missing, mayDo, type Operation } from '@duibiao/model';
import { ErrorNote, formatInstant, StatusBadge, useInterface } from '@duibiao/ui';
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { useKeys } from '../state/keys';
import { hrefOf } from '../state/route';
import { titleOf } from '../state/search';
import { CaseFieldsView } from './case-fields-view';
import { CaseForm } from './case-form';
import { reviewOperation } from './case-operations';
import { Conflicts } from './conflicts';
import { DecisionBar } from './decision-bar';
import { History } from './history';
import type { Pointer } from './pointer';
import { decisionsFor, sayMissing, sharingPages } from './queue';
import { QuotesSection } from './quotes-section';
import { usePush } from './use-push';

/** One case with what is missing, its fields, its quotes with their figures, and the decision. */
export function CasePane(props: {
  record: Case;
  pointer: Pointer;
  onPoint: (pointer: Pointer) => void;
  onDecided: () => void;
}): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const { record, pointer, onPoint, onDecided } = props;
  const [editing, setEditing] = useState(false);
  const { push, busy, fault } = usePush();
  const reason = useRef<HTMLInputElement>(null);
  const missingList = useRef<HTMLDivElement>(null);
  const session = desk.session.value;
  const role = session.state === 'signed-in' ? session.actor.role : 'publisher';
  const mayEdit = mayDo(role, 'edit');
  const may = mayDo(role, 'review') ? decisionsFor(record) : { accept: false, return: false };
  const missing = checkAcceptance(record);
  const title = titleOf(record, language) ?? t('review.untitled');

  /** Decides over the case as it is once what is being saved has arrived. */
  const decide = async (make: (now: Case) => Operation | undefined, said: string): Promise<void> => {
    if (editing || !(await push(() => make(desk.cases.value.get(record.id) ?? record)))) return;
    desk.say(said);
    onDecided();
  };
  const accept = (): Promise<void> =>
    decide(
      (now) => {
        if (!decisionsFor(now).accept) return undefined;
        if (checkAcceptance(now).length === 0) return reviewOperation(now, 'accept');
        missingList.current?.focus();
        return undefined;
      },
      t('review.accepted', { case: title }),
    );
  const sendBack = (words: string): Promise<void> =>
    decide(
      (now) => (decisionsFor(now).return ? reviewOperation(now, 'return', words) : undefined),
      t('review.returned', { case: title }),
    );
  useKeys({
    a: () => may.accept && void accept(),
    r: () => reason.current?.focus(),
    e: () => mayEdit && setEditing(true),
  });

  return (
    <section class="case-pane" aria-label={t('review.case')}>
      <CaseHead record={record} title={title} onEdit={mayEdit && !editing ? () => setEditing(true) : undefined} />
      {fault && <ErrorNote detail={fault.detail} problems={fault.problems} />}
      {may.accept && <MissingNote noteRef={missingList} missing={missing} record={record} />}
      <SharedPages record={record} />
      <Conflicts record={record} canSettle={mayDo(role, 'review')} push={push} />
      {editing ? (
        <CaseForm record={record} missing={missing} push={push} busy={busy} onClose={() => setEditing(false)} />
      ) : (
        <CaseFieldsView record={record} />
      )}
      <QuotesSection
        record={record}
        pointer={pointer}
        onPoint={onPoint}
        {...(mayEdit ? { push: (operation) => push(operation) } : {})}
      />
      <History record={record} />
      {(may.accept || may.return) && (
        <DecisionBar
          may={may}
          ready={missing.length === 0}
          disabled={editing}
          reasonRef={reason}
          onAccept={() => void accept()}
          onReturn={(words) => void sendBack(words)}
        />
      )}
    </section>
  );
}

function CaseHead(props: { record: Case; title: string; onEdit: (() => void) | undefined }): JSX.Element {
  const { language, t } = useInterface();
  const { record, title, onEdit } = props;
  const last = record.reviews.at(-1);
  return (
    <header class="case-head">
      <div>
        <h2 dir="auto">{title}</h2>
        <p class="soft small">
          <StatusBadge status={record.status} />{' '}
          {t('review.by', {
            centre: record.centre ? t(`centre.${record.centre}`) : t('app.unknown'),
            date: formatInstant(record.updatedAt, language),
          })}
        </p>
        {last?.decision === 'return' && record.status === 'returned' && (
          <p class="note is-warn">
            {t('review.returned-because', { date: formatInstant(last.at, language), reason: last.reason ?? '' })}
          </p>
        )}
      </div>
      {onEdit && (
        <button type="button" class="button" onClick={onEdit}>
          {t('review.edit-fields')}{' '}
          <span class="key" aria-hidden="true">
            e
          </span>
        </button>
      )}
    </header>
  );
}

function MissingNote(props: {
  noteRef: RefObject<HTMLDivElement>;
  missing: readonly Missing[];
  record: Case;
}): JSX.Element {
  const { t } = useInterface();
  const { noteRef, missing, record } = props;
  if (missing.length === 0) return <p class="small ready">✓ {t('missing.nothing')}</p>;
  return (
    <div class="note is-warn" tabIndex={-1} ref={noteRef}>
      <h3>{t('missing.title')}</h3>
      <ul>
        {missing.map((one) => (
          <li key={`${one.code} ${one.path}`}>{sayMissing(one, record, t)}</li>
        ))}
      </ul>
    </div>
  );
}

function SharedPages({ record }: { record: Case }): JSX.Element | null {
  const { language, t } = useInterface();
  const desk = useDesk();
  const others = sharingPages(record, desk.cases.value.values());
  if (others.length === 0) return null;
  return (
    <ul class="note">
      {others.map((other) => (
        <li key={other.id}>
          <a href={hrefOf('review', other.id)}>
            {t('review.other-case', { case: titleOf(other, language) ?? t('review.untitled') })}
          </a>
        </li>
      ))}
    </ul>
  );
}
