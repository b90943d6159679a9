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

const isHint = (name: string): boolean => name === 'class' || name === 'id' || name === 'role' || name === 'itemprop';

/** Sum of the weights of the words of one element, −4 to 4; positive hints at content. Cached by the attributes' values. */
export class HintScorer {
  private readonly cache = new Map<string, number>();

  constructor(private readonly weights: ReadonlyMap<string, number> = WEIGHTS) {}

  /** @param list kept attributes of the element, as records have them */
  score(list: readonly string[]): number {
    let sum = 0;
    for (let i = 0; i < list.length; i += 2) if (isHint(list[i]!)) sum += this.scoreOf(list[i + 1]!);
    return Math.max(-4, Math.min(4, sum));
  }

  private scoreOf(value: string): number {
    const known = this.cache.get(value);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of new Set(hintWords(value))) sum += this.weights.get(word) ?? 0;
    this.cache.set(value, sum);
    return sum;
  }
}

/** Class, id, role and itemprop of an element as one text. */
export function hintText(records: PageRecords, index: number): string {
  const list = records.attributes[index];
  if (list === undefined) return '';
  let text = '';
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i]!;
    if (isHint(name)) text += ` ${list[i + 1]!}`;
  }
  return text;
}
