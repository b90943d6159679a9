import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import { readHan } from '../numbers/han';
import type { Numeral } from '../numbers/numeral';
import { readNumeral } from '../quantities/read-numeral';
import { isDigit, isHangul, skipGap, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';
import { endsHangul } from './hangul-endings';
import { readKana } from './kana-numerals';

/** ".5": nothing but a point before the decimals. */
function pointFirst({ folded, language }: Source, index: number): Numeral | undefined {
  if (folded.charAt(index) !== language.format.decimal) return undefined;
  const match = /^[.,](\d{1,20})(?![\d.,])/.exec(folded.slice(index, index + 22));
  if (!match || /[\d.]/.test(folded.charAt(index - 1))) return undefined;
  const value = Exact.decimal(`0.${match[1]}`);
  return {
    start: index,
    end: index + match[0].length,
    value,
    form: 'digits',
    grouped: false,
    decimals: match[1]!.length,
    yearLike: false,
  };
}

/** A numeral as it stands at `index`, whole words only. */
export function plainNumeral(source: AssistantSource, index: number): Numeral | undefined {
  const numeral = anyNumeral(source, index);
  return numeral && endsHangul(source, numeral) ? numeral : undefined;
}

/** A numeral that may be a part of a word or of a longer number. */
export function anyNumeral(source: AssistantSource, index: number): Numeral | undefined {
  const point = pointFirst(source, index);
  if (point) return suffixed(source, point);
  const found = readNumeral(source, index);
  if (found) return suffixed(source, withoutVersion(source, found));
  return gluedHangul(source, index) ?? readKana(source, index);
}

/** 192.168.1.2: behind a figure and a point there are no decimals. */
function withoutVersion({ folded }: Source, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || numeral.decimals === 0 || numeral.scale) return numeral;
  if (folded.charAt(numeral.start - 1) !== '.' || !isDigit(unitAt(folded, numeral.start - 2))) return numeral;
  const written = folded.slice(numeral.start, numeral.end);
  const integer = /^\d+/.exec(written)?.[0] ?? written;
  return { ...numeral, end: numeral.start + integer.length, value: Exact.decimal(integer), decimals: 0 };
}

/** "2.5 M", "10k", "1 MM": a multiplier in letters, in the case as written. */
function suffixed({ text, folded, assistant }: AssistantSource, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || numeral.scale) return numeral;
  const at = skipGap(folded, numeral.end, 2);
  const written = text.slice(at, at + 3).normalize('NFKC');
  const hit = assistant.suffixes.find(
    (suffix) => written.startsWith(suffix.text) && !/[a-z\d²³/'&.-]/.test(folded.charAt(at + suffix.text.length)),
  );
  if (!hit) return numeral;
  const { shortScale, ...rest } = numeral;
  return {
    ...rest,
    end: at + hit.text.length,
    value: numeral.value.times(hit.value),
    scale: hit.value,
    yearLike: false,
  };
}

/** 삼분의: Hangul numerals stand at a word's beginning; inside one only behind another numeral. */
function gluedHangul({ folded, text, language }: Source, index: number): Numeral | undefined {
  if (
    language.writing !== 'hangul' ||
    !language.han ||
    !isHangul(folded.charCodeAt(index)) ||
    isHangul(unitAt(folded, index - 1))
  )
    return undefined;
  return readHan(folded, index, { han: language.han, format: language.format, original: text });
}
