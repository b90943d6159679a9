import type { Handbook } from './handbook';
import { LABELS } from './labels';
import type { Locale } from './language';
import { html } from './markup';
import { caseLink } from './site-index';
import type { SitePage } from './site-page';
import { renderSource } from './site-source';

/** Every source of the handbook by its number, with the case that it is used in. */
export function renderSourcesPage(handbook: Handbook, locale: Locale): SitePage {
  const labels = LABELS[locale];
  const content = html`<h1>${labels.sources}</h1>
<ol class="sources">${handbook.cases.map((printed) =>
    printed.sources.map((source) =>
      renderSource(source, locale, html`${labels.caseNumber(printed.number)} ${caseLink(printed, locale)}`),
    ),
  )}</ol>`;
  return { path: 'sources.html', title: labels.sources, section: 'sources', content };
}
