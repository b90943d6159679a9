import { type Case, centres } from '@duibiao/model';
import { EmptyState, formatAge, Loading, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { useKeys } from '../state/keys';
import { go, hrefOf } from '../state/route';
import { titleOf } from '../state/search';
import { CasePane } from './case-pane';
import { EvidencePane } from './evidence-pane';
import type { Pointer } from './pointer';
import { listQueue, needsLook, QUEUE_FILTERS, type QueueFilter } from './queue';

/** The queue, the case, and its evidence. j and k move through the queue. */
export function ReviewScreen({ open }: { open: string | undefined }): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const [filter, setFilter] = useState<QueueFilter>('waiting');
  const [pointer, setPointer] = useState<Pointer>({});
  const cases = desk.cases.value;
  const queue = useMemo(
    () => listQueue(cases.values(), desk.editionId.value, filter),
    [cases, desk.editionId.value, filter],
  );
  const record = open === undefined ? queue[0] : cases.get(open);
  const id = record?.id;
  const here = useRef(open);
  here.current = open;
  // Another case has other quotes
  useEffect(() => setPointer({}), [id]);

  const move = (step: number): void => {
    const at = queue.findIndex((one) => one.id === id);
    const next = queue[at === -1 ? 0 : Math.max(0, Math.min(queue.length - 1, at + step))];
    if (next) go('review', next.id, true);
  };
  /** After a decision the one below takes its place, else the one above; who has moved on meanwhile stays there. */
  const leave = (): void => {
    if (here.current !== open) return;
    const at = queue.findIndex((one) => one.id === id);
    const next = queue[at + 1] ?? queue[at - 1];
    if (filter === 'waiting') go('review', next?.id, true);
  };
  useKeys({ j: () => move(1), k: () => move(-1) });

  return (
    <>
      <h1 class="visually-hidden">{t('review.title')}</h1>
      <div class="review">
        <Queue queue={queue} current={id} filter={filter} onFilter={setFilter} />
        {record ? (
          <>
            <CasePane key={record.id} record={record} pointer={pointer} onPoint={setPointer} onDecided={leave} />
            <EvidencePane key={`evidence ${record.id}`} record={record} pointer={pointer} onPoint={setPointer} />
          </>
        ) : !desk.casesReady.value ? (
          <Loading />
        ) : (
          <EmptyState title={t('review.empty')} hint={t('review.empty-hint')} />
        )}
      </div>
    </>
  );
}

function Queue(props: {
  queue: readonly Case[];
  current: string | undefined;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const here = useRef<HTMLAnchorElement>(null);
  const { queue, current, filter, onFilter } = props;
  // The current row comes into view when it changes
  useEffect(() => here.current?.scrollIntoView?.({ block: 'nearest' }), [current]);
  const verifications = desk.verifications.value;
  return (
    <section class="queue" aria-label={t('review.queue')}>
      <div class="queue-head">
        <select
          class="compact"
          aria-label={t('review.filter')}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value as QueueFilter)}
        >
          {QUEUE_FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(one === 'waiting' ? 'review.waiting' : one === 'all' ? 'review.all' : `status.${one}`)}
            </option>
          ))}
        </select>
        <span class="soft num">{queue.length}</span>
      </div>
      {queue.length === 0 && <p class="soft small queue-empty">{t('review.empty')}</p>}
      <ol>
        {queue.map((record) => {
          const title = titleOf(record, language) ?? t('review.untitled');
          return (
            <li key={record.id}>
              <a
                {...(record.id === current ? { ref: here } : {})}
                href={hrefOf('review', record.id)}
                aria-current={record.id === current ? 'true' : undefined}
              >
                <span class="region soft" title={record.centre && t(`centre.${record.centre}`)}>
                  {centres.find(({ id }) => id === record.centre)?.region ?? '–'}
                </span>
                <span class="queue-title" dir="auto">
                  {title}
                </span>
                <span class="small soft num">{formatAge(record.updatedAt, Date.now(), t)}</span>
                {needsLook(record, verifications) && (
                  <span class="warn-sign" role="img" aria-label={t('review.needs-look')} title={t('review.needs-look')}>
                    ⚠
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
      <p class="small soft keys">{t('review.keys')}</p>
    </section>
  );
}
