/** Pixels of all images of one page, as data addresses, in UTF-16 units. */
const MAX_TOTAL_UNITS = 4_000_000;
/** Longer edges are scaled down to this: enough to read a chart. */
const MAX_EDGE_PX = 1_200;
const MIN_EDGE_PX = 8;

let spent = 0;

/** Starts the budget anew for a page. */
export function resetImageBudget(): void {
  spent = 0;
}

/**
 * The pixels of an image that has been shown, as a data address. Undefined for images of other origins that do not share their
 * pixels (the screenshot has them), for tiny ones, and past the budget of the page.
 */
export function inlineImage(element: HTMLImageElement | HTMLCanvasElement): string | undefined {
  const width = 'naturalWidth' in element ? element.naturalWidth : element.width;
  const height = 'naturalHeight' in element ? element.naturalHeight : element.height;
  if (Math.min(width, height) < MIN_EDGE_PX || spent > MAX_TOTAL_UNITS) return undefined;
  const scale = Math.min(1, MAX_EDGE_PX / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  try {
    canvas.getContext('2d')?.drawImage(element, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL('image/webp', 0.8);
    if (!url.startsWith('data:image/') || spent + url.length > MAX_TOTAL_UNITS) return undefined;
    spent += url.length;
    return url;
  } catch {
    // A tainted canvas: the page itself may not read these pixels either.
    return undefined;
  }
}
