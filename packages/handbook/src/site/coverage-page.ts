import type { Handbook } from '../compile/handbook';
import {
  type CoverageTable,
  coverageColumns,
  describeFindings,
  listGaps,
  tabulateCoverage,
} from '../describe/describe-coverage';
import { LABELS } from '../describe/labels';
import type { Locale } from '../text/language';
import { html, type Markup } from '../text/markup';
import type { SitePage } from './page';

/** The annex: what of the plan is covered, where the numbers differ, and which tasks have no case. */
export function renderCoveragePage(handbook: Handbook, locale: Locale): SitePage {
  const labels = LABELS[locale];
  const findings = describeFindings(handbook, locale);
  const gaps = listGaps(handbook, locale);
  const { stale } = handbook.coverage.totals;
  const content = html`<h1>${labels.coverage}</h1>
<p>${labels.coverageIntro}</p>
${tabulateCoverage(handbook, locale).map((table) => renderTable(table, locale))}
${stale > 0 && html`<p class="note">${labels.stale(stale)}</p>`}
${findings.length > 0 && html`<h2>${labels.findings}</h2><ul>${findings.map((finding) => html`<li>${finding}</li>`)}</ul>`}
<h2>${labels.gaps}</h2>
${gaps.length === 0 ? html`<p>${labels.noGaps}</p>` : html`<ul class="gaps">${gaps.map((gap) => html`<li>${gap}</li>`)}</ul>`}`;
  return { path: 'coverage.html', title: labels.coverage, section: 'coverage', content };
}

function renderTable({ title, rows }: CoverageTable, locale: Locale): Markup {
  const [first, ...columns] = coverageColumns(locale);
  return html`<h2>${title}</h2>
<div class="table" role="region" aria-label="${title}" tabindex="0"><table class="coverage">
<thead><tr><th scope="col">${first}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr class="${row.kind}"><th scope="row">${row.label}</th>${row.cells.map((cell) => html`<td>${cell ?? '—'}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
