/** Style rules of one snapshot, in UTF-16 units: enough for the looks of a page, not for a framework's whole library. */
const MAX_UNITS = 400_000;

/**
 * The style rules that the page could read itself, without anything that loads: imports, fonts and pictures are left out.
 * Sheets of other origins cannot be read; the snapshot is plainer then, and the screenshot shows the looks.
 */
export function collectStyles(document: Document): string {
  let css = '';
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    for (const rule of rulesOf(sheet)) {
      if (rule instanceof CSSImportRule || rule instanceof CSSFontFaceRule) continue;
      const text = withoutLoads(rule.cssText);
      if (css.length + text.length > MAX_UNITS) return css;
      css += `${text}\n`;
    }
  }
  return css;
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.disabled || !matchMedia(sheet.media.mediaText || 'all').matches ? [] : sheet.cssRules;
  } catch {
    return [];
  }
}

/** Style text without anything that the browser would load. */
export function withoutLoads(css: string): string {
  return css
    .replace(/(?:url|image|image-set|-webkit-image-set|src)\((?:"[^"]*"|'[^']*'|[^)"'])*\)/gi, 'none')
    .replace(/@import[^;]*;?/gi, '')
    .replace(/<\/?(?=style)/gi, '');
}
