import common from '../../data/cultures/common.json';
import type { AssistantData } from '../words/assistant-data';
import type { LanguageData } from '../words/language-data';

/**
 * The layers of a culture: what all share, then its own files. JSON imports have wider types than the schema (tuples come as
 * arrays); the schema test checks what the cast assumes.
 */
export function layersOf(...own: readonly object[]): readonly Partial<LanguageData>[] {
  return [common, ...own] as readonly Partial<LanguageData>[];
}

/** A file of `data/recognize` and the names of currencies, with the same cast. */
export function assistantOf(file: object, money: { names: object }): AssistantData {
  return { ...file, currencies: money.names } as AssistantData;
}
