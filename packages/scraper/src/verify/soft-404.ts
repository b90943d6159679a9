import * as z from 'zod';
import json from '../../data/soft-404.json';

const words = z.array(z.string().min(1)).min(1);
const phrases = z
  .strictObject({ comment: z.string(), missing: words, wall: words, blocked: words, consent: words })
  .parse(json);

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
  /** What the page's headings say. */
  headings: readonly string[];
  /** A field for a password is on the page. */
  hasPasswordField: boolean;
  /** What stood around the quote is still there: asked only where a banner could be a notice. */
  keepsSurroundings(): boolean;
}

// A notice is short, menus included; an article that mentions logging in is not. Counted in letters of Latin text: an ideograph says as much as three, Hebrew leaves its vowels out.
const NOTICE_LETTERS = 2500;
const BARE_LETTERS = 450;
const HEAD_CHARACTERS = 600;
const EMPTY_LETTERS = 20;

function phraseIn(text: string, list: readonly string[]): string | undefined {
  return list.find((phrase) => (phrase === '404' ? /(?<![\d.,])404(?![\d.,])/.test(text) : text.includes(phrase)));
}

function lettersOf(text: string): number {
  const dense = text.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  const consonants = text.match(/\p{sc=Hebrew}/gu)?.length ?? 0;
  return text.length + 2 * dense + 0.5 * consonants;
}

/** Whether a page is no longer the page; only asked when the quote is not on it. */
export function findSoft404(page: PageShape): Soft404 | undefined {
  const text = page.text.toLowerCase();
  const title = page.title.toLowerCase();
  const letters = text.length > NOTICE_LETTERS ? text.length : lettersOf(text);
  const head = `${title}\n${page.headings.join('\n').toLowerCase()}`;
  const any = [...phrases.missing, ...phrases.wall, ...phrases.blocked, ...phrases.consent];
  if (text.trim().length < EMPTY_LETTERS && phraseIn(`${title} ${text}`, any) === undefined) return { reason: 'empty' };
  const inTitle = phraseIn(head, phrases.missing);
  if (inTitle !== undefined) return { reason: 'missing', phrase: inTitle };
  if (letters > NOTICE_LETTERS) return undefined;
  return findNotice(`${title}\n${text}`, head, letters, page);
}

/** What a short page says of itself: in title and headings anything, in its text what an article would not say. */
function findNotice(text: string, head: string, letters: number, page: PageShape): Soft404 | undefined {
  const blocked = phraseIn(head, phrases.blocked);
  if (blocked !== undefined) return { reason: 'blocked', phrase: blocked };
  const wall = phraseIn(text, phrases.wall);
  if (wall !== undefined && (page.hasPasswordField || phraseIn(head, phrases.wall) !== undefined))
    return { reason: 'wall', phrase: wall };
  for (const reason of ['missing', 'blocked'] as const) {
    const phrase = phraseIn(text, phrases[reason]);
    if (phrase !== undefined) return { reason, phrase };
  }
  // One word stands in many menus and notes under an article; two of them, or hardly anything else, do not.
  for (const [reason, list] of [
    ['wall', phrases.wall],
    ['blocked', phrases.consent],
  ] as const) {
    const found = distinct(list.filter((phrase) => text.includes(phrase)));
    const inHead = reason === 'wall' && letters < BARE_LETTERS && phraseIn(text.slice(0, HEAD_CHARACTERS), found);
    // A banner that asks for consent stands over the article, not in its stead, where the article is still there.
    const isBanner =
      list === phrases.consent && letters >= BARE_LETTERS && found.length > 0 && page.keepsSurroundings();
    if ((found.length >= 2 && !isBanner) || (inHead && letters < BARE_LETTERS)) return { reason, phrase: found[0]! };
  }
  return undefined;
}

/** Phrases that are not part of one another: "log in" in "please log in" is one. */
function distinct(found: readonly string[]): string[] {
  return found.filter((phrase) => !found.some((other) => other !== phrase && other.includes(phrase)));
}
