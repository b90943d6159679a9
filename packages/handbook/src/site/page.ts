import type { Handbook } from '../compile/handbook';
import { describeEdition } from '../describe/describe-case';
import { LABELS } from '../describe/labels';
import { LOCALE_TAG, type Locale } from '../text/language';
import { html, type Markup } from '../text/markup';

/** A page of the site: its path from the site's root without the locale folder, its title and its content. */
export interface SitePage {
  path: string;
  title: string;
  content: Markup;
  /** Which entry of the navigation it belongs to. */
  section?: 'index' | 'coverage' | 'sources';
}

/** The folder of a locale: the Chinese site stands at the root, the English one in "en/". */
export function localeFolder(locale: Locale): string {
  return locale === 'zh' ? '' : 'en/';
}

/** The way from one page of the site to another, both as paths from the root. */
export function relativePath(from: string, to: string): string {
  const ups = from.split('/').length - 1;
  return `${'../'.repeat(ups)}${to}`;
}

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole page: head with its policy, header with navigation and language switch, content, footer. */
export function renderPage(page: SitePage, handbook: Handbook, locale: Locale): string {
  const labels = LABELS[locale];
  const path = `${localeFolder(locale)}${page.path}`;
  const edition = describeEdition(handbook, locale);
  const to = (target: string): string => relativePath(path, `${localeFolder(locale)}${target}`);
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const entries = [
    ['index', 'index.html', labels.contents],
    ['coverage', 'coverage.html', labels.coverage],
    ['sources', 'sources.html', labels.sources],
  ] as const;
  return `<!doctype html>\n${html`<html lang="${LOCALE_TAG[locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${page.title === labels.handbook ? '' : `${page.title} · `}${labels.handbook}</title>
<link rel="stylesheet" href="${relativePath(path, 'handbook.css')}">
<link rel="alternate" hreflang="${LOCALE_TAG[other]}" href="${relativePath(path, `${localeFolder(other)}${page.path}`)}">
</head>
<body>
<a class="skip" href="#content">${labels.skip}</a>
<header class="site">
<div class="site-title"><p><a href="${to('index.html')}">${labels.handbook}</a></p><p class="edition">${edition}</p></div>
<nav aria-label="${labels.contents}"><ul>${entries.map(
    ([id, target, label]) =>
      html`<li><a href="${to(target)}"${page.section === id && html` aria-current="page"`}>${label}</a></li>`,
  )}<li class="switch"><a href="${relativePath(path, `${localeFolder(other)}${page.path}`)}" hreflang="${LOCALE_TAG[other]}" lang="${LOCALE_TAG[other]}">${other === 'en' ? 'English' : '中文'}</a></li></ul></nav>
</header>
<main id="content">
${page.content}
</main>
<footer class="site"><p>${labels.asOf(handbook.generatedAt.slice(0, 10))}</p></footer>
</body>
</html>`}\n`;
}
