// Pages around a sentence: four layouts, and the ways a sentence can be marked up.
import type { Furniture, Language } from './material';

/** What stands on a page: paragraphs as rows of sentences (HTML), one of them usually with the quote. */
export interface PageParts {
  language: Language;
  furniture: Furniture;
  paragraphs: string[][];
  layout: keyof typeof LAYOUTS;
  /** Rows of text beside the article: teasers, archive lists. */
  aside: string[];
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const links = (items: readonly string[]): string => list(items.map((item) => `<a href="/${item.length}">${item}</a>`));

function joined(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'ja' || language.startsWith('zh') ? '' : ' ');
}

const LAYOUTS = {
  article: (p: PageParts): string =>
    `<header><nav>${links(p.furniture.nav)}</nav></header><main><article><h1>${p.furniture.title}</h1>${p.paragraphs
      .map((s) => `<p>${joined(s, p.language)}</p>`)
      .join(
        '\n',
      )}</article></main><aside>${list(p.aside)}</aside><footer><small>${p.furniture.footer}</small></footer>`,
  soup: (p: PageParts): string =>
    `<div class="top"><div class="logo">${p.furniture.site}</div>${links(p.furniture.nav)}</div><div id="content"><div class="hd">${p.furniture.title}</div>${p.paragraphs
      .map((s) => `<div class="txt"><div>${joined(s, p.language)}</div></div>`)
      .join(
        '',
      )}</div><div class="side">${p.aside.map((row) => `<div>${row}</div>`).join('')}</div><div class="bottom">${p.furniture.footer}</div>`,
  table: (p: PageParts): string =>
    `<table width="100%"><tr><td colspan="2"><h2>${p.furniture.site}</h2></td></tr><tr><td>${links(p.furniture.nav)}</td><td><h1>${p.furniture.title}</h1>${p.paragraphs
      .map((s) => joined(s, p.language))
      .join('<br><br>\n')}</td></tr><tr><td>${p.aside.join('<br>')}</td><td>${p.furniture.footer}</td></tr></table>`,
  report: (p: PageParts): string =>
    `<nav>${p.furniture.nav.join(' | ')}</nav><section><h1>${p.furniture.title}</h1><ul>${p.paragraphs
      .map((s) => `<li><span>${joined(s, p.language)}</span></li>`)
      .join(
        '\n',
      )}</ul></section><section><h2>${p.furniture.site}</h2>${p.aside.map((row) => `<p>${row}</p>`).join('')}</section><footer>${p.furniture.footer}</footer>`,
};
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as Array<keyof typeof LAYOUTS>;

export function renderPage(parts: PageParts): string {
  const { language, furniture, layout } = parts;
  const direction = language === 'he' ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${furniture.title} – ${furniture.site}</title><style>p{margin:0}</style></head><body>${LAYOUTS[layout](parts)}<script>var a = "<p>1</p>";</script></body></html>`;
}

/** A page in the page's place: a title and a few words, with the site's menus around it or without. */
export function renderNotice(
  { language, furniture }: { language: Language; furniture: Furniture },
  [title = '', text = '']: readonly string[],
  options: { menus: boolean; password: boolean; padding?: number },
): string {
  const menus = options.menus ? `<nav>${links(furniture.nav)}</nav>` : '';
  const field = options.password ? '<form><input name="u"><input type="password" name="p"></form>' : '';
  const padding = `<style>/* ${'-'.repeat(options.padding ?? 0)} */</style>`;
  const footer = options.menus ? `<footer>${furniture.footer}</footer>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${padding}</head><body>${menus}<h1>${title}</h1><p>${text}</p>${field}${footer}</body></html>`;
}

/** A sentence in other markup that says the same. */
export const MARKUP: Record<string, (text: string, language: Language) => string> = {
  plain: escapeText,
  'inline elements': (text) =>
    escapeText(text)
      .replace(/\d[\d.,]*\d|\d/g, '<b>$&</b>')
      .replace(/[.。]?$/, '<span class="e">$&</span>'),
  'every word its own element': (text, language) =>
    text.includes(' ') && language !== 'ja'
      ? text
          .split(' ')
          .map((word) => `<span>${escapeText(word)}</span>`)
          .join(' ')
      : [...text].map((character) => `<i>${escapeText(character)}</i>`).join(''),
  'soft hyphens and break opportunities': (text) =>
    escapeText(text)
      .replace(/(\p{L}{3})(\p{L}{3})/gu, '$1&shy;$2')
      .replace(/(\d),(\d)/g, '$1,<wbr>$2'),
  'broken lines and no-break spaces': (text) =>
    escapeText(text)
      .replace(/ /g, '\n      ')
      .replace(/(\d)\s+(\p{L})/gu, '$1&nbsp;$2'),
  link: (text) => `<a href="/source">${escapeText(text)}</a>`,
  quotation: (text) => `<q>${escapeText(text)}</q>`,
};

/** A footnote mark behind the sentence's end, and one within. */
export function withFootnotes(text: string): string {
  return `${escapeText(text)
    .replace(/[,，、；;](?=\s|\p{L})/u, '$&<sup id="r2"><a href="#n2">[2]</a></sup>')
    .replace(/[.。]?$/, '<sup><a href="#n1">1</a></sup>$&')}`;
}

/** Readings above the ideographs. */
export function withRuby(text: string): string {
  return text.replace(/\p{Script=Han}{2,4}/u, '<ruby>$&<rp>(</rp><rt>よみ</rt><rp>)</rp></ruby>');
}
