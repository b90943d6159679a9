import { type AccountFinding, type Coverage, type Edition, pickText } from '@duibiao/model';
import { type InterfaceLanguage, type Translate, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';

/** Every number of the plan that does not add up, in words. Differences of single classes stand in the matrix beside their numbers. */
export function Differences({ edition, coverage }: { edition: Edition; coverage: Coverage }): JSX.Element | null {
  const { language, t } = useInterface();
  const whole = coverage.account.findings.filter(({ kind }) => kind !== 'class-differs' && kind !== 'unclassified');
  if (whole.length === 0) return null;
  return (
    <div class="note is-warn differences">
      <h2 class="visually-hidden">{t('coverage.differences')}</h2>
      {whole.map((finding) => (
        <p key={`${finding.kind} ${finding.scheme ?? ''}`}>{sayFinding(finding, edition, language, t)}</p>
      ))}
    </div>
  );
}

/** A finding as a sentence. */
export function sayFinding(
  finding: AccountFinding,
  edition: Edition,
  language: InterfaceLanguage,
  t: Translate,
): string {
  const scheme = edition.schemes.find(({ id }) => id === finding.scheme);
  const one = scheme?.classes.find(({ id }) => id === finding.class);
  const values = {
    expected: finding.expected,
    actual: finding.actual,
    scheme: pickText(scheme?.title, language)?.text ?? finding.scheme ?? '',
    class: pickText(one?.title, language)?.text ?? finding.class ?? '',
  };
  switch (finding.kind) {
    case 'entered-differs':
      return t('coverage.finding-entered', values);
    case 'class-differs':
      return t('coverage.finding-class', values);
    case 'sum-differs':
      return t('coverage.finding-sum', values);
    case 'unclassified':
      return t('coverage.finding-unclassified', values);
  }
}
