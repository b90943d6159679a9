import { type Figure, type Indicator, pickText } from '@duibiao/model';
import { FigureItem, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Draft } from '../draft/draft';
import type { PanelController } from './controller';
import { useController } from './use-controller';

/** The figures found in the quotes. With the focus on one: A accepts it, X rejects it, the arrows go on. */
export function FigureList(props: {
  controller: PanelController;
  draft: Draft;
  pointed: string | undefined;
  onPoint: (figure: string | undefined) => void;
}): JSX.Element {
  const { language, t } = useInterface();
  const { controller, draft, pointed, onPoint } = props;
  const { indicators } = useController(controller);
  const list = useRef<HTMLUListElement>(null);
  const change = (figure: Figure): void =>
    controller.edit((current) => ({
      ...current,
      figures: current.figures.map((other) => (other.id === figure.id ? figure : other)),
    }));
  const move = (from: Element, by: 1 | -1): void => {
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
    const at = boxes.findIndex((box) => box.closest('li') === from);
    boxes[at + by]?.focus();
  };
  const onKey = (event: KeyboardEvent, figure: Figure, item: Element): void => {
    const target = event.target as HTMLElement;
    if (
      target.matches('input:not([type="checkbox"]), select, textarea') ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown') move(item, 1);
    else if (key === 'arrowup') move(item, -1);
    else if (key === 'a' || key === 'x') {
      change({ ...figure, status: key === 'a' ? 'accepted' : 'rejected' });
      move(item, 1);
    } else return;
    event.preventDefault();
  };
  return (
    <section class="section">
      <div class="row">
        <h2 id="figures-heading">{t('panel.figures')}</h2>
        {draft.figures.length > 0 && <p class="small soft">{t('panel.figure-keys')}</p>}
      </div>
      <ul aria-labelledby="figures-heading" ref={list} class="figure-list">
        {draft.figures.map((figure) => (
          <li key={figure.id} onKeyDown={(event) => onKey(event, figure, event.currentTarget)}>
            <FigureItem
              figure={figure}
              language={draft.quotes.find(({ id }) => id === figure.quote)?.language}
              active={figure.id === pointed}
              indicatorName={nameOf(figure.indicator, indicators, language)}
              onChange={change}
              onPoint={(on) => onPoint(on ? figure.id : undefined)}
            />
          </li>
        ))}
      </ul>
      {draft.figures.length === 0 && draft.quotes.length > 0 && <p class="soft small">{t('panel.no-figures')}</p>}
    </section>
  );
}

/** An indicator's name; its id in words before the hub has named it. */
function nameOf(id: string | null, indicators: readonly Indicator[], language: string): string | undefined {
  if (id === null) return undefined;
  const known = indicators.find((indicator) => indicator.id === id);
  return pickText(known?.names, language)?.text ?? id.replaceAll('_', ' ');
}
