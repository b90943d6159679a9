import type { Period } from '@duibiao/model';
import type { Culture } from '../culture';
import { languageOf } from '../language/language';
import { sourceOf } from '../language/source';
import { findPeriods } from './find-periods';

/**
 * The period that a label is, such as the head of a column or a cell of a column of times: 平成29年度, 民國112年, "3. Quartal 2019",
 * תשע״ט. Undefined where the label is anything else or more than a period, or names no year. Fiscal years are those of the place.
 *
 * @param iso the place whose fiscal year a label without months means (ISO 3166), where it is known
 */
export function readPeriod(label: string, culture: Culture, iso?: string): Period | undefined {
  const text = label.trim();
  const [found, ...others] = findPeriods(sourceOf(text, languageOf(culture)));
  if (found === undefined || others.length > 0 || found.start > 0 || found.end < text.length) return undefined;
  return found.partial === true ? undefined : found.resolve({ iso, year: undefined });
}
