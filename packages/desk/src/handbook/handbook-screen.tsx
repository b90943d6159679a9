import { type Case, mayDo } from '@duibiao/model';
import { EmptyState, formatInstant, formatTarget, Loading, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HandbookPreview, KeptOut, Publication } from '../api/hub';
import { sayMissing } from '../review/queue';
import { useDesk } from '../state/context';
import type { Loaded } from '../state/desk';
import { Failure } from '../state/parts';
import { hrefOf } from '../state/route';
import { titleOf } from '../state/search';

/** The handbook as it would print now: what is kept out first, then what is in; and publication. */
export function HandbookScreen(): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const edition = desk.editionId.value;
  const cases = desk.cases.value;
  const [preview, setPreview] = useState<Loaded<HandbookPreview>>({ state: 'loading' });
  // A change of any case may change what prints
  useEffect(() => {
    let isCurrent = true;
    desk.hub.handbook(edition).then(
      (value) => isCurrent && setPreview({ state: 'ready', value }),
      (error: Error) => isCurrent && setPreview({ state: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [edition, cases]);
  return (
    <>
      <h1>{t('handbook.title')}</h1>
      {preview.state === 'loading' && <Loading />}
      {preview.state === 'failed' && <Failure error={preview.error} />}
      {preview.state === 'ready' && (
        <>
          <Publish edition={edition} />
          <KeptOutList keptOut={preview.value.keptOut} />
          <PrintedList printed={preview.value.printed} />
        </>
      )}
    </>
  );
}

function Publish({ edition }: { edition: string }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Publication | undefined>(undefined);
  const [error, setError] = useState<Error | undefined>(undefined);
  const session = desk.session.value;
  const mayPublish = session.state === 'signed-in' && mayDo(session.actor.role, 'publish');
  useEffect(() => {
    let isCurrent = true;
    setLast(undefined);
    desk.hub.publication(edition).then(
      (found) => isCurrent && setLast(found),
      (cause: Error) => isCurrent && setError(cause),
    );
    return () => {
      isCurrent = false;
    };
  }, [edition]);
  const publish = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await desk.hub.publish(edition);
      const published = await desk.hub.publication(edition);
      setLast(published);
      desk.say(t('handbook.published', { count: published?.files.length ?? 0 }));
    } catch (cause) {
      setError(cause as Error);
    } finally {
      setBusy(false);
    }
  };
  const tops = last ? entriesOf(last.files) : [];
  return (
    <section class="publish">
      {mayPublish && (
        <button type="button" class="button is-primary" aria-disabled={busy} onClick={() => void publish()}>
          {t(busy ? 'handbook.publishing' : 'handbook.publish')}
        </button>
      )}
      {error && <Failure error={error} />}
      {last && (
        <div>
          <h2 class="visually-hidden">{t('handbook.files')}</h2>
          <p class="soft small">
            {t('handbook.last-published', { when: formatInstant(last.publishedAt, language) })} ·{' '}
            {t('handbook.cases', { count: last.cases })}
          </p>
          <ul class="files">
            {tops.map(({ name, url }) => (
              <li key={name}>
                <a href={url} target="_blank" rel="noreferrer">
                  {name.endsWith('.html') ? t('handbook.open-site') : name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Where a reader starts: the site's first page (the index nearest to the top), then the documents. */
function entriesOf(files: Publication['files']): Publication['files'] {
  const depth = (name: string): number => name.split('/').length;
  const site = files
    .filter(({ name }) => /(^|\/)index\.html$/.test(name))
    .sort((a, b) => depth(a.name) - depth(b.name))
    .slice(0, 1);
  return [...site, ...files.filter(({ name }) => /\.(?:docx|xlsx)$/.test(name) && depth(name) <= 2)];
}

function KeptOutList({ keptOut }: { keptOut: readonly KeptOut[] }): JSX.Element {
  const { t } = useInterface();
  const byCase = new Map<string, KeptOut[]>();
  for (const one of keptOut) byCase.set(one.case, [...(byCase.get(one.case) ?? []), one]);
  return (
    <section class="kept-out">
      <h2>
        {t('handbook.kept-out')} <span class="soft num">{keptOut.length}</span>
      </h2>
      <p class="soft small">{t(keptOut.length === 0 ? 'handbook.nothing-kept-out' : 'handbook.kept-out-hint')}</p>
      <ul class="entries">
        {[...byCase].map(([id, reasons]) => (
          <li key={id}>
            <CaseLink id={id} />
            <ul class="reasons">
              {reasons.map((reason) => (
                <li key={`${reason.code} ${reason.figure} ${reason.quote} ${reason.message}`}>
                  <Reason reason={reason} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why something is kept out; the handbook's own words where the reader's language is English, as they name the place. */
function Reason({ reason }: { reason: KeptOut }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  if (language === 'en') return <>{reason.message}</>;
  const record = desk.cases.value.get(reason.case);
  const index = record?.figures.findIndex(({ id }) => id === reason.figure) ?? -1;
  return <>{sayMissing({ code: reason.code, path: index < 0 ? '' : `figures.${index}` }, record, t)}</>;
}

function PrintedList({ printed }: { printed: readonly string[] }): JSX.Element {
  const { t } = useInterface();
  return (
    <section class="printed">
      <h2>
        {t('handbook.would-print')} <span class="soft num">{printed.length}</span>
      </h2>
      {printed.length === 0 ? (
        <EmptyState title={t('handbook.nothing-prints')} />
      ) : (
        <ol class="entries">
          {printed.map((id) => (
            <li key={id}>
              <CaseLink id={id} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function CaseLink({ id }: { id: string }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const record: Case | undefined = desk.cases.value.get(id);
  return (
    <p>
      <a href={hrefOf('review', id)}>{(record && titleOf(record, language)) ?? t('review.untitled')}</a>{' '}
      <span class="soft small">{record?.target && formatTarget(record.target, language)}</span>
    </p>
  );
}
