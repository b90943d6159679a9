/**
 * Segments → numbers that the content model reads. Every feature is about one page only and free of site names; the order is fixed by the model's data file.
 */
import { HintScorer } from './element-hints';
import type { PageRecords } from './records';
import {
  type CharacterCounts,
  countCharacters,
  effectiveLength,
  MAX_WEIGHED,
  PHRASE_GROUPS,
  phraseHit,
  wordScore,
} from './segment-text';
import type { Segment } from './segments';

/** What features are computed from. */
export interface FeatureInput {
  records: PageRecords;
  segments: readonly Segment[];
  /** Title of the document, lower case. */
  title: string;
  url: string;
  /** 1 if structured data or OpenGraph call the page an article, a product, a forum thread. */
  stated: { article: boolean; product: boolean; forum: boolean };
  classWeights?: ReadonlyMap<string, number>;
  textWeights?: ReadonlyMap<string, number>;
}

const TAGS: Record<string, number> = {
  h1: 0,
  h2: 1,
  h3: 1,
  h4: 2,
  h5: 2,
  h6: 2,
  p: 3,
  li: 4,
  td: 5,
  th: 5,
  dt: 6,
  dd: 6,
  pre: 7,
  blockquote: 8,
  figcaption: 9,
  div: 10,
  section: 10,
};
const OTHER_TAG = 11;
const TAG_KINDS = 12;
const AROUND: Record<string, number> = {
  nav: 0,
  footer: 1,
  header: 2,
  aside: 3,
  main: 4,
  article: 5,
  form: 6,
  table: 7,
  ul: 8,
  ol: 8,
  figure: 9,
  blockquote: 10,
  dialog: 11,
  button: 12,
  label: 12,
  details: 13,
  dl: 14,
};
const AROUND_KINDS = 15;
const HIDDEN = 1 << AROUND_KINDS;

const log = (x: number): number => Math.log1p(x);

/** Sums over the subtree of each element. */
class Subtrees {
  readonly length: Float64Array;
  readonly link: Float64Array;
  readonly count: Float64Array;
  readonly around: Int32Array;
  readonly depth: Int32Array;
  readonly own: Float32Array;
  readonly sum: Float32Array;
  readonly min: Float32Array;
  readonly max: Float32Array;

  constructor({ records, segments, classWeights }: FeatureInput, lengths: Float64Array) {
    const n = records.length;
    this.length = new Float64Array(n);
    this.link = new Float64Array(n);
    this.count = new Float64Array(n);
    this.around = new Int32Array(n);
    this.depth = new Int32Array(n);
    this.own = new Float32Array(n);
    this.sum = new Float32Array(n);
    this.min = new Float32Array(n);
    this.max = new Float32Array(n);
    const hints = new HintScorer(records, classWeights);
    for (let i = 1; i < n; i++) {
      const parent = records.parent[i]!;
      const name = records.tag[i]!.name;
      if (name === '#text') continue;
      this.depth[i] = this.depth[parent]! + 1;
      const kind = AROUND[name];
      this.around[i] =
        this.around[parent]! | (kind === undefined ? 0 : 1 << kind) | (isHidden(records, i) ? HIDDEN : 0);
      const own = name === 'body' || name === 'html' ? 0 : hints.score(i);
      this.own[i] = own;
      this.sum[i] = this.sum[parent]! + own;
      this.min[i] = Math.min(this.min[parent]!, own);
      this.max[i] = Math.max(this.max[parent]!, own);
    }
    segments.forEach(({ block, text, linkLength }, k) => {
      this.length[block]! += lengths[k]!;
      this.link[block]! += (linkLength / text.length) * lengths[k]!;
      this.count[block]! += 1;
    });
    for (let i = n - 1; i > 0; i--) {
      const parent = records.parent[i]!;
      this.length[parent]! += this.length[i]!;
      this.link[parent]! += this.link[i]!;
      this.count[parent]! += this.count[i]!;
    }
  }
}

function isHidden(records: PageRecords, i: number): boolean {
  const list = records.attributes[i];
  if (list === undefined) return false;
  for (let k = 0; k < list.length; k += 2) {
    const name = list[k];
    if (name === 'hidden') return true;
    if (name === 'aria-hidden') {
      if (list[k + 1] === 'true') return true;
    } else if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(list[k + 1]!)) return true;
  }
  return false;
}

/** How often the same kind of place (tags and classes of the two nearest blocks) comes, and how much text is there. */
function placeCounts(
  { records, segments }: FeatureInput,
  lengths: Float64Array,
): {
  key: Int32Array;
  count: number[];
  length: number[];
  link: number[];
} {
  const ids = new Map<string, number>();
  const key = new Int32Array(segments.length);
  const count: number[] = [];
  const length: number[] = [];
  const link: number[] = [];
  segments.forEach(({ block, text, linkLength }, k) => {
    const parent = records.parent[block] ?? 0;
    const name = `${records.tag[block]!.name}.${records.attribute(block, 'class') ?? ''}<${parent < 0 ? '' : `${records.tag[parent]!.name}.${records.attribute(parent, 'class') ?? ''}`}`;
    let id = ids.get(name);
    if (id === undefined) {
      id = ids.size;
      ids.set(name, id);
      count.push(0);
      length.push(0);
      link.push(0);
    }
    key[k] = id;
    count[id]!++;
    length[id]! += lengths[k]!;
    link[id]! += (linkLength / text.length) * lengths[k]!;
  });
  return { key, count, length, link };
}

/** Nearest ancestors that hold more than the one below: the containers of a segment, at most three. */
function containersOf(records: PageRecords, subtrees: Subtrees, block: number): [number, number, number] {
  const found: [number, number, number] = [block, block, block];
  let at = block;
  let level = 0;
  for (let steps = 0; at > 0 && level < 3 && steps < 40; steps++) {
    const parent = records.parent[at]!;
    if (parent < 0) break;
    if (subtrees.count[parent]! > subtrees.count[at]!) {
      found[level] = parent;
      level++;
    }
    at = parent;
  }
  for (; level > 0 && level < 3; level++) found[level] = found[level - 1]!;
  return found;
}

/** Features as rows of one array, and what later stages need of the page. */
export interface SegmentFeatures {
  width: number;
  values: Float32Array;
  /** Effective length of each segment. */
  lengths: Float64Array;
  containers: [number, number, number][];
  place: Int32Array;
  places: number;
}

class Row {
  at = 0;
  constructor(readonly values: Float32Array) {}
  add(value: number): void {
    this.values[this.at++] = value;
  }
  flag(value: boolean): void {
    this.values[this.at++] = value ? 1 : 0;
  }
}

const NEIGHBOURS = [-2, -1, 1, 2];

/** Width of a row. */
export const FEATURES = 22 + TAG_KINDS + AROUND_KINDS + 1 + PHRASE_GROUPS + 8 + 15 + 4 + NEIGHBOURS.length * 4 + 8 + 13;

function titleWords(title: string): Set<string> {
  return new Set(title.split(' ').filter((word) => word !== ''));
}

function titleOverlap(lower: string, title: Set<string>): number {
  if (title.size === 0 || lower === '' || lower.length > 160) return 0;
  const words = lower.split(' ');
  let common = 0;
  for (const word of words) if (title.has(word)) common++;
  return common / Math.max(words.length, title.size * 0.6);
}

/** The features of all segments of a page. */
export function computeFeatures(input: FeatureInput): SegmentFeatures {
  const { records, segments } = input;
  const n = segments.length;
  const counted = segments.map(({ text }) => countCharacters(text));
  const lengths = Float64Array.from(counted, (counts, k) => effectiveLength(segments[k]!.text, counts));
  const subtrees = new Subtrees(input, lengths);
  const places = placeCounts(input, lengths);
  const title = titleWords(input.title);
  const total = Math.max(1, subtrees.length[0]!);
  const repeats = new Map<string, number>();
  for (const { text } of segments) if (text.length < 200) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const firstTop = segments.findIndex((s) => subtrees.own.length > 0 && records.tag[s.block]!.name === 'h1');
  const pageRow = pageFeatures(input, subtrees, lengths);
  const values = new Float32Array(n * FEATURES);
  const row = new Row(values);
  const containers: [number, number, number][] = [];
  let before = 0;
  for (let k = 0; k < n; k++) {
    row.at = k * FEATURES;
    const segment = segments[k]!;
    const { text, block, linkLength } = segment;
    const length = text.length;
    const lower = length <= MAX_WEIGHED ? text.toLowerCase() : '';
    const counts: CharacterCounts = counted[k]!;
    const effective = lengths[k]!;
    const last = text.charCodeAt(length - 1);
    const words = effective / 6;
    row.add(log(effective) / 6);
    row.add((counts.spaces + 1) / (words + 1));
    row.add(linkLength / length);
    row.add(log(segment.links));
    row.add(segment.strongLength / length);
    row.add(segment.controlLength / length);
    row.add(log(counts.sentences));
    row.add(log(counts.commas));
    row.add((10 * counts.sentences) / (words + 5));
    row.add(counts.digits / effective);
    row.add(counts.upper / effective);
    row.flag(last === 46 || last === 33 || last === 63 || last === 0x3002 || last === 0x201d);
    row.flag(last === 58 || last === 0xff1a);
    row.flag(/^[©(]|\(c\)|copyright/i.test(text.slice(0, 60)));
    row.flag(/[|»›>→]/.test(text.slice(0, 120)) && length < 120);
    row.flag(length < 120 && /\d{4}/.test(text) && /\d{1,2}[.:/年月-]/.test(text));
    row.flag(length < 200 && /@|https?:|www\./.test(text));
    row.flag(/^\p{Ll}/u.test(text));
    row.add(length <= MAX_WEIGHED ? wordScore(lower, input.textWeights) : 0);
    row.flag(length <= MAX_WEIGHED);
    row.add(titleOverlap(lower, title));
    row.add(log((repeats.get(text) ?? 1) - 1));
    const tagAt = row.at;
    row.at += TAG_KINDS;
    values[tagAt + tagKind(records, block)] = 1;
    const around = subtrees.around[block]!;
    for (let a = 0; a <= AROUND_KINDS; a++) row.flag((around & (1 << a)) !== 0);
    for (let g = 0; g < PHRASE_GROUPS; g++) row.flag(length < 160 && phraseHit(lower, g));
    const parent = Math.max(0, records.parent[block]!);
    const grand = Math.max(0, records.parent[parent] ?? 0);
    row.add(subtrees.own[block]!);
    row.add(subtrees.own[parent]!);
    row.add(subtrees.own[grand]!);
    row.add(Math.max(-6, Math.min(6, subtrees.sum[block]!)) / 2);
    row.add(subtrees.min[block]!);
    row.add(subtrees.max[block]!);
    row.add(log(subtrees.depth[block]!) / 3);
    row.flag(records.tag[parent]!.name === 'li' || records.tag[grand]!.name === 'li');
    const around3 = containersOf(records, subtrees, block);
    containers.push(around3);
    for (const container of around3) {
      const l = Math.max(1, subtrees.length[container]!);
      const c = Math.max(1, subtrees.count[container]!);
      row.add(log(l) / 8);
      row.add(subtrees.link[container]! / l);
      row.add(log(l / c) / 5);
      row.add(log(c) / 5);
      row.add(l / total);
    }
    const place = places.key[k]!;
    row.add(log(places.count[place]!) / 4);
    row.add(log(places.length[place]! / places.count[place]!) / 5);
    row.add(places.link[place]! / Math.max(1, places.length[place]!));
    row.add(places.length[place]! / total);
    for (const step of NEIGHBOURS) neighbour(row, segments[k + step], lengths[k + step], records, segment);
    row.add(k / n);
    row.add(before / total);
    row.flag(firstTop >= 0 && k > firstTop);
    row.flag(k === firstTop);
    row.add(firstTop < 0 ? 0 : Math.max(-1, Math.min(1, (k - firstTop) / 30)));
    row.add(log(k) / 5);
    row.add(log(n - k) / 5);
    row.flag(firstTop < 0);
    before += effective;
    for (const value of pageRow) row.add(value);
  }
  return { width: FEATURES, values, lengths, containers, place: places.key, places: places.count.length };
}

function tagKind(records: PageRecords, block: number): number {
  const name = records.tag[block]!.name;
  const kind = TAGS[name] ?? OTHER_TAG;
  if (kind !== 10 && kind !== OTHER_TAG) return kind;
  const parent = records.tag[records.parent[block]!]?.name ?? '';
  return /^h[1-6]$/.test(parent) ? TAGS[parent]! : kind;
}

function neighbour(
  row: Row,
  other: Segment | undefined,
  length: number | undefined,
  records: PageRecords,
  segment: Segment,
): void {
  if (other === undefined || length === undefined) {
    row.add(0);
    row.add(0);
    row.flag(false);
    row.flag(false);
    return;
  }
  row.add(log(length) / 6);
  row.add(other.linkLength / other.text.length);
  row.flag(records.parent[other.block] === records.parent[segment.block]);
  row.flag(/^h[1-6]$/.test(records.tag[other.block]!.name));
}

/** Thirteen numbers about the page as a whole. */
function pageFeatures(
  { records, segments, url, stated }: FeatureInput,
  subtrees: Subtrees,
  lengths: Float64Array,
): number[] {
  const total = Math.max(1, subtrees.length[0]!);
  let paragraphs = 0;
  let long = 0;
  let longCount = 0;
  let items = 0;
  let code = 0;
  segments.forEach(({ text, block, linkLength }, k) => {
    const name = records.tag[block]!.name;
    const own = (1 - linkLength / text.length) * lengths[k]!;
    if (name === 'p') paragraphs += own;
    if (name === 'li') items += lengths[k]!;
    if (name === 'pre') code += lengths[k]!;
    if (lengths[k]! > 120 && own * 2 > lengths[k]!) {
      long += lengths[k]!;
      longCount++;
    }
  });
  let path = '/';
  try {
    path = new URL(url).pathname;
  } catch {
    // An address that is none says nothing.
  }
  return [
    log(segments.length) / 6,
    log(total) / 10,
    subtrees.link[0]! / total,
    paragraphs / total,
    long / total,
    log(longCount) / 4,
    items / total,
    code / total,
    stated.article ? 1 : 0,
    stated.product ? 1 : 0,
    stated.forum ? 1 : 0,
    path === '/' ? 1 : 0,
    /forum|thread|topic|question|discussion|comment/i.test(path) ? 1 : 0,
  ];
}
