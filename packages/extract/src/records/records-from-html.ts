/**
 * Builder 1: HTML string → records, straight from the tokens. No DOM is built in between (that is half of the cost of a parse), and the open elements are an array with a count per name, so that 100,000 levels and stray end tags stay linear.
 * Implied end tags follow the HTML standard's tree construction where it changes text; the adoption agency and foster parenting are left out.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { AttributeCollector, attributeOf, keptAttributeAt, PageRecords } from './records';
import { type HtmlText, type MarkupHandler, scanMarkup } from './scan-markup';
import { isDataScript } from './script-kinds';
import { knownTag, TAG_IDS, type Tag, tagAt, tagSet } from './tags';

const P = knownTag('p');
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** One number for each tag, by its id: tables of tags are looked up for every tag of a page. */
type Tags = Uint8Array;

/** Start tags that end an open paragraph (HTML standard, "in body"). */
const CLOSES_P = tagSet(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
const CELL_SCOPE = tagSet('table td th caption');
/** Start tag → open elements that it ends, looked for up to the nearest of a scope. */
const CLOSES: [string, closes: string, scope?: string][] = [
  ['li', 'li', 'ul ol menu dir table td th body html article section'],
  ['dd', 'dd dt', 'dl table td th body html'],
  ['dt', 'dd dt', 'dl table td th body html'],
  ['option', 'option'],
  ['optgroup', 'option optgroup'],
  ['tr', 'tr', 'table'],
  ['td', 'td th', 'tr table'],
  ['th', 'td th', 'tr table'],
  ['tbody', 'tbody thead tfoot caption colgroup'],
  ['thead', 'tbody thead tfoot caption colgroup'],
  ['tfoot', 'tbody thead tfoot caption colgroup'],
  ['rt', 'rt rp'],
  ['rp', 'rt rp'],
  ['a', 'a'],
  ['button', 'button'],
];
const P_SCOPE = tagSet('table td th caption button object body html');
/** End tags of inline elements do not end blocks that are open inside them. */
const BLOCK_END_BARRIER = tagSet('td th caption table');
/** Start tags that end a drawing that was left open (the standard's list for foreign content, shortened). */
const BREAKS_OUT = set(
  'blockquote body center code dd div dl dt em h1 h2 h3 h4 h5 h6 head hr img li menu nobr ol p pre ruby s small span strong sub sup table u ul',
);
/** How far back an implied end is looked for: honest pages need a handful. */
const MAX_LOOK_BACK = 24;

/** By tag id: what a start tag ends besides paragraphs, and within what. */
const CLOSED_BY: ({ closes: Tags; scope: Tags } | undefined)[] = new Array(TAG_IDS).fill(undefined);
for (const [name, closes, scope] of CLOSES)
  CLOSED_BY[knownTag(name).id] = { closes: tagSet(closes), scope: scope === undefined ? CELL_SCOPE : tagSet(scope) };

const HTML = knownTag('html');
const BODY = knownTag('body');
const BR = knownTag('br');
const NOSCRIPT = knownTag('noscript');
const SCRIPT = knownTag('script');

/** Characters of markup; references (&amp;amp;) are decoded only where there is one. */
const decoded = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);

/** Whether there are no records of an element's content. */
function skipsContent(name: string, attributes: readonly string[] | undefined): boolean {
  switch (name) {
    case 'script':
      return !isDataScript(attributeOf(attributes, 'type'), attributeOf(attributes, 'id'));
    case 'style':
    case 'svg':
    case 'math':
    case 'select':
    case 'datalist':
    case 'textarea':
    case 'iframe':
    case 'noembed':
      return true;
    case 'template':
      return attributeOf(attributes, 'shadowrootmode') === undefined;
    default:
      return false;
  }
}

class RecordsBuilder implements MarkupHandler {
  readonly records = new PageRecords(knownTag('div'));
  /** Open elements: record index and tag. */
  private readonly open: number[] = [0];
  private readonly openTags: Tag[] = [knownTag('div')];
  /** How many are open, by tag id and, for elements outside of HTML, by name. */
  private readonly openKnown = new Int32Array(TAG_IDS);
  private readonly openOthers = new Map<string, number>();
  private tag: Tag = HTML;
  private readonly attributes = new AttributeCollector();
  private attributeName: string | undefined;
  private text = '';
  /** Inside of a subtree without records: its element name, and how many of that name are open. */
  private skippedName = '';
  private skippedDepth = 0;
  /** Content of the open script element, which may come in parts. */
  private script: string | undefined;

  html = '';

  constructor(private readonly scripts: string[]) {}

  onAttributeName(start: number, end: number): boolean {
    if (this.skippedDepth > 0) return false;
    this.attributeName = keptAttributeAt(this.html, start, end);
    return this.attributeName !== undefined;
  }
  onAttributeValue(start: number, end: number): void {
    const value = this.html.slice(start, end);
    this.attributes.add(this.attributeName!, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }
  onText(start: number, end: number): void {
    if (this.script !== undefined) this.script += this.html.slice(start, end);
    if (this.skippedDepth > 0) return;
    const text = this.html.slice(start, end);
    this.text = this.text === '' ? text : this.text + text;
  }
  onOpenTag(start: number, end: number): void {
    this.attributes.clear();
    this.tag = tagAt(this.html, start, end);
  }

  /** Ends the last text and computes where subtrees end. */
  finish(): PageRecords {
    this.flushText();
    return this.records.seal();
  }

  private flushText(): void {
    if (this.text === '') return;
    // The content of a script is no markup; references in it are text.
    const text = this.openTags[this.openTags.length - 1] === SCRIPT ? this.text : decoded(this.text);
    this.records.text(text, this.open[this.open.length - 1]!);
    this.text = '';
  }

  onOpenTagEnd(selfClosing: boolean): void {
    const { tag } = this;
    const { name } = tag;
    const attributes = this.attributes.take();
    if (tag === SCRIPT && !selfClosing) this.script = '';
    if (this.skippedDepth > 0) {
      if (name === this.skippedName && !selfClosing) this.skippedDepth++;
      else if (this.skippedName === 'svg' && BREAKS_OUT.has(name)) this.skippedDepth = 0;
      if (this.skippedDepth > 0) return;
    }
    this.flushText();
    // Only the first html and body count; body is a plain element here, so content before and after it stays in order.
    if ((tag === HTML || tag === BODY) && this.countOf(tag) > 0) return;
    this.closeImplied(tag.id);
    const index = this.records.open(tag, this.open[this.open.length - 1]!, attributes);
    if (tag.empty || (selfClosing && (name === 'svg' || name === 'math'))) return;
    if (tag.skipped && skipsContent(name, attributes)) {
      this.skippedName = name;
      this.skippedDepth = 1;
      return;
    }
    this.push(index, tag);
  }

  private countOf(tag: Tag): number {
    return tag.id > 0 ? this.openKnown[tag.id]! : (this.openOthers.get(tag.name) ?? 0);
  }

  private addCount(tag: Tag, change: 1 | -1): void {
    if (tag.id > 0) this.openKnown[tag.id]! += change;
    else this.openOthers.set(tag.name, (this.openOthers.get(tag.name) ?? 0) + change);
  }

  private closeImplied(id: number): void {
    if (CLOSES_P[id] === 1 && this.openKnown[P.id]! > 0) this.closeNearest(P_SET, P_SCOPE);
    const closed = CLOSED_BY[id];
    if (closed !== undefined) this.closeNearest(closed.closes, closed.scope);
  }

  private closeNearest(closes: Tags, scope: Tags): void {
    const stop = Math.max(1, this.openTags.length - MAX_LOOK_BACK);
    for (let i = this.openTags.length - 1; i >= stop; i--) {
      const { id } = this.openTags[i]!;
      if (closes[id] === 1) {
        this.popTo(i);
        return;
      }
      if (scope[id] === 1) return;
    }
  }

  private push(index: number, tag: Tag): void {
    this.open.push(index);
    this.openTags.push(tag);
    this.addCount(tag, 1);
  }

  private popTo(depth: number): void {
    while (this.openTags.length > depth) {
      const tag = this.openTags.pop()!;
      this.open.pop();
      this.addCount(tag, -1);
    }
  }

  onCloseTag(start: number, end: number): void {
    const tag = tagAt(this.html, start, end);
    if (this.script !== undefined) {
      this.scripts.push(this.script);
      this.script = undefined;
    }
    if (this.skippedDepth > 0) {
      if (tag.name === this.skippedName) this.skippedDepth--;
      if (tag !== NOSCRIPT || this.countOf(tag) === 0) return;
      this.skippedDepth = 0;
    }
    if (this.countOf(tag) === 0) {
      if (tag === P || tag === BR) {
        this.flushText();
        this.records.open(tag, this.open[this.open.length - 1]!, undefined);
      }
      return;
    }
    if (tag === BODY || tag === HTML) return;
    this.flushText();
    this.closeOpen(tag);
  }

  private closeOpen({ id, name, block }: Tag): void {
    for (let i = this.openTags.length - 1; i > 0; i--) {
      const tag = this.openTags[i]!;
      if (tag.name === name) {
        this.popTo(i);
        return;
      }
      // <noscript><p></noscript>: to a browser with scripts that is text, and nothing in it stays open after it.
      if (id === NOSCRIPT.id) continue;
      if (!block && tag.block) {
        this.detach(name, i);
        return;
      }
      if (BLOCK_END_BARRIER[tag.id] === 1 && TABLE_PARTS[id] !== 1) return;
    }
  }

  /** An inline end tag with blocks open inside: the inline element ends, the blocks stay open. */
  private detach(name: string, from: number): void {
    const stop = Math.max(1, from - MAX_LOOK_BACK);
    for (let i = from; i >= stop; i--) {
      const tag = this.openTags[i]!;
      if (tag.name !== name) continue;
      this.open.splice(i, 1);
      this.openTags.splice(i, 1);
      this.addCount(tag, -1);
      return;
    }
  }
}

const P_SET = tagSet('p');
const TABLE_PARTS = tagSet('table thead tbody tfoot tr td th caption');

/**
 * Records of an HTML text. Never throws; time and memory are linear in the length.
 * @param scripts gets the contents of the script elements, programs included, of which there are no records
 */
export function recordsFromHtml(html: HtmlText, scripts: string[] = []): PageRecords {
  const builder = new RecordsBuilder(scripts);
  scanMarkup(html, builder);
  return builder.finish();
}
