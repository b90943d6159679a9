/** Title without the site's name. */
import metaNames from '../data/meta-names.json';
import type { MetadataInput } from './metadata';
import { cleanLine, firstMeta, metaSource, type Sourced, sourced } from './metadata-value';

const SEPARATOR = /\s+[|–—·•»«›‹:~]+\s+|\s+-{1,3}\s+|\s*[|｜_]\s*|\s+::\s+|\s*[«»]\s*/;

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Cuts the site's name, or a last part that no heading has, from a title such as "Port grows | Harbour News". */
export function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  const host = key(/^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '');
  const site = siteName === undefined ? '' : key(siteName);
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`)).filter((part) => part !== undefined);
  if (parts.length < 3) return title;
  const isSite = (part: string): boolean => {
    const k = key(part);
    return (
      k !== '' &&
      (k === site ||
        (site.length > 3 && (k.includes(site) || (k.length > 3 && site.includes(k)))) ||
        (k.length > 3 && host.includes(k)))
    );
  };
  let end = parts.length;
  while (end >= 3 && isSite(parts[end - 1]!)) end -= 2;
  let start = 0;
  while (end - start >= 3 && isSite(parts[start]!)) start += 2;
  return parts.slice(start, end).join('').trim();
}

function headings({ records, segments }: MetadataInput): string[] {
  return segments.filter((s) => records.tag[s.block]!.name === 'h1').map((s) => s.text.replace(/\s+/g, ' '));
}

/** The title that the page states, best source first. */
export function findTitle(input: MetadataInput, siteName: string | undefined): Sourced<string> | undefined {
  const { sources, url } = input;
  const document = cleanLine(sources.documentTitle);
  const tops = headings(input);
  const inDocument =
    document && tops.find((h) => h.length > 3 && key(document).includes(key(h)) && key(h) !== key(siteName ?? ''));
  if (inDocument) return sourced(inDocument, 'heading', 0.95);
  const meta = firstMeta(sources, metaNames.title);
  if (meta) return sourced(withoutSiteName(meta.value, siteName, url), metaSource(meta.name), 0.9);
  if (document) return sourced(withoutSiteName(document, siteName, url), 'html', 0.7);
  const top = tops[0];
  return top === undefined ? undefined : sourced(top, 'heading', 0.6);
}
