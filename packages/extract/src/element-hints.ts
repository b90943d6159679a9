/** What an element's class, id and role hint at: the learned weight of their words (data/class-words.json, made by training/). */
import classWords from '../data/class-words.json';
import platformWords from '../data/class-words-platforms.json';
import type { PageRecords } from './records';

const WEIGHTS = new Map<string, number>(Object.entries({ ...platformWords, ...classWords }));

/** Words of a class list or id: "entry-content postBody" → entry, content, post, body. */
export function hintWords(value: string): string[] {
  return (
    value
      .slice(0, 200)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{2,20}/g) ?? []
  );
}

/** Sum of the weights of the words of one element, −4 to 4; positive hints at content. Cached by the attributes' text. */
export class HintScorer {
  private readonly cache = new Map<string, number>();

  constructor(
    private readonly records: PageRecords,
    private readonly weights: ReadonlyMap<string, number> = WEIGHTS,
  ) {}

  score(index: number): number {
    const text = hintText(this.records, index);
    if (text === '') return 0;
    const known = this.cache.get(text);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of new Set(hintWords(text))) sum += this.weights.get(word) ?? 0;
    const score = Math.max(-4, Math.min(4, sum));
    this.cache.set(text, score);
    return score;
  }
}

/** Class, id, role and itemprop of an element as one text. */
export function hintText(records: PageRecords, index: number): string {
  const list = records.attributes[index];
  if (list === undefined) return '';
  let text = '';
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i]!;
    if (name === 'class' || name === 'id' || name === 'role' || name === 'itemprop') text += ` ${list[i + 1]!}`;
  }
  return text;
}
