/** What an element's class, id and role hint at: the learned weight of their words (data/class-words.json, made by training/). */
import classWords from '../../data/class-words.json';
import platformWords from '../../data/class-words-platforms.json';
import type { PageRecords } from './records';
import { knownTag, type Tag } from './tags';

const WEIGHTS = new Map<string, number>(Object.entries({ ...platformWords, ...classWords }));

const MAX_LOOKED_AT = 200;

/** A hint with its words parted where capitals do: postAuthor, post-Author. */
export const camelParts = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Words of a class list or id: "entry-content postBody" → entry, content, post, body. */
export function hintWords(value: string): string[] {
  return (
    camelParts(value.slice(0, MAX_LOOKED_AT))
      .toLowerCase()
      .match(/[a-z]{2,20}/g) ?? []
  );
}

const MAX_WORD = 20;
const hashNext = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Words with weights by their hash, so that no word is cut out of the text to look it up. */
type WordIndex = ReadonlyMap<number, readonly { word: string; weight: number }[]>;

const NONE: readonly never[] = [];

const indexes = new WeakMap<ReadonlyMap<string, number>, WordIndex>();

function indexOf(weights: ReadonlyMap<string, number>): WordIndex {
  const known = indexes.get(weights);
  if (known !== undefined) return known;
  const index = new Map<number, { word: string; weight: number }[]>();
  for (const [word, weight] of weights) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
    const list = index.get(hash);
    if (list === undefined) index.set(hash, [{ word, weight }]);
    else list.push({ word, weight });
  }
  indexes.set(weights, index);
  return index;
}

/** The characters of a value in lower case, and one more. */
const codes = new Uint8Array(MAX_LOOKED_AT + 1);

const isAt = (word: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[start + i]) return false;
  return true;
};

const isHint = (name: string): boolean => name === 'class' || name === 'id' || name === 'role' || name === 'itemprop';

/** Sum of the weights of the words of one element, −4 to 4; positive hints at content. Cached by the attributes' values. */
export class HintScorer {
  private readonly cache = new Map<string, number>();
  /** Words of the value at hand that have been counted. */
  private readonly counted: string[] = [];

  private readonly index: WordIndex;

  constructor(private readonly weights: ReadonlyMap<string, number> = WEIGHTS) {
    this.index = indexOf(weights);
  }

  score(records: PageRecords, index: number): number {
    const list = records.attributes[index];
    if (list === undefined) return 0;
    let sum = 0;
    for (let i = 0; i < list.length; i += 2) {
      if (hints(records, index, list[i]!, list[i + 1]!)) sum += this.scoreOf(list[i + 1]!);
    }
    return Math.max(-4, Math.min(4, sum));
  }

  private scoreOf(value: string): number {
    const known = this.cache.get(value);
    if (known !== undefined) return known;
    const sum = this.sumOf(value) ?? this.sumOfWords(value);
    this.cache.set(value, sum);
    return sum;
  }

  private sumOfWords(value: string): number {
    let sum = 0;
    for (const word of new Set(hintWords(value))) sum += this.weights.get(word) ?? 0;
    return sum;
  }

  /** The same in one pass; undefined where letters beyond ASCII may be letters of ASCII in lower case. */
  private sumOf(value: string): number | undefined {
    const length = Math.min(value.length, MAX_LOOKED_AT);
    const { counted } = this;
    counted.length = 0;
    let sum = 0;
    let start = 0;
    let hash = 0;
    let before = 0;
    for (let i = 0; i <= length; i++) {
      const code = i === length ? 0 : value.charCodeAt(i);
      if (code > 127) return undefined;
      const isUpper = code >= 65 && code <= 90;
      const isLetter = isUpper || (code >= 97 && code <= 122);
      const isCamel = isUpper && before >= 97 && before <= 122;
      if (!isLetter || isCamel || i - start === MAX_WORD) {
        if (i - start > 1) {
          for (const { word, weight } of this.index.get(hash) ?? NONE) {
            if (!isAt(word, start, i) || counted.includes(word)) continue;
            counted.push(word);
            sum += weight;
          }
        }
        start = isLetter ? i : i + 1;
        hash = 0;
      }
      codes[i] = code | 32;
      if (isLetter) hash = hashNext(hash, code | 32);
      before = code;
    }
    return sum;
  }
}

const HEADINGS: ReadonlySet<Tag> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(knownTag));
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '');

/** As many of a heading's first letters tell its slug. */
const SLUG_START = 10;

/** Whether an id was made of the words of the heading that it stands at: "building-a-contact-form" says nothing of the element. */
function isSlug(records: PageRecords, index: number, id: string): boolean {
  if (!/[a-z][-_][a-z]+[-_][a-z]/i.test(id)) return false;
  const end = Math.min(records.end[index]!, index + 5);
  for (let i = index; i < end; i++) {
    if (!HEADINGS.has(records.tag[i]!)) continue;
    const start = lettersOf(records.rawText(i)).slice(0, SLUG_START);
    return start.length === SLUG_START && lettersOf(id).includes(start);
  }
  return false;
}

const hints = (records: PageRecords, index: number, name: string, value: string): boolean =>
  isHint(name) && !(name === 'id' && isSlug(records, index, value));

/** Class, id, role and itemprop of an element as one text. */
export function hintText(records: PageRecords, index: number): string {
  const list = records.attributes[index];
  if (list === undefined) return '';
  let text = '';
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i]!;
    if (hints(records, index, name, list[i + 1]!)) text += ` ${list[i + 1]!}`;
  }
  return text;
}
