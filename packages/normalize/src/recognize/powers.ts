import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import { skipGap } from '../text/characters';
import type { AssistantSource } from './assistant';
import type { LooseNumber } from './loose-number';
import { anyNumeral } from './loose-numeral';

const TEN = Exact.whole(10);

const POWER = /^(?:e([+-]?\d{1,2})|(?:x|\*|×)10\^([+-]?\d{1,2}))(?![\d.])/;
const EXPONENT = /^\^([+-]{0,2}\d{1,2})(?![\d.])/;

/** "--23" is 23. */
const exponentOf = (written: string): number => Number(written.replace('--', ''));

/** Any number of minus signs or words at `index`: where they end and whether they leave a minus. */
function minusesAt({ folded, language }: Source, index: number): { end: number; negative: boolean } {
  let end = index;
  let negative = false;
  for (let step = 0; step < 3; step++) {
    const sign = folded.charAt(end) === '-' ? end + 1 : language.negatives.at(folded, end)?.end;
    if (sign === undefined) break;
    end = skipGap(folded, sign, 1);
    negative = !negative;
  }
  return { end, negative };
}

/** の十四乗, の-23乗 */
function exponentInWords(source: AssistantSource, at: number): { end: number; value: number } | undefined {
  const { folded } = source;
  const words = source.assistant.exponent;
  if (!words || !folded.startsWith(words[0], at)) return undefined;
  const sign = minusesAt(source, at + words[0].length);
  const numeral = anyNumeral(source, sign.end);
  if (!numeral?.value.isWhole || !folded.startsWith(words[1], numeral.end)) return undefined;
  const value = numeral.value.toNumber();
  return { end: numeral.end + words[1].length, value: sign.negative ? -value : value };
}

/** 1.1の23乗, 十二×十の四乗 */
function raisedInWords(source: AssistantSource, number: LooseNumber): LooseNumber | undefined {
  const exponent = exponentInWords(source, number.end);
  const value = exponent && number.value.power(exponent.value);
  if (value) return { ...number, end: exponent.end, value };
  const ten = /[x*×]/.test(source.folded.charAt(number.end)) ? anyNumeral(source, number.end + 1) : undefined;
  const power = ten?.value.compare(TEN) === 0 ? exponentInWords(source, ten.end) : undefined;
  return power && { ...number, end: power.end, value: number.value.shifted(power.value) };
}

/** "1.3x10^6", "1e6", "1.1^23", 1.1の23乗 */
export function raised(source: AssistantSource, number: LooseNumber): LooseNumber {
  const worded = raisedInWords(source, number);
  if (worded) return worded;
  if (number.numeral.form !== 'digits') return number;
  const rest = source.folded.slice(number.end, number.end + 12);
  const power = POWER.exec(rest);
  if (power)
    return {
      ...number,
      end: number.end + power[0].length,
      value: number.value.shifted(Number(power[1] ?? power[2])),
    };
  const exponent = EXPONENT.exec(rest);
  const value = exponent && number.value.power(exponentOf(exponent[1]!));
  return value ? { ...number, end: number.end + exponent[0].length, value } : number;
}
