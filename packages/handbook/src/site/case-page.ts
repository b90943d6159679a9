import type { Handbook, PrintedCase, PrintedFigure } from '../compile/handbook';
import {
  type Described,
  describeFacts,
  describeSections,
  describeTitle,
  describeTransferability,
  type TextSection,
} from '../describe/describe-case';
import { describeBaseline, describeFigure, nameIndicator } from '../describe/describe-figure';
import { LABELS } from '../describe/labels';
import { LOCALE_TAG, type Locale } from '../text/language';
import { html, langAttributes, type Markup } from '../text/markup';
import type { SitePage } from './page';
import { renderSource } from './source';

/** The path of a case's page. */
export function casePath({ record }: PrintedCase): string {
  return `cases/${record.id}.html`;
}

/** The page of a case in the template: facts, sections, figures with the own values, transferability, sources. */
export function renderCasePage(printed: PrintedCase, handbook: Handbook, locale: Locale): SitePage {
  const labels = LABELS[locale];
  const { title, original } = describeTitle(printed.record, locale);
  const { before, standard, after } = describeSections(printed.record, locale);
  const transfer = describeTransferability(printed.record, locale);
  const content = html`<article class="case">
<header>
<p class="eyebrow">${labels.caseNumber(printed.number)}</p>
<h1${attributes(title, locale)}>${title.text}</h1>
${original && html`<p class="original-title"${attributes(original, locale)}>${original.text}</p>`}
</header>
<dl class="facts">${describeFacts(printed, locale).map(
    (fact) => html`<div><dt>${fact.label}</dt><dd${attributes(fact, locale)}>${fact.text}</dd></div>`,
  )}</dl>
${before.map((section) => renderTextSection(section, locale))}
${renderStandard(printed, standard, handbook, locale)}
${after.map((section) => renderTextSection(section, locale))}
${
  transfer.length > 0 &&
  html`<section><h2>${labels.transferability}</h2><dl class="lines">${transfer.map(
    (line) => html`<div><dt>${line.label}</dt><dd${attributes(line, locale)}>${paragraphs(line.text)}</dd></div>`,
  )}</dl></section>`
}
<section><h2>${labels.sources}</h2><ol class="sources">${printed.sources.map((source) => renderSource(source, locale))}</ol></section>
</article>
${renderNeighbours(printed, handbook, locale)}`;
  return { path: casePath(printed), title: title.text, content };
}

function attributes({ language }: Described, locale: Locale): Markup {
  // A text in "zh" on a page in "zh-Hans" needs no mark of its own.
  return language.split('-')[0] === 'zh' && locale === 'zh' && !language.startsWith('zh-Hant')
    ? html``
    : langAttributes(language, LOCALE_TAG[locale]);
}

function renderTextSection(section: TextSection, locale: Locale): Markup {
  return html`<section><h2>${section.label}</h2><div${attributes(section, locale)}>${paragraphs(section.text)}</div></section>`;
}

function paragraphs(text: string): Markup {
  return html`${text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line.trim()}</p>`)}`;
}

function renderStandard(
  printed: PrintedCase,
  standard: TextSection | undefined,
  handbook: Handbook,
  locale: Locale,
): Markup | undefined {
  const { figures, baselines } = printed;
  if (!standard && figures.length === 0 && baselines.length === 0) return undefined;
  const labels = LABELS[locale];
  return html`<section><h2>${labels.standard}</h2>
${standard && html`<div${attributes(standard, locale)}>${paragraphs(standard.text)}</div>`}
${figures.length > 0 && renderFigures(figures, handbook, locale)}
${
  baselines.length > 0 &&
  html`<h3>${labels.ownBaseline}</h3><ul class="baselines">${baselines.map(
    (baseline) =>
      html`<li>${nameIndicator(baseline.indicator, handbook.indicatorNames, locale)}${labels.colon}${describeBaseline(baseline, locale)}<span class="note">${labels.bracketOpen}${labels.source}${labels.colon}<bdi>${baseline.source}</bdi>${labels.bracketClose}</span></li>`,
  )}</ul>`
}</section>`;
}

function renderFigures(figures: readonly PrintedFigure[], handbook: Handbook, locale: Locale): Markup {
  const labels = LABELS[locale];
  return html`<div class="table" role="region" aria-label="${labels.standard}" tabindex="0"><table class="figures">
<thead><tr><th scope="col">${labels.indicator}</th><th scope="col">${labels.value}</th><th scope="col">${labels.periodAndPlace}</th><th scope="col">${labels.own}</th></tr></thead>
<tbody>${figures.map((printed) => renderFigure(printed, handbook, locale))}</tbody>
</table></div>`;
}

function renderFigure(printed: PrintedFigure, handbook: Handbook, locale: Locale): Markup {
  const labels = LABELS[locale];
  const text = describeFigure(printed, handbook.indicatorNames, locale);
  const { number } = printed.source;
  return html`<tr><th scope="row">${text.indicator}</th>
<td><span class="value">${text.value}</span><sup><a href="#source-${number}" aria-label="${labels.source} ${number}">[${number}]</a></sup><span class="written">${labels.asWritten}${labels.colon}<span${langAttributes(printed.quote.language, LOCALE_TAG[locale])}>${text.asWritten}</span></span></td>
<td>${text.period}<br>${text.place}</td>
<td>${text.own.length === 0 ? '—' : text.own.map((own) => html`<p>${own.value}</p><p class="${own.comparable ? 'gap' : 'note'}">${own.gap}</p><p class="note">${labels.source}${labels.colon}<bdi>${own.source}</bdi></p>`)}</td></tr>`;
}

function renderNeighbours(printed: PrintedCase, { cases }: Handbook, locale: Locale): Markup {
  const labels = LABELS[locale];
  const link = (neighbour: PrintedCase | undefined, label: string, rel: string): Markup | undefined =>
    neighbour &&
    html`<li class="${rel}"><a rel="${rel}" href="${neighbour.record.id}.html"><span>${label}</span> ${describeTitle(neighbour.record, locale).title.text}</a></li>`;
  if (cases.length < 2) return html``;
  return html`<nav class="neighbours" aria-label="${labels.case}"><ul>${link(cases[printed.number - 2], labels.previous, 'prev')}${link(cases[printed.number], labels.next, 'next')}</ul></nav>`;
}
