import type { Handbook } from './handbook';
import type { Locale } from './language';
import type { OutputFile } from './output-file';
import { renderCasePage } from './site-case';
import { renderCoveragePage } from './site-coverage';
import { type Download, renderIndexPage } from './site-index';
import { localeFolder, renderPage, type SitePage } from './site-page';
import { renderSourcesPage } from './site-sources';
import { SITE_STYLE } from './site-style';

const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The files of the static site, Chinese at the root and English under `en/`: plain pages, one style sheet, no script. */
export function* renderSite(handbook: Handbook, downloads: readonly Download[]): Generator<OutputFile> {
  yield { path: 'handbook.css', format: 'html', bytes: Buffer.from(SITE_STYLE) };
  for (const locale of LOCALES) {
    const emit = (page: SitePage): OutputFile => ({
      path: `${localeFolder(locale)}${page.path}`,
      format: 'html',
      bytes: Buffer.from(renderPage(page, handbook, locale)),
    });
    yield emit(renderIndexPage(handbook, downloads, locale));
    for (const printed of handbook.cases) yield emit(renderCasePage(printed, handbook, locale));
    yield emit(renderCoveragePage(handbook, locale));
    yield emit(renderSourcesPage(handbook, locale));
  }
}
