import type { Handbook } from '../compile/handbook';
import type { OutputFile } from '../files/output-file';
import type { Locale } from '../text/language';
import { renderCasePage } from './case-page';
import { renderCoveragePage } from './coverage-page';
import { type Download, renderIndexPage } from './index-page';
import { localeFolder, renderPage, type SitePage } from './page';
import { renderSourcesPage } from './sources-page';
import { SITE_STYLE } from './style';

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
