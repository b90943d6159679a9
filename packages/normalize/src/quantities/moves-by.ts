import type { Source } from '../language/source';
import { skipGapBack } from '../text/characters';

/** The sign of the verb that ends right before `end` and takes the size of its change without "by": "rose 3,500". */
export function movesBy({ folded, language }: Source, end: number): 1 | -1 | undefined {
  const { risesBy, fallsBy } = language.change;
  if (risesBy.size === 0 && fallsBy.size === 0) return undefined;
  const at = skipGapBack(folded, end);
  if (risesBy.before(folded, at)) return 1;
  return fallsBy.before(folded, at) ? -1 : undefined;
}
