import { type Case, pickText } from '@duibiao/model';
import { TaskPicker, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Draft, DraftFields } from '../draft/draft';
import type { PanelController } from './controller';
import { FigureList } from './figure-list';
import { QuoteList } from './quote-list';
import { SourceFields, SourceLine } from './source-fields';
import { contextOf, Suggestions } from './suggestions';
import { useController } from './use-controller';

/** The form of one draft: everything prefilled, everything editable, saved with one key. */
export function DraftForm({ controller, draft }: { controller: PanelController; draft: Draft }): JSX.Element {
  const { t } = useInterface();
  const { editions, covered, knownCases } = useController(controller);
  const [showsSource, setShowsSource] = useState(false);
  const [pointed, setPointed] = useState<string | undefined>();
  const id = useId();
  const edition = editions.find((candidate) => candidate.id === draft.fields.edition) ?? editions[0];
  const setField = (change: Partial<DraftFields>): void =>
    controller.edit((current) => ({ ...current, fields: { ...current.fields, ...change } }));
  return (
    <form
      class="draft"
      onSubmit={(event) => {
        event.preventDefault();
        void controller.save();
      }}
    >
      <div class="source">
        <textarea
          class="title-input"
          aria-label={t('panel.title')}
          lang={draft.fields.language}
          dir="auto"
          rows={1}
          value={draft.fields.title}
          onInput={(event) => setField({ title: event.currentTarget.value.replace(/\n/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
          }}
        />
        <SourceLine draft={draft} expanded={showsSource} onToggle={() => setShowsSource(!showsSource)} />
        {showsSource && <SourceFields draft={draft} onField={setField} />}
      </div>
      <Purpose controller={controller} draft={draft} knownCases={knownCases} />
      {draft.purpose.kind !== 'add' && edition && (
        <div class="section">
          {editions.length > 1 && (
            <div class="field">
              <label for={`${id}-edition`}>{t('panel.edition')}</label>
              <select
                id={`${id}-edition`}
                value={edition.id}
                onChange={(event) => setField({ edition: event.currentTarget.value, tasks: [] })}
              >
                {editions.map((candidate) => (
                  <option key={candidate.id} value={candidate.id}>
                    {candidate.id}
                  </option>
                ))}
              </select>
            </div>
          )}
          <TaskPicker
            tasks={edition.tasks}
            value={draft.fields.tasks}
            onChange={(tasks) => setField({ tasks })}
            context={{ text: contextOf(draft), language: draft.fields.language || undefined }}
            covered={covered}
            autoFocus
          />
          {draft.fields.tasks.length === 0 && (
            <Suggestions draft={draft} edition={edition} onChoose={(task) => setField({ tasks: [task] })} />
          )}
        </div>
      )}
      <QuoteList controller={controller} draft={draft} pointed={pointed} onPoint={setPointed} />
      <FigureList controller={controller} draft={draft} pointed={pointed} onPoint={setPointed} />
      {draft.purpose.kind !== 'add' && (
        <div class="section field">
          <label for={`${id}-why`}>{t('panel.why')}</label>
          <textarea
            id={`${id}-why`}
            dir="auto"
            value={draft.fields.why}
            onInput={(event) => setField({ why: event.currentTarget.value })}
          />
        </div>
      )}
      <SaveBar controller={controller} draft={draft} />
    </form>
  );
}

/** What saving will do when it is not simply a new case, and whether the page is in a case already. */
function Purpose(props: { controller: PanelController; draft: Draft; knownCases: Case[] }): JSX.Element | null {
  const { language, t } = useInterface();
  const { controller, draft, knownCases } = props;
  const { purpose } = draft;
  if (purpose.kind === 'revise') {
    const review = purpose.record.reviews.filter(({ decision }) => decision === 'return').at(-1);
    return (
      <div class="note is-warn">
        <p>{t('panel.revising')}</p>
        {review?.reason && <p>{t('panel.returned', { reason: review.reason })}</p>}
      </div>
    );
  }
  if (purpose.kind === 'add')
    return (
      <div class="note">
        <p>{t('panel.adding', { case: purpose.title })}</p>
        <button type="button" class="button is-small" onClick={() => controller.makeNew()}>
          {t('panel.new-instead')}
        </button>
      </div>
    );
  if (knownCases.length === 0) return null;
  return (
    <div class="note is-warn" role="note">
      {knownCases.slice(0, 3).map((record) => {
        const title = pickText(record.title, language)?.text ?? record.id;
        const centre = record.centre ? ` (${t(`centre.${record.centre}`)})` : '';
        return (
          <div class="row" key={record.id}>
            <p>{t('panel.in-case', { case: title }) + centre}</p>
            <button type="button" class="button is-small" onClick={() => controller.addToCase(record, title)}>
              {t('panel.add-to-case')}
            </button>
          </div>
        );
      })}
    </div>
  );
}

function SaveBar({ controller, draft }: { controller: PanelController; draft: Draft }): JSX.Element {
  const { t } = useInterface();
  const { saveProblems } = useController(controller);
  const blocker = controller.saveBlocker();
  const isMac = /Mac|iPhone/.test(navigator.platform);
  return (
    <div class="save-bar">
      {saveProblems.length > 0 && (
        <ul class="fault small" role="alert">
          {saveProblems.map(({ path, message }) => (
            <li key={path}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button
          type="button"
          class="button is-quiet is-small"
          aria-label={t('panel.discard-one', { draft: draft.fields.title })}
          onClick={() => void controller.discard(draft.id)}
        >
          {t('panel.discard')}
        </button>
        <p class="small soft save-blocker" id="save-blocker">
          {blocker ? t(`panel.${blocker}`) : ''}
        </p>
        <kbd>{isMac ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
        <button
          type="submit"
          class="button is-primary"
          disabled={blocker !== undefined}
          aria-describedby="save-blocker"
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t('panel.save')}
        </button>
      </div>
    </div>
  );
}
