import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith, type FontToMeasure } from 'docx/layout';

// Widths of U+0020 to U+007E of Times Roman in thousandths of an em (Adobe's AFM for Times-Roman).
const LATIN_WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const OTHER_WIDTH = 500;
const WIDE =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/;
const NO_WIDTH = /[\p{Mn}\u200B-\u200F]/u;

/** How wide a text is in points: an em for each East Asian character, Times Roman for Latin letters. */
export function measureWidth(text: string, { size, bold }: FontToMeasure): number {
  let thousandths = 0;
  for (const character of text) {
    if (WIDE.test(character) || character.length > 1) thousandths += 1000;
    else if (!NO_WIDTH.test(character))
      thousandths += (LATIN_WIDTHS[character.charCodeAt(0) - 32] ?? OTHER_WIDTH) * (bold ? 1.05 : 1);
  }
  return (thousandths * size) / 1000;
}

/**
 * Works out the page numbers of the contents, so that readers see them before the field is updated. Text is measured by the widths
 * above: the layout's own tables cover no Chinese face but by a guess, and take ten times as long.
 */
export const estimatePages: PageNumberEstimator = estimatePageNumbersWith({ measureWidth, guess: true });
