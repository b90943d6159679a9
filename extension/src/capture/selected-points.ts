import { frameDocumentOf, shadowRootOf } from './shadow-root';

/** Where one selected passage starts and ends in the live tree. */
export interface SelectedRange {
  start: { node: Node; offset: number };
  end: { node: Node; offset: number };
}

interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** More elements than any page has that a person reads; a hostile page must not keep the browser busy. */
const MAX_ELEMENTS = 200_000;

/** The passages that are selected in the page, its shadow trees and its own frames; collapsed selections (a caret) are none. */
export function selectedPoints(root: Document): SelectedRange[] {
  const { shadowRoots, frames } = findTrees(root);
  return [root, ...frames].flatMap((document) => rangesOf(document, shadowRoots));
}

function rangesOf(document: Document, shadowRoots: ShadowRoot[]): SelectedRange[] {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const composed = shadowRoots.length > 0 ? composedRanges(selection, shadowRoots) : undefined;
  const ranges: AbstractRange[] =
    composed ?? Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  return ranges
    .filter((range) => !range.collapsed)
    .map(({ startContainer, startOffset, endContainer, endOffset }) => ({
      start: { node: startContainer, offset: startOffset },
      end: { node: endContainer, offset: endOffset },
    }));
}

/** Plain ranges stop at the host of a shadow tree; composed ones go in (https://w3c.github.io/selection-api/#dom-selection-getcomposedranges). */
function composedRanges(selection: Selection, shadowRoots: ShadowRoot[]): StaticRange[] | undefined {
  const composed = (selection as unknown as ComposedSelection).getComposedRanges;
  if (!composed || selection.rangeCount > 1) return undefined;
  return composed.call(selection, { shadowRoots });
}

function findTrees(root: Document): { shadowRoots: ShadowRoot[]; frames: Document[] } {
  const shadowRoots: ShadowRoot[] = [];
  const frames: Document[] = [];
  const trees: (Document | ShadowRoot)[] = [root];
  let budget = MAX_ELEMENTS;
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    for (const element of tree.querySelectorAll('*')) {
      if (--budget < 0) return { shadowRoots, frames };
      const shadow = shadowRootOf(element);
      if (shadow) {
        shadowRoots.push(shadow);
        trees.push(shadow);
      }
      const frame = frameDocumentOf(element);
      if (frame) {
        frames.push(frame);
        trees.push(frame);
      }
    }
  }
  return { shadowRoots, frames };
}
