/** The name of the site or publisher: what the page states, a line that names the source, what stands beside the title, the first page's link, the rights line. */
import metaNames from '../../../data/meta-names.json';
import siteNameWords from '../../../data/site-name-words.json';
import { ROOT } from '../../segments/heading-segment';
import { normalizeInline } from '../../segments/normalize-text';
import { alternatives } from '../lines/alternatives';
import { sourceOfLine } from '../lines/byline';
import { closeParts, isGenericTitle, POWERED_BY, titleKey, titleParts } from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { type JsonObject, visibleText } from '../sources/sources';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced, typesOf } from '../sources/value';
import { nameAtEdges } from './site-edges';

const SITE_TYPE = /^(WebSite|Organization|NewsMediaOrganization|GovernmentOrganization|Corporation)$/;
/** No site has a longer name, in characters. */
const MAX_NAME = 50;
/** No title has more parts, the signs between them included. */
const MAX_PARTS = 21;

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanLine(value);
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === 'object' && value !== null) return cleanLine((value as JsonObject).name);
  return undefined;
}

/** What the page states in its head. */
function statedName({ sources }: MetadataInput): Sourced<string> | undefined {
  const og = firstMeta(sources, ['og:site_name']);
  if (og) return sourced(og.value, 'open-graph', 0.9);
  for (const object of sources.jsonLd) {
    const name = nameOf(object.publisher);
    if (name && !/^https?:/.test(name)) return sourced(name, 'json-ld', 0.85);
  }
  for (const object of sources.jsonLd) {
    if (!typesOf(object).some((type) => SITE_TYPE.test(type))) continue;
    const name = cleanLine(object.name);
    if (name) return sourced(name, 'json-ld', 0.75);
  }
  const meta = firstMeta(sources, metaNames.siteName);
  return meta && meta.value.length < 80 ? sourced(meta.value, metaSource(meta.name), 0.7) : undefined;
}

/** A line of these that names the source: 来源：新华社. */
function sourceIn({ segments }: MetadataInput, from: number, to: number): string | undefined {
  for (let k = Math.max(0, from); k < Math.min(segments.length, to); k++) {
    const source = sourceOfLine(segments[k]!.text);
    if (source) return source;
  }
  return undefined;
}

const ENDS_AS_SITE = new RegExp(
  `(?:[\\s|｜·–—-]*(?:${alternatives(siteNameWords.end)})|\\s\\d[\\d.]*\\s(?:documentation|docs))$`,
  'i',
);

/** A part of a title as the site's name: without frames such as ":::" and without 公式ホームページ, "3.2 documentation"; undefined where it is none. */
function siteNameIn(part: string | undefined): string | undefined {
  const name = part?.replace(/^[^\p{L}\p{N}]+|[\s:：|·~–—-]+$/gu, '').trim();
  if (name === undefined || /^powered by /i.test(name)) return undefined;
  const own = name.replace(ENDS_AS_SITE, '').trim();
  const rest = own.length > 1 ? own : name;
  return rest.length > 1 && rest.length <= MAX_NAME && !isGenericTitle(rest) ? rest : undefined;
}

/**
 * What the document title has beside each text that begins or ends it, by the text's key: its last part behind, its first part before.
 * @param mayLead whether the name may stand first
 */
function restsOf(documentTitle: string, mayLead: boolean): ReadonlyMap<string, string> {
  const rests = new Map<string, string>();
  const add = (text: string, rest: string): void => {
    const key = titleKey(text);
    if (key.length >= 3 && !rests.has(key)) rests.set(key, rest);
  };
  const parts = titleParts(documentTitle.replace(POWERED_BY, '')).slice(0, MAX_PARTS);
  for (let n = 2; n < parts.length; n += 2) {
    for (let from = 0; from < n; from += 2) add(parts.slice(from, n).join(''), parts[parts.length - 1]!);
    if (mayLead) add(parts.slice(n).join(''), parts[0]!);
  }
  // 县志-修表匠的镊子, 如月県／…: between Chinese and Japanese words the signs stand without spaces.
  const close = /^(.{2,24}?)\s*(?:[-－–—_：:／/|｜]+)\s*(.+)$/u.exec(documentTitle);
  if (mayLead && close !== null) add(close[2]!, close[1]!);
  const closeEnd = /^(.+?)\s*(?:[-－–—_：:／/|｜]+)\s*([^-－–—_：:／/|｜]{2,24})$/u.exec(documentTitle);
  if (closeEnd !== null) add(closeEnd[1]!, closeEnd[2]!);
  return rests;
}

const isTopHeading = (name: string): boolean => name.length === 2 && name >= 'h1' && name <= 'h4';

/** What the document title has behind one of the page's headings. */
function besideHeading({ sources, segments, records }: MetadataInput): string | undefined {
  const title = cleanLine(sources.documentTitle);
  const rests = title === undefined ? undefined : restsOf(title, false);
  if (rests === undefined || rests.size === 0) return undefined;
  const heads = new Set<string>();
  for (const { block, text } of segments) {
    if (!isTopHeading(records.tag[block]!.name)) continue;
    heads.add(titleKey(text));
    // [Kind of thread] Title
    heads.add(titleKey(text.replace(/^\[[^\]]{1,20}\]/, '')));
  }
  for (const key of heads) {
    const name = siteNameIn(rests.get(key));
    if (name !== undefined && !heads.has(titleKey(name))) return name;
  }
  return undefined;
}

/** What links to the first page in another language are called. */
const LANGUAGES: ReadonlySet<string> = new Set(siteNameWords.language);

/** The text of a link to the site's first page, or of the picture in it, above the content. */
function ofRootLink({ records, segments, content }: MetadataInput): string | undefined {
  const end = content < 0 ? records.length : segments[content]!.first;
  for (let i = 1; i < end; i++) {
    if (records.tag[i]!.name !== 'a' || !ROOT.test(records.attribute(i, 'href') ?? '#')) continue;
    let text = normalizeInline(visibleText(records, i)).trim();
    for (let j = i + 1; text === '' && j < Math.min(records.end[i]!, i + 6); j++)
      text = (records.attribute(j, 'alt') ?? '').replace(/\s*logo\s*/i, ' ').trim();
    const name = siteNameIn(text);
    if (name !== undefined && !LANGUAGES.has(name.toLowerCase())) return name;
  }
  return undefined;
}

const HELD = alternatives(siteNameWords.copyright);
const COPYRIGHT = new RegExp(
  `(?:${HELD})(?:\\s*(?:(?:${HELD})-?|by))*[\\s,:：.]*(?:(?:19|20)\\d\\d(?:\\s*[-–—~]\\s*(?:(?:19|20)\\d\\d|\\d\\d))?[\\s,:：.年]*)?(?:by )?([^\\s\\d·|,，、。;；:：.()©<>–—-][^·|,，、。;；\\n©]{1,60})`,
  'i',
);
const RIGHTS = new RegExp(`\\s*[.。-]?\\s*(?:${alternatives(siteNameWords.rights)}).*$`, 'i');

/** 南灣港務局 版權所有 © 2010: the holder comes first. */
const HOLDER_FIRST = /(?:^|[\s|｜])(\p{Script=Han}{4,24})\s*(?:版权所有|版權所有|著作權所有)/u;

/** Who holds the rights by the page's last lines. */
function ofRightsLine({ segments }: MetadataInput): string | undefined {
  for (let k = segments.length - 1; k >= Math.max(0, segments.length - 20); k--) {
    const { text } = segments[k]!;
    if (text.length > 300) continue;
    const found = (HOLDER_FIRST.exec(text) ?? COPYRIGHT.exec(text))?.[1]
      ?.replace(RIGHTS, '')
      .replace(/\s(?:19|20)\d\d.*$|\s[-–—]\s.*$|(?<=\p{L}{3})\.\s.*$/u, '');
    // 地址：港前路1號
    const name = found !== undefined && /[:：]/.test(found) ? undefined : siteNameIn(found);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** 综合科, 航務組: a part of an office, no publisher of its own. */
const DEPARTMENT = new RegExp(`(?:${alternatives(siteNameWords.department)})$`);

/** What the page calls itself in its title and its masthead, where JSON-LD states a company with another name: the publishing house, the office that runs a portal. */
function ofMasthead(input: MetadataInput, documentTitle: string, stated: string): Sourced<string> | undefined {
  if (titleKey(documentTitle).includes(titleKey(stated))) return undefined;
  const name = siteNameIn(nameAtEdges(input, documentTitle, true));
  return name === undefined || titleKey(stated).includes(titleKey(name)) ? undefined : sourced(name, 'html', 0.7);
}

/** The site's name; undefined where only the page's title can tell. */
export function findSiteName(input: MetadataInput): Sourced<string> | undefined {
  const { content, contentEnd } = input;
  const stated = statedName(input);
  const documentTitle = cleanLine(input.sources.documentTitle);
  if (stated)
    return (stated.from === 'json-ld' && documentTitle && ofMasthead(input, documentTitle, stated.value)) || stated;
  const repeated = documentTitle === undefined ? undefined : siteNameIn(nameAtEdges(input, documentTitle));
  const source = sourceIn(input, content - 10, content + 4);
  if (source !== undefined && !DEPARTMENT.test(source)) return sourced(source, 'byline', 0.6);
  if (repeated !== undefined) return sourced(repeated, 'html', 0.7);
  const beside = besideHeading(input);
  if (beside !== undefined) return sourced(beside, 'html', 0.6);
  const below = sourceIn(input, contentEnd - 2, contentEnd + 4);
  return below === undefined || DEPARTMENT.test(below) ? undefined : sourced(below, 'byline', 0.5);
}

/** The site's name by the document title that says more than the page's title or something else, by the link to the first page, by the rights line. */
export function siteNameBesideTitle(input: MetadataInput, title: string | undefined): Sourced<string> | undefined {
  const documentTitle = cleanLine(input.sources.documentTitle) ?? '';
  const beside = title === undefined ? undefined : siteNameIn(restsOf(documentTitle, true).get(titleKey(title)));
  if (beside !== undefined) return sourced(beside, 'html', 0.6);
  const linked = ofRootLink(input);
  if (linked !== undefined) return sourced(linked, 'link', 0.5);
  const holder = ofRightsLine(input);
  if (holder !== undefined) return sourced(holder, 'text', 0.4);
  const parts = titleParts(documentTitle);
  const isOther = title !== undefined && !titleKey(documentTitle).includes(titleKey(title));
  const name = isOther ? siteNameIn(closeParts(parts[0]!)[0] ?? parts[0]) : undefined;
  return name === undefined ? undefined : sourced(name, 'html', 0.4);
}
