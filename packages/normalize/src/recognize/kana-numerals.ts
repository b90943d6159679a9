import { readHan } from '../numbers/han';
import type { Numeral } from '../numbers/numeral';
import { isKana, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';

const MOST_WORDS = 24;
/** A power of ten: without one, kana that could be numerals are syllables of other words. */
const POWER = /[十百千万億兆]/;

/** さんぜんにひゃくじゅう: a numeral in kana, which fills its word and says a power. */
export function readKana({ folded, text, language, assistant }: AssistantSource, index: number): Numeral | undefined {
  const { han } = language;
  if (!han || assistant.kana.size === 0 || !assistant.kana.mayBegin(folded, index)) return undefined;
  const ordinal = language.ordinals.before.before(folded, index) !== undefined;
  if (isKana(unitAt(folded, index - 1)) && !ordinal) return undefined;
  let signs = '';
  let end = index;
  for (let count = 0; count < MOST_WORDS; count++) {
    const hit = assistant.kana.at(folded, end);
    if (!hit) break;
    signs += hit.value;
    end = hit.end;
  }
  const whole = index === 0 && end === folded.length;
  if (signs === '' || isKana(unitAt(folded, end))) return undefined;
  if (!whole && !ordinal && (signs.length < 2 || !POWER.test(signs))) return undefined;
  const numeral = readHan(signs, 0, { han, format: language.format, original: text });
  if (numeral?.end !== signs.length) return undefined;
  return { ...numeral, start: index, end, form: 'words' };
}
