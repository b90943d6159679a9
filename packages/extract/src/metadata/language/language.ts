/** Language of a page as BCP 47: what the page states, held against the script, the frequent words and the letters of its text. */
import letters from '../../../data/letters-of-languages.json';
import stopWords from '../../../data/stop-words.json';
import type { MetadataSources } from '../sources/sources';
import { firstMeta, type Sourced, sourced } from '../sources/value';
import { lacksScriptOf, languageByScript, languagesOfLetters, scriptOfChinese } from './language-scripts';

/** Characters looked at: some 500 words. Of a longer text three parts, so that a quotation or an abstract at its start does not decide. */
const SAMPLE = 3000;

/** The languages that are told by frequent words, the one with more pages first; lists of languages are of their numbers. */
const LANGUAGES = Object.keys(stopWords);

function invert(
  lists: Readonly<Record<string, string>>,
  parts: (list: string) => Iterable<string>,
): Map<string, number[]> {
  const languagesOf = new Map<string, number[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const part of parts(list)) {
      const languages = languagesOf.get(part);
      const number = LANGUAGES.indexOf(language);
      if (languages === undefined) languagesOf.set(part, [number]);
      else languages.push(number);
    }
  }
  return languagesOf;
}

const BY_WORD = invert(stopWords, (list) => list.split(' '));
const BY_LETTER = invert(letters, (list) => list);

/** Languages with nearly the same frequent words: among them the page's own statement decides. */
const CLOSE: readonly (readonly string[])[] = [
  ['da', 'no', 'nb', 'nn', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl', 'sh'],
  ['id', 'ms'],
  ['es', 'ca', 'gl', 'pt', 'eu', 'oc', 'ast'],
  ['bg', 'mk', 'sr', 'ru', 'uk', 'be'],
  ['nl', 'af', 'fy'],
  ['de', 'lb', 'nds', 'als', 'gsw'],
  ['ar', 'fa', 'ur', 'ps', 'ckb'],
  ['tr', 'az'],
  ['it', 'scn', 'rm', 'co'],
];

const areClose = (a: string, b: string): boolean => CLOSE.some((group) => group.includes(a) && group.includes(b));

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = SAMPLE / 3;
  const middle = Math.floor((text.length - part) / 2);
  return `${text.slice(0, part)} ${text.slice(middle, middle + part)} ${text.slice(-part)}`;
}

interface Scores {
  /** Language → frequent words, and half a point for each word with a letter of its own. */
  scores: Map<string, number>;
  words: number;
}

function scoreWords(text: string): Scores {
  const points = new Float64Array(LANGUAGES.length);
  let words = 0;
  for (const [word, count] of countWords(text)) {
    words += count;
    const languages = BY_WORD.get(word) ?? NONE;
    for (const language of languages) points[language]! += count / Math.sqrt(languages.length);
    if (!/[^a-z]/.test(word)) continue;
    const seen = new Set<number>();
    for (const letter of word) for (const language of BY_LETTER.get(letter) ?? NONE) seen.add(language);
    for (const language of seen) points[language]! += count / 2;
  }
  // In the order of the lists: of two languages with the same score the first has more pages.
  return { scores: new Map(LANGUAGES.map((language, number) => [language, points[number]!])), words };
}

const NONE: readonly never[] = [];

/** How often each word of a text comes, in lower case. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? NONE) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const PRIMARY = /^\s*([a-z]{2,3})(?![a-z])/i;

/** Deprecated and odd codes that pages use. */
const ALIAS: Record<string, string> = {
  iw: 'he',
  in: 'id',
  jp: 'ja',
  kr: 'ko',
  cn: 'zh',
  tw: 'zh',
  yue: 'zh',
  cmn: 'zh',
  cz: 'cs',
  ua: 'uk',
  dk: 'da',
  gr: 'el',
  se: 'sv',
  ger: 'de',
  deu: 'de',
  eng: 'en',
};

interface StatedLanguage {
  tag: string;
  primary: string;
}

function statedLanguage(sources: MetadataSources, known: string | undefined): StatedLanguage | undefined {
  for (const tag of [
    sources.htmlLanguage,
    firstMeta(sources, ['content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'])?.value,
    known,
  ]) {
    const primary = tag && PRIMARY.exec(tag)?.[1]?.toLowerCase();
    if (tag && primary) return { tag: tag.trim(), primary: ALIAS[primary] ?? primary };
  }
  return undefined;
}

/** Below this many frequent words a text without any statement has no language; a word that n languages share counts 1/√n. */
const FEWEST = 0.5;

/** From so many on a text is long enough to know its language by them. */
const SURE = 6;

/** Share of words that are frequent ones in a language that is known; below it, a language that is not known here may be right. */
const KNOWN_SHARE = 0.15;

/** Whether what the page states fits the words as well as what fits best, or is a language that the words cannot tell from it. */
function fits({ primary }: StatedLanguage, best: string, hits: number, { scores, words }: Scores): boolean {
  if (primary === best) return true;
  const close = areClose(best, primary);
  const own = scores.get(primary === 'nb' || primary === 'nn' ? 'no' : primary);
  if (!(primary in stopWords) && own === undefined) return close || hits < KNOWN_SHARE * words;
  return (own ?? 0) >= (best === 'en' ? AGAINST_ENGLISH : close ? 0.75 : 0.85) * hits;
}

/** English is on pages of all languages: in titles, code, messages of programs. A statement stands against it with this share of its frequent words. */
const AGAINST_ENGLISH = 0.5;
/** Another language stands against it alone, without any statement, with this share. */
const BESIDE_ENGLISH = 0.75;

/** The language with the most frequent words, with its score and that of the next. */
function bestOf({ scores }: Scores): { best: string; hits: number; second: number } {
  const [[first, most] = ['', 0], [next, fewer] = ['', 0]] = [...scores].sort((a, b) => b[1] - a[1]);
  return first === 'en' && fewer >= BESIDE_ENGLISH * most && fewer >= SURE
    ? { best: next, hits: fewer, second: most }
    : { best: first, hits: most, second: fewer };
}

/**
 * Language of a text on a page. The text outweighs the statement: templates keep the language of the theme.
 * @param text the main content, or all text where there is none
 * @param known what the response says; counts where the page states nothing
 */
export function detectLanguage(text: string, sources: MetadataSources, known?: string): Sourced<string> | undefined {
  const claimed = statedLanguage(sources, known);
  // Addresses are English to the eye of a counter of words.
  const sample = sampleOf(text).replace(/https?:\/\/\S+/g, ' ');
  const script = languageByScript(sample, claimed?.tag);
  const written = languagesOfLetters(sample);
  // No English in Cyrillic letters, and no Korean in Latin ones, whatever the template says.
  const isPossible =
    claimed !== undefined &&
    (written === undefined ? !lacksScriptOf(claimed.primary, sample) : written.includes(claimed.primary));
  const stated = isPossible ? claimed : undefined;
  if (script !== undefined) return sourced(script, 'text', stated && script.startsWith(stated.primary) ? 0.99 : 0.93);
  const found = scoreWords(sample);
  const { best, hits, second } = bestOf(found);
  const sure = hits >= SURE && hits >= 0.06 * found.words;
  if (stated !== undefined && (!sure || fits(stated, best, hits, found))) {
    // A short text counts against the statement only where it has next to nothing of the language that is stated.
    const against = hits >= 2 && hits > 1.5 * second && !fits(stated, best, hits, found) && hits >= 0.12 * found.words;
    if (sure || !against || (found.scores.get(stated.primary) ?? 0) > 0.34 * hits)
      return sourced(fullTag(stated), 'html', sure ? 0.97 : 0.7);
  }
  if (sure) return sourced(best, 'text', 0.85);
  if (hits >= FEWEST && hits >= 0.1 * found.words) return sourced(best, 'text', 0.5);
  if (written) return sourced(written[0]!, 'text', 0.4);
  return claimed && sourced(fullTag(claimed), 'html', 0.3);
}

/** Chinese needs its script; other languages are given without their region. */
const fullTag = ({ tag, primary }: StatedLanguage): string => (primary === 'zh' ? scriptOfChinese(tag) : primary);
