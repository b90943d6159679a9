/**
 * The neutral record tree: one page as flat arrays in document order. Two builders fill it (from an HTML string, from a live DOM);
 * everything after works on records only, so browser and batch agree.
 */
import { type Tag, TEXT } from './tags';

/** Attributes that records keep; all others are dropped by the builders. */
const KEPT_ATTRIBUTES =
  'alt aria-hidden class colspan content data-author data-created data-date data-date-iso data-datetime data-preloaded data-pubdate data-publish-date data-published data-src data-time data-timestamp data-ts data-utime datetime dir hidden href http-equiv id itemprop itemscope itemtype lang name property pubdate rel role rowspan scope shadowrootmode src style title ts type xml:lang';

// Taken from the keys of an object, names are the engine's own copies: comparing them with a name in the code is comparing pointers.
const kept = new Map(
  Object.keys(Object.fromEntries(KEPT_ATTRIBUTES.split(' ').map((name) => [name, true]))).map((name) => [name, name]),
);

/** The kept attribute of this name (in any case), or undefined. The result is the same string object for equal names. */
export function keptAttribute(name: string): string | undefined {
  return kept.get(name) ?? (/[A-Z]/.test(name) ? kept.get(name.toLowerCase()) : undefined);
}

/** Kept attributes by the length of their name: most names of a page end here. */
const keptByLength: string[][] = [];
for (const name of kept.keys()) {
  while (keptByLength.length <= name.length) keptByLength.push([]);
  keptByLength[name.length]!.push(name);
}

/** The kept attribute whose name is written from `start` to `end` of a page, as {@link keptAttribute} gives it. */
export function keptAttributeAt(html: string, start: number, end: number): string | undefined {
  const list = keptByLength[end - start];
  if (list === undefined) return undefined;
  const first = html.charCodeAt(start) | 32;
  for (let k = 0; k < list.length; k++) {
    const name = list[k]!;
    if (name.charCodeAt(0) === first && isWrittenAt(name, html, start)) return name;
  }
  return undefined;
}

function isWrittenAt(name: string, html: string, start: number): boolean {
  for (let i = 1; i < name.length; i++) {
    const code = html.charCodeAt(start + i);
    if (name.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}

/** More attributes than any honest element has; the rest is dropped, so that look-ups stay cheap on hostile pages. */
const MAX_ATTRIBUTES = 32;

/** Value of an attribute in a list of names and values. */
export function attributeOf(list: readonly string[] | undefined, name: string): string | undefined {
  if (list === undefined) return undefined;
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1];
  return undefined;
}

const BLOCK = 8192;

/**
 * A list that grows in blocks and is put together once. V8 copies a list that grows beyond 128 KB into memory fresh from the system at every step; on pages
 * of tens of thousands of records that took a quarter of the time.
 */
class Column<T> {
  private readonly full: T[][] = [];
  private block: T[] = [];

  push(item: T): void {
    if (this.block.length === BLOCK) {
      this.full.push(this.block);
      this.block = [];
    }
    this.block.push(item);
  }

  all(): T[] {
    return this.full.length === 0 ? this.block : ([] as T[]).concat(...this.full, this.block);
  }
}

/** A page as parallel arrays, in document order; index 0 is a root that is not in the page. The arrays are there once the records are sealed. */
export class PageRecords {
  tag: readonly Tag[] = [];
  /** Index of the parent element; -1 for the root. */
  parent: readonly number[] = [];
  /** Index after the last record of the subtree. */
  end: Int32Array = new Int32Array(0);
  /** Raw text of a text record; '' for elements. */
  value: readonly string[] = [];
  /** Kept attributes as [name, value, name, value …]. */
  attributes: readonly (string[] | undefined)[] = [];
  /** Number of records. */
  length = 0;
  private readonly tags = new Column<Tag>();
  private readonly parents = new Column<number>();
  private readonly values = new Column<string>();
  private readonly lists = new Column<string[] | undefined>();

  constructor(root: Tag) {
    this.open(root, -1, undefined);
  }

  /** Adds an element and returns its index. */
  open(tag: Tag, parent: number, attributes: string[] | undefined): number {
    return this.add(tag, parent, '', attributes);
  }

  /** Adds a text record and returns its index. */
  text(value: string, parent: number): number {
    return this.add(TEXT, parent, value, undefined);
  }

  private add(tag: Tag, parent: number, value: string, attributes: string[] | undefined): number {
    this.tags.push(tag);
    this.parents.push(parent);
    this.values.push(value);
    this.lists.push(attributes);
    return this.length++;
  }

  /** Makes the arrays, and computes `end` of every record from the parents: call once, after the last record. */
  seal(): this {
    this.tag = this.tags.all();
    this.value = this.values.all();
    this.attributes = this.lists.all();
    const parent = this.parents.all();
    this.parent = parent;
    const end = new Int32Array(parent.length);
    for (let i = 0; i < end.length; i++) end[i] = i + 1;
    for (let i = end.length - 1; i > 0; i--) {
      const p = parent[i]!;
      if (end[p]! < end[i]!) end[p] = end[i]!;
    }
    this.end = end;
    return this;
  }

  /** Value of a kept attribute; undefined where absent. */
  attribute(index: number, name: string): string | undefined {
    return attributeOf(this.attributes[index], name);
  }

  /** All raw text below a record, elements that are never text included (scripts, titles). */
  rawText(index: number): string {
    const end = this.end[index]!;
    let text = this.value[index]!;
    for (let i = index + 1; i < end; i++) text += this.value[i]!;
    return text;
  }
}

/** Collects the kept attributes of one element after the other: the first of a name counts, as in HTML; the list is full at `MAX_ATTRIBUTES`. */
export class AttributeCollector {
  private readonly list: string[] = [];
  private used = 0;

  add(name: string, value: string): void {
    const { list, used } = this;
    if (used >= 2 * MAX_ATTRIBUTES) return;
    for (let i = 0; i < used; i += 2) if (list[i] === name) return;
    list[used] = name;
    list[used + 1] = value;
    this.used = used + 2;
  }

  /** Forgets what was collected. */
  clear(): void {
    this.used = 0;
  }

  /** The list for records, or undefined where nothing was kept; the collector is empty again. */
  take(): string[] | undefined {
    const { used } = this;
    if (used === 0) return undefined;
    this.used = 0;
    return this.list.slice(0, used);
  }
}
