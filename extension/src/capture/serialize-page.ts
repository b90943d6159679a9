import { inlineImage, resetImageBudget } from './inline-image';
import { collectStyles, withoutLoads } from './page-styles';
import type { SelectedRange } from './selected-points';
import { frameDocumentOf, shadowRootOf } from './shadow-root';

/** The page as one HTML document, and where the selected passages stand in it. */
export interface SerializedPage {
  html: string;
  selections: { start: number; end: number }[];
}

/** A snapshot larger than this is cut: whole pages that people quote are far smaller. */
const MAX_HTML_UNITS = 12_000_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Programs, plug-ins and what only loads something. Data scripts and metadata links are kept apart from this. */
const DROPPED = new Set('script style noscript template object embed applet base source track portal'.split(' '));
const KEPT_LINKS = /^(?:canonical|alternate|license|author|shortlink|amphtml)$/i;
/** Attributes that name something to load or to run. */
const DROPPED_ATTRIBUTES =
  /^(?:on.*|srcset|sizes|src|srcdoc|background|poster|ping|action|formaction|data|manifest|nonce|integrity|autofocus|loading|fetchpriority|crossorigin)$/;

const escapeText = (text: string): string =>
  text.replace(/[&<>\u00a0]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&nbsp;'));
const escapeAttribute = (text: string): string =>
  text.replace(/[&"<]/g, (c) => (c === '&' ? '&amp;' : c === '"' ? '&quot;' : '&lt;'));

interface Boundary {
  selection: number;
  edge: 'start' | 'end';
}

/** Boundary points by where the writer meets them: inside of a text node, before a child, or at the end of an element. */
class Boundaries {
  private readonly inText = new Map<Node, { offset: number; boundary: Boundary }[]>();
  private readonly before = new Map<Node, Boundary[]>();
  private readonly atEnd = new Map<Node, Boundary[]>();

  constructor(ranges: readonly SelectedRange[]) {
    ranges.forEach(({ start, end }, selection) => {
      this.add(start.node, start.offset, { selection, edge: 'start' });
      this.add(end.node, end.offset, { selection, edge: 'end' });
    });
  }

  private add(node: Node, offset: number, boundary: Boundary): void {
    if (node.nodeType === Node.TEXT_NODE) push(this.inText, node, { offset, boundary });
    else {
      const child = node.childNodes[offset];
      push(child ? this.before : this.atEnd, child ?? node, boundary);
    }
  }

  inside(node: Node): { offset: number; boundary: Boundary }[] {
    return (this.inText.get(node) ?? []).sort((a, b) => a.offset - b.offset);
  }
  beforeNode(node: Node): Boundary[] {
    return this.before.get(node) ?? [];
  }
  atEndOf(node: Node): Boundary[] {
    return this.atEnd.get(node) ?? [];
  }
  /** Every boundary inside of a subtree that is left out: they fall together where it stood. */
  within(root: Node): Boundary[] {
    const all: Boundary[] = [];
    for (const [node, list] of this.inText) if (root.contains(node)) all.push(...list.map(({ boundary }) => boundary));
    for (const map of [this.before, this.atEnd])
      for (const [node, list] of map) if (node !== root && root.contains(node)) all.push(...list);
    return all;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Serialises what the user sees: shadow trees (closed ones too) and the page's own frames stand in place of their hosts, what is not
 * displayed is left out, images carry their pixels, and nothing is left that runs or loads.
 */
export function serializePage(document: Document, ranges: readonly SelectedRange[]): SerializedPage {
  resetImageBudget();
  const writer = new PageWriter(new Boundaries(ranges), ranges.length);
  writer.write(document);
  return writer.finish();
}

class PageWriter {
  private parts: string[] = [];
  private length = 0;
  private readonly points: { start?: number; end?: number }[];

  constructor(
    private readonly boundaries: Boundaries,
    count: number,
  ) {
    this.points = Array.from({ length: count }, () => ({}));
  }

  write(document: Document): void {
    this.add('<!DOCTYPE html>');
    const root = document.documentElement;
    this.add(`<html${this.attributes(root)}><head><meta charset="utf-8">`);
    if (document.head) this.head(document.head);
    this.add(`<style>${collectStyles(document)}</style></head>`);
    const body = document.body ?? root;
    this.add(`<body${body === root ? '' : this.attributes(body)}>`);
    if (body.localName === 'frameset') this.children(body);
    else this.inner(body);
    this.add('</body></html>');
  }

  finish(): SerializedPage {
    const selections = this.points
      .filter((point): point is { start: number; end: number } => point.start !== undefined && point.end !== undefined)
      .filter(({ start, end }) => start < end);
    return { html: this.parts.join(''), selections };
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private mark(boundaries: readonly Boundary[]): void {
    for (const { selection, edge } of boundaries) this.points[selection]![edge] ??= this.length;
  }

  private head(head: HTMLHeadElement): void {
    for (const element of head.children) {
      const name = element.localName;
      if (name === 'title') this.add(`<title>${escapeText(element.textContent ?? '')}</title>`);
      else if (name === 'meta' || name === 'link' || name === 'script') this.metadata(element);
    }
  }

  /** Metadata stay wherever they stand: extraction reads them. A refresh or a policy of the page is no metadata. */
  private metadata(element: Element): void {
    const name = element.localName;
    if (name === 'meta' && (element.hasAttribute('charset') || element.hasAttribute('http-equiv'))) return;
    if (name === 'link' && !KEPT_LINKS.test(element.getAttribute('rel') ?? '')) return;
    if (name === 'script') {
      if (!/^\s*application\/ld\+json/i.test(element.getAttribute('type') ?? '')) return;
      const data = (element.textContent ?? '').replace(/<(?=\/script|!--)/gi, '\\u003c');
      this.add(`<script type="application/ld+json">${data}</script>`);
      return;
    }
    this.add(`<${name}${this.attributes(element)}>`);
  }

  private attributes(element: Element): string {
    let text = '';
    for (const { name, value } of element.attributes) {
      const lower = name.toLowerCase();
      if (DROPPED_ATTRIBUTES.test(lower) || !/^[a-z][\w:.-]*$/i.test(name)) continue;
      if (lower === 'href') text += this.link(element, value);
      else if (lower === 'style') text += ` style="${escapeAttribute(withoutLoads(value))}"`;
      else text += ` ${lower}="${escapeAttribute(value.slice(0, 20_000))}"`;
    }
    return text;
  }

  /** Addresses are made absolute, so that they mean the same in the snapshot. Links that run something are dropped. */
  private link(element: Element, value: string): string {
    if (value.startsWith('#')) return ` href="${escapeAttribute(value)}"`;
    try {
      const url = new URL(value, element.baseURI);
      return /^(?:https?|mailto):$/.test(url.protocol) ? ` href="${escapeAttribute(url.href)}"` : '';
    } catch {
      return '';
    }
  }

  private node(node: Node): void {
    this.mark(this.boundaries.beforeNode(node));
    if (this.length > MAX_HTML_UNITS) return;
    if (node.nodeType === Node.TEXT_NODE) this.text(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element);
  }

  private text(node: Text): void {
    const parent = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined);
    const isHidden = parent !== undefined && getComputedStyle(parent).visibility !== 'visible';
    let at = 0;
    for (const { offset, boundary } of this.boundaries.inside(node)) {
      if (!isHidden) this.add(escapeText(node.data.slice(at, offset)));
      at = offset;
      this.mark([boundary]);
    }
    if (!isHidden) this.add(escapeText(node.data.slice(at)));
  }

  private element(element: Element): void {
    const name = element.localName.toLowerCase();
    if (name === 'meta' || name === 'link' || name === 'script') this.metadata(element);
    else if (DROPPED.has(name) || getComputedStyle(element).display === 'none')
      this.mark(this.boundaries.within(element));
    else if (name === 'iframe' || name === 'frame') this.frame(element);
    else if (name === 'img' || name === 'canvas') this.image(element as HTMLImageElement | HTMLCanvasElement);
    else if (name === 'video' || name === 'audio') this.add(`<div data-media="${name}"></div>`);
    else if (name === 'input' || name === 'textarea' || name === 'select') this.control(element, name);
    else if (name === 'svg') this.drawing(element);
    else if (name === 'slot') this.inner(element);
    else this.plain(element, /^[a-z][a-z0-9-]*$/.test(name) ? name : 'span');
  }

  private plain(element: Element, tag: string): void {
    this.add(`<${tag}${this.attributes(element)}${this.rowStyle(element)}>`);
    if (VOID.has(tag)) return;
    this.inner(element);
    this.add(`</${tag}>`);
  }

  /** Custom elements lay out as they did: without its program such an element would fall back to "inline". */
  private rowStyle(element: Element): string {
    if (!element.localName.includes('-')) return '';
    return getComputedStyle(element).display.startsWith('inline') ? '' : ' style="display:block"';
  }

  /** What shows inside of an element: its shadow tree, or what is assigned to a slot, or its children. */
  private inner(element: Element): void {
    const shadow = shadowRootOf(element);
    if (shadow) this.children(shadow);
    else if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned.length > 0) for (const node of assigned) this.node(node);
      else this.children(element);
    } else this.children(element);
    this.mark(this.boundaries.atEndOf(element));
  }

  private children(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.node(child);
    this.mark(this.boundaries.atEndOf(parent));
  }

  private frame(element: Element): void {
    const document = frameDocumentOf(element);
    this.add(`<div data-frame="${escapeAttribute(document?.location?.href ?? 'other origin')}">`);
    if (document?.body) this.children(document.body);
    this.add('</div>');
    this.mark(this.boundaries.atEndOf(element));
  }

  private image(element: HTMLImageElement | HTMLCanvasElement): void {
    const pixels = inlineImage(element);
    const source = 'currentSrc' in element ? element.currentSrc || element.src : '';
    const box = element.getBoundingClientRect();
    this.add(
      `<img${element.localName === 'img' ? this.attributes(element).replace(/ (?:width|height)="[^"]*"/g, '') : ''}` +
        `${/^https?:/.test(source) ? ` data-src="${escapeAttribute(source)}"` : ''}${pixels ? ` src="${pixels}"` : ''}` +
        `${box.width > 0 ? ` width="${Math.round(box.width)}" height="${Math.round(box.height)}"` : ''}>`,
    );
  }

  /** A form shows that there is a field; what the user has typed in is never taken along. */
  private control(element: Element, name: string): void {
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    const isLabelled = /^(?:button|submit|reset)$/.test(type);
    const label = isLabelled ? (element as HTMLInputElement).value : (element.getAttribute('placeholder') ?? '');
    this.add(
      `<span data-control="${escapeAttribute(type || name)}">${name === 'select' ? '' : escapeText(isLabelled ? label : '')}</span>`,
    );
  }

  /** Drawings carry words (charts do); their shapes stay out of the snapshot, the screenshot has them. */
  private drawing(svg: Element): void {
    const words = Array.from(svg.querySelectorAll('text'), (text) => text.textContent?.trim() ?? '').filter(Boolean);
    if (words.length > 0) this.add(`<span data-drawing="svg">${escapeText(words.join(' '))}</span>`);
    this.mark(this.boundaries.within(svg));
  }
}
