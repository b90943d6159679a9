/** Captions of pictures: blocks of their own (`figure`), no part of the running text. */

import type { PageRecords } from '../records/records';
import { knownTag, tagSet } from '../records/tags';
import type { Segment } from '../segments/segments';
import { firstSegmentFrom } from '../segments/tables';
import { bodies, chosenLength, commonContainer, type JudgedPage } from './body-text';
import { isHeading } from './keep-headings';

/** Captions that are more than this share of the content are the content: galleries, cards. */
const MAX_CAPTIONS = 0.12;
/** A caption that only its place beside a picture shows is shorter. */
const MAX_PLAIN = 100;
/** Segments before the first paragraph among which the picture above a text may be. */
const ABOVE = 6;

const IMG = knownTag('img');
const FIGURE = knownTag('figure');
const FIGCAPTION = knownTag('figcaption');
/** What a figure may hold besides a picture, and is then named after. */
const OTHER_CONTENT = tagSet('table pre blockquote ul ol dl p h1 h2 h3 h4 h5 h6');
/** What is not the text, though it stands in it. */
const APART = tagSet('aside nav footer form');

/** Segments that are captions, with the element that holds each and its picture. */
export type Captions = ReadonlyMap<number, number>;

/** The picture's figure, for a segment in its `figcaption`; −1 for all others. */
function figureOf({ records, segments }: JudgedPage, k: number): number {
  let caption = segments[k]!.block;
  for (let steps = 0; caption > 0 && steps < 4 && records.tag[caption] !== FIGCAPTION; steps++)
    caption = records.parent[caption]!;
  if (records.tag[caption] !== FIGCAPTION) return -1;
  const figure = records.parent[caption]!;
  if (records.tag[figure] !== FIGURE) return -1;
  let hasPicture = false;
  for (let i = figure + 1; i < records.end[figure]!; i++) {
    if (i === caption) i = records.end[caption]! - 1;
    else if (OTHER_CONTENT[records.tag[i]!.id] === 1) return -1;
    else if (records.tag[i] === IMG) hasPicture = true;
  }
  return hasPicture ? figure : -1;
}

/** The small box that holds nothing but a picture and the segment; −1 where there is none. */
function boxOf({ records, segments }: JudgedPage, k: number): number {
  const { text, block, linkLength } = segments[k]!;
  if (text.length > MAX_PLAIN || linkLength > 0 || isHeading(records, segments[k]!) || /[。！？.!?]$/.test(text))
    return -1;
  for (let box = block, steps = 0; box > 0 && steps < 2; box = records.parent[box]!, steps++) {
    if (firstSegmentFrom(segments, box) !== k || firstSegmentFrom(segments, records.end[box]!) !== k + 1) return -1;
    for (let i = box + 1; i < records.end[box]!; i++) if (records.tag[i] === IMG) return box;
  }
  return -1;
}

/** The segments that may be captions: a picture has them before it, around it or right behind. */
function besidePictures({ records, segments }: JudgedPage): Set<number> {
  const beside = new Set<number>();
  for (let i = 1; i < records.length; i++) {
    const isFigcaption = records.tag[i] === FIGCAPTION;
    if (records.tag[i] !== IMG && !isFigcaption) continue;
    const next = firstSegmentFrom(segments, i);
    const end = isFigcaption ? firstSegmentFrom(segments, records.end[i]!) : next + 1;
    if (!isFigcaption && next > 0) beside.add(next - 1);
    for (let k = next; k < Math.min(end, segments.length); k++) beside.add(k);
  }
  return beside;
}

/** Whether nothing between a figure and the text's container sets it apart. */
function isAmongText(records: PageRecords, figure: number, container: number): boolean {
  let i = figure;
  for (; i > container; i = records.parent[i]!) if (APART[records.tag[i]!.id] === 1) return false;
  return i === container;
}

/** Changes `chosen` in place: captions are no text. Returns them, and those that were not chosen but stand in a figure among the paragraphs. */
export function takeCaptions(page: JudgedPage): Captions {
  const { records, segments, chosen } = page;
  const captions = new Map<number, number>();
  const found = bodies(page);
  if (found.length === 0) return captions;
  const [first, last] = [found[0]!, found[found.length - 1]!];
  const container = containerOf(records, segments[first]!, segments[last]!);
  let length = 0;
  for (const k of [...besidePictures(page)].sort((a, b) => a - b)) {
    const figure = figureOf(page, k);
    const box = figure >= 0 || !chosen[k] ? figure : boxOf(page, k);
    if (box < 0) continue;
    if (chosen[k]) length += segments[k]!.text.length;
    else if (k < first - ABOVE || k > last || !isAmongText(records, box, container)) continue;
    captions.set(k, box);
  }
  if (length > MAX_CAPTIONS * chosenLength(page, 0, segments.length)) return new Map();
  for (const k of captions.keys()) chosen[k] = false;
  return captions;
}

/** The innermost element around all paragraphs; around its only paragraph, the element that holds it. */
function containerOf(records: PageRecords, first: Segment, last: Segment): number {
  const container = commonContainer(records, first, last);
  return container === first.block ? records.parent[container]! : container;
}
