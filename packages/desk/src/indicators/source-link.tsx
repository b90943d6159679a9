import { pickText } from '@duibiao/model';
import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useDesk } from '../state/context';
import { hrefOf } from '../state/route';
import { titleOf } from '../state/search';
import type { PointSource } from './points';

/** Where a value can be looked at. */
export function sourceHref(source: PointSource): string {
  switch (source.kind) {
    case 'case':
    case 'baseline':
      return hrefOf('review', source.case);
    case 'target':
      return hrefOf('targets', source.task);
    case 'statistics':
      return source.url;
  }
}

/** Names sources in the reader's language. */
export function useSourceName(): (source: PointSource) => string {
  const { language, t } = useInterface();
  const desk = useDesk();
  return (source) => {
    if (source.kind === 'statistics') return t('indicators.from-statistics', { producer: source.producer });
    if (source.kind === 'target') {
      const task = desk.edition.value?.tasks.find(({ id }) => id === source.task);
      return t('indicators.from-target', { task: pickText(task?.title, language)?.text ?? source.task });
    }
    const record = desk.cases.value.get(source.case);
    const name = (record && titleOf(record, language)) ?? t('review.untitled');
    return t(source.kind === 'case' ? 'indicators.from-case' : 'indicators.from-baseline', { case: name });
  };
}

/** A link to where a value is from. */
export function SourceLink({ source }: { source: PointSource }): JSX.Element {
  const nameOf = useSourceName();
  const isAway = source.kind === 'statistics';
  return (
    <a href={sourceHref(source)} {...(isAway ? { target: '_blank', rel: 'noreferrer noopener' } : {})}>
      {nameOf(source)}
    </a>
  );
}
