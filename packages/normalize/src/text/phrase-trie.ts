import { unitAt } from './characters';
import { lowerCase } from './fold';
import { remembered } from './remembered';
import { Transitions } from './transitions';

// Names and cue words are found with one trie per culture: the cost is text length × longest phrase, whatever the text.

/** What `matchesAt` fills; only the first entries, as many as it returns, belong to the last call. */
export interface PhraseMatches<T> {
  readonly ends: number[];
  readonly values: (readonly T[])[];
}

/** Phrases of one culture with what each stands for. Phrases and texts must have gone through {@link foldText}. */
export interface PhraseTrie<T> {
  add(phrase: string, value: T): void;
  /**
   * Puts every phrase that starts at `start` into `ends` (exclusive) and `values`, shortest first, and returns how many there are.
   * The caller keeps the two lists from call to call, so that a long text leaves no garbage behind.
   * @param passes how many units of the text may be left out where a phrase does not go on: an ending, an article
   */
  matchesAt(
    text: string,
    start: number,
    matches: PhraseMatches<T>,
    passes?: (text: string, at: number) => number,
  ): number;
}

export function createPhraseTrie<T>(): PhraseTrie<T> {
  const arcs = new Transitions();
  /** The values of the phrase that ends in a state. */
  const ending: (T[] | undefined)[] = [undefined];
  return {
    add(phrase, value) {
      const state = arcs.add(phrase);
      while (ending.length < arcs.count) ending.push(undefined);
      const known = ending[state];
      if (known === undefined) ending[state] = [value];
      else known.push(value);
    },
    matchesAt(text, start, { ends, values }, passes) {
      if (start >= text.length) return 0;
      const second = unitAt(text, start + 1);
      if (!arcs.mayBegin(text.charCodeAt(start), second) && !(passes !== undefined && passes(text, start + 1) > 0))
        return 0;
      let state = arcs.next(0, text.charCodeAt(start));
      let count = 0;
      for (let at = start + 1; state >= 0; at++) {
        const found = ending[state];
        if (found !== undefined) {
          ends[count] = at;
          values[count++] = found;
        }
        if (at >= text.length) break;
        const next = arcs.next(state, text.charCodeAt(at));
        const passed = next < 0 && passes !== undefined ? passes(text, at) : 0;
        if (passed > 0) at += passed;
        state = passed > 0 ? arcs.next(state, text.charCodeAt(at)) : next;
      }
      return count;
    },
  };
}

const VARIANTS =
  /[\u00a0\u2007\u2009\u202f\u3000\u05be\u2010-\u2014\u2018\u2019\u05f3\u05f4\u201c\u201d\uff01-\uff5e]/g;

function plainVariant(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit >= 0xff01) return String.fromCharCode(unit - 0xfee0);
  if (unit === 0x05f3 || unit === 0x2018 || unit === 0x2019) return "'";
  if (unit === 0x05f4 || unit === 0x201c || unit === 0x201d) return '"';
  return unit === 0x05be || (unit >= 0x2010 && unit <= 0x2014) ? '-' : ' ';
}

/**
 * The text as phrases are compared: lower case, one kind of space, hyphen and quotation mark, full-width ASCII made plain.
 * Every UTF-16 unit keeps its place, so offsets in the result are offsets in the text.
 */
export const foldText = remembered((text) => foldUnits(text).replace(VARIANTS, plainVariant));

function foldUnits(text: string): string {
  let lower = lowerCase(text);
  if (lower.length !== text.length) {
    lower = '';
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i).toLowerCase();
      lower += char.length === 1 ? char : text.charAt(i);
    }
  }
  return lower;
}

/** The scripts whose words must not be cut: a match may not have the same script on both sides of its edge. */
export type WordScript = 'latin' | 'hangul' | 'hebrew' | 'katakana' | 'digit' | undefined;

/** The script of a UTF-16 unit; undefined for Han, Hiragana, space and signs, where a match may begin and end anywhere. */
export function wordScript(unit: number): WordScript {
  if (unit < 0x30) return undefined;
  if (unit < 0x3a) return 'digit';
  if (unit < 0x250) {
    const latin =
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7);
    return latin ? 'latin' : undefined;
  }
  if (unit >= 0x5d0 && unit <= 0x5ea) return 'hebrew';
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc) return 'katakana';
  return undefined;
}

/** Whether a phrase may begin at `at`: the unit before is not of the same word. */
export function isWordStart(text: string, at: number): boolean {
  const script = wordScript(text.charCodeAt(at));
  return script === undefined || at === 0 || wordScript(text.charCodeAt(at - 1)) !== script;
}

/** Whether a phrase may end before `at`. */
export function isWordEnd(text: string, at: number): boolean {
  const script = wordScript(text.charCodeAt(at - 1));
  return script === undefined || at >= text.length || wordScript(text.charCodeAt(at)) !== script;
}

const HEBREW_PREFIXES = new Set('בהוכלמש');

/**
 * Whether a Hebrew word may begin at `at`, after up to three of the prefix letters ב ה ו כ ל מ ש ("ובחיפה").
 * True as well for every start that {@link isWordStart} accepts.
 */
export function isHebrewWordStart(text: string, at: number): boolean {
  for (let back = 0; back <= 3; back++) {
    if (isWordStart(text, at - back)) return true;
    if (!HEBREW_PREFIXES.has(text.charAt(at - back - 1))) return false;
  }
  return false;
}
