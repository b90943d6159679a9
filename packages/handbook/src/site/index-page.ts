import {
  type Chapter,
  type ChapterTask,
  type Counts,
  type Handbook,
  hasCases,
  type PrintedCase,
} from '../compile/handbook';
import { describeEdition, describeTask, describeTitle } from '../describe/describe-case';
import { chapterNote, chapterTitle, emptyChaptersText } from '../describe/describe-chapter';
import { LABELS } from '../describe/labels';
import { LOCALE_TAG, type Locale } from '../text/language';
import { html, langAttributes, type Markup } from '../text/markup';
import { dateOf, formatDate } from '../text/period-text';
import { nameTarget } from '../text/places';
import { casePath } from './case-page';
import type { SitePage } from './page';

/** A file beside the site that readers may take away. `path` is relative to the site's root. */
export interface Download {
  path: string;
  label: string;
}

/** The first page: what the handbook is, how much it holds, and its contents by chapter and task. */
export function renderIndexPage(handbook: Handbook, downloads: readonly Download[], locale: Locale): SitePage {
  const labels = LABELS[locale];
  const { edition, counts } = handbook;
  const date = formatDate(dateOf(handbook.generatedAt), 'day', locale);
  const root = locale === 'zh' ? '' : '../';
  const content = html`<header class="title-page">
<h1>${labels.handbook}</h1>
<p class="edition">${describeEdition(handbook, locale)}</p>
${edition.issued !== undefined && html`<p class="date">${labels.issued(formatDate(edition.issued, 'day', locale))}</p>`}
</header>
<ul class="counts">${COUNTED.map((key) => html`<li><strong>${counts[key]}</strong> <span>${labels.countLabels[key]}</span></li>`)}</ul>
<section class="preface" aria-labelledby="preface"><h2 id="preface">${labels.preface}</h2>${labels
    .prefaceText(describeEdition(handbook, locale), date)
    .map((text) => html`<p>${text}</p>`)}</section>
${downloads.length > 0 && html`<p class="downloads">${labels.downloads}${labels.colon}${downloads.map(({ path, label }, index) => html`${index > 0 && labels.list}<a href="${root}${path}" download>${label}</a>`)}</p>`}
<section class="contents" aria-labelledby="contents"><h2 id="contents">${labels.contents}</h2>
${handbook.chapters.filter(hasCases).map((chapter) => renderChapter(chapter, locale))}
${renderEmptyChapters(handbook, locale)}</section>`;
  return { path: 'index.html', title: labels.handbook, section: 'index', content };
}

const COUNTED = ['cases', 'regions', 'cities', 'figures', 'sources'] as const satisfies readonly (keyof Counts)[];

function renderEmptyChapters(handbook: Handbook, locale: Locale): Markup | undefined {
  const text = emptyChaptersText(handbook, locale);
  return text === undefined ? undefined : html`<p class="note">${text}</p>`;
}

function renderChapter(chapter: Chapter, locale: Locale): Markup {
  const note = chapterNote(chapter, locale);
  return html`<section class="chapter" id="${chapter.id.replaceAll('/', '-')}"><h3>${chapterTitle(chapter, locale)}</h3>
${note !== undefined && html`<p class="note">${note}</p>`}
<ul class="tasks">${chapter.tasks.map((entry) => renderTask(entry, locale))}</ul>
${chapter.stray.length > 0 && html`<ul class="cases">${chapter.stray.map((printed) => renderEntry(printed, locale))}</ul>`}</section>`;
}

function renderTask({ task, cases, alsoServedBy }: ChapterTask, locale: Locale): Markup | undefined {
  if (cases.length + alsoServedBy.length === 0) return undefined;
  const labels = LABELS[locale];
  return html`<li><h4>${describeTask(task, locale)}</h4><ul class="cases">${cases.map((printed) => renderEntry(printed, locale))}${alsoServedBy.map(
    (printed) =>
      html`<li class="see"><span class="note">${labels.alsoServedBy}</span> ${caseLink(printed, locale)}</li>`,
  )}</ul></li>`;
}

function renderEntry(printed: PrintedCase, locale: Locale): Markup {
  const target = nameTarget(printed.record.target, locale);
  return html`<li><span class="number">${LABELS[locale].caseNumber(printed.number)}</span> ${caseLink(printed, locale)}${target !== undefined && html` <span class="target">${target}</span>`}</li>`;
}

/** A link to a case's page from a page at the root of its locale. */
export function caseLink(printed: PrintedCase, locale: Locale): Markup {
  const { title } = describeTitle(printed.record, locale);
  const tag = title.language === locale ? LOCALE_TAG[locale] : title.language;
  return html`<a href="${casePath(printed)}"${langAttributes(tag, LOCALE_TAG[locale])}>${title.text}</a>`;
}
