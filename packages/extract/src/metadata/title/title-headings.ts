/** The headings of a page as candidates for its title. */
import { camelParts, hintText } from '../../records/element-hints';
import type { PageRecords } from '../../records/records';
import { TEXT } from '../../records/tags';
import { isLogo, ROOT } from '../../segments/heading-segment';
import { normalizeInline } from '../../segments/normalize-text';
import { slugShare, titleKey, titleParts } from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { cleanLine } from '../sources/value';

/** A heading: its text in one line, its level, its segment. */
export interface Heading {
  text: string;
  level: number;
  at: number;
}

const MAX_TITLE = 300;
/** No site has a longer name, in letters. */
const MAX_SITE_NAME = 60;

/** A line that newspapers set above the title inside of the same heading. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|dachzeile|roof-?line|over-?line|top-?line|eye-?brow|spitzmarke|pre-?title|super-?title|supra-?title|anteprima|antetitulo|surtitre|occhiello|visually-hidden|sr-only|screen-reader-text)(?:$|[\s_-])/i;

/** Text of a heading without a kicker or a button in it; the whole text where nothing else is in it. */
function textWithoutKicker(records: PageRecords, heading: number, whole: string): string {
  const end = records.end[heading]!;
  let text = '';
  let cut = false;
  for (let i = heading + 1; i < end; i++) {
    const tag = records.tag[i]!;
    const kicker =
      tag.name === 'button' || (records.attributes[i] !== undefined && KICKER.test(camelParts(hintText(records, i))));
    cut ||= kicker;
    if (tag.skipped || kicker) i = records.end[i]! - 1;
    else text += tag.block || tag.name === 'br' ? ` ${records.value[i]!}` : records.value[i]!;
  }
  if (!cut) return whole;
  const rest = normalizeInline(text).trim();
  return titleKey(rest).length > 3 ? rest : whole;
}

/** "Retry policies¶": a sign that links to the heading itself, as documentation systems set it; # only where it is a link ("Learning C#"). */
function withoutPermalink(text: string, records: PageRecords, heading: number): string {
  if (text.endsWith('¶') || text.endsWith('🔗')) return text.replace(/\s*[¶🔗]$/u, '');
  if (!text.endsWith('#')) return text;
  let last = records.end[heading]! - 1;
  while (last > heading && (records.tag[last] !== TEXT || records.value[last]!.trim() === '')) last--;
  const { name } = records.tag[records.parent[last]!]!;
  return name === 'a' && records.value[last]!.trim() === '#' ? text.slice(0, -1).trimEnd() : text;
}

function headingsOf({ records, segments, url }: MetadataInput): Heading[] {
  const headings: Heading[] = [];
  for (let k = 0; k < segments.length && headings.length < 200; k++) {
    const { block, text } = segments[k]!;
    if (text.length > MAX_TITLE) continue;
    for (let i = block, steps = 0; i > 0 && steps < 3; i = records.parent[i]!, steps++) {
      const name = records.tag[i]!.name;
      if (name.length === 2 && name >= 'h1' && name <= 'h6') {
        if (!ROOT.test(url) && isLogo(records, i)) break;
        const last = headings[headings.length - 1];
        // A heading in two lines is one heading.
        if (last?.at === k - 1 && records.end[i]! > segments[k - 1]!.first && i <= segments[k - 1]!.first) {
          last.text = textWithoutKicker(records, i, `${last.text} ${text}`).replace(/\s+/g, ' ');
          last.at = k;
        } else {
          const own = withoutPermalink(textWithoutKicker(records, i, text), records, i);
          headings.push({ text: own.replace(/\s+/g, ' '), level: name.charCodeAt(1) - 48, at: k });
        }
        break;
      }
    }
  }
  return headings;
}

/**
 * Headings without the site's name: the last part of the document title "Title - Site" (or the last two) where another heading says the title, or where the
 * address has the words of the first part.
 */
export function headingsWithoutSite(input: MetadataInput): Heading[] {
  const headings = headingsOf(input);
  const parts = titleParts(cleanLine(input.sources.documentTitle) ?? '').filter((_, n) => n % 2 === 0);
  if (parts.length < 2) return headings;
  const first = titleKey(parts[0]!);
  const tails = [1, 2]
    .filter((n) => n < parts.length)
    .map((n) => titleKey(parts.slice(-n).join('')))
    .filter((tail) => tail.length <= MAX_SITE_NAME);
  const named = headings.some(
    ({ text }) => titleKey(text).length > 1 && parts.slice(0, -1).map(titleKey).includes(titleKey(text)),
  );
  const addressed = slugShare(parts[0]!, input.url) === 1;
  return headings.filter(({ text }) => {
    const key = titleKey(text);
    if (key === first || !tails.includes(key)) return true;
    return !(named && key === tails[0]) && !(addressed && slugShare(text, input.url) !== 1);
  });
}

/** The top heading that belongs to the content: one that a statement names, else the last h1 up to its start, else the first h1. */
export function headingOfContent(
  headings: readonly Heading[],
  content: number,
  stated: readonly string[],
): Heading | undefined {
  const tops = headings.filter((h) => h.level === 1);
  const named = tops.find((h) => titleKey(h.text).length > 3 && stated.includes(titleKey(h.text)));
  if (named) return named;
  const before = tops.filter((h) => content < 0 || h.at <= content + 1);
  return before[before.length - 1] ?? tops[0];
}
