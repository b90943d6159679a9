/** Title without the site's name. */
import metaNames from '../../../data/meta-names.json';
import { findDate } from '../../dates/parse-date';
import { ROOT } from '../../segments/heading-segment';
import { isAtLeast } from '../../segments/segment-text';
import {
  CJK_LETTER,
  closeParts,
  endsAsSite,
  hostKey,
  isGenericTitle,
  isSiteName,
  POWERED_BY,
  slugShare,
  titleKey,
  titleParts,
  withoutSection,
  withoutSiteName,
} from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced } from '../sources/value';
import { fullerLine, headlineLines, namedLine, subjectLine } from './headline-line';
import { SectionNames } from './section-name';
import { type Heading, headingOfContent, headingsWithoutSite } from './title-headings';

function overlap(a: string, b: string): number {
  const x = titleKey(a);
  const y = titleKey(b);
  if (x === '' || y === '') return 0;
  if (x.includes(y) || y.includes(x)) return 1;
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const left = words(a);
  const right = words(b);
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.min(left.size, right.size);
}

/** How far above the content its heading may stand, in segments. */
const NEAR = 15;
/** Where the heading of the content itself stands, in segments from its start. */
const NEAR_ABOVE = 8;
const NEAR_BELOW = 2;
const MAX_LINE = 200;
/** Share of words from which two texts speak of one thing. */
const SHARED = 0.3;
/** A paragraph is longer, in characters of the Latin script. */
const PARAGRAPH = 100;
/** Share of the address's words by which a heading must be ahead of the statements on a page that may be a landing page. */
const CLEARLY = 0.2;

type Stated = Sourced<string>;

const rawTitle = ({ sources }: MetadataInput, { from }: Stated): string | undefined =>
  from === 'html' ? sources.documentTitle : from === 'json-ld' ? undefined : firstMeta(sources, metaNames.title)?.value;

/** ::: Harbour Club ::: is the site's name. */
const FRAMED = /^([^\p{L}\p{N}\s])\1+ .* \1+$/u;

/** Whether a statement has nearly nothing of a headline. */
function isForeign(stated: string, headline: string): boolean {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const common = words.filter((word) => stated.toLowerCase().includes(word)).length;
  return !titleKey(headline).includes(titleKey(stated)) && common < SHARED * words.length;
}

/** What the page states as its title in the head, without the site's name; the order is that of trust. */
function statedTitles({ sources, url }: MetadataInput, siteName: string | undefined): Stated[] {
  const document = cleanLine(sources.documentTitle)?.replace(POWERED_BY, '');
  const meta = firstMeta(sources, metaNames.title);
  const headline = sources.jsonLd.map((object) => cleanLine(object.headline)).find((value) => value !== undefined);
  // twitter:title is often a sentence that advertises the page.
  const others = metaNames.title
    .filter((name) => name !== 'twitter:title')
    .map((name) => cleanLine(sources.meta.get(name)?.[0]))
    .filter((value): value is string => value !== undefined && value !== meta?.value);
  const all = [
    meta && sourced(withoutSiteName(meta.value, siteName, url), metaSource(meta.name), 0.9),
    headline === undefined ? undefined : sourced(headline, 'json-ld', 0.9),
    document === undefined ? undefined : sourced(withoutSiteName(document, siteName, url), 'html', 0.75),
    ...[...new Set(others)].map((value) => sourced(withoutSiteName(value, siteName, url), 'meta', 0.7)),
  ].filter(
    (candidate): candidate is Stated =>
      candidate !== undefined && !isGenericTitle(candidate.value) && !FRAMED.test(candidate.value),
  );
  // Templates give every page the site's name, beside a statement that is the page's own.
  const isSite = ({ value }: Stated): boolean => siteName !== undefined && titleKey(value) === titleKey(siteName);
  const titles = all.every(isSite) ? all : all.filter((title) => !isSite(title));
  const own = titles.find(({ from }) => from === 'json-ld');
  // An article's headline comes before what a template gives every page.
  return own !== undefined && titles.every((other) => other === own || isForeign(other.value, own.value))
    ? [own, ...titles.filter((other) => other !== own)]
    : titles;
}

/** What speaks for a heading and against the statements of the head. */
interface Choice {
  heading: Heading;
  titles: readonly Stated[];
  article: boolean;
  content: number;
  url: string;
  /** Whether the page names an author or a day: then it is no landing page, whose heading is often a slogan. */
  dated: boolean;
}

/** Whether a heading is a part of a statement, or all that follows a name and a colon in it. */
function isPartOf(key: string, stated: string): boolean {
  const parts = [...titleParts(stated), ...closeParts(stated)];
  if (parts.some((part) => titleKey(part) === key)) return true;
  const colon = stated.indexOf(': ');
  return colon > 0 && titleKey(stated.slice(colon)) === key;
}

/** Whether a heading that no statement repeats is a title and no slogan: it is a part of one, stands at the content and shares its words, or those of the address. */
function isTitle({ heading: { text, at }, titles, content, url, dated }: Choice): boolean {
  const key = titleKey(text);
  if (key.length > 3 && titles.some(({ value }) => isPartOf(key, value))) return true;
  if (content < 0 || at < content - NEAR_ABOVE || at > content + NEAR_BELOW) return false;
  const own = slugShare(text, url);
  const theirs = Math.max(0, ...titles.map(({ value }) => slugShare(value, url) ?? 0));
  if (own !== undefined && own !== theirs) return own > theirs + (dated ? 0 : CLEARLY);
  return dated && text.split(' ').length >= 5 && titles.some(({ value }) => overlap(text, value) >= 0.5);
}

/**
 * The stated title that replaces the top heading: where the heading only puts a kicker before it ("Reportage: Port grows") or the site's name after it, and on
 * pages that are no articles, whose top heading is often a slogan while two statements agree on what the page is.
 */
function statedInstead(choice: Choice): Stated | undefined {
  const { heading, titles, article } = choice;
  const key = titleKey(heading.text);
  const keys = titles.map(({ value }) => titleKey(value));
  const within = titles.find(
    (_, n) => keys[n]!.length > 8 && keys[n] !== key && (key.endsWith(keys[n]!) || endsInAside(heading.text, keys[n]!)),
  );
  if (within) return within;
  if (article || keys.includes(key) || isTitle(choice)) return undefined;
  const agreed = titles.find((_, n) => keys[n] !== '' && keys.indexOf(keys[n]!) !== n);
  return agreed ?? (titles.length === 1 && !key.includes(keys[0]!) && !keys[0]!.includes(key) ? titles[0] : undefined);
}

/** Whether a heading is the stated title and then a site's name behind a bar, or a date. */
function endsInAside(heading: string, stated: string): boolean {
  const key = titleKey(heading);
  if (!key.startsWith(stated)) return false;
  const parts = titleParts(heading);
  if (parts.length >= 3 && titleKey(parts.slice(0, -2).join('')) === stated) return true;
  const date = findDate(heading);
  return date !== undefined && date.end === heading.length && titleKey(heading.slice(0, date.start)) === stated;
}

/** Whether no statement shares a word, with paragraphs two, with the lines around the start of the content. */
const isElsewhere = ({ segments, content }: MetadataInput, stated: readonly Stated[]): boolean =>
  content >= 0 &&
  segments
    .slice(Math.max(0, content - NEAR_ABOVE), content + NEAR_BELOW + 1)
    .every(
      ({ text, linkLength }) =>
        3 * linkLength > text.length ||
        stated.every(
          ({ value }) =>
            overlap(text.slice(0, MAX_LINE), value.replace(/\d+/g, '')) <
            (isAtLeast(text, PARAGRAPH) ? Math.min(1, Math.max(SHARED, 2 / value.split(' ').length)) : SHARED),
        ),
    );

/** Whether a heading repeats a statement. */
const isHeading = (headings: readonly Heading[], stated: readonly Stated[]): boolean =>
  headings.some(({ text }) => stated.some(({ value }) => titleKey(value) === titleKey(text)));

/** The heading right above the content, whatever its level, on a page whose head states the site's name alone. */
function headingAbove(headings: readonly Heading[], { segments, content }: MetadataInput): Heading | undefined {
  if (content < 0) return undefined;
  const isLink = (k: number): boolean =>
    segments[k] !== undefined && segments[k]!.linkLength === segments[k]!.text.length;
  const near = headings.filter(
    ({ at, text }) =>
      at >= content - NEAR_ABOVE && at <= content && !isGenericTitle(text) && !(isLink(at + 1) && isLink(at + 2)),
  );
  const above = near[near.length - 1];
  // A heading of a few letters right before another one names the section: 보도자료, 新闻发布.
  const below = headings.find(({ at }) => at === (above?.at ?? content) + 1);
  return below && (above === undefined || 2 * above.text.length < below.text.length) ? below : above;
}

/** Letters of the headings, without those that another one follows at once: they name the section. */
const ownHeadings = (headings: readonly Heading[]): Set<string> =>
  new Set(headings.filter(({ at }, n) => headings[n + 1]?.at !== at + 1).map(({ text }) => titleKey(text)));

/** Share of a statement's letters that its headline has. */
const MOST = 0.75;

/** Letters of a heading that is not of a section by chance. */
const SHORTEST = 6;
const SHORTEST_CJK = 4;

/** The heading below the top that a statement, or a part of one, repeats (or begins with); of several the one that the address names, then the earliest part. */
function lowerHeading(headings: readonly Heading[], stated: readonly Stated[], url: string): Heading | undefined {
  const keys = stated.flatMap(({ value }) => [value, ...titleParts(value), ...closeParts(value)]).map(titleKey);
  let best: { heading: Heading; share: number; at: number } | undefined;
  for (const heading of headings) {
    const key = titleKey(heading.text);
    if (heading.level === 1 || key.length < (CJK_LETTER.test(heading.text) ? SHORTEST_CJK : SHORTEST)) continue;
    const at = keys.findIndex((k) => k === key || (k.startsWith(key) && key.length > 0.6 * k.length));
    if (at < 0) continue;
    const share = slugShare(heading.text, url) ?? 0;
    if (best === undefined || share > best.share || (share === best.share && at < best.at))
      best = { heading, share, at };
  }
  return best?.heading;
}

/** Whether what a page gives as the site's name is the title of the page, as templates that fill in one text everywhere do. */
const isWholeTitle = (site: string | undefined, { sources }: MetadataInput): boolean =>
  site !== undefined && site.length > 25 && titleKey(site) === titleKey(sources.documentTitle ?? '');

/** A heading that repeats the whole document title, section and site behind bars included. */
function withoutTail(heading: string, { sources }: MetadataInput): string {
  const parts = titleParts(heading);
  const bars = parts.length >= 3 && parts.every((part, n) => n % 2 === 0 || /[|｜]/.test(part));
  return bars && titleKey(heading) === titleKey(sources.documentTitle ?? '') ? parts[0]!.trim() : heading;
}

const isRoot = (url: string): boolean => ROOT.test(url);

/** Whether the head says nothing but what every page of the site, or of a section, says. Asks for all links of the page. */
function isSectionOnly(
  { url }: MetadataInput,
  stated: readonly Stated[],
  names: SectionNames,
  hasDay: boolean,
): boolean {
  if (isRoot(url)) return false;
  return (
    (stated.length > 0 && stated.every(({ value }) => names.isSite(value))) ||
    (hasDay && stated.every(({ value }) => names.isSectionOrSite(value)))
  );
}

/**
 * The page's title, without the site's name.
 * @param article whether the page states that it is an article: then the heading that readers see counts most
 * @param hasDay whether it has a day, an author or a long text; hasOwnDay whether it has a day
 */
export function findTitle(
  input: MetadataInput,
  knownSite: string | undefined,
  { article, dated, hasDay, hasOwnDay }: { article: boolean; dated: boolean; hasDay: boolean; hasOwnDay: boolean },
): Stated | undefined {
  const { content } = input;
  const siteName = isWholeTitle(knownSite, input) ? undefined : knownSite;
  const stated = statedTitles(input, siteName);
  const headings = headingsWithoutSite(input);
  const top = headingOfContent(
    headings,
    content,
    stated.map(({ value }) => titleKey(value)),
  );
  const site = titleKey(siteName ?? '');
  const usable =
    top !== undefined &&
    titleKey(top.text).length > 1 &&
    !isSiteName(top.text, site, '') &&
    titleKey(top.text) !== hostKey(input.url)
      ? top
      : undefined;
  const choice = usable && { heading: usable, titles: stated, article, content, url: input.url, dated };
  const names = new SectionNames(input, site, ownHeadings(headings));
  // "Features" with the headline below it; a sentence there is the slogan of a page about it.
  const isAboveHeadline = ({ at }: Heading): boolean =>
    headings.some((next) => next.at === at + 1 && !/[.。!！]$/.test(next.text));
  const isForSection = (heading: Heading): boolean =>
    (isGenericTitle(heading.text) ||
      names.isSite(heading.text) ||
      (hasOwnDay && isAboveHeadline(heading) && names.isSectionOrSite(heading.text))) &&
    isSectionOnly(input, stated, names, hasDay);
  const near =
    choice !== undefined &&
    !isForSection(choice.heading) &&
    (stated.some(({ value }) => overlap(choice.heading.text, value) >= SHARED) || (!article && isTitle(choice)));
  if (choice && near) {
    const instead = statedInstead(choice);
    return instead
      ? { ...instead, value: oneTitle(instead, rawTitle(input, instead)) }
      : sourced(withoutTail(choice.heading.text, input), 'heading', 0.95);
  }
  const sectionOnly = isSectionOnly(input, stated, names, hasDay);
  const subject = subjectLine(input);
  if (subject) return sourced(subject, 'heading', 0.7);
  const parts = stated
    .flatMap(({ value }) => [...titleParts(value), ...closeParts(value)])
    .map(titleKey)
    .filter((key) => key.length > 3 && !isSiteName(key, site, hostKey(input.url)));
  const lines = headlineLines(input, parts);
  // "CSD Quarterly Labour Survey" of a page whose headline leaves the office's sign out.
  const isWhole = (line: string): boolean =>
    stated.some(({ value }) => {
      const [whole, own] = [titleKey(value), titleKey(line)];
      return whole.endsWith(own) && own.length > MOST * whole.length;
    });
  if (hasDay && !isRoot(input.url) && (sectionOnly || (!isHeading(headings, stated) && isElsewhere(input, stated)))) {
    const top =
      usable !== undefined &&
      usable.at >= content - NEAR_ABOVE &&
      usable.at <= content + NEAR_BELOW &&
      !isForSection(usable);
    const own =
      (top ? usable : headingAbove(headings, input))?.text ??
      (isGenericTitle(lines.stated ?? '') ? undefined : lines.stated) ??
      namedLine(input) ??
      lines.aboveByline ??
      (sectionOnly ? lines.aboveText : undefined);
    if (own) return sourced(own, 'heading', 0.5);
  }
  if (choice && !article) {
    const instead = statedInstead(choice) ?? stated[0];
    if (instead) return { ...instead, value: oneTitle(instead, rawTitle(input, instead)) };
  }
  const lower = lowerHeading(headings, stated, input.url);
  if (lower) return sourced(lower.text, 'heading', 0.85);
  if (usable && titleKey(usable.text).length > 3 && (content < 0 || Math.abs(content - usable.at) <= NEAR))
    return sourced(usable.text, 'heading', 0.6);
  if (
    usable === undefined &&
    lines.stated &&
    !isSiteName(lines.stated, site, hostKey(input.url)) &&
    !endsAsSite(lines.stated)
  )
    return sourced(isWhole(lines.stated) ? lines.stated : (lines.aboveByline ?? lines.stated), 'heading', 0.6);
  const above = sectionOnly
    ? (headingAbove(headings, input)?.text ?? namedLine(input) ?? lines.aboveByline ?? lines.aboveText)
    : undefined;
  if (above) return sourced(above, 'heading', 0.5);
  const first = stated[0];
  const around = headings.filter(({ at }) => at >= content - NEAR_ABOVE && at <= content + NEAR_BELOW);
  const fuller =
    first && fullerLine([...around.map(({ text }) => text), lines.aboveText], lines.aboveByline, first.value);
  if (fuller) return sourced(fuller, 'heading', 0.6);
  if (first) return { ...first, value: oneTitle(first, rawTitle(input, first)), confidence: first.confidence - 0.1 };
  const last = top ? sourced(top.text, 'heading', 0.5) : undefined;
  const document = cleanLine(input.sources.documentTitle);
  if (last !== undefined || document === undefined) return last;
  const [kind] = titleParts(document);
  return sourced(isGenericTitle(kind!) && !isRoot(input.url) ? kind! : document, 'html', 0.2);
}

/** A title whose site's name is not known: its last part is taken for it, after a bar always, after other signs in a document title. */
function oneTitle({ value, from }: Stated, raw: string | undefined): string {
  if (titleKey(value) !== titleKey(raw ?? value)) return value;
  const parts = titleParts(value);
  if (parts.length < 3 || (from !== 'html' && !/[|｜]/.test(parts[parts.length - 2]!))) return value;
  const rest = parts.slice(0, -2).join('').trim();
  const last = parts[parts.length - 1]!.trim();
  // "Home - The Harbour Blog" is the blog's own page.
  if (isGenericTitle(rest)) return last;
  // "Blog | How the port grew": the site's name comes first as well.
  if (parts.length === 3 && titleKey(last).length > 2 * titleKey(rest).length) return last;
  return titleKey(rest).length >= 4 ? withoutSection(rest, parts[parts.length - 2]!) : value;
}
