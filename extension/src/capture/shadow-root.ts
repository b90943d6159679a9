/** Chromium gives extensions closed shadow roots too (https://developer.chrome.com/docs/extensions/reference/api/dom); so does Firefox, as a property. */
interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; undefined when it has none. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  const open = element.shadowRoot;
  if (open) return open;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox) return firefox;
  if (!(element instanceof HTMLElement)) return undefined;
  try {
    return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document of a frame that the page itself could read; undefined for another origin's. */
export function frameDocumentOf(element: Element): Document | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
