/** Authors: structured statements first, then links of rel author and hinted elements, then bylines in the text. */
import metaNames from '../data/meta-names.json';
import type { MetadataInput } from './metadata';
import { visibleText } from './metadata-sources';
import { cleanLine, metaSource, type Sourced, sourced, typesOf } from './metadata-value';

const MAX_NAME = 60;

/** A person's (or body's) name out of a byline, or undefined when it is a URL, an account, an empty phrase. */
function cleanName(raw: unknown): string | undefined {
  const text = cleanLine(raw, 300)
    ?.replace(
      /^(?:by|von|par|por|di|door|written by|posted by|text:|author:|作者[:：]?|文[:：/]|撰文[:：]?|記者|记者|본문|글|מאת)[:：]?\s+/i,
      '',
    )
    .replace(/\s*[,，]?\s*(?:記者|记者|기자)$/, '')
    .trim();
  if (!text || text.length > MAX_NAME || /https?:|www\.|@|[<>{}]/.test(text) || !/\p{L}/u.test(text)) return undefined;
  if (/^(?:admin|administrator|editor|author|unknown|guest|staff|redaktion|null|undefined|user)$/i.test(text))
    return undefined;
  return text;
}

function namesOf(value: unknown, into: string[], depth = 0): void {
  if (depth > 3 || into.length > 50) return;
  if (Array.isArray(value)) for (const item of value) namesOf(item, into, depth + 1);
  else if (typeof value === 'object' && value !== null) namesOf((value as { name?: unknown }).name, into, depth + 1);
  else if (typeof value === 'string') into.push(...splitNames(value));
}

/** "Ann Lee, Bo Li and Cy Wu" → three names. A comma with one word on each side is "Lee, Ann". */
function splitNames(text: string): string[] {
  if (/^\p{L}[\p{L}'’.-]+, \p{L}[\p{L}'’. -]+$/u.test(text) && !text.includes(' and ')) {
    const [family, given] = text.split(', ');
    if (family && given && !family.includes(' ') && !given.includes(' ')) return [text];
  }
  return text.split(/\s*(?:;|,|，|、|\||\/| and | und | et | & )\s*/);
}

const unique = (names: (string | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => name !== undefined)),
];

/** The authors that the page names; undefined where it names none. */
export function findAuthors(input: MetadataInput, siteName: string | undefined): Sourced<string[]> | undefined {
  const { sources } = input;
  const usable = (names: string[]): string[] =>
    unique(names.map(cleanName)).filter((name) => name.toLowerCase() !== siteName?.toLowerCase());
  for (const object of sources.jsonLd) {
    if (!typesOf(object).some((type) => /Article|Posting|Report|WebPage|CreativeWork|Book|Recipe/.test(type))) continue;
    const names: string[] = [];
    namesOf(object.author ?? object.creator, names);
    const authors = usable(names);
    if (authors.length > 0) return sourced(authors, 'json-ld', 0.9);
  }
  for (const name of metaNames.author) {
    const names: string[] = [];
    for (const value of sources.meta.get(name) ?? []) namesOf(value, names);
    const authors = usable(names);
    if (authors.length > 0) return sourced(authors, metaSource(name), 0.85);
  }
  const items = usable((sources.microdata.get('author') ?? []).slice(0, 3).map((item) => item.value));
  if (items.length > 0) return sourced(items, 'microdata', 0.8);
  return findByline(input, usable);
}

function findByline({ records }: MetadataInput, usable: (names: string[]) => string[]): Sourced<string[]> | undefined {
  for (let i = 1; i < records.length; i++) {
    if (records.attributes[i] === undefined) continue;
    const hint = `${records.attribute(i, 'rel') ?? ''} ${records.attribute(i, 'class') ?? ''}`;
    if (!/(?:^|[\s_-])(?:author|byline|autor|writer)(?:$|[\s_-]|name)/i.test(hint) || records.end[i]! - i > 12)
      continue;
    const names = usable(splitNames(visibleText(records, i)));
    if (names.length > 0 && names.length < 5) return sourced(names, 'byline', 0.6);
  }
  return undefined;
}
