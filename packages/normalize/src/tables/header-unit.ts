import type { Language } from '../language/language';
import { type Source, sourceOf } from '../language/source';
import { Exact } from '../numbers/exact';
import { readNumeral } from '../quantities/read-numeral';
import { saysPersonAndDay } from '../quantities/read-per';
import { isAlphabetic, isDigit, isHan, skipGap } from '../text/characters';
import { afterUnitLabels } from './header-words';

/** A unit and where in a header it stands. */
export interface UnitReading {
  unit?: string;
  soft?: true;
  currency?: string;
  per?: string;
  factor?: Exact;
  kind: 'percent' | 'money' | 'unit' | 'points' | 'rank';
  start: number;
  end: number;
}

/** Where in a header a unit may stand: in brackets, after a comma, after a unit label, or as the whole cell. */
function unitPlaces(source: Source): number[] {
  const { folded } = source;
  const places: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const char = folded.charAt(at);
    if (char === '(' || char === '[' || char === ',' || char === ':' || char === '/' || char === '、')
      places.push(skipGap(folded, at + 1));
  }
  places.push(...afterUnitLabels(source));
  return [...places, 0];
}

/** "1 000 t", "100 Mio.": what cells are told in thousands of; the 18 of 2017/18 is none. */
function isPowerOfTen(value: Exact): boolean {
  return /^10+$/.test(value.toString());
}

function readScale(source: Source, index: number): { end: number; factor?: Exact } {
  const { folded, language } = source;
  const zeros = /^'?000s? /.exec(folded.slice(index, index + 6))?.[0];
  if (zeros) return { end: index + zeros.length, factor: Exact.whole(1000) };
  const numeral = isDigit(folded.charCodeAt(index)) ? readNumeral(source, index) : undefined;
  if (numeral && isPowerOfTen(numeral.value)) return { end: numeral.end, factor: numeral.value };
  const word = language.scales.at(folded, index) ?? language.shortScales.at(folded, index);
  // The "m" of m² is no million.
  const unit = word && language.meanings.at(folded, index);
  if (word && !(unit && unit.end > word.end)) return { end: word.end, factor: word.value };
  return hanScale(source, index);
}

/** 万, 百万, 億, 천, 백만 before a unit: the numeral that "one" of them makes. */
function hanScale({ folded, language }: Source, index: number): { end: number; factor?: Exact } {
  let at = index;
  let factor = Exact.whole(1);
  while (at - index < 3) {
    const sign = language.han?.signs.get(folded.charAt(at));
    if (sign?.kind !== 'small' && sign?.kind !== 'big') break;
    factor = factor.shifted(sign.exponent);
    at++;
  }
  return at === index ? { end: index } : { end: at, factor };
}

function asUnit(source: Source, index: number): UnitReading | undefined {
  const scale = readScale(source, index);
  let at = skipGap(source.folded, scale.end);
  // 每平方米每月港元: perWord finds the denominator.
  for (
    let per = source.language.perBefore.at(source.folded, at);
    per;
    per = source.language.perBefore.at(source.folded, at)
  )
    at = skipGap(source.folded, per.end);
  for (let words = 0; words < 2; words++) {
    const filler = source.language.adjectives.at(source.folded, at);
    if (!filler || source.language.meanings.at(source.folded, at)) break;
    at = skipGap(source.folded, filler.end);
  }
  const hit = source.language.meanings.at(source.folded, at);
  if (!hit || (at > 0 && isAlphabetic(source.folded.charCodeAt(at)) && isAlphabetic(source.folded.charCodeAt(at - 1))))
    return undefined;
  const meaning = hit.value;
  if (meaning.kind === 'percent' || meaning.kind === 'points')
    return { kind: meaning.kind, unit: meaning.kind === 'percent' ? '%' : '{pp}', start: index, end: hit.end };
  if (meaning.kind !== 'money' && meaning.kind !== 'unit') return undefined;
  const own = meaning.factor ?? Exact.whole(1);
  const trailing = meaning.kind === 'money' ? scaleOfMoney(source, hit.end) : { end: hit.end };
  const factor = own.times(scale.factor ?? Exact.whole(1)).times(trailing.factor ?? Exact.whole(1));
  const per = perOf(source, trailing.end);
  const joined = per === undefined ? undefined : perEnd(source, trailing.end);
  const named =
    meaning.kind === 'money' ? { currency: meaning.currency } : { unit: withPer(source, meaning.unit, per) };
  return {
    kind: meaning.kind,
    ...named,
    ...(meaning.kind === 'money' && meaning.soft ? { soft: true } : {}),
    factor,
    start: index,
    end: joined ?? trailing.end,
    ...(per && meaning.kind === 'money' ? { per } : {}),
  };
}

/** "Litres per person and day": of liquids alone both denominators count. */
function withPer(source: Source, unit: string, per: string | undefined): string {
  if (per === undefined) return unit;
  const isDaily = unit === 'L' && saysPersonAndDay(source, 0, source.folded.length);
  return isDaily ? `${unit}/({person}.d)` : `${unit}/${per}`;
}

/** "HK$ million", 新臺幣億元: the scale behind the name of a currency, and the 元 behind that. */
function scaleOfMoney(source: Source, index: number): { end: number; factor?: Exact } {
  const scale = readScale(source, skipGap(source.folded, index));
  const again = scale.factor && source.language.meanings.at(source.folded, scale.end);
  return again?.value.kind === 'money' && again.value.soft ? { ...scale, end: again.end } : scale;
}

function perOf({ folded, language }: Source, index: number): string | undefined {
  const at = skipGap(folded, index);
  const phrase = language.perAfter.at(folded, at);
  if (phrase) return phrase.value;
  const joiner = language.perJoiners.at(folded, at);
  const unit = joiner && language.meanings.at(folded, skipGap(folded, joiner.end));
  return unit?.value.kind === 'unit' && unit.value.unit !== '{#}' ? unit.value.unit : perWord({ folded, language });
}

/** Where a denominator right behind the unit ends: "€/m²", "Euro je m²". */
function perEnd({ folded, language }: Source, index: number): number | undefined {
  const at = skipGap(folded, index);
  const phrase = language.perAfter.at(folded, at);
  if (phrase) return phrase.end;
  const joiner = language.perJoiners.at(folded, at);
  return joiner && language.meanings.at(folded, skipGap(folded, joiner.end))?.end;
}

/** 人均GDP（元）: the denominator stands in the header's words. */
function perWord({ folded, language }: Pick<Source, 'folded' | 'language'>): string | undefined {
  for (let at = 0; at < folded.length; at++) {
    if (isAlphabetic(folded.charCodeAt(at)) && isAlphabetic(folded.charCodeAt(at - 1))) continue;
    const hit = language.perBefore.at(folded, at);
    if (hit && !DURATIONS.has(hit.value)) return hit.value;
  }
  return undefined;
}

/** A word of the header that is a unit only there where a unit may stand; a lone scale ("in Mio.") is kept as a factor. */
export type UnitLine = Partial<UnitReading> & {
  /** "(1 000 t, %)": percentages stand beside another unit, in the columns of changes and shares. */
  percentToo?: boolean;
  /** 单位：万吨、万TEU: the units that the header names beside its first, each for the columns that it suits. */
  unitsToo?: readonly UnitReading[];
};

/** The unit that a header names, or its scale alone. */
export function readUnit(source: Source): UnitLine | undefined {
  const places = unitPlaces(source);
  const standing = places.map((place) => standingUnit(source, place)).filter((one) => one !== undefined);
  // The m³ of "in µg/m³" is part of a unit.
  const starts = new Map<number, number>();
  for (const { start, end } of standing) starts.set(end, Math.min(start, starts.get(end) ?? start));
  const found = standing.filter(({ start, end }) => start === starts.get(end) || source.folded[start - 1] !== '/');
  // "of them: tourists (%)": what the closing bracket says is the unit, whatever is named before it.
  const bracket = /[(（][^()（）]*[)）]\s*$/.exec(source.folded);
  const closing = bracket ? found.filter((one) => one.end > bracket.index) : [];
  const units = closing.length > 0 ? closing : found;
  const unit = units.find((found) => found.kind !== 'percent') ?? units[0];
  const percentToo = unit?.kind !== 'percent' && units.some((found) => found.kind === 'percent');
  const scale =
    thousands(source) ??
    places
      .slice(0, -1)
      .map((place) => standingScale(source, place))
      .find((found) => found !== undefined);
  // 比上年±%, "Anteil %"
  if (!unit && /[^\d\s] ?%\s*$/.test(source.folded)) return { kind: 'percent', unit: '%' };
  if (!unit) return scale && { factor: scale };
  const others = units.filter((one) => one !== unit && one.kind !== 'percent');
  const unscaled = unit.kind !== 'percent' && unit.factor?.compare(Exact.whole(1)) === 0;
  return {
    ...(unscaled && scale ? { ...unit, factor: scale } : unit),
    ...(percentToo ? { percentToo } : {}),
    ...(others.length > 0 ? { unitsToo: others } : {}),
  };
}

/** "(000)", "('000s)", "(x 1,000)" */
function thousands({ folded }: Source): Exact | undefined {
  return /\((?:'?000'?s?|[x×] ?1[ ,.]?000)\)/.test(folded) ? Exact.whole(1000) : undefined;
}

const DURATIONS = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's', 'deg']);

/** "Year" and "Monat" over a column name the periods of its rows, not a unit. */
function standingUnit(source: Source, place: number): UnitReading | undefined {
  const unit = asUnit(source, place);
  if (!unit || DURATIONS.has(unit.unit ?? '') || unit.unit === '{#}') return undefined;
  const labelled = place > 0 && /[([]|\s|:/.test(source.folded.charAt(place - 1));
  // 名目 in brackets counts no persons.
  const words = source.language.writing !== 'han' || !isHan(source.folded.charCodeAt(unit.end));
  return (labelled && words && !/[,:]\s*$/.test(source.folded.slice(0, place))) || endsUnit(source.folded, unit.end)
    ? unit
    : undefined;
}

function standingScale(source: Source, place: number): Exact | undefined {
  const scale = readScale(source, place);
  if (!scale.factor || scale.factor.compare(Exact.whole(10)) <= 0) return undefined;
  // 客房（千間）: a counter behind the scale says nothing of what is counted.
  const counter = asUnit(source, place);
  const end = counter?.unit === '{#}' ? counter.end : scale.end;
  return endsUnit(source.folded, end) ? scale.factor : undefined;
}

/** A cell that is a unit or a scale and nothing else: "Mio. t", "1 000", 千人, "%". */
export function isUnit(text: string, language: Language): boolean {
  if (text === '') return false;
  const source = sourceOf(text, language);
  return standingUnit(source, 0) !== undefined || standingScale(source, 0) !== undefined;
}

function endsUnit(folded: string, end: number): boolean {
  const at = skipGap(folded, end);
  return at >= folded.length || /[)\],;(、]/.test(folded.charAt(at));
}
