import type { Language } from '../language/language';
import type { Source } from '../language/source';
import { charAt, isAlphabetic, isDigit, skipGap, skipGapBack, unitAt } from '../text/characters';
import type { Quantity } from './quantity';

interface Per {
  per: string;
  end: number;
}

/** "2,4 Mrd. € im Jahr 2019", "im Monat Mai": a date, no denominator. */
function beginsDate(language: Language, folded: string, end: number): boolean {
  const at = skipGap(folded, end);
  return isDigit(unitAt(folded, at)) || language.monthNames.at(folded, at) !== undefined;
}

/** A denominator that a text names behind an amount. */
export function denominatorAfter({ folded, language }: Source, end: number): Per | undefined {
  const at = skipGap(folded, end, 2);
  const phrase = language.perAfter.at(folded, at);
  // "A$213 million a year before"
  const told = phrase && language.relative.at(folded, at);
  if (told && told.end > phrase.end) return undefined;
  if (phrase && TIME_UNITS.has(phrase.value) && beginsDate(language, folded, phrase.end)) return undefined;
  if (phrase) return { per: phrase.value, end: phrase.end };
  const joiner = language.perJoiners.at(folded, at);
  if (!joiner) return undefined;
  const unit = language.meanings.at(folded, skipGap(folded, joiner.end, 1));
  return unit?.value.kind === 'unit' && unit.value.unit !== '{#}' ? { per: unit.value.unit, end: unit.end } : undefined;
}

/** "100 litres of drinking water per person", "110 Liter Trinkwasser pro Kopf": what is measured stands between. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  en: /^ (?:of )?[a-z-]+(?: [a-z-]+)?(?= (?:per|a|each|for) )/,
  de: /^ [a-zäöüß-]+(?= (?:pro|je|am|im) )/,
};

function perAfterNoun(source: Source, { kind, unit, end }: Quantity): Per | undefined {
  if (kind !== 'unit' || unit?.startsWith('{') || TIME_UNITS.has(unit ?? '')) return undefined;
  const noun = NOUNS[source.language.culture]?.exec(source.folded.slice(end, end + 40));
  return noun ? denominatorAfter(source, end + noun[0].length) : undefined;
}

const TIME_UNITS = new Set(['a', 'mo', 'wk', 'd', 'h']);
const CLAUSE_REACH = 40;

/** 人均, 每平方呎, 1인당, "GDP per capita reached": words before the amount, back to the clause's beginning or another figure. */
function perBefore({ folded, language }: Source, quantity: Quantity, far: boolean): string | undefined {
  const end = skipGapBack(folded, quantity.start);
  const direct = language.perBefore.before(folded, end);
  if (direct && !TIME_UNITS.has(direct.value)) return direct.value;
  if (!far) return direct?.value;
  for (let at = end - 1; at >= Math.max(0, end - CLAUSE_REACH); at--) {
    if (/[,，、。;\n\t!?%]/.test(charAt(folded, at)) || /^[^\d]\. /.test(folded.slice(at - 1, at + 2))) break;
    if (isAlphabetic(unitAt(folded, at)) && isAlphabetic(unitAt(folded, at - 1))) continue;
    const hit = language.perBefore.at(folded, at);
    if (hit && hit.end <= end && !TIME_UNITS.has(hit.value)) return hit.value;
  }
  return direct?.value;
}

/** "$311/sq ft", "24,75 €/m²": a denominator joined by a stroke is of the unit as written. */
const isJoined = ({ folded }: Source, { kind, end }: Quantity): boolean =>
  kind === 'money' && folded.charAt(end) === '/';

/** A count per something is one unit (人/km², µg/m³, L/({person}.d)); money keeps its denominator apart. */
function withPer(quantity: Quantity, per: string, end: number): Quantity {
  if (quantity.kind === 'money') return { ...quantity, per };
  const denominator = /[./]/.test(per) ? `(${per})` : per;
  return { ...quantity, unit: `${quantity.unit}/${denominator}`, end: Math.max(quantity.end, end) };
}

/** "1人当たり", "3.3㎡당": the quantity is the denominator of the one that follows. */
export function denominatorEnd({ folded, language }: Source, quantity: Quantity): number | undefined {
  const hit = language.perBefore.at(folded, quantity.start);
  if (hit && hit.end > quantity.end) return hit.end;
  if (language.writing === 'spaced' || quantity.kind !== 'unit') return undefined;
  const behind = /^ ?(?:当たり|あたり|当り|당 )/.exec(folded.slice(quantity.end, quantity.end + 4));
  if (behind) return quantity.end + behind[0].length;
  return charAt(folded, quantity.start - 1) === '每' ? quantity.end : undefined;
}

/** "Bruttoverdienst je Monat (Euro)", "the average monthly wage was": a stretch of text that has the words for "per month" anywhere. */
export function saysMonth({ folded, language }: Source, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const begins = !(isAlphabetic(unitAt(folded, at)) && isAlphabetic(unitAt(folded, at - 1)));
    if (begins && (language.perAfter.at(folded, at) ?? language.perBefore.at(folded, at))?.value === 'mo') return true;
  }
  return false;
}

/** "Wasserverbrauch je Einwohner und Tag": a stretch of text that tells per resident and per day. */
export function saysPersonAndDay({ folded, language }: Source, start: number, end: number): boolean {
  let person = false;
  let day = false;
  for (let at = start; at < end; at++) {
    if (isAlphabetic(unitAt(folded, at)) && isAlphabetic(unitAt(folded, at - 1))) continue;
    const per = (language.perAfter.at(folded, at) ?? language.perBefore.at(folded, at))?.value;
    const unit = language.meanings.at(folded, at)?.value;
    person ||= per === '{person}' || per === '{person}.d';
    day ||= per === 'd' || per === '{person}.d' || (unit?.kind === 'unit' && unit.unit === 'd');
    if (person && day) return true;
  }
  return false;
}

const BASE = /^10{2,6}$/;
const BASE_REACH = 40;
const MANY_REACH = 10;

/** "7.2 per 1,000 inhabitants", "je 100.000 Einwohner": a round number of persons behind the word for "per" counts nobody. */
export function isBaseOfRate({ folded, language }: Source, quantity: Quantity): boolean {
  if (quantity.unit !== '{person}' || !BASE.test(quantity.value.toString())) return false;
  // "Auf 10.000 Einwohner kommen …"
  if (language.perMany.test(folded.slice(Math.max(0, quantity.start - MANY_REACH), quantity.end + 1))) return true;
  const joiner = language.perJoiners.before(folded, skipGapBack(folded, quantity.start));
  if (!joiner) return false;
  // Behind the amount, or at a sentence's beginning: "Je 100.000 Einwohner wurden …".
  const before = folded.slice(Math.max(0, joiner.start - BASE_REACH), joiner.start);
  return /\d[^.!?。\n]*$|(?:^|[.!?\n]) ?$/.test(before);
}

/**
 * Adds the denominator that the text names after or before the amount. The span of the quantity stays what it was.
 * "2 million passengers a year" counts passengers: only money keeps a denominator of time.
 */
export function readPer(source: Source, quantity: Quantity): Quantity {
  if (quantity.kind !== 'money' && quantity.kind !== 'unit') return quantity;
  if (quantity.unit?.includes('/')) return quantity;
  const after = denominatorAfter(source, quantity.end);
  const behind = after ? undefined : perAfterNoun(source, quantity);
  // What is measured stays outside of the span.
  if (behind) return { ...withPerAfter(source, quantity, behind), end: quantity.end };
  if (after) return withPerAfter(source, quantity, after);
  const physical = quantity.kind === 'unit' && !quantity.unit?.startsWith('{') && !TIME_UNITS.has(quantity.unit ?? '');
  const far = perBefore(source, quantity, quantity.kind === 'money' || physical || quantity.unit === '{person}');
  // 每平方公里住有2,720人: persons per area, and nothing else far behind.
  const before = far === 'km2' || physical || quantity.kind === 'money' ? far : perBefore(source, quantity, false);
  if (!before || (quantity.kind === 'unit' && TIME_UNITS.has(before))) return quantity;
  return withPer(quantity, before, quantity.end);
}

/** "pro Kopf und Tag": the second of two denominators, its preposition not said again. */
function dayAt({ folded, language }: Source, at: number): Per | undefined {
  const unit = language.meanings.at(folded, at);
  return unit?.value.kind === 'unit' && unit.value.unit === 'd' ? { per: 'd', end: unit.end } : undefined;
}

function withPerAfter(source: Source, quantity: Quantity, after: Per): Quantity {
  if (quantity.kind === 'unit' && TIME_UNITS.has(after.per)) {
    // צריכת המים לנפש … 150 ליטר ליום: per head was said before.
    const liquid = after.per === 'd' && quantity.unit === 'L' && perBefore(source, quantity, true) === '{person}';
    return liquid ? { ...withPer(quantity, '{person}.d', quantity.end), end: quantity.end } : quantity;
  }
  const joint = /^ (?:und|and) /.exec(source.folded.slice(after.end, after.end + 5))?.[0].length;
  const and = joint === undefined ? undefined : dayAt(source, after.end + joint);
  const second = quantity.kind === 'unit' ? (denominatorAfter(source, after.end) ?? and) : undefined;
  if (second && second.per === 'd') return withPer(quantity, `${after.per}.d`, second.end);
  const told = withPer(quantity, after.per, after.end);
  return isJoined(source, quantity) ? { ...told, end: after.end } : told;
}
