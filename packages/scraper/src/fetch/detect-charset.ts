import { isAscii, isUtf8 } from 'node:buffer';
import { charsetFromBom, charsetFromLabel, decodeText } from './charset';
import {
  charsetFromContent,
  count,
  isMeasured,
  isolation,
  plausibility,
  sampleOf,
  WESTERN_ISOLATION,
} from './charset-statistics';

/** UTF-16 without its mark: documents begin with two characters of ASCII, so every other byte is zero there (RFC 4627, 3; XML 1.0, appendix F). */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a && c && b === 0 && d === 0) return 'utf-16le';
  return b && d && a === 0 && c === 0 ? 'utf-16be' : undefined;
}

/** The label in a Content-Type header. */
export function labelFromContentType(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType ?? '')?.[1];
}

// Browsers look at the first 1,024 bytes; real pages put it later behind scripts, and reading on costs nothing.
const PRESCAN_BYTES = 8192;

/** The label in a meta element, an XML declaration or a CSS @charset at the head of the bytes. */
function labelFromMarkup(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PRESCAN_BYTES)).toString(
    'latin1',
  );
  const markup = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1|$)/gi, '');
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(markup)?.[1];
  return (
    xml ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(markup)?.[1] ??
    /^@charset "([\w.:-]+)";/.exec(markup)?.[1]
  );
}

/** Windows' Hebrew has the letters of ISO-8859-8 in their places, and quotation marks and vowel points where that has nothing. */
const BEYOND_ISO_8859_8 = /[\x80-\x9f\xbf-\xde\xfb-\xff]/;

/** The encoding behind a label, for these bytes. */
function declared(sample: Buffer, label: string | undefined): string | undefined {
  const charset = label === undefined ? undefined : charsetFromLabel(label);
  if (charset !== 'iso-8859-8') return charset;
  return BEYOND_ISO_8859_8.test(sample.toString('latin1')) ? 'windows-1255' : charset;
}

/** Whether a sample is free of what the charset cannot hold; a cut-off last character is forgiven. */
function fits(sample: Buffer, charset: string): boolean {
  // Asked of bytes that are no valid UTF-8 as a whole.
  if (charset === 'utf-8') return false;
  if (/^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm)/.test(charset)) return true;
  const text = decodeText(sample, charset);
  const foreign = count(text, /\P{ASCII}/gu);
  return count(text, /\ufffd/g) <= 1 + foreign / 200;
}

export interface CharsetFinding {
  /** A name such as `utf-8`, `euc-kr`, `shift_jis`, `gb18030`, `big5-hkscs`, `windows-1252`. */
  charset: string;
  from: 'bom' | 'header' | 'meta' | 'content';
}

/**
 * Which encoding bytes are in. A byte order mark decides; then the content itself where it is proof (UTF-16's zeros, valid UTF-8 outside
 * ASCII, ISO-2022-JP escapes); then the header, then the markup, each only if the bytes fit it; then the content's statistics.
 */
export function detectCharset(bytes: Uint8Array, contentType?: string): CharsetFinding {
  const bom = charsetFromBom(bytes);
  if (bom !== undefined) return { charset: bom, from: 'bom' };
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return { charset: utf16, from: 'content' };
  const headerLabel = labelFromContentType(contentType);
  // The common case needs no look at the markup.
  if (
    headerLabel !== undefined &&
    charsetFromLabel(headerLabel) === 'utf-8' &&
    !bytes.includes(0x1b) &&
    isUtf8(bytes)
  ) {
    return { charset: 'utf-8', from: 'header' };
  }
  const markupLabel = labelFromMarkup(bytes);
  const sample = sampleOf(bytes);
  const header = declared(sample, headerLabel);
  // A page that could be read as far as its meta element is not UTF-16, whatever the element says (HTML standard, 13.2.3.2).
  const named = declared(sample, markupLabel);
  const meta = named?.startsWith('utf-16') ? 'utf-8' : named;
  if (isUtf8(bytes)) {
    const stateful = header === 'iso-2022-jp' || meta === 'iso-2022-jp' || bytes.includes(0x1b);
    if (stateful && isAscii(bytes)) return iso2022(bytes, sample, header, meta);
    if (header?.startsWith('utf-16')) return { charset: header, from: 'header' };
    return { charset: 'utf-8', from: header === 'utf-8' ? 'header' : meta === 'utf-8' ? 'meta' : 'content' };
  }
  if (header !== undefined && meta !== undefined && header !== meta && fits(sample, header) && fits(sample, meta)) {
    // Both hold: a server's default (windows-1252, say) against what the author wrote. Content decides; a tie is the header's.
    const better =
      header === 'windows-1252' && isMeasured(meta)
        ? isolation(sample) <= WESTERN_ISOLATION
        : plausibility(sample, meta) > plausibility(sample, header) + 0.05;
    return better ? { charset: meta, from: 'meta' } : { charset: header, from: 'header' };
  }
  if (header !== undefined && fits(sample, header)) return { charset: header, from: 'header' };
  if (meta !== undefined && fits(sample, meta)) return { charset: meta, from: 'meta' };
  return undeclared(bytes, sample, header ?? meta);
}

function iso2022(
  bytes: Uint8Array,
  sample: Buffer,
  header: string | undefined,
  meta: string | undefined,
): CharsetFinding {
  if (header === 'iso-2022-jp') return { charset: header, from: 'header' };
  if (meta === 'iso-2022-jp') return { charset: meta, from: 'meta' };
  return { charset: charsetFromContent(bytes, sample) === 'iso-2022-jp' ? 'iso-2022-jp' : 'utf-8', from: 'content' };
}

/** Nothing declared holds: UTF-8 with a few damaged bytes stays UTF-8, else the statistics of the content. */
function undeclared(bytes: Uint8Array, sample: Buffer, named: string | undefined): CharsetFinding {
  const text = decodeText(sample, 'utf-8');
  const damage = count(text, /\ufffd/g);
  const foreign = count(text, /\P{ASCII}/gu);
  if (foreign > 0 && damage <= 3 + foreign / 20 && (named === 'utf-8' || damage * 4 < foreign)) {
    return { charset: 'utf-8', from: 'content' };
  }
  return { charset: charsetFromContent(bytes, sample), from: 'content' };
}
