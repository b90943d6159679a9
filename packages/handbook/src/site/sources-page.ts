import type { Handbook } from '../compile/handbook';
import { LABELS } from '../describe/labels';
import type { Locale } from '../text/language';
import { html } from '../text/markup';
import { caseLink } from './index-page';
import type { SitePage } from './page';
import { renderSource } from './source';

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
