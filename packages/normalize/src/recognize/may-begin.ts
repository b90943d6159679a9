import { VULGAR_FRACTIONS } from '../numbers/vulgar-fractions';
import { Beginnings } from '../text/beginnings';
import { isAlphabetic, isDigit } from '../text/characters';
import type { AssistantSource } from './assistant';

const known = new WeakMap<AssistantSource['assistant'], Beginnings>();

/** What numbers, measures and ordinals begin with, other than digits: whoever teaches the readers another beginning adds it here. */
function compileBeginnings({ language, assistant }: AssistantSource): Beginnings {
  const beginnings = new Beginnings();
  const { moneyBefore, percentBefore, unitsBefore, fractions, loneFractions, ordinals, words, han } = language;
  const lexicons = [moneyBefore, percentBefore, unitsBefore, fractions, loneFractions, ordinals.words, ordinals.before];
  for (const lexicon of [...lexicons, assistant.kana]) beginnings.addAll(lexicon.words());
  if (words) beginnings.addAll(words.words.words());
  if (assistant.countsBehind.size > 0) beginnings.addAll(language.meanings.words());
  // ".5"; 半折 and 对折 are prices cut by half.
  const signs = [...(han?.signs.keys() ?? []), ...(han?.point ?? ''), ...VULGAR_FRACTIONS.keys(), ...'.,半對对'];
  for (const sign of signs) beginnings.add(sign);
  return beginnings;
}

function beginningsOf(source: AssistantSource): Beginnings {
  let found = known.get(source.assistant);
  if (!found) {
    found = compileBeginnings(source);
    known.set(source.assistant, found);
  }
  return found;
}

/** Makes the question whether a number, measure or ordinal can begin at a position of a text; where not, no reader needs to be asked. */
export function beginsNumber(source: AssistantSource): (at: number) => boolean {
  const { folded, language, assistant } = source;
  // A glued letter may stand before any word.
  if (language.prefixes.length > 0) return () => true;
  const beginnings = beginningsOf(source);
  // "zwölfte": a numeral in one word whose stem is changed.
  const changes = assistant.ordinalEnding !== undefined;
  return (at) => {
    const unit = folded.charCodeAt(at);
    return isDigit(unit) || beginnings.mayBegin(folded, at) || (changes && isAlphabetic(unit));
  };
}
