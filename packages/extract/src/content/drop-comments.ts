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

const isComment = (records: PageRecords, element: number): boolean =>
  records.attributes[element] !== undefined && hintWords(hintText(records, element)).some((word) => COMMENT.has(word));

/** By segment 1 where an element around it is called a comment. */
function markComments({ records, segments }: JudgedPage): Uint8Array {
  const inside = new Uint8Array(records.length);
  for (let i = 1; i < records.length; i++)
    if (inside[i] === 0 && isComment(records, i)) inside.fill(1, i, records.end[i]!);
  return Uint8Array.from(segments, ({ block }) => inside[block]!);
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
