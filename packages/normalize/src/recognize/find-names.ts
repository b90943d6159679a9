import type { Meaning } from '../language/meaning';
import { isAlphabetic, isHan, isHangul, isKana, passWord, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';

/** A currency or unit named without a number: "fahrenheit", 摂氏, "dollar". */
export interface Name {
  start: number;
  end: number;
  type: 'currency' | 'temperature' | 'dimension';
  unit: string;
}

const TEMPERATURES = new Set(['Cel', '[degF]', 'K']);
/** Words for these are common words of other meaning. */
const UNSURE =
  /^(?:deg|a|mo|wk|d|h|min|s|circ|\[in_i\]|\[ft_i\]|\[cup_us\]|m|\[pt_us\]|\[yd_i\]|\[lb_av\]|BTC|GBP|By|bit|\[bbl_us\]|\[stone_av\]|\[gr\]|\[pk_us\]|\[gil_us\]|\[kn_i\]|\[bu_us\]|\[dr_av\])$|\{/;
const SHORTEST = 4;

function nameOf(meaning: Meaning): Pick<Name, 'type' | 'unit'> | undefined {
  if (meaning.kind === 'money') return meaning.factor ? undefined : { type: 'currency', unit: meaning.currency };
  if (meaning.kind !== 'unit') return undefined;
  return { type: TEMPERATURES.has(meaning.unit) ? 'temperature' : 'dimension', unit: meaning.unit };
}

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30ff;

function isWord(folded: string, start: number, end: number): boolean {
  const code = folded.charCodeAt(start);
  if (isHan(code) || isHangul(code)) return end - start >= 2;
  if (isKana(code))
    return end - start >= 2 && !isKatakana(unitAt(folded, end)) && !isKatakana(unitAt(folded, start - 1));
  if (folded.charAt(start) === '°') return end - start === 2;
  return end - start >= SHORTEST && isAlphabetic(code) && isAlphabetic(unitAt(folded, end - 1));
}

/** Names of currencies and units that no number stands with, outside of `taken`. */
export function findNames(source: AssistantSource, taken: readonly { start: number; end: number }[]): Name[] {
  const { folded, language } = source;
  const found: Name[] = [];
  let next = 0;
  for (let at = 0; at < folded.length; ) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    const other = taken[next];
    if (other && at >= other.start) {
      at = other.end;
      continue;
    }
    const hit = startsInside(folded, at)
      ? undefined
      : (language.meanings.at(folded, at) ?? language.unitsBefore.at(folded, at));
    const name = hit && nameOf(hit.value);
    const known = name && !UNSURE.test(name.unit) && isWord(folded, at, hit.end) && !(other && hit.end > other.start);
    if (known) found.push({ start: at, end: hit.end, ...name });
    at = passWord(folded, known ? hit.end : at + 1);
  }
  return found;
}

function startsInside(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  const before = unitAt(folded, at - 1);
  return (isAlphabetic(code) && isAlphabetic(before)) || (isHangul(code) && isHangul(before));
}
