import type { Language } from '../language/language';
import type { Source } from '../language/source';
import { Beginnings } from '../text/beginnings';
import { isDigit } from '../text/characters';

const known = new WeakMap<Language, Beginnings>();

/** What readRank and readQuantity begin with, other than digits: whoever teaches them another beginning adds it here. */
function compileBeginnings(language: Language): Beginnings {
  const { rank, moneyBefore, percentBefore, unitsBefore, fractions, loneFractions, everyNth, words, han } = language;
  const beginnings = new Beginnings();
  const lexicons = [
    rank.words,
    rank.ordinals,
    moneyBefore,
    percentBefore,
    unitsBefore,
    fractions,
    loneFractions,
    everyNth,
  ];
  for (const lexicon of lexicons) beginnings.addAll(lexicon.words());
  if (words) beginnings.addAll(words.words.words());
  for (const sign of han?.signs.keys() ?? []) beginnings.add(sign);
  return beginnings;
}

function beginningsOf(language: Language): Beginnings {
  let found = known.get(language);
  if (!found) {
    found = compileBeginnings(language);
    known.set(language, found);
  }
  return found;
}

/** Makes the question whether a quantity can begin at a position of a text; where not, no reader needs to be asked. */
export function beginsQuantity({ folded, language }: Source): (at: number) => boolean {
  // A glued letter may stand before any word.
  if (language.prefixes.length > 0) return () => true;
  const beginnings = beginningsOf(language);
  return (at) => isDigit(folded.charCodeAt(at)) || beginnings.mayBegin(folded, at);
}
