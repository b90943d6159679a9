/** Builder 2: live DOM → the same records. Walks without recursion; open shadow roots stand in place of their host's children. */
import { AttributeCollector, keptAttribute, PageRecords } from './records';
import { isDataScript } from './script-kinds';
import { knownTag, tagOf } from './tags';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;

/** Records of a document, and the text nodes behind the text records (for selections). */
export interface DomRecords {
  records: PageRecords;
  /** Record index of each text node and element that has one. */
  indexOf: Map<Node, number>;
}

const collector = new AttributeCollector();

function attributesOf(element: Element): string[] | undefined {
  const attributes = element.attributes;
  if (attributes === undefined || attributes.length === 0) return undefined;
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i]!;
    const name = keptAttribute(attribute.name.toLowerCase());
    if (name !== undefined) collector.add(name, attribute.value);
  }
  return collector.take();
}

/** The element names whose content has no records in builder 1 either. */
function skipsContent(name: string, element: Element): boolean {
  if (name === 'script') {
    return !isDataScript(element.getAttribute('type') ?? undefined, element.getAttribute('id') ?? undefined);
  }
  return /^(style|svg|math|select|datalist|textarea|iframe|noembed|template)$/.test(name);
}

/** A slot of a flattened shadow tree shows the nodes assigned to it. */
function firstChildOf(node: Node): ChildNode | null {
  const shadow = (node as Element).shadowRoot;
  if (shadow !== null && shadow !== undefined && shadow.firstChild !== null) return shadow.firstChild;
  return node.firstChild;
}

/**
 * Records of a live document (or of the subtree of a root node).
 * `Node.parentNode` is never needed: the open elements are kept in an array.
 */
export function recordsFromDom(root: Node): DomRecords {
  const records = new PageRecords(knownTag('div'));
  const indexOf = new Map<Node, number>();
  const nexts: (ChildNode | null)[] = [
    root.nodeType === DOCUMENT ? (root as Document).documentElement : firstChildOf(root),
  ];
  const open = [0];
  indexOf.set(root, 0);
  while (nexts.length > 0) {
    const depth = nexts.length - 1;
    const node = nexts[depth];
    if (node === null || node === undefined) {
      nexts.pop();
      open.pop();
      continue;
    }
    nexts[depth] = node.nextSibling;
    const parent = open[depth]!;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const value = node.nodeValue ?? '';
      if (value !== '') indexOf.set(node, records.text(value, parent));
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.localName.toLowerCase();
      const tag = tagOf(name);
      const index = records.open(tag, parent, attributesOf(element));
      indexOf.set(node, index);
      if (tag.empty || skipsContent(name, element)) continue;
      nexts.push(firstChildOf(node));
      open.push(index);
    }
  }
  return { records: records.seal(), indexOf };
}
