import sanitizeHtml from 'sanitize-html';

/** Shown with every stored page: nothing runs, nothing is loaded, nothing leads away. `allow-same-origin` lets the desk highlight the quote. */
export const SNAPSHOT_HEADERS: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, max-age=3600',
};

const TEXT_TAGS = [
  'html',
  'head',
  'body',
  'title',
  'address',
  'article',
  'aside',
  'footer',
  'header',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hgroup',
  'main',
  'nav',
  'section',
  'search',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'hr',
  'li',
  'menu',
  'ol',
  'p',
  'pre',
  'ul',
  'center',
  'font',
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'br',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rb',
  'rp',
  'rt',
  'rtc',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'caption',
  'col',
  'colgroup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'details',
  'summary',
  'img',
  'picture',
  'label',
  'button',
  'fieldset',
  'legend',
  'dialog',
  'slot',
  'template',
  'style',
];

/** What would load or draw something from elsewhere in a style: url(), image-set(), @import, @font-face, old script hooks. */
const STYLE_LOADS =
  /@import[^;]*;?|@font-face\s*\{[^}]*\}|(?:url|image-set|image|src|expression|element|cross-fade)\s*\(|behavior\s*:|-moz-binding\s*:|\\|<\//gi;
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon);base64,[a-z0-9+/=\s]+$/i;

/**
 * Makes a captured page safe to show: an allow list of elements and attributes; scripts, frames, objects, media, links to style sheets,
 * handlers and remote images are gone; styles keep nothing that loads. Text stays as it is, so that quotes are found again.
 */
export function sanitizeSnapshot(html: string): string {
  const body = sanitizeHtml(html, {
    allowedTags: TEXT_TAGS,
    allowVulnerableTags: true,
    nonTextTags: [
      'script',
      'noscript',
      'textarea',
      'option',
      'xmp',
      'noembed',
      'noframes',
      'iframe',
      'object',
      'embed',
      'applet',
    ],
    allowedAttributes: {
      '*': [
        'lang',
        'dir',
        'title',
        'class',
        'id',
        'style',
        'hidden',
        'aria-hidden',
        'aria-label',
        'role',
        'align',
        'valign',
        'data-duibiao-*',
      ],
      a: ['name', 'data-href'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan', 'headers', 'scope'],
      th: ['colspan', 'rowspan', 'headers', 'scope'],
      col: ['span'],
      colgroup: ['span'],
      ol: ['start', 'reversed', 'type'],
      li: ['value'],
      time: ['datetime'],
      font: ['color', 'size'],
      details: ['open'],
    },
    parseStyleAttributes: false,
    allowedSchemes: [],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    transformTags: {
      '*': (tagName, attribs) => ({ tagName, attribs: cleanAttributes(attribs) }),
      // Nothing can be sent from here; the layout stays.
      form: 'div',
      // The address stays readable for people, but leads nowhere.
      a: (tagName, { href, ...attribs }) => ({
        tagName,
        attribs: cleanAttributes(href ? { ...attribs, title: attribs.title ?? href } : attribs),
      }),
      img: (tagName, attribs) => ({ tagName, attribs: cleanAttributes(withoutRemoteSource(attribs)) }),
    },
    exclusiveFilter: (frame) => frame.tag === 'img' && !frame.attribs.src && !frame.attribs.alt,
  });
  // The library hands style sheets through untouched (its textFilter is not asked), so they are cleaned in what it gives.
  const cleaned = body.replace(
    /(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
    (_, open: string, css: string, close: string) => open + cleanStyle(css) + close,
  );
  return `<!doctype html><meta charset="utf-8">${cleaned}`;
}

function cleanAttributes(attribs: Record<string, string>): Record<string, string> {
  if (attribs.style === undefined) return attribs;
  return { ...attribs, style: cleanStyle(attribs.style) };
}

function withoutRemoteSource({ src, ...attribs }: Record<string, string>): Record<string, string> {
  return src !== undefined && DATA_IMAGE.test(src) ? { ...attribs, src } : attribs;
}

/** What is taken out leaves a space: what stood around it must not close up to something new. */
function cleanStyle(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
    .replace(STYLE_LOADS, (found) => (found.endsWith('(') ? ' none(' : ' '));
}
