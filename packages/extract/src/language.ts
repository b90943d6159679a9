/** Language of a page as BCP 47: what the page states, held against the script and the stop words of its text. */
import stopWords from '../data/stop-words.json';
import type { MetadataSources } from './metadata-sources';
import { firstMeta, type Sourced, sourced } from './metadata-value';

/** Text looked at, in characters: some 500 words. */
const SAMPLE = 3000;

/** Words of the sample that say nothing below this number. */
const MIN_HITS = 6;

/** Simplified characters that traditional text does not use, and their counterparts. */
const SIMPLIFIED = new Set(
  '们这国会说时对发学经动过进现开长问话还没产里东业为个与来应门车书见贸区员关万亿单处务报电际专环经济议设项运',
);
const TRADITIONAL = new Set(
  '們這國會說時對發學經動過進現開長問話還沒產裡東業為個與來應門車書見貿區員關萬億單處務報電際專環經濟議設項運',
);

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) {
    const list = languagesOf.get(word);
    if (list === undefined) languagesOf.set(word, [language]);
    else list.push(language);
  }
}

/** Languages whose stop words are nearly the same: among them the page's own statement decides. */
const CLOSE: readonly (readonly string[])[] = [
  ['da', 'no', 'nb', 'nn', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl', 'sh'],
  ['id', 'ms'],
  ['es', 'ca', 'gl', 'pt', 'eu'],
  ['bg', 'mk', 'sr', 'ru', 'uk', 'be'],
  ['nl', 'af', 'fy'],
  ['de', 'lb', 'nds', 'als', 'gsw'],
  ['ar', 'fa', 'ur'],
];

interface ScriptCounts {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  hebrew: number;
  thai: number;
  devanagari: number;
  other: number;
}

function countScripts(text: string): ScriptCounts {
  const counts: ScriptCounts = { latin: 0, han: 0, kana: 0, hangul: 0, hebrew: 0, thai: 0, devanagari: 0, other: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) counts.latin++;
    } else if (code < 0x590) counts.other++;
    else if (code < 0x600) counts.hebrew++;
    else if (code < 0x900) counts.other++;
    else if (code < 0x980) counts.devanagari++;
    else if (code >= 0xe00 && code < 0xe80) counts.thai++;
    else if (code >= 0x3041 && code < 0x3100) counts.kana++;
    else if (code >= 0x4e00 && code < 0xa000) counts.han++;
    else if (code >= 0xac00 && code < 0xd7b0) counts.hangul++;
  }
  return counts;
}

/** The language that the script alone decides; undefined where several share it. */
function byScript(text: string, stated: string | undefined): string | undefined {
  const c = countScripts(text);
  const cjk = c.han + c.kana + c.hangul;
  const total = c.latin / 4 + cjk + (c.hebrew + c.thai + c.devanagari + c.other) / 3;
  if (total < 4) return undefined;
  if (cjk > total * 0.4) {
    if (c.hangul > c.han + c.kana) return 'ko';
    if (c.kana > 0.08 * cjk) return 'ja';
    return chinese(text, stated);
  }
  if (c.hebrew > total) return stated === 'yi' ? 'yi' : 'he';
  if (c.thai > total) return 'th';
  if (c.devanagari > total) return stated === 'mr' || stated === 'ne' ? stated : 'hi';
  return undefined;
}

function chinese(text: string, stated: string | undefined): string {
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    const s = SIMPLIFIED.has(character);
    const t = TRADITIONAL.has(character);
    if (s !== t) s ? simplified++ : traditional++;
  }
  if (simplified === traditional) return /hant|tw|hk|mo/i.test(stated ?? '') ? 'zh-Hant' : 'zh-Hans';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

function stopWordScores(text: string): { scores: Map<string, number>; words: number } {
  const scores = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  return { scores, words: words.length };
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
  cz: 'cs',
  ua: 'uk',
  dk: 'da',
  gr: 'el',
  se: 'sv',
};

function statedLanguage(sources: MetadataSources): { tag: string; primary: string } | undefined {
  for (const tag of [
    sources.htmlLanguage,
    firstMeta(sources, ['content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'])?.value,
  ]) {
    const primary = tag && PRIMARY.exec(tag)?.[1]?.toLowerCase();
    if (tag && primary) return { tag: tag.trim(), primary: ALIAS[primary] ?? primary };
  }
  return undefined;
}

/**
 * Language of a text on a page.
 * @param text the main content, or all text where there is none
 */
export function detectLanguage(text: string, sources: MetadataSources): Sourced<string> | undefined {
  const stated = statedLanguage(sources);
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample, stated?.primary === 'zh' ? stated.tag : stated?.primary);
  if (script !== undefined) return sourced(script, 'text', stated && script.startsWith(stated.primary) ? 0.99 : 0.93);
  const { scores, words } = stopWordScores(sample);
  const [best, hits] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (hits < MIN_HITS || hits < 0.06 * words) return stated && sourced(fullTag(stated), 'html', 0.7);
  if (stated !== undefined) {
    const own =
      scores.get(stated.primary) ?? scores.get(stated.primary === 'nb' || stated.primary === 'nn' ? 'no' : '') ?? 0;
    const close = CLOSE.some((group) => group.includes(best) && group.includes(stated.primary));
    const unknown = !(stated.primary in stopWords) && close;
    if (stated.primary === best || unknown || own >= (close ? 0.7 : 0.85) * hits)
      return sourced(fullTag(stated), 'html', 0.97);
  }
  return sourced(best, 'text', 0.85);
}

/** Chinese needs its script; other languages are given without their region. */
function fullTag({ tag, primary }: { tag: string; primary: string }): string {
  if (primary !== 'zh') return primary;
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
