/** Names that a page repeats at its edges, in masthead and foot: what stands beside its title and there as well is the site's name. */
import { knownTag } from '../../records/tags';
import { ROOT } from '../../segments/heading-segment';
import { isAtLeast } from '../../segments/segment-text';
import { CJK_LETTER, closeParts, slugShare, titleKey, titleParts } from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { visibleText } from '../sources/sources';

const LINK = knownTag('a');
const IMAGE = knownTag('img');
/** Pictures at the top that may be a banner. */
const BANNERS = 2;
/** Lines of a masthead, and of a foot. */
const HEAD_LINES = 3;
const FOOT_LINES = 8;
/** A line of a masthead is shorter, a line of a foot too, in characters of the Latin script. */
const MAX_HEAD = 60;
const MAX_FOOT = 200;
/** The shortest name that is looked for in a foot, with a space at both ends. */
const MIN_NAME = 6;

const HAN = /^[^\p{Script=Hangul}]*\p{Script=Han}[^\p{Script=Hangul}]*$/u;

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

/** Letters of what the page calls itself above its content: links to the first page, pictures, the first lines. */
function mastheadOf({ records, segments, content }: MetadataInput): ReadonlySet<string> {
  const names = new Set<string>();
  const end = content < 0 ? records.length : segments[content]!.first;
  for (let i = 1, images = 0; i < end; i++) {
    if (records.tag[i] === IMAGE && images++ < BANNERS)
      names.add(titleKey((records.attribute(i, 'alt') ?? '').replace(/\blogo\b/gi, '')));
    else if (records.tag[i] === LINK && ROOT.test(records.attribute(i, 'href') || '#'))
      names.add(titleKey(visibleText(records, i)));
  }
  // The line right above the content is its headline: a masthead has a menu below.
  let menu = content - 1;
  while (menu > 0 && 2 * segments[menu]!.linkLength <= segments[menu]!.text.length) menu--;
  for (let k = 0; k < Math.min(HEAD_LINES, menu); k++) {
    const { text, linkLength, block } = segments[k]!;
    if (linkLength === 0 && !isAtLeast(text, MAX_HEAD) && !isHeading(records.tag[block]!.name))
      names.add(titleKey(text));
  }
  names.delete('');
  return names;
}

/** Words of a text with a space around each. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words of the page's last lines, those left out that are links. */
const footOf = ({ segments, contentEnd }: MetadataInput): string =>
  segments
    .slice(Math.max(contentEnd + 1, segments.length - FOOT_LINES))
    .filter(({ text, linkLength }) => 2 * linkLength < text.length && !isAtLeast(text, MAX_FOOT))
    .map(({ text }) => spaced(text))
    .join('');

/** Whether the foot has a name; in scripts without spaces it may stand inside of other words. */
function isInFoot(foot: string, name: string): boolean {
  const words = spaced(name);
  return isAtLeast(words, MIN_NAME) && foot.includes(CJK_LETTER.test(words) ? words.trim() : words);
}

/** The parts of a document title by its signs; between words without spaces a hyphen or space without others parts as well: 统计局 统计公报 2023年公报. */
function partsOf(documentTitle: string): string[] {
  const parts = titleParts(documentTitle).filter((_, n) => n % 2 === 0);
  const close = parts.length > 1 ? parts : closeParts(documentTitle);
  return close.length > 1 || !HAN.test(documentTitle) ? close : documentTitle.split(' ');
}

/** A heading that stands so near to the content is its own, in segments. */
const OWN_HEADING = 4;

/** Letters of the headings right above the content: what the page is called, though comments at its foot repeat it. */
function ownHeadings({ records, segments, content }: MetadataInput): ReadonlySet<string> {
  const near = content < 0 ? [] : segments.slice(Math.max(0, content - OWN_HEADING), content + 1);
  return new Set(near.filter(({ block }) => isHeading(records.tag[block]!.name)).map(({ text }) => titleKey(text)));
}

/**
 * The first or last part of the document title, or all of it, that the page repeats in its masthead or foot; what stands before a colon only if in the
 * masthead ("Hamburg: Port grows"). Undefined where both or none are.
 * @param mastheadOnly leaves the foot out
 */
export function nameAtEdges(input: MetadataInput, documentTitle: string, mastheadOnly = false): string | undefined {
  if (ROOT.test(input.url)) return undefined;
  const parts = partsOf(documentTitle).map((part) => part.trim());
  const ends = [...new Set(parts.length > 1 ? [parts[parts.length - 1]!, parts[0]!] : [documentTitle])].filter(
    // What the page is called in its address is its title.
    (name) => slugShare(name, input.url) !== 1,
  );
  const colon = documentTitle.indexOf(': ');
  const masthead = mastheadOf(input);
  const above = [...ends, ...(colon > 0 ? [documentTitle.slice(0, colon)] : [])].filter((name) =>
    masthead.has(titleKey(name)),
  );
  if (above.length > 0 || mastheadOnly) return above.length === 1 ? above[0] : undefined;
  const foot = footOf(input);
  const own = ownHeadings(input);
  const below = ends.filter((name) => isInFoot(foot, name) && !own.has(titleKey(name)));
  return below.length === 1 ? below[0] : undefined;
}
