import type { TextObservation } from '@duibiao/model';
import type { Culture } from './culture';
import { type Language, languageOf } from './language/language';
import { observeProse } from './observe/observe-prose';
import { type ObserveContext, readScene } from './observe/scene';
import { observeGrid } from './tables/observe-grid';
import { type Block, splitBlocks } from './tables/split-blocks';

/** The running text of a text with tables is read as one: what follows a table goes on about what came before it. */
function observeAround(
  blocks: readonly Block[],
  text: string,
  language: Language,
  context: ObserveContext,
): TextObservation[] {
  const parts = blocks.filter((block) => block.kind === 'prose');
  const prose = parts.map(({ start, end }) => text.slice(start, end)).join('');
  const observations = observeProse(readScene(prose, language, context));
  let index = 0;
  let before = 0;
  return observations.map((one) => {
    for (let part = parts[index]!; one.quantity.start >= before + part.end - part.start; part = parts[++index]!)
      before += part.end - part.start;
    const by = parts[index]!.start - before;
    return by === 0 ? one : { ...one, quantity: { start: one.quantity.start + by, end: one.quantity.end + by } };
  });
}

/**
 * Finds the figures of a text and says what each one is: indicator, place, period, exact value, unit or currency, level, change or
 * share, and the words that qualify it. Tab-separated lines are read as tables.
 * @param culture the language the text is written in
 * @returns in the order of the text; `quantity` are UTF-16 offsets, none overlapping
 */
export function observe(text: string, culture: Culture, context: ObserveContext = {}): TextObservation[] {
  const language = languageOf(culture);
  const blocks = splitBlocks(text, language);
  const around = observeAround(blocks, text, language, context);
  const tables = blocks.filter((block) => block.kind === 'table');
  if (tables.length === 0) return around;
  const told = tables.flatMap(({ grid }) => observeGrid(grid, language, context.pageTitle));
  return [...around, ...told].sort((a, b) => a.quantity.start - b.quantity.start);
}
