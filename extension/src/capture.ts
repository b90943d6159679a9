// The capture script: injected into a page only when the user clips it. Classic script, no imports at run time beyond this bundle.
// It leaves one function in the extension's own (isolated) world and touches nothing in the page.
import { selectedPoints } from './capture/selected-points';
import { serializePage } from './capture/serialize-page';
import type { RawCapture } from './platform/platform';

function duibiaoCapture(): RawCapture {
  const roots = document.contentType === 'application/pdf' ? [] : selectedPoints(document);
  const { html, selections } = serializePage(document, roots);
  return {
    url: location.href,
    contentType: document.contentType,
    html,
    selections,
    selectedText: String(getSelection() ?? ''),
  };
}

Object.assign(globalThis, { duibiaoCapture });
