import { type ClassCoverage, type Coverage, type Edition, pickText } from '@duibiao/model';
import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';

/** One classification of an edition: each class with what the plan declares and what there is; what has no class; the sums. */
export function SchemeMatrix(props: {
  edition: Edition;
  coverage: Coverage;
  scheme: Coverage['schemes'][number];
}): JSX.Element {
  const { language, t } = useInterface();
  const { edition, coverage, scheme } = props;
  const described = edition.schemes.find(({ id }) => id === scheme.id)!;
  const account = coverage.account.schemes.find(({ id }) => id === scheme.id);
  const title = pickText(described.title, language)?.text ?? scheme.id;
  const titleOf = (id: string): string =>
    pickText(described.classes.find((one) => one.id === id)?.title, language)?.text ?? id;
  return (
    <section class="matrix">
      <h2>{title}</h2>
      <table aria-label={t('coverage.matrix-caption', { scheme: title })}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('coverage.declared')}</th>
            <th scope="col">{t('coverage.entered')}</th>
            <th scope="col">{t('coverage.with-target')}</th>
            <th scope="col">{t('coverage.with-case')}</th>
            <th scope="col">{t('coverage.with-accepted')}</th>
          </tr>
        </thead>
        <tbody>
          {scheme.classes.map((one) => (
            <ClassRow key={one.id} title={titleOf(one.id)} of={one} />
          ))}
          {scheme.unclassified > 0 && (
            <tr class="unclassified">
              <th scope="row">{t('coverage.unclassified')}</th>
              <td class="num">–</td>
              <td class="num">{scheme.unclassified}</td>
              <td colSpan={3} />
            </tr>
          )}
        </tbody>
        <tfoot>
          <ClassRow title={t('coverage.sum')} of={sumOf(scheme.classes)} />
        </tfoot>
      </table>
      {account?.declared !== undefined && account.declaredSum !== undefined && (
        <p class="small soft">
          {t('coverage.scheme-declares', { declared: account.declared, sum: account.declaredSum })}
        </p>
      )}
      {scheme.unclassified > 0 && (
        <p class="small soft">{t('coverage.unclassified-note', { count: scheme.unclassified })}</p>
      )}
    </section>
  );
}

function ClassRow({ title, of }: { title: string; of: Omit<ClassCoverage, 'id'> }): JSX.Element {
  const { t } = useInterface();
  const difference = of.declared === undefined ? 0 : of.entered - of.declared;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td class="num">{of.declared ?? '–'}</td>
      <td class="num">
        {of.entered}
        {difference !== 0 && (
          <span class="difference">
            {t(difference < 0 ? 'coverage.short' : 'coverage.over', { count: Math.abs(difference) })}
          </span>
        )}
      </td>
      <td class={`num ${of.withTarget === 0 ? 'is-zero' : ''}`}>{of.withTarget}</td>
      <td class={`num ${of.withCase === 0 ? 'is-zero' : ''}`}>{of.withCase}</td>
      <td class={`num ${of.withAcceptedCase === 0 ? 'is-zero' : ''}`}>{of.withAcceptedCase}</td>
    </tr>
  );
}

/** The sums over the classes; declared only where every class declares. */
export function sumOf(classes: readonly ClassCoverage[]): Omit<ClassCoverage, 'id'> {
  const sum = (pick: (one: ClassCoverage) => number): number => classes.reduce((total, one) => total + pick(one), 0);
  const declares = classes.every((one) => one.declared !== undefined);
  return {
    ...(declares ? { declared: sum((one) => one.declared!) } : {}),
    entered: sum((one) => one.entered),
    withTarget: sum((one) => one.withTarget),
    withCase: sum((one) => one.withCase),
    withAcceptedCase: sum((one) => one.withAcceptedCase),
  };
}
