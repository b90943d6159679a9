import * as z from 'zod';
import json from '../../data/soft-404.json';

const words = z.array(z.string().min(1)).min(1);
const phrases = z.strictObject({ comment: z.string(), missing: words, wall: words, blocked: words }).parse(json);

/** A page that answers 200 and is not the page: missing, behind a wall, blocked, or without any text. */
export interface Soft404 {
  reason: 'missing' | 'wall' | 'blocked' | 'empty';
  /** The words that gave it away; absent for an empty page. */
  phrase?: string;
}

export interface PageShape {
  title: string;
  /** The page's normalised text. */
  text: string;
  /** A field for a password is on the page. */
  hasPasswordField: boolean;
}

// A notice is short, menus included; an article that mentions logging in is not.
const NOTICE_CHARACTERS = 2500;
const HEAD_CHARACTERS = 600;

function phraseIn(text: string, list: readonly string[]): string | undefined {
  return list.find((phrase) => (phrase === '404' ? /(?<![\d.,])404(?![\d.,])/.test(text) : text.includes(phrase)));
}

/** Whether a page is no longer the page; only asked when the quote is not on it. */
export function findSoft404(page: PageShape): Soft404 | undefined {
  const text = page.text.toLowerCase();
  const title = page.title.toLowerCase();
  if (
    text.trim().length < 20 &&
    phraseIn(`${title} ${text}`, [...phrases.missing, ...phrases.wall, ...phrases.blocked]) === undefined
  )
    return { reason: 'empty' };
  const inTitle = phraseIn(title, phrases.missing);
  if (inTitle !== undefined) return { reason: 'missing', phrase: inTitle };
  const blockedTitle = phraseIn(title, phrases.blocked);
  if (blockedTitle !== undefined && text.length <= NOTICE_CHARACTERS)
    return { reason: 'blocked', phrase: blockedTitle };
  const wall = phraseIn(`${title} ${text}`, phrases.wall);
  if (page.hasPasswordField && wall !== undefined && text.length <= NOTICE_CHARACTERS)
    return { reason: 'wall', phrase: wall };
  if (text.length > NOTICE_CHARACTERS) return undefined;
  return findNotice(`${title}\n${text}`, page);
}

function findNotice(text: string, page: PageShape): Soft404 | undefined {
  const missing = phraseIn(text, phrases.missing);
  if (missing !== undefined) return { reason: 'missing', phrase: missing };
  const blocked = phraseIn(text, phrases.blocked);
  if (blocked !== undefined) return { reason: 'blocked', phrase: blocked };
  const wall = phraseIn(`${page.title.toLowerCase()} ${text.slice(0, HEAD_CHARACTERS)}`, phrases.wall);
  // "Log in" stands in many menus: it is a wall when there is hardly anything else.
  return wall !== undefined && page.text.length < 400 ? { reason: 'wall', phrase: wall } : undefined;
}
