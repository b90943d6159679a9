// The quotes and the pages' furniture, in seven languages. The third of the quotes in `held-out.*.json` is only there to be
// scored: rules and lexicon are made from the others.

import pages from './pages.json';
import de from './quotes/de.json';
import en from './quotes/en.json';
import he from './quotes/he.json';
import heldOutDe from './quotes/held-out.de.json';
import heldOutEn from './quotes/held-out.en.json';
import heldOutHe from './quotes/held-out.he.json';
import heldOutJa from './quotes/held-out.ja.json';
import heldOutKo from './quotes/held-out.ko.json';
import heldOutZhHans from './quotes/held-out.zh-Hans.json';
import heldOutZhHant from './quotes/held-out.zh-Hant.json';
import ja from './quotes/ja.json';
import ko from './quotes/ko.json';
import secondDe from './quotes/second.de.json';
import secondEn from './quotes/second.en.json';
import secondHe from './quotes/second.he.json';
import secondJa from './quotes/second.ja.json';
import secondKo from './quotes/second.ko.json';
import secondZhHans from './quotes/second.zh-Hans.json';
import secondZhHant from './quotes/second.zh-Hant.json';
import zhHans from './quotes/zh-Hans.json';
import zhHant from './quotes/zh-Hant.json';

export type Language = keyof typeof pages;
export const LANGUAGES = Object.keys(pages) as Language[];

/** A sentence to quote, and what can become of it. An edit is [kind, from, to]. */
export interface Sentence {
  id: string;
  text: string;
  /** Other words, the same facts. */
  reworded: string[];
  /** The same facts in another notation. */
  same: Edit[];
  /** Another fact. */
  changed: Edit[];
  /** Other words and another fact: [kind, text]. */
  rebuilt?: Array<[kind: string, text: string]>;
}
export type Edit = [kind: string, from: string, to: string];

/** What surrounds a quote: [title, text] for pages that are no longer the page. */
export interface Furniture {
  title: string;
  site: string;
  nav: string[];
  fillers: string[];
  footer: string;
  missing: string[][];
  walls: string[][];
  consent: string[][];
  broken: string[][];
  parked: string[][];
  /** A note under the text; `{old}` is a figure that was corrected. */
  correction: string;
  note: string;
}

export const furnitureOf = (language: Language): Furniture => pages[language];

const LEARNT = {
  de: [...de, ...secondDe],
  en: [...en, ...secondEn],
  he: [...he, ...secondHe],
  ja: [...ja, ...secondJa],
  ko: [...ko, ...secondKo],
  'zh-Hans': [...zhHans, ...secondZhHans],
  'zh-Hant': [...zhHant, ...secondZhHant],
};
const HELD_OUT = {
  de: heldOutDe,
  en: heldOutEn,
  he: heldOutHe,
  ja: heldOutJa,
  ko: heldOutKo,
  'zh-Hans': heldOutZhHans,
  'zh-Hant': heldOutZhHant,
};

export function sentencesOf(language: Language, heldOut: boolean): Sentence[] {
  return (heldOut ? HELD_OUT : LEARNT)[language] as Sentence[];
}
