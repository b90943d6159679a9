import { fold } from '../text/fold';
import type { Language } from './language';

/** A text under reading: the original, its folded copy (same offsets) and the language it is read in. */
export interface Source {
  text: string;
  folded: string;
  language: Language;
}

export function sourceOf(text: string, language: Language): Source {
  return { text, folded: fold(text), language };
}
