/** Chosen segments → blocks: consecutive segments of one structure (table, list, definition list, quotation, code, figure) become one block. */

import type { Block } from '../page';
import { detached } from '../records/detached';
import type { PageRecords } from '../records/records';
import { tagSet, tagTable } from '../records/tags';
import type { Segment } from '../segments/segments';
import { type DataTables, figcaptionOf, readTable } from '../segments/tables';
import type { Captions } from './captions';
import { tableText } from './table-text';

type Structure = 'table' | 'list' | 'definitions' | 'quotation' | 'code' | 'figure';

const KINDS: readonly Structure[] = ['table', 'list', 'definitions', 'quotation', 'code', 'figure'];
/** By tag id: the number of its structure, or −1. */
const STRUCTURES = tagTable({ table: 0, ul: 1, ol: 1, menu: 1, dl: 2, blockquote: 3, pre: 4, figure: 5 }, -1);

/** What takes a list apart into its parts (items that are cards, not lines), or a figure, which is then named after what it holds. */
const TAKES_APART = tagSet('h1 h2 h3 h4 h5 h6 table pre blockquote article figure form');

/** How many such elements come before each record: whether an element holds one is then one subtraction, at any depth. */
function countApart(records: PageRecords): Uint32Array {
  const before = new Uint32Array(records.length + 1);
  for (let i = 0; i < records.length; i++) before[i + 1] = before[i]! + TAKES_APART[records.tag[i]!.id]!;
  return before;
}

function structureAt(
  records: PageRecords,
  dataTables: DataTables,
  index: number,
  apart: Uint32Array,
): Structure | undefined {
  const structure = KINDS[STRUCTURES[records.tag[index]!.id]!];
  if (structure === 'table') return dataTables.has(index) ? 'table' : undefined;
  if (structure === 'code') return structure;
  return apart[records.end[index]!]! > apart[index + 1]! ? undefined : structure;
}

/** For each record the record of the outermost structure around it, or 0. */
function structureRoots(
  records: PageRecords,
  dataTables: DataTables,
): { roots: Int32Array; kinds: Map<number, Structure> } {
  const roots = new Int32Array(records.length);
  const kinds = new Map<number, Structure>();
  const apart = countApart(records);
  for (let i = 1; i < records.length; i++) {
    const around = roots[records.parent[i]!]!;
    if (around > 0) {
      roots[i] = around;
      continue;
    }
    if (STRUCTURES[records.tag[i]!.id]! < 0) continue;
    const structure = structureAt(records, dataTables, i, apart);
    if (structure !== undefined) {
      roots[i] = i;
      kinds.set(i, structure);
    }
  }
  for (const table of dataTables) {
    // Within another structure a table is no block of its own.
    if (!kinds.has(table)) continue;
    const caption = figcaptionOf(records, table);
    if (caption > 0) roots.fill(table, caption, records.end[caption]!);
  }
  return { roots, kinds };
}

/** Nearest ancestor (or the record itself) of a name, below `root`. */
function nearest(records: PageRecords, index: number, root: number, tags: Uint8Array): number {
  for (let i = index; i > root; i = records.parent[i]!) if (tags[records.tag[i]!.id] === 1) return i;
  return root;
}

const HEADINGS = tagTable({ h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }, 0);
const LI = tagSet('li');
const TERM = tagSet('dt dd');

function listItems(records: PageRecords, root: number, segments: readonly Segment[]): string[] {
  const items: string[] = [];
  let item = -1;
  for (const segment of segments) {
    const li = nearest(records, segment.block, root, LI);
    if (li === item) items[items.length - 1] += ` ${segment.text}`;
    else items.push(segment.text);
    item = li;
  }
  return items;
}

function definitionItems(
  records: PageRecords,
  root: number,
  segments: readonly Segment[],
): { term: string; definition: string }[] {
  const items: { term: string; definition: string }[] = [];
  let inTerm = false;
  for (const segment of segments) {
    const part = nearest(records, segment.block, root, TERM);
    const isTerm = records.tag[part]!.name === 'dt';
    const last = items[items.length - 1];
    if (isTerm && (!inTerm || last === undefined)) items.push({ term: segment.text, definition: '' });
    else if (last === undefined) items.push({ term: '', definition: segment.text });
    else if (isTerm) last.term += ` ${segment.text}`;
    else last.definition += (last.definition === '' ? '' : ' ') + segment.text;
    inTerm = isTerm;
  }
  return items;
}

class BlockWriter {
  constructor(
    private readonly records: PageRecords,
    private readonly all: readonly Segment[],
  ) {}

  single(segment: Segment): Block {
    const at = { text: segment.text, start: segment.start, end: segment.start + segment.text.length };
    const level = this.headingLevel(segment);
    return level === undefined ? { kind: 'paragraph', ...at } : { kind: 'heading', level, ...at };
  }

  private headingLevel(segment: Segment): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
    const { records } = this;
    for (let i = segment.block, steps = 0; i > 0 && steps < 4; i = records.parent[i]!, steps++) {
      const level = HEADINGS[records.tag[i]!.id]!;
      if (level > 0) return level as 1 | 2 | 3 | 4 | 5 | 6;
    }
    return undefined;
  }

  structure(kind: Structure, root: number, segments: readonly Segment[]): Block {
    const first = segments[0]!;
    const last = segments[segments.length - 1]!;
    const lines = (separator: string): string => segments.map((s) => s.text).join(separator);
    const at = { start: first.start, end: last.start + last.text.length };
    switch (kind) {
      case 'table': {
        const table = readTable(this.records, this.all, root);
        const text = tableText(table.rows);
        return { kind, ...at, text: table.caption === undefined ? text : `${table.caption}\n${text}`, ...table };
      }
      case 'list': {
        const items = listItems(this.records, root, segments);
        return { kind, ...at, text: items.join('\n'), ordered: this.records.tag[root]!.name === 'ol', items };
      }
      case 'definitions': {
        const items = definitionItems(this.records, root, segments);
        return { kind, ...at, text: lines('\n'), items };
      }
      case 'quotation':
        return { kind, ...at, text: lines('\n\n') };
      case 'code':
        return { kind, ...at, text: this.codeText(root) ?? lines('\n') };
      case 'figure':
        return { kind, ...at, text: lines('\n'), ...this.image(root) };
      default:
        return kind satisfies never;
    }
  }

  /** Code keeps its white space. */
  private codeText(root: number): string | undefined {
    const text = this.records
      .rawText(root)
      .replace(/\r\n?/g, '\n')
      .replace(/^\n+|\s+$/g, '');
    return text === '' ? undefined : detached(text);
  }

  private image(root: number): { image?: string; alt?: string } {
    const { records } = this;
    for (let i = root + 1; i < records.end[root]!; i++) {
      if (records.tag[i]!.name !== 'img') continue;
      const image = records.attribute(i, 'src') ?? records.attribute(i, 'data-src');
      const alt = records.attribute(i, 'alt')?.trim();
      return { ...(image ? { image: detached(image) } : {}), ...(alt ? { alt: detached(alt) } : {}) };
    }
    return {};
  }
}

/** Blocks of the chosen segments, in page order, and of `captions`, which add nothing to the page's text. */
export function buildBlocks(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: readonly boolean[],
  dataTables: DataTables,
  captions: Captions = new Map(),
): Block[] {
  const { roots, kinds } = structureRoots(records, dataTables);
  const writer = new BlockWriter(records, segments);
  const blocks: Block[] = [];
  /** Tables whose caption in their figure comes after them. */
  const written = new Set<number>();
  for (let k = 0; k < segments.length; k++) {
    const segment = segments[k]!;
    const box = captions.get(k);
    if (box !== undefined) {
      const lines = [segment];
      while (captions.get(k + 1) === box) lines.push(segments[++k]!);
      blocks.push(writer.structure('figure', box, lines));
      continue;
    }
    if (!chosen[k]) continue;
    const root = roots[segment.block]!;
    if (root === 0) {
      blocks.push(writer.single(segment));
      continue;
    }
    const group = [segment];
    const end = records.end[root]!;
    for (; k + 1 < segments.length && segments[k + 1]!.first < end; k++)
      if (chosen[k + 1]) group.push(segments[k + 1]!);
    if (written.has(root)) continue;
    if (kinds.get(root) === 'table') written.add(root);
    blocks.push(writer.structure(kinds.get(root)!, root, group));
  }
  return blocks;
}

/** The page's text: the blocks without captions. */
export const textOfBlocks = (blocks: readonly Block[], segments: readonly Segment[], captions: Captions): string => {
  const starts = new Set([...captions.keys()].map((k) => segments[k]!.start));
  return joinBlocks(blocks.filter(({ kind, start }) => kind !== 'figure' || !starts.has(start)));
};

/** The blocks' texts with an empty line between them. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}
