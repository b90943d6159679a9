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
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DIGIT = /\d/;
/** Signs of counting that stand behind digits. */
const COUNTING = /[年月日号號时時点點分秒次人万萬亿億个個条條页頁楼樓回件円元년월일시분초회건명개차]/;
const SENTENCE = /[。！？]|[.!?]\s+\p{Lu}/u;

function indexByFirst(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (kind: Kind, list: readonly string[]): void => {
    for (const word of list) index.set(word[0]!, [...(index.get(word[0]!) ?? []), { word, kind }]);
  };
  add('posted', words.posted);
  add('counter', words.counters);
  add('label', words.labels);
  add('word', words.words);
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const ENTRIES = indexByFirst();

/** What a line is made of: known words by kind, digits, and letters that none of them explains. */
interface LineParts extends Record<Kind, number> {
  digits: number;
  rest: number;
}

/** Words of scripts with spaces stand alone; so do words of one character. */
function standsAlone(text: string, at: number, word: string): boolean {
  if (word.length > 1 && SPACELESS.test(word)) return true;
  const after = text[at + word.length] ?? ' ';
  return !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(after);
}

const entryAt = (text: string, at: number): Entry | undefined =>
  ENTRIES.get(text[at]!)?.find(({ word }) => text.startsWith(word, at) && standsAlone(text, at, word));

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
    const sign = text[i]!;
    const entry = entryAt(text, i);
    if (entry !== undefined) {
      parts[entry.kind]++;
      i += entry.word.length - 1;
      value = 0;
      if (entry.kind === 'label') {
        while (/[\s:：|｜丨]/.test(text[i + 1] ?? '')) i++;
        value = MAX_VALUE;
      }
    } else if (DIGIT.test(sign)) parts.digits++;
    else if (/[|｜·;；]/.test(sign) || (sign === ' ' && isSpaceless)) value = 0;
    else if (LETTER.test(sign) && !(COUNTING.test(sign) && DIGIT.test(text[i - 1] ?? ''))) {
      if (value > 0) value--;
      else if (++parts.rest > MAX_NAME) break;
    }
  }
  return parts;
}

/** Whether a line is nothing but counters and words of tools, wherever it stands: 发表于 2023-12-18 | 只看该作者. */
export function isToolLine(line: string): boolean {
  if (line.length > MAX_LINE || SENTENCE.test(line)) return false;
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
export function isLabel(text: string): boolean {
  if (text.length > MAX_VALUE) return false;
  const key = text.replace(/[\s:：]+/g, '').toLowerCase();
  return (
    ENTRIES.get(key[0] ?? '')?.some(({ word, kind }) => kind !== 'word' && word.replace(/\s/g, '') === key) === true
  );
}

/** Words by their first character. */
type WordStarts = ReadonlyMap<string, readonly string[]>;

function byStart(list: readonly string[]): WordStarts {
  const starts = new Map<string, string[]>();
  for (const word of list) starts.set(word[0]!, [...(starts.get(word[0]!) ?? []), word]);
  return starts;
}

const NOTICES = byStart(words.lines);
const NEIGHBOURS = byStart(words.neighbours);
const RELATED = byStart(words.sections.related);
const TABLE_NOTES = byStart(words.tableNotes);
const CREDITS = byStart(words.credits.starts);
const MARKS = new RegExp(words.marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');

const startsWithAny = (text: string, starts: WordStarts): boolean =>
  starts.get(text[0] ?? '')?.some((word) => text.startsWith(word)) === true;

const OPENING = /^[\s([{（【「《*※>・■◆●▼□○-]+/;
const withoutOpening = (text: string): string => text.toLowerCase().replace(OPENING, '');

/** Whether a line at an edge of the text is a notice: about rights, liability, who runs the site, how to follow it. */
export function isNotice(line: string): boolean {
  if (line.length > MAX_NOTICE) return false;
  const text = withoutOpening(line);
  return (
    /^[\s(（]*(?:©|\(c\)|copyrights?\s*(?:[©(:：\d]|\p{Script=Han}|\p{Script=Hangul}|\S+ \S+.*\d{4}|all))/iu.test(
      line,
    ) ||
    startsWithAny(text, NOTICES) ||
    MARKS.test(line)
  );
}

const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|hwpx?|zip|rar|csv)(?![\p{L}])|[(（[]\s*(?:pdf|word|excel|csv|zip|エクセル|ワード|[^()（）]{0,24}\d\s?(?:[KM]B|キロバイト|メガバイト))[^)）\]]{0,30}[)）\]]/iu;

/** Whether a line is the name of a file to download. */
export const isFile = (line: string): boolean => line.length <= MAX_LINE && FILE.test(line) && !/[。！？]/.test(line);

/** Whether a line is nothing but an address of electronic mail. */
export const isMailAddress = (line: string): boolean => /^[\w.+-]{1,64}@[\w.-]{3,100}$/.test(line);

/** Whether a line is the name, in brackets, of who wrote the text: （山田花子）. */
export const isSignature = (line: string): boolean => /^[(（【][\p{Script=Han}\s、・]{2,14}[)）】]$/u.test(line);

/** Kinds of sections that are not about the page's own subject. */
export type SectionKind = keyof typeof words.sections;
const SECTIONS = new Map<string, { word: string; kind: SectionKind }[]>();
for (const [kind, list] of Object.entries(words.sections) as [SectionKind, readonly string[]][])
  for (const word of list) SECTIONS.set(word[0]!, [...(SECTIONS.get(word[0]!) ?? []), { word, kind }]);

/** What kind of section a short line opens: 相关阅读, このページに関するお問い合わせ, 댓글 12; undefined if it opens none. */
export function sectionOpenedBy(line: string): SectionKind | undefined {
  if (line.length > 40) return undefined;
  const text = withoutOpening(line);
  for (const { word, kind } of SECTIONS.get(text[0] ?? '') ?? []) {
    if (!text.startsWith(word)) continue;
    const letters = text.slice(word.length).replace(/[^\p{L}]+/gu, '').length;
    if (letters <= (kind === 'survey' ? 20 : SPACELESS.test(word) ? 4 : 0)) return kind;
  }
  return undefined;
}

/** Whether a line only leads to another page: 相关阅读：…, קראו גם: …, 上一篇：… */
export function isReference(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const text = withoutOpening(line);
  const start = text[0] ?? '';
  const isNeighbour = NEIGHBOURS.get(start)?.some(
    (word) => text.startsWith(word) && !LETTER.test(text[word.length] ?? ' '),
  );
  if (isNeighbour === true) return true;
  const related = RELATED.get(start)?.some(
    (word) => text.startsWith(word) && /^\s*[:：|]/.test(text.slice(word.length)),
  );
  return related === true;
}

/** Whether a line below a table says where its data are from or how to read them. */
export const isTableNote = (line: string): boolean =>
  startsWithAny(withoutOpening(line), TABLE_NOTES) || /^\[?\d{1,2}[\]).]/.test(line);

/** Whether a line is a caption that begins or ends with where the picture is from: …候车。记者 张伟 摄, (사진=동부시 제공). */
export function isCredit(line: string): boolean {
  if (line.length > 100) return false;
  const text = withoutOpening(line);
  if (startsWithAny(text, CREDITS)) return true;
  const bracket = /[(（[【]([^()（）[\]【】]{2,60})[)）\]】]\s*$/u.exec(text);
  if (
    bracket !== null &&
    (startsWithAny(bracket[1]!.trim(), CREDITS) || words.credits.inside.some((word) => bracket[1]!.includes(word)))
  )
    return true;
  const end = line.replace(/[\s)）】\].。]+$/u, '');
  return words.credits.ends.some((word) => end.endsWith(word)) && !/[。！？]$/u.test(line);
}
