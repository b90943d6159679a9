/**
 * Lines that are furniture of a page, not its text: counters (浏览：231), labels with their values (发布机构：市政府办公室), words of tools (打印本页), notices
 * (版权所有 …), openers of sections about other pages (相关阅读), credits of pictures. A line is furniture when nothing is left of it without those words.
 */
import words from '../../data/furniture-words.json';
import { findDate } from '../dates/parse-date';

type Kind = 'posted' | 'counter' | 'label' | 'word';
interface Entry {
  word: string;
  kind: Kind;
}

/** A line of furniture is no longer; a notice may be. */
const MAX_LINE = 120;
const MAX_NOTICE = 200;
/** The value of a label has no more letters. */
const MAX_VALUE = 24;
/** Nor has the name of a reader who posted something. */
const MAX_NAME = 8;

const LETTER = /\p{L}/u;
const NO_LETTER = 1;
const IS_LETTER = 2;
/** By character code whether it is a letter, 0 where nobody has asked yet. */
const letters = new Uint8Array(0x10000);

/** Whether there is a letter at a place of a text. */
function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (letters[code] === 0) letters[code] = LETTER.test(text[at]!) ? IS_LETTER : NO_LETTER;
  return letters[code] === IS_LETTER;
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DIGIT = /\d/;
/** Signs of counting that stand behind digits. */
const COUNTING = /[年月日号號时時点點分秒次人万萬亿億个個条條页頁楼樓回件円元년월일시분초회건명개차]/;
/** A line of signs alone, drawn to part others: ********. */
const RULE = /^[-=_*~#.·•—–─━…\s]{3,}$/;
const SENTENCE = /[。！？]|[.!?]\s+\p{Lu}/u;

/** Words, with what they are, by their first character. */
class WordIndex<T extends { word: string }> {
  private readonly byFirst = new Map<number, readonly T[]>();
  /** By character code, 1 where a word begins with it. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      const first = entry.word.charCodeAt(0);
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), entry]);
      this.begins[first] = 1;
    }
  }

  /** Entries that may stand at a place of a text. */
  at(text: string, at: number): readonly T[] {
    const first = text.charCodeAt(at);
    return this.begins[first] === 1 ? this.byFirst.get(first)! : NONE;
  }

  /** Whether one of the words is at a place of a text. */
  isAt(text: string, at: number): boolean {
    for (const { word } of this.at(text, at)) if (text.startsWith(word, at)) return true;
    return false;
  }

  /** Whether one of the words is anywhere in a text. */
  isIn(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.begins[text.charCodeAt(i)] === 1 && this.isAt(text, i)) return true;
    return false;
  }
}

const NONE: readonly never[] = [];
const wordsOf = (list: readonly string[]): WordIndex<{ word: string }> => new WordIndex(list.map((word) => ({ word })));

const entriesOf = (kind: Kind, list: readonly string[]): Entry[] => list.map((word) => ({ word, kind }));

const ENTRIES = new WordIndex(
  [
    ...entriesOf('posted', words.posted),
    ...entriesOf('counter', words.counters),
    ...entriesOf('label', words.labels),
    ...entriesOf('word', words.words),
  ].sort((a, b) => b.word.length - a.word.length),
);

/** What a line is made of: known words by kind, digits, and letters that none of them explains. */
interface LineParts extends Record<Kind, number> {
  digits: number;
  rest: number;
}

/** Words of scripts with spaces stand alone; so do words of one character. */
const standsAlone = (text: string, at: number, word: string): boolean =>
  (word.length > 1 && SPACELESS.test(word)) || (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length));

function entryAt(text: string, at: number): Entry | undefined {
  for (const entry of ENTRIES.at(text, at))
    if (text.startsWith(entry.word, at) && standsAlone(text, at, entry.word)) return entry;
  return undefined;
}

function withoutDates(text: string): string {
  let rest = text;
  for (let times = 0; times < 3; times++) {
    const date = findDate(rest);
    if (date === undefined) break;
    rest = `${rest.slice(0, date.start)}0 ${rest.slice(date.end)}`;
  }
  return rest;
}

let lastLine = '';
let lastParts: LineParts | undefined;

/** Each line is asked about several times in a row. */
function partsOf(line: string): LineParts {
  if (lastParts === undefined || line !== lastLine) {
    lastLine = line;
    lastParts = readParts(line);
  }
  return lastParts;
}

/** Ends where too many letters are left for any kind of furniture. */
function readParts(line: string): LineParts {
  const text = (DIGIT.test(line) ? withoutDates(line) : line).toLowerCase();
  const parts: LineParts = { posted: 0, counter: 0, label: 0, word: 0, digits: 0, rest: 0 };
  const isSpaceless = SPACELESS.test(text);
  /** Letters that may still belong to the value of the last label. */
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const entry = entryAt(text, i);
    if (entry !== undefined) {
      parts[entry.kind]++;
      i += entry.word.length - 1;
      value = 0;
      if (entry.kind === 'label') {
        while (/[\s:：|｜丨]/.test(text[i + 1] ?? '')) i++;
        value = MAX_VALUE;
      }
    } else if (isDigitAt(text, i)) parts.digits++;
    else if (isLetterAt(text, i)) {
      if (isDigitAt(text, i - 1) && COUNTING.test(text[i]!)) continue;
      if (value > 0) value--;
      else if (++parts.rest > MAX_NAME) break;
    } else if (/[|｜·;；]/.test(text[i]!) || (text[i] === ' ' && isSpaceless)) value = 0;
  }
  return parts;
}

/** Whether a line is nothing but counters and words of tools, wherever it stands: 发表于 2023-12-18 | 只看该作者. */
export function isToolLine(line: string): boolean {
  if (line.length > MAX_LINE || SENTENCE.test(line)) return false;
  if (RULE.test(line)) return true;
  const { posted, counter, label, word, digits, rest } = partsOf(line);
  if (posted > 0 && digits > 0) return rest <= MAX_NAME;
  return rest === 0 && (word > 0 || (counter > 0 && digits > 0)) && counter + word >= label;
}

/** Whether a line at an edge of the text only says when, by whom and where it was published, how often it was read. */
export function isLabelLine(line: string): boolean {
  if (line.length > MAX_LINE || SENTENCE.test(line)) return false;
  const { posted, counter, label, word, rest } = partsOf(line);
  const known = posted + counter + label + word;
  return known > 0 && rest <= (known > 1 ? 4 : 0);
}

/** Whether a line says at least two things about a text: 作者：生产业务部 发布时间：2018-9-6 点击：432次. */
export function isInfoLine(line: string): boolean {
  if (line.length > MAX_LINE || SENTENCE.test(line)) return false;
  const { posted, counter, label, digits, rest } = partsOf(line);
  return posted + counter + label > 1 && digits > 0 && rest <= MAX_NAME;
}

/** Whether a text is only a label or counter, without its value: what stands in the first column of a table about the page. */
export const isLabel = (text: string): boolean => isEntry(text, (kind) => kind !== 'word');

/** Whether a text is only the name of what is counted: 帖子, 조회수. */
export const isCounter = (text: string): boolean => isEntry(text, (kind) => kind === 'counter');

function isEntry(text: string, isWanted: (kind: Kind) => boolean): boolean {
  if (text.length > MAX_VALUE) return false;
  const key = text.replace(/[\s:：]+/g, '').toLowerCase();
  return ENTRIES.at(key, 0).some(({ word, kind }) => isWanted(kind) && word.replace(/\s/g, '') === key);
}

const NOTICES = wordsOf(words.lines);
const NEIGHBOURS = wordsOf(words.neighbours);
const RELATED = wordsOf(words.sections.related);
const TABLE_NOTES = wordsOf(words.tableNotes);
const CREDITS = wordsOf(words.credits.starts);
const MARKS = wordsOf(words.marks);

const OPENING = /^[\s([{（【「《*※>・■◆●▼□○-]+/;
let lowerOf = '';
let lower = '';

/** In lower case; each line is asked about several times in a row. */
function inLowerCase(line: string): string {
  if (line !== lowerOf) {
    lower = line.toLowerCase();
    lowerOf = line;
  }
  return lower;
}

/** Most lines begin with a letter, which is no opening. */
const withoutOpening = (line: string): string =>
  /^[\w\u00c0-\u024f]/.test(line) ? inLowerCase(line) : inLowerCase(line).replace(OPENING, '');

const COPYRIGHT = /^[\s(（]*(?:©|\(c\)|copyrights?\s*(?:[©(:：\d]|[一-鿿가-힣]|\S+ \S+.*\d{4}|all))/i;

/** Whether a line at an edge of the text is a notice: about rights, liability, who runs the site, how to follow it. */
export const isNotice = (line: string): boolean =>
  line.length <= MAX_NOTICE &&
  (NOTICES.isAt(withoutOpening(line), 0) || COPYRIGHT.test(line) || MARKS.isIn(inLowerCase(line)));

const APPEALS = words.appeals.map(({ about, ask }) => ({ about: wordsOf(about), ask: wordsOf(ask) }));

/** Whether a line asks its readers to subscribe, to accept cookies, to say what they think of the page: it names the thing and has words of asking. */
export const isAppeal = (line: string): boolean =>
  line.length <= MAX_NOTICE &&
  APPEALS.some(({ about, ask }) => about.isIn(inLowerCase(line)) && ask.isIn(inLowerCase(line)));

const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|hwpx?|zip|rar|csv)(?![a-zß-ɏͰ-ӿא-ת\u3040-\u30ff一-鿿가-힣])|[(（[]\s*(?:pdf|word|excel|csv|zip|エクセル|ワード|[^()（）]{0,24}\d\s?(?:[KM]B|キロバイト|メガバイト))[^)）\]]{0,30}[)）\]]/i;

/** Whether a line is the name of a file to download. */
export const isFile = (line: string): boolean => line.length <= MAX_LINE && FILE.test(line) && !/[。！？]/.test(line);

/** Whether a line is nothing but an address of electronic mail. */
export const isMailAddress = (line: string): boolean => /^[\w.+-]{1,64}@[\w.-]{3,100}$/.test(line);

/** Whether a line is the name, in brackets, of who wrote the text: （山田花子）. */
export const isSignature = (line: string): boolean => /^[(（【][\p{Script=Han}\s、・]{2,14}[)）】]$/u.test(line);

/** Kinds of sections that are not about the page's own subject. */
export type SectionKind = keyof typeof words.sections;
const SECTIONS = new WordIndex(
  (Object.entries(words.sections) as [SectionKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((word) => ({ word, kind })),
  ),
);

/** Letters of words that may follow the opening ones in a heading: כתבות נוספות שיעניינו אותך. */
const MAX_REST = 16;

/** '여행 > 부산' 카테고리의 다른 글: other posts of a category that is named first. */
const QUOTED_NAME = /^['"‘“][^'"’”]{1,30}['"’”]\s*/;

/** What kind of section a short line opens: 相关阅读, このページに関するお問い合わせ, 댓글 12; undefined if it opens none. */
export function sectionOpenedBy(line: string, isHeading = false): SectionKind | undefined {
  // No such word begins with a digit, and cells of tables do.
  if (line.length > 40 || isDigitAt(line, 0)) return undefined;
  const text = withoutOpening(line).replace(QUOTED_NAME, '');
  for (const { word, kind } of SECTIONS.at(text, 0)) {
    if (!text.startsWith(word)) continue;
    const letters = text.slice(word.length).replace(/[^\p{L}]+/gu, '').length;
    if (letters <= (kind === 'survey' ? 32 : SPACELESS.test(word) ? 4 : 0)) return kind;
    if (isHeading && kind === 'related' && letters <= MAX_REST && !isLetterAt(text, word.length)) return kind;
  }
  return undefined;
}

/** Whether a line only leads to another page: 相关阅读：…, קראו גם: …, 上一篇：… */
export function isReference(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const text = withoutOpening(line);
  for (const { word } of NEIGHBOURS.at(text, 0))
    if (text.startsWith(word) && !isLetterAt(text, word.length)) return true;
  for (const { word } of RELATED.at(text, 0))
    if (text.startsWith(word) && /^\s*[:：|]/.test(text.slice(word.length))) return true;
  return false;
}

/** Whether a line below a table says where its data are from or how to read them. */
export const isTableNote = (line: string): boolean =>
  TABLE_NOTES.isAt(withoutOpening(line), 0) || /^\[?\d{1,2}[\]).]/.test(line);

const BRACKET_END = /[)）\]】]\s*$/;
const BRACKET = /[(（[【]([^()（）[\]【】]{2,60})[)）\]】]\s*$/u;
/** The last characters of credits, and what may stand behind them. */
const CREDIT_END = new RegExp(`[${words.credits.ends.map((word) => word.at(-1)!).join('')}][\\s)）】\\].。]*$`);

/** Whether a line is a caption that begins or ends with where the picture is from: …候车。记者 张伟 摄, (사진=동부시 제공). */
export function isCredit(line: string): boolean {
  if (line.length > 100) return false;
  const text = withoutOpening(line);
  if (CREDITS.isAt(text, 0)) return true;
  const bracket = BRACKET_END.test(line) ? BRACKET.exec(text)?.[1] : undefined;
  if (
    bracket !== undefined &&
    (CREDITS.isAt(bracket.trim(), 0) || words.credits.inside.some((word) => bracket.includes(word)))
  )
    return true;
  if (!CREDIT_END.test(line)) return false;
  const end = line.replace(/[\s)）】\].。]+$/u, '');
  return words.credits.ends.some((word) => end.endsWith(word)) && !/[。！？]$/u.test(line);
}
