/** Takes readers' comments below a text out of the main content. Where posts are all there is, they are the content. */
import words from '../../data/furniture-words.json';
import { hintText, hintWords } from '../records/element-hints';
import type { PageRecords } from '../records/records';
import { bodies, chosenLength, type JudgedPage } from './body-text';

const COMMENT: ReadonlySet<string> = new Set(words.classes.comments);

/** The text of a page that states itself an article is at least this share of the content; of one that states nothing, the larger part. */
const MIN_ARTICLE = 0.2;
const MIN_TEXT = 0.7;
const MIN_PARAGRAPHS = 2;

/** Most elements are ruled out without being cut into words. */
const HINT = new RegExp(words.classes.comments.join('|'), 'i');

function isComment(records: PageRecords, element: number): boolean {
  const list = records.attributes[element];
  if (list === undefined) return false;
  for (let i = 0; i < list.length; i += 2)
    if ((list[i] === 'class' || list[i] === 'id') && HINT.test(list[i + 1]!))
      return hintWords(hintText(records, element)).some((word) => COMMENT.has(word));
  return false;
}

const OUTSIDE = 1;
const INSIDE = 2;

/** By segment 1 where it is chosen and an element around it is called a comment. */
function markComments({ records, segments, chosen }: JudgedPage): Uint8Array {
  const comments = new Uint8Array(segments.length);
  /** By record where it stands, 0 where nobody has asked yet. */
  const places = new Uint8Array(records.length);
  places[0] = OUTSIDE;
  const path: number[] = [];
  for (let k = 0; k < segments.length; k++) {
    if (!chosen[k]) continue;
    let element = segments[k]!.block;
    for (; places[element] === 0; element = records.parent[element]!) path.push(element);
    let place = places[element]!;
    for (let below = path.pop(); below !== undefined; below = path.pop()) {
      if (place === OUTSIDE && isComment(records, below)) place = INSIDE;
      places[below] = place;
    }
    if (place === INSIDE) comments[k] = 1;
  }
  return comments;
}

/** Changes `chosen` in place. Opinions on a product are part of its page. */
export function dropComments(page: JudgedPage, stated: { article: boolean; product: boolean }): void {
  const { segments, chosen, isForum } = page;
  if (isForum || stated.product) return;
  const comments = markComments(page);
  if (!comments.includes(1)) return;
  if (bodies(page).filter((k) => comments[k] === 0).length < MIN_PARAGRAPHS) return;
  let text = 0;
  for (let k = 0; k < segments.length; k++) if (chosen[k] && comments[k] === 0) text += segments[k]!.text.length;
  if (text < (stated.article ? MIN_ARTICLE : MIN_TEXT) * chosenLength(page, 0, segments.length)) return;
  for (let k = 0; k < segments.length; k++) if (comments[k] === 1) chosen[k] = false;
}
