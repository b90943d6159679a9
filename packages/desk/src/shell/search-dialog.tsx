import { StatusBadge, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { go } from '../state/route';
import { type Found, searchEdition } from '../state/search';

/** Search over the edition: arrows move, Enter opens, Escape closes. */
export function SearchDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const edition = desk.edition.value;
  const cases = desk.cases.value;
  const found = useMemo(
    () => (edition ? searchEdition(query, edition, cases.values(), language) : []),
    [query, edition, cases, language],
  );
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const open = (one: Found | undefined): void => {
    if (!one) return;
    onClose();
    if (one.kind === 'task') go('coverage', one.id);
    else go('review', one.id);
  };
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((found.length + at + step) % Math.max(found.length, 1));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      open(found[at]);
    }
  };
  return (
    <dialog ref={dialog} class="search-dialog" aria-label={t('nav.search')} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-label={t('nav.search')}
        aria-expanded={found.length > 0}
        aria-controls="search-results"
        aria-activedescendant={found[at] ? `found-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('search.placeholder')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <div id="search-results" role="listbox" aria-label={t('nav.search')} class="results">
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox moves through the options and opens them
          <div
            key={one.id}
            id={`found-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => open(one)}
          >
            <span class="soft small">{t(one.kind === 'task' ? 'search.kind-task' : 'search.kind-case')}</span>
            <span dir="auto">{one.title}</span>
            {one.kind === 'case' ? <StatusBadge status={one.record.status} /> : <span class="soft">{one.note}</span>}
          </div>
        ))}
      </div>
      <p class="soft small" role="status">
        {query.trim() === ''
          ? t('search.hint')
          : found.length === 0
            ? t('search.empty', { query })
            : t('search.results', { count: found.length })}
      </p>
    </dialog>
  );
}
