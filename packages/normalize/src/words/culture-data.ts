import type { Culture } from '../culture';
import type { AssistantData } from './assistant-data';
import { addDateWords, dateLanguageOf } from './date-languages';
import type { DateWords } from './date-words';
import type { LanguageData } from './language-data';

/** The words of a culture: how it writes numbers, units and dates, its place names and its cue words. */
export interface CultureData {
  readonly culture: Culture;
  /** The data files; a later one is added to an earlier one. The last wins where both name a word. */
  readonly layers: readonly Partial<LanguageData>[];
  /** What `recognize` reads beyond that. */
  readonly assistant: AssistantData;
  /** Place names, one line per place of the packed list; absent where English names serve. */
  readonly names?: string;
  readonly context: PlaceContext;
  readonly cues: CueData;
  /** By which `recognize` reads dates and times; cultures of one language share them. Absent where it reads none. */
  readonly dates?: DateWords;
}

/** Packed words around place names, lists separated by commas; see data/places/README.md. */
export interface PlaceContext {
  readonly notPlaces: string;
  readonly suffixes: string;
  readonly streets: string;
  readonly notStreets: string;
  readonly beforeWeak: string;
  readonly partnerBefore: string;
  readonly partnerAfter: string;
  /** One ward a line, the cities that have one of the name behind a colon. */
  readonly wards: string;
}

/** Packed cue words; the lines of `cues` stand in the order of the packed ids. */
export interface CueData {
  readonly none: string;
  readonly contexts: string;
  readonly others: string;
  readonly cues: string;
}

/** A culture was asked for whose words nobody added. */
export class CultureError extends Error {
  constructor(readonly culture: string) {
    super(
      `the words of culture "${culture}" are not there: import @duibiao/normalize, which has all, or addCulture() those of @duibiao/normalize/cultures/${culture}`,
    );
    this.name = 'CultureError';
  }
}

const known = new Map<Culture, CultureData>();

/** Makes a culture's words known; to add it again changes nothing. */
export function addCulture(data: CultureData): void {
  if (known.has(data.culture)) return;
  known.set(data.culture, data);
  if (data.dates) addDateWords(dateLanguageOf(data.culture), data.dates);
}

/** @throws {CultureError} where the culture was not added */
export function dataOf(culture: Culture): CultureData {
  const found = known.get(culture);
  if (!found) throw new CultureError(culture);
  return found;
}
