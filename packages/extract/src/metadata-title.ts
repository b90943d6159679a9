/** Title without the site's name. */
import metaNames from '../data/meta-names.json';
import type { MetadataInput } from './metadata';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced } from './metadata-value';

const SEPARATOR = /\s+[|–—·•»«›‹:~]+\s+|\s+-{1,3}\s+|\s*[|｜_]+\s*|\s+::\s+|\s*[«»]\s*/;

/** Letters and digits in lower case: what two writings of a title have in common. */
export const titleKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const hostKey = (url: string): string => titleKey(/^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '');

/** Parts of a title with the separators between them at odd places. */
export const titleParts = (title: string): string[] => title.split(new RegExp(`(${SEPARATOR.source})`));

function isSiteName(part: string, site: string, host: string): boolean {
  const key = titleKey(part);
  if (key === '') return false;
  if (key === site) return true;
  // "Harbour News Online" for the site "Harbour News", but not "Harbour tunnel closed" for the site "Harbour".
  if (key.includes(site) && site.length > 0.6 * key.length) return true;
  if (site.includes(key) && key.length > 3 && key.length > 0.35 * site.length) return true;
  return key.length > 3 && host.includes(key);
}

/** Cuts the site's name from a title such as "Port grows | Harbour News". */
export function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  const host = hostKey(url);
  const site = siteName === undefined ? '' : titleKey(siteName);
  const parts = titleParts(title);
  let end = parts.length;
  while (end >= 3 && isSiteName(parts[end - 1]!, site, host)) end -= 2;
  let start = 0;
  while (end - start >= 3 && isSiteName(parts[start]!, site, host)) start += 2;
  return parts.slice(start, end).join('').trim();
}

interface Heading {
  text: string;
  level: number;
  at: number;
}

const MAX_TITLE = 300;

function headingsOf({ records, segments }: MetadataInput): Heading[] {
  const headings: Heading[] = [];
  for (let k = 0; k < segments.length && headings.length < 200; k++) {
    const { block, text } = segments[k]!;
    if (text.length > MAX_TITLE) continue;
    for (let i = block, steps = 0; i > 0 && steps < 3; i = records.parent[i]!, steps++) {
      const name = records.tag[i]!.name;
      if (name.length === 2 && name >= 'h1' && name <= 'h6') {
        const last = headings[headings.length - 1];
        // A heading in two lines is one heading.
        if (last?.at === k - 1 && records.end[i]! > segments[k - 1]!.first && i <= segments[k - 1]!.first) {
          last.text += ` ${text}`;
          last.at = k;
        } else headings.push({ text: text.replace(/\s+/g, ' '), level: name.charCodeAt(1) - 48, at: k });
        break;
      }
    }
  }
  return headings;
}

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

/** The top heading that belongs to the content: the last h1 up to its start, else the first h1. */
function headingOfContent(headings: readonly Heading[], content: number): Heading | undefined {
  const tops = headings.filter((h) => h.level === 1);
  const before = tops.filter((h) => content < 0 || h.at <= content + 1);
  return before[before.length - 1] ?? tops[0];
}

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

/** Headings without the site's name: the last part of the document title "Title - Site" where another heading says the title. */
function headingsWithoutSite(input: MetadataInput): Heading[] {
  const headings = headingsOf(input);
  const parts = titleParts(cleanLine(input.sources.documentTitle) ?? '').map(titleKey);
  const last = parts.length >= 3 ? parts.pop() : undefined;
  const named = headings.some(({ text }) => titleKey(text).length > 1 && parts.includes(titleKey(text)));
  return named ? headings.filter(({ text }) => titleKey(text) !== last) : headings;
}

/**
 * The stated title that replaces the top heading: where the heading only puts a kicker before it ("Reportage: Port grows"), and on pages that are no articles,
 * whose top heading is often a slogan while two statements agree on what the page is.
 */
function statedInstead(heading: string, titles: readonly Stated[], article: boolean): Stated | undefined {
  const key = titleKey(heading);
  const keys = titles.map(({ value }) => titleKey(value));
  const tail = titles.find((_, n) => keys[n]!.length > 8 && keys[n] !== key && key.endsWith(keys[n]!));
  if (tail) return tail;
  if (article || keys.includes(key)) return undefined;
  const agreed = titles.find((_, n) => keys[n] !== '' && keys.indexOf(keys[n]!) !== n);
  return agreed ?? (titles.length === 1 && !key.includes(keys[0]!) && !keys[0]!.includes(key) ? titles[0] : undefined);
}

/**
 * The page's title, without the site's name.
 * @param article whether the page states that it is an article: then the heading that readers see counts most
 */
export function findTitle(input: MetadataInput, siteName: string | undefined, article: boolean): Stated | undefined {
  const { content } = input;
  const stated = statedTitles(input, siteName);
  const headings = headingsWithoutSite(input);
  const top = headingOfContent(headings, content);
  const site = titleKey(siteName ?? '');
  const usable =
    top !== undefined && titleKey(top.text).length > 1 && !isSiteName(top.text, site, '') ? top : undefined;
  const near = usable !== undefined && stated.some(({ value }) => overlap(usable.text, value) >= 0.3);
  if (usable && (near || !article)) {
    const instead = statedInstead(usable.text, stated, article) ?? (near ? undefined : stated[0]);
    if (instead) return { ...instead, value: oneTitle(instead, rawTitle(input, instead)) };
  }
  if (near) return sourced(usable!.text, 'heading', 0.95);
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
