/**
 * An English page made to look Chinese: each word becomes one to three Han characters, the same word always the same ones; no spaces, full-width signs,
 * dates as 2025年3月4日; tags, classes and addresses stay. What holds on such pages rests on structure and on signs, not on words.
 */
import { Parser } from 'htmlparser2';

const FIRST_HAN = 0x4e00;
/** Enough for the characters in common use. */
const HAN = 3000;

function hanOf(word: string): string {
  let hash = 0x811c9dc5;
  for (const character of word.toLowerCase()) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  const count = word.length < 4 ? 1 : word.length < 9 ? 2 : 3;
  let text = '';
  for (let i = 0; i < count; i++) {
    text += String.fromCharCode(FIRST_HAN + ((hash >>> 0) % HAN));
    hash = Math.imul(hash ^ 0x9e3779b9, 0x01000193);
  }
  return text;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/g;
const SIGNS: Record<string, string> = { ',': '，', '.': '。', '?': '？', '!': '！', ':': '：', ';': '；' };

/** A text in pseudo-Chinese. */
export function pseudoHan(text: string): string {
  return text
    .replace(DATE, (whole: string, month: string, day: string, year: string) => {
      const at = MONTHS.indexOf(month.toLowerCase());
      return at < 0 ? whole : `${year}年${at + 1}月${day}日`;
    })
    .replace(/&[a-z]{2,8};|&#\w{1,7};|\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
      word.startsWith('&') || /\p{Script=Han}/u.test(word) ? word : hanOf(word),
    )
    .replace(/([,.?!:;])(?=\s|$)[ ]*/g, (_, sign: string) => SIGNS[sign]!)
    .replace(/(?<=[\p{Script=Han}，。？！：；]) +(?=\p{Script=Han})/gu, '');
}

const TEXT_META = /title|description/i;

/** A page with its visible text, title and description in pseudo-Chinese. */
export function pseudoHanPage(html: string): string {
  const cuts: { from: number; to: number }[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'style') silent++;
      if (name !== 'meta' || !TEXT_META.test(attributes.name ?? attributes.property ?? '')) return;
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      const value = /\bcontent\s*=\s*(["'])([\s\S]*?)\1/.exec(tag);
      if (value === null) return;
      const from = parser.startIndex + value.index + value[0].indexOf(value[1]!) + 1;
      cuts.push({ from, to: from + value[2]!.length });
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') silent--;
    },
    ontext() {
      if (silent === 0) cuts.push({ from: parser.startIndex, to: parser.endIndex + 1 });
    },
  });
  parser.end(html);
  let page = '';
  let at = 0;
  for (const { from, to } of cuts) {
    if (from < at) continue;
    page += html.slice(at, from) + pseudoHan(html.slice(from, to));
    at = to;
  }
  return page + html.slice(at);
}
