/** Pages with gold for training: a folder with <set>/gold.jsonl and <set>/html/<id>.html.gz. They stay out of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GoldPage {
  set: string;
  id: string;
  url: string;
  html: string;
  /** Whole main text, where the set has it. */
  text?: string;
  /** Snippets that must and must not be in the main text. */
  with: string[];
  without: string[];
  title?: string | null;
  author?: string | readonly string[] | null;
  date?: string | null;
  type?: string;
}

export function* loadPages(folder: string, set: string): Generator<GoldPage> {
  for (const line of readFileSync(join(folder, set, 'gold.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const gold = JSON.parse(line) as Omit<GoldPage, 'html' | 'set'>;
    yield {
      ...gold,
      set,
      html: gunzipSync(readFileSync(join(folder, set, 'html', `${gold.id}.html.gz`))).toString('utf8'),
    };
  }
}

/** Part of `folds` that a page is in, whole hosts together (FNV-1a of the host). */
export function foldOf(url: string, folds: number): number {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? url;
  let hash = 0x811c9dc5;
  for (const character of host) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % folds;
}

/** One page in three is held out. */
export const isHeldOut = (url: string): boolean => foldOf(url, 3) === 0;
