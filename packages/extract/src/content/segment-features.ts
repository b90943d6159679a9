/**
 * Segments → numbers that the content model reads. Every feature is about one page only and free of site names; the order is fixed by the model's data file.
 */

import type { PageRecords } from '../records/records';
import { tagTable } from '../records/tags';
import { MAX_WEIGHED, PHRASE_GROUPS, SegmentReader, titleWordsOf } from '../segments/segment-text';
import type { Segment } from '../segments/segments';
import { AROUND_KINDS, PageElements } from './page-elements';
import { SparseRows } from './sparse-rows';

/** What features are computed from. */
export interface FeatureInput {
  records: PageRecords;
  segments: readonly Segment[];
  /** Effective length of each segment (segment-text.ts). */
  lengths: Float64Array;
  /** Title of the document. */
  title: string;
  url: string;
  /** What structured data or OpenGraph call the page. */
  stated: { article: boolean; product: boolean; forum: boolean };
  classWeights?: ReadonlyMap<string, number>;
  textWeights?: ReadonlyMap<number, number>;
}

const HEADINGS = tagTable({ h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }, 0);
const KINDS = tagTable(
  {
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
  },
  11,
);
const KIND_P = 3;
const KIND_LI = 4;
const KIND_PRE = 7;
const KIND_DIV = 10;
const TAG_KINDS = 12;

const LOG_STEPS = 4096;
const LOGS = Float64Array.from({ length: LOG_STEPS }, (_, i) => Math.log1p(i / 2));
/** log(1 + x), to half units up to 2,047. */
const log = (x: number): number => (x < LOG_STEPS / 2 ? LOGS[Math.floor(2 * x)]! : Math.log1p(x));

const NEIGHBOURS = [-2, -1, 1, 2];

/** Columns that segments with the same containers share, and where they stand in a row. */
const CONTAINER_FEATURES = 15;
export const CONTAINER_COLUMN = 21 + TAG_KINDS + PHRASE_GROUPS + AROUND_KINDS + 8;
/** Columns of a row, and numbers about the page, which are the same for all rows and follow them in the model's inputs. */
export const ROW_FEATURES = CONTAINER_COLUMN + CONTAINER_FEATURES + 4 + NEIGHBOURS.length * 4 + 8 + 6;
export const PAGE_FEATURES = 13;
export const FEATURES = ROW_FEATURES + PAGE_FEATURES;

/** Features of a page's segments, and what later stages need of it. */
export interface SegmentFeatures {
  /** A row for each segment; 0 in the columns of its containers. */
  rows: SparseRows;
  /** These columns for each container, with the two around it. */
  containers: SparseRows;
  /** Number of the container of each segment. */
  containerOf: Int32Array;
  page: Float32Array;
  lengths: Float64Array;
  elements: PageElements;
  /** Number of the kind of place of each segment. */
  place: Int32Array;
  places: number;
}

/** How often the same kind of place (tags and classes of the two nearest blocks) comes, and how much text is there. */
class Places {
  readonly of: Int32Array;
  readonly count: number[] = [];
  readonly length: number[] = [];
  readonly link: number[] = [];

  constructor({ segments, lengths }: FeatureInput, { slotOf, look, parent }: PageElements) {
    const ids = new Map<number, number>();
    this.of = new Int32Array(segments.length);
    for (let k = 0; k < segments.length; k++) {
      const slot = slotOf[k]!;
      const key = look[slot]! * 0x200000 + look[parent[slot]!]!;
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
        this.count.push(0);
        this.length.push(0);
        this.link.push(0);
      }
      this.of[k] = id;
      const { text, linkLength } = segments[k]!;
      this.count[id]!++;
      this.length[id]! += lengths[k]!;
      this.link[id]! += (linkLength / text.length) * lengths[k]!;
    }
  }
}

/** How many segments in a row are (nearly) nothing but links, at each of them. */
function linkRuns(linkShare: Float32Array): Float32Array {
  const runs = new Float32Array(linkShare.length);
  for (let k = 0; k < runs.length; ) {
    let end = k;
    while (end < runs.length && linkShare[end]! > 0.8) end++;
    runs.fill(end - k, k, end);
    k = end + 1;
  }
  return runs;
}

class FeatureWriter {
  private readonly rows: SparseRows;
  private readonly elements: PageElements;
  private readonly places: Places;
  private readonly reader: SegmentReader;
  private readonly kind: Uint8Array;
  private readonly level: Uint8Array;
  private readonly parents: Int32Array;
  private readonly linkShare: Float32Array;
  private readonly logLength: Float32Array;
  private readonly linkRun: Float32Array;
  private readonly repeats = new Map<string, number>();
  private readonly total: number;
  private readonly firstTop: number;
  /** The last heading before the segment: what its words say, and where it is. */
  private headingScore = 0;
  private headingPhrases = 0;
  private headingAt = -1;
  private before = 0;

  constructor(private readonly input: FeatureInput) {
    const { records, segments, lengths } = input;
    const n = segments.length;
    this.rows = new SparseRows(n, ROW_FEATURES);
    this.elements = new PageElements(records, segments, lengths, input.classWeights);
    this.places = new Places(input, this.elements);
    this.reader = new SegmentReader(titleWordsOf(input.title), input.textWeights);
    this.kind = new Uint8Array(n);
    this.level = new Uint8Array(n);
    this.parents = new Int32Array(n);
    this.linkShare = new Float32Array(n);
    this.logLength = new Float32Array(n);
    for (let k = 0; k < n; k++) {
      const { text, linkLength, block } = segments[k]!;
      this.kind[k] = this.kindOf(block);
      this.level[k] = HEADINGS[records.tag[block]!.id]!;
      this.parents[k] = records.parent[block]!;
      this.linkShare[k] = linkLength / text.length;
      this.logLength[k] = log(lengths[k]!) / 6;
    }
    this.linkRun = linkRuns(this.linkShare);
    this.total = Math.max(1, this.elements.length[0]!);
    this.firstTop = this.level.indexOf(1);
    for (const { text } of segments) if (text.length < 200) this.repeats.set(text, (this.repeats.get(text) ?? 0) + 1);
  }

  write(): SegmentFeatures {
    for (let k = 0; k < this.input.segments.length; k++) {
      this.reader.read(this.input.segments[k]!.text);
      this.addText(k);
      this.addPlace(k);
      this.addSurroundings(k);
      this.rows.next();
      this.before += this.input.lengths[k]!;
    }
    const { rows, elements, places } = this;
    return {
      rows,
      ...this.containers(),
      page: this.pageFeatures(),
      lengths: this.input.lengths,
      elements,
      place: places.of,
      places: places.count.length,
    };
  }

  private kindOf(block: number): number {
    const { records } = this.input;
    const kind = KINDS[records.tag[block]!.id]!;
    if (kind < KIND_DIV) return kind;
    const parent = records.tag[Math.max(0, records.parent[block]!)]!.id;
    return HEADINGS[parent]! > 0 ? KINDS[parent]! : kind;
  }

  private addText(k: number): void {
    const { rows, reader } = this;
    const { text, links, strongLength, controlLength } = this.input.segments[k]!;
    const length = text.length;
    const effective = this.input.lengths[k]!;
    const last = text.charCodeAt(length - 1);
    const first = text.charCodeAt(0);
    const words = effective / 6;
    rows.add(this.logLength[k]!);
    rows.add((reader.spaces + 1) / (words + 1));
    rows.add(this.linkShare[k]!);
    rows.add(log(links));
    rows.add(strongLength / length);
    rows.add(controlLength / length);
    rows.add(log(reader.sentences));
    rows.add(log(reader.commas));
    rows.add((10 * reader.sentences) / (words + 5));
    rows.add(reader.digits / effective);
    rows.add(reader.upper / effective);
    rows.add(
      last === 46 || last === 33 || last === 63 || last === 0x3002 || last === 0x201d || last === 0xff01 ? 1 : 0,
    );
    rows.add(last === 58 || last === 0xff1a ? 1 : 0);
    rows.add(reader.rights || first === 40 ? 1 : 0);
    rows.add(reader.menu ? 1 : 0);
    rows.add(reader.dated ? 1 : 0);
    rows.add(reader.address ? 1 : 0);
    rows.add((first >= 97 && first <= 122) || (first >= 0xdf && first < 0x250 && /^\p{Ll}/u.test(text)) ? 1 : 0);
    rows.add(reader.score);
    rows.add(length <= MAX_WEIGHED ? 1 : 0);
    rows.add(reader.titled);
    rows.addChoice(this.kind[k]!, TAG_KINDS);
    rows.addBits(reader.phrases, PHRASE_GROUPS);
  }

  private addPlace(k: number): void {
    const { rows, elements, total } = this;
    const slot = elements.slotOf[k]!;
    const parent = elements.parent[slot]!;
    const grand = elements.parent[parent]!;
    rows.addBits(elements.around[slot]!, AROUND_KINDS);
    rows.add(elements.own[slot]!);
    rows.add(elements.own[parent]!);
    rows.add(elements.own[grand]!);
    rows.add(Math.max(-6, Math.min(6, elements.sum[slot]!)) / 2);
    rows.add(elements.min[slot]!);
    rows.add(elements.max[slot]!);
    rows.add(log(elements.depth[slot]!) / 3);
    rows.add(this.isItem(parent) || this.isItem(grand) ? 1 : 0);
    rows.advance(CONTAINER_FEATURES);
    const { of, count, length, link } = this.places;
    const place = of[k]!;
    rows.add(log(count[place]!) / 4);
    rows.add(log(length[place]! / count[place]!) / 5);
    rows.add(link[place]! / Math.max(1, length[place]!));
    rows.add(length[place]! / total);
  }

  /** How much is in the nearest container of each segment, and in the two around it. */
  private containers(): Pick<SegmentFeatures, 'containers' | 'containerOf'> {
    const { elements, total } = this;
    const ids = new Map<number, number>();
    const containerOf = elements.slotOf.map((slot) => {
      const nearest = elements.wider[slot]!;
      const id = ids.get(nearest) ?? ids.size;
      ids.set(nearest, id);
      return id;
    });
    const rows = new SparseRows(ids.size, CONTAINER_FEATURES);
    for (const nearest of ids.keys()) {
      for (let level = 0, slot = nearest; level < 3; level++, slot = elements.wider[slot]!) {
        const l = Math.max(1, elements.length[slot]!);
        const c = Math.max(1, elements.count[slot]!);
        rows.add(log(l) / 8);
        rows.add(elements.link[slot]! / l);
        rows.add(log(l / c) / 5);
        rows.add(log(c) / 5);
        rows.add(l / total);
      }
      rows.next();
    }
    return { containers: rows, containerOf };
  }

  private isItem(slot: number): boolean {
    return KINDS[this.input.records.tag[this.elements.record[slot]!]!.id] === KIND_LI;
  }

  private addSurroundings(k: number): void {
    const { rows, total, firstTop, reader } = this;
    const { text } = this.input.segments[k]!;
    const n = this.input.segments.length;
    for (const step of NEIGHBOURS) {
      const other = k + step;
      const is = other >= 0 && other < n;
      rows.add(is ? this.logLength[other]! : 0);
      rows.add(is ? this.linkShare[other]! : 0);
      rows.add(is && this.parents[other] === this.parents[k] ? 1 : 0);
      rows.add(is && this.level[other]! > 0 ? 1 : 0);
    }
    rows.add(k / n);
    rows.add(this.before / total);
    rows.add(firstTop >= 0 && k > firstTop ? 1 : 0);
    rows.add(k === firstTop ? 1 : 0);
    rows.add(firstTop < 0 ? 0 : Math.max(-1, Math.min(1, (k - firstTop) / 30)));
    rows.add(log(k) / 5);
    rows.add(log(n - k) / 5);
    rows.add(log((this.repeats.get(text) ?? 1) - 1));
    if (this.level[k]! > 0) {
      this.headingScore = reader.score;
      this.headingPhrases = reader.phrases;
      this.headingAt = k;
    }
    const { headingAt } = this;
    rows.add(headingAt < 0 ? 0 : this.headingScore);
    rows.add(this.headingPhrases & 1 ? 1 : 0);
    rows.add(this.headingPhrases & ~1 ? 1 : 0);
    rows.add(headingAt < 0 ? 1 : log(k - headingAt) / 4);
    rows.add(headingAt < 0 ? 0 : this.level[headingAt]! / 6);
    rows.add(log(this.linkRun[k]!) / 4);
  }

  /** Numbers about the page as a whole. */
  private pageFeatures(): Float32Array {
    const { url, stated, segments, lengths } = this.input;
    const { total, elements } = this;
    let paragraphs = 0;
    let long = 0;
    let longCount = 0;
    let items = 0;
    let code = 0;
    for (let k = 0; k < segments.length; k++) {
      const length = lengths[k]!;
      const own = (1 - this.linkShare[k]!) * length;
      const kind = this.kind[k]!;
      if (kind === KIND_P) paragraphs += own;
      if (kind === KIND_LI) items += length;
      if (kind === KIND_PRE) code += length;
      if (length > 120 && own * 2 > length) {
        long += length;
        longCount++;
      }
    }
    const path = pathOf(url);
    return Float32Array.of(
      log(segments.length) / 6,
      log(total) / 10,
      elements.link[0]! / total,
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
    );
  }
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}

/** The features of all segments of a page. */
export function computeFeatures(input: FeatureInput): SegmentFeatures {
  return new FeatureWriter(input).write();
}
