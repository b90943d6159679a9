/**
 * The elements that hold segments, numbered densely from the top ("slots": a parent's slot is always lower than its child's), with what features need of
 * each: where it stands, what its attributes hint at, how much text is in it. Elements without text (most of a page) are never looked at.
 */
import { HintScorer } from '../records/element-hints';
import type { PageRecords } from '../records/records';
import { knownTag, tagTable } from '../records/tags';
import type { Segment } from '../segments/segments';

/** Kinds of elements around a segment that have a flag each. */
const AROUND = tagTable(
  {
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
  },
  -1,
);
/** Flags of what is around, and one more for hidden elements. */
export const AROUND_KINDS = 16;
const HIDDEN = 1 << 15;

const BODY = knownTag('body');
const HTML = knownTag('html');

const isHidden = (list: readonly string[]): boolean => {
  for (let k = 0; k < list.length; k += 2) {
    const name = list[k];
    if (name === 'hidden') return true;
    if (name === 'aria-hidden') {
      if (list[k + 1] === 'true') return true;
    } else if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(list[k + 1]!)) return true;
  }
  return false;
};

/** Numbers for equal strings. */
class Interned {
  private readonly ids = new Map<string, number>();
  id(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.ids.size);
    return this.ids.size - 1;
  }
}

export class PageElements {
  /** Slot of the block of each segment. */
  readonly slotOf: Int32Array;
  /** By slot; slot 0 is the root. */
  readonly record: number[] = [0];
  readonly parent: number[] = [0];
  readonly around: Int32Array;
  readonly depth: Int32Array;
  /** Hint score of the element itself; sum, least and most over it and its ancestors. */
  readonly own: Float64Array;
  readonly sum: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Number of equal tag and class. */
  readonly look: Int32Array;
  /** Effective length of the text, of the text in links, and number of segments in the subtree. */
  readonly length: Float64Array;
  readonly link: Float64Array;
  readonly count: Float64Array;
  /** Nearest ancestor that holds more segments. */
  readonly wider: Int32Array;
  /** Elements on the way up to one that has a slot. */
  private readonly path: number[] = [];
  private readonly classes = new Interned();
  private readonly hints: HintScorer;

  constructor(
    private readonly records: PageRecords,
    segments: readonly Segment[],
    lengths: Float64Array,
    classWeights?: ReadonlyMap<string, number>,
  ) {
    this.hints = new HintScorer(classWeights);
    const slots = new Int32Array(records.length).fill(-1);
    slots[0] = 0;
    this.slotOf = new Int32Array(segments.length);
    for (let k = 0; k < segments.length; k++) this.slotOf[k] = this.visit(segments[k]!.block, slots);
    const n = this.record.length;
    this.around = new Int32Array(n);
    this.depth = new Int32Array(n);
    this.own = new Float64Array(n);
    this.sum = new Float64Array(n);
    this.min = new Float64Array(n);
    this.max = new Float64Array(n);
    this.look = new Int32Array(n);
    for (let slot = 0; slot < n; slot++) this.describe(slot);
    this.length = new Float64Array(n);
    this.link = new Float64Array(n);
    this.count = new Float64Array(n);
    this.wider = new Int32Array(n);
    this.addTexts(segments, lengths);
  }

  get size(): number {
    return this.record.length;
  }

  /** Slot of a record, after those of its ancestors. */
  private visit(record: number, slots: Int32Array): number {
    const { path } = this;
    let at = record;
    for (; slots[at]! < 0; at = this.records.parent[at]!) path.push(at);
    let slot = slots[at]!;
    for (let below = path.pop(); below !== undefined; below = path.pop()) {
      this.parent.push(slot);
      slot = this.record.push(below) - 1;
      slots[below] = slot;
    }
    return slot;
  }

  private describe(slot: number): void {
    const record = this.record[slot]!;
    const parent = this.parent[slot]!;
    const tag = this.records.tag[record]!;
    const list = this.records.attributes[record];
    const kind = AROUND[tag.id]!;
    const own = tag === BODY || tag === HTML ? 0 : this.hints.score(this.records, record);
    const hidden = list !== undefined && isHidden(list);
    this.depth[slot] = slot === 0 ? 0 : this.depth[parent]! + 1;
    this.around[slot] = this.around[parent]! | (kind < 0 ? 0 : 1 << kind) | (hidden ? HIDDEN : 0);
    this.own[slot] = own;
    this.sum[slot] = this.sum[parent]! + own;
    this.min[slot] = Math.min(this.min[parent]!, own);
    this.max[slot] = Math.max(this.max[parent]!, own);
    const name = list === undefined ? '' : (this.records.attribute(record, 'class') ?? '');
    this.look[slot] = this.classes.id(name) * 256 + (tag.id & 255);
  }

  private addTexts(segments: readonly Segment[], lengths: Float64Array): void {
    const { length, link, count, parent, wider } = this;
    for (let k = 0; k < segments.length; k++) {
      const { text, linkLength } = segments[k]!;
      const slot = this.slotOf[k]!;
      length[slot]! += lengths[k]!;
      link[slot]! += (linkLength / text.length) * lengths[k]!;
      count[slot]! += 1;
    }
    for (let slot = this.size - 1; slot > 0; slot--) {
      const above = parent[slot]!;
      length[above]! += length[slot]!;
      link[above]! += link[slot]!;
      count[above]! += count[slot]!;
    }
    for (let slot = 1; slot < this.size; slot++) {
      const above = parent[slot]!;
      wider[slot] = count[above]! > count[slot]! ? above : wider[above]!;
    }
  }
}
