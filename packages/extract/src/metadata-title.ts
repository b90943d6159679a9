/** Title without the site's name. */
import metaNames from '../data/meta-names.json';
import type { MetadataInput } from './metadata';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced } from './metadata-value';
import { findDate } from './parse-date';
import { type Heading, headingOfContent, headingsWithoutSite } from './title-headings';
import { isSiteName, slugShare, titleKey, titleParts, withoutSiteName } from './title-parts';

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
/** Share of the address's words by which a heading must be ahead of the statements on a page that may be a landing page. */
const CLEARLY = 0.2;

type Stated = Sourced<string>;

const rawTitle = ({ sources }: MetadataInput, { from }: Stated): string | undefined =>
  from === 'html' ? sources.documentTitle : from === 'json-ld' ? undefined : firstMeta(sources, metaNames.title)?.value;

/** What the page states as its title in the head, without the site's name; the order is that of trust. */
function statedTitles({ sources, url }: MetadataInput, siteName: string | undefined): Stated[] {
  const document = cleanLine(sources.documentTitle);
  const meta = firstMeta(sources, metaNames.title);
  const headline = sources.jsonLd.map((object) => cleanLine(object.headline)).find((value) => value !== undefined);
  return [
    meta && sourced(withoutSiteName(meta.value, siteName, url), metaSource(meta.name), 0.9),
    headline === undefined ? undefined : sourced(headline, 'json-ld', 0.9),
    document === undefined ? undefined : sourced(withoutSiteName(document, siteName, url), 'html', 0.75),
  ].filter((candidate) => candidate !== undefined);
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

/** Whether a heading that no statement repeats is a title and no slogan: it is a part of one, stands at the content and shares its words, or those of the address. */
function isTitle({ heading: { text, at }, titles, content, url, dated }: Choice): boolean {
  const key = titleKey(text);
  if (key.length > 3 && titles.some(({ value }) => titleParts(value).some((part) => titleKey(part) === key)))
    return true;
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

/**
 * The page's title, without the site's name.
 * @param article whether the page states that it is an article: then the heading that readers see counts most
 */
export function findTitle(
  input: MetadataInput,
  siteName: string | undefined,
  { article, dated }: { article: boolean; dated: boolean },
): Stated | undefined {
  const { content } = input;
  const stated = statedTitles(input, siteName);
  const headings = headingsWithoutSite(input);
  const top = headingOfContent(
    headings,
    content,
    stated.map(({ value }) => titleKey(value)),
  );
  const site = titleKey(siteName ?? '');
  const usable =
    top !== undefined && titleKey(top.text).length > 1 && !isSiteName(top.text, site, '') ? top : undefined;
  const choice = usable && { heading: usable, titles: stated, article, content, url: input.url, dated };
  const near =
    choice !== undefined &&
    (stated.some(({ value }) => overlap(choice.heading.text, value) >= 0.3) || (!article && isTitle(choice)));
  if (choice && (near || !article)) {
    const instead = statedInstead(choice) ?? (near ? undefined : stated[0]);
    if (instead) return { ...instead, value: oneTitle(instead, rawTitle(input, instead)) };
  }
  if (choice && near) return sourced(choice.heading.text, 'heading', 0.95);
  const statedKeys = stated.flatMap(({ value }) => [value, ...titleParts(value)]).map(titleKey);
  const lower = headings.find(
    (h) =>
      h.level > 1 &&
      titleKey(h.text).length > 5 &&
      statedKeys.some((k) => k === titleKey(h.text) || k.startsWith(titleKey(h.text))),
  );
  if (lower) return sourced(lower.text, 'heading', 0.85);
  if (usable && titleKey(usable.text).length > 3 && (content < 0 || Math.abs(content - usable.at) <= NEAR))
    return sourced(usable.text, 'heading', 0.6);
  const first = stated[0];
  if (first) return { ...first, value: oneTitle(first, rawTitle(input, first)), confidence: first.confidence - 0.1 };
  return top && sourced(top.text, 'heading', 0.5);
}

/** A title whose site's name is not known: its last part is taken for it, after a bar always, after other signs in a document title. */
function oneTitle({ value, from }: Stated, raw: string | undefined): string {
  if (titleKey(value) !== titleKey(raw ?? value)) return value;
  const parts = titleParts(value);
  if (parts.length < 3 || (from !== 'html' && !/[|｜]/.test(parts[parts.length - 2]!))) return value;
  const rest = parts.slice(0, -2).join('').trim();
  const last = parts[parts.length - 1]!.trim();
  // "Blog | How the port grew": the site's name comes first as well.
  if (parts.length === 3 && titleKey(last).length > 2 * titleKey(rest).length) return last;
  return titleKey(rest).length >= 4 && !/^(?:home|start|startseite|首页|ホーム|홈)$/i.test(rest) ? rest : value;
}
