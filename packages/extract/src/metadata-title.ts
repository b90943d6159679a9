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
  if (site.length > 3 && (key.includes(site) || (key.length > 3 && site.includes(key)))) return true;
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

/** The title that the page states, best source first. */
export function findTitle(input: MetadataInput, siteName: string | undefined): Sourced<string> | undefined {
  const { sources, url, content } = input;
  const document = cleanLine(sources.documentTitle);
  const meta = firstMeta(sources, metaNames.title);
  const headline = sources.jsonLd.map((object) => cleanLine(object.headline)).find((value) => value !== undefined);
  const stated = [
    meta && sourced(withoutSiteName(meta.value, siteName, url), metaSource(meta.name), 0.9),
    headline === undefined ? undefined : sourced(headline, 'json-ld', 0.9),
    document === undefined ? undefined : sourced(withoutSiteName(document, siteName, url), 'html', 0.75),
  ].filter((candidate) => candidate !== undefined);
  const headings = headingsOf(input);
  const top = headingOfContent(headings, content);
  const site = titleKey(siteName ?? '');
  const usable =
    top !== undefined && titleKey(top.text).length > 1 && !isSiteName(top.text, site, '') ? top : undefined;
  if (usable && stated.some(({ value }) => overlap(usable.text, value) >= 0.3))
    return sourced(usable.text, 'heading', 0.95);
  const statedKeys = stated.map(({ value }) => titleKey(value));
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
  if (first) return first.from === 'html' ? sourced(firstPart(first.value), 'html', 0.65) : first;
  return top && sourced(top.text, 'heading', 0.5);
}

/** A document title without a heading to compare it with: the longest part. */
function firstPart(title: string): string {
  const parts = titleParts(title).filter((_, i) => i % 2 === 0);
  return parts.length < 2 ? title : parts.reduce((a, b) => (titleKey(b).length > titleKey(a).length ? b : a));
}
