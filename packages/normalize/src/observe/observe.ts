import type { TextObservation } from '@duibiao/model';
import type { Culture } from '../culture';
import { languageOf } from '../language/language';
import { splitBlocks } from '../tables/grid';
import { observeGrid } from '../tables/observe-grid';
import { observeProse } from './observe-prose';
import { type ObserveContext, readScene } from './scene';

function shifted(observations: TextObservation[], by: number): TextObservation[] {
  if (by === 0) return observations;
  return observations.map((one) => ({
    ...one,
    quantity: { start: one.quantity.start + by, end: one.quantity.end + by },
  }));
}

/**
 * Finds the figures of a text and says what each one is: indicator, place, period, exact value, unit or currency, level, change or
 * share, and the words that qualify it. Tab-separated lines are read as tables.
 * @param culture the language the text is written in
 * @returns in the order of the text; `quantity` are UTF-16 offsets, none overlapping
 */
export function observe(text: string, culture: Culture, context: ObserveContext = {}): TextObservation[] {
  const language = languageOf(culture);
  return splitBlocks(text).flatMap((block) => {
    if (block.kind === 'table') return observeGrid(block.grid, language, context.pageTitle);
    const part = text.slice(block.start, block.end);
    return shifted(observeProse(readScene(part, language, context)), block.start);
  });
}
