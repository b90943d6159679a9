import type { Meaning } from '../language/meaning';
import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';
import { charAt, isAlphabetic, isDigit, isHan, isHangul, skipGap, unitAt } from '../text/characters';
import type { Quantity } from './quantity';
import { readNumeral } from './read-numeral';
import { readEveryNth, readLoneFraction, readPart } from './read-part';

interface Measured {
  end: number;
  meaning: Meaning;
  addition: boolean;
  numeral: Numeral;
}

const MOST_ADJECTIVES = 3;

const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  de: /^[a-zäöüß-]{3,24}(?:e|en|er|es) (?=\p{Lu})/u,
  en: /^[a-z-]{3,16}(?:ing|al|ic|ed|ive|ary|able|ese|ish|ian) /,
};

/** Nouns that stand before the counted one: "utility patents", "airport passengers"; no verb and no little word. */
const ADJUNCT =
  /^(?!(?:of|in|the|and|to|for|from|by|at|on|with|than|as|or|per|a|an|its|their|our|are|were|was|is|who|that|which|among|across|out|up|down|into|more|fewer|less|other|most|all|between|over|under|but|via|while)\b)[a-z-]{3,14}[a-rt-z] (?=[a-z])/;

/** An adjective that no list knows, before a noun that one does: "101 konsularischen Vertretungen", "exhibiting companies". */
function unknownAdjective({ text, language }: Source, at: number): { end: number } | undefined {
  const ahead = text.slice(at, at + 30);
  const match = ADJECTIVE[language.culture]?.exec(ahead) ?? (language.culture === 'en' ? ADJUNCT.exec(ahead) : null);
  return match ? { end: at + match[0].length } : undefined;
}

function startsInsideWord(folded: string, index: number): boolean {
  return isAlphabetic(unitAt(folded, index)) && isAlphabetic(unitAt(folded, index - 1));
}

const COMPOUND = /^[a-zäöüß-]{6,40}/;

/** Containerschiffe, Auslandsstudierende: a word that ends in a counted noun counts the same. */
function compoundAt({ folded, language }: Source, at: number): { end: number; value: Meaning } | undefined {
  if (language.compoundHeads.length === 0) return undefined;
  const word = COMPOUND.exec(folded.slice(at, at + 40))?.[0];
  if (!word || isAlphabetic(unitAt(folded, at + word.length))) return undefined;
  const head = language.compoundHeads.find((noun) => word.length >= noun.length + 3 && word.endsWith(noun));
  const meaning = head === undefined ? undefined : language.meanings.at(head, 0);
  return meaning && { end: at + word.length, value: meaning.value };
}

const PERSONS: Meaning = { kind: 'unit', unit: '{person}' };

/** "1,5 Millionen Deutsche", no "500 Deutsche Firmen": an adjective with a capital and no noun behind it. */
function nominalAt({ folded, text, language }: Source, at: number): { end: number; value: Meaning } | undefined {
  const hit = language.nominals.size > 0 && /\p{Lu}/u.test(charAt(text, at)) && language.nominals.at(folded, at);
  if (!hit || /^[\p{L}-]|^ \p{Lu}/u.test(text.slice(hit.end, hit.end + 2))) return undefined;
  return { end: hit.end, value: PERSONS };
}

/** 300 עובדים חדשים: the adjective behind the noun. */
function isAdded({ folded, language }: Source, end: number): boolean {
  return language.writing === 'spaced' && language.change.additions.at(folded, skipGap(folded, end)) !== undefined;
}

/** Unit, currency or percent sign right after the number, adjectives between them allowed before counted nouns. */
function meaningAfter(source: Source, numeral: Numeral): Measured | undefined {
  const { folded, language } = source;
  const first = skipGap(folded, numeral.end);
  const glued = charAt(folded, first) === '-' && isAlphabetic(unitAt(folded, first + 1)) ? first + 1 : first;
  let addition = false;
  let known = true;
  let at = glued;
  for (let passed = 0; passed <= MOST_ADJECTIVES && at < folded.length; passed++) {
    const hit = language.meanings.at(folded, at) ?? compoundAt(source, at) ?? nominalAt(source, at);
    const counted =
      hit?.value.kind === 'unit' && hit.value.unit.startsWith('{') && !(passed > 0 && numeral.yearLike && !known);
    if (hit && (passed === 0 || counted || (known && (hit.value.kind === 'unit' || hit.value.kind === 'money')))) {
      return { end: hit.end, meaning: hit.value, addition: addition || isAdded(source, hit.end), numeral };
    }
    const adjective = language.adjectives.at(folded, at) ?? unknownAdjective(source, at);
    if (!adjective) return undefined;
    known &&= language.adjectives.at(folded, at) !== undefined;
    addition ||= language.change.additions.at(folded, at) !== undefined;
    at = skipGap(folded, adjective.end, 2);
    if (charAt(folded, at) === ',') return undefined;
  }
  return undefined;
}

/** "4.2m tourists": the short scale counts where a counted noun or a currency follows it. */
function shortScaled(source: Source, numeral: Numeral): Measured | undefined {
  if (!numeral.shortScale) return undefined;
  const scaled = applyShortScale(numeral);
  const found = meaningAfter(source, scaled);
  const counted =
    found?.meaning.kind === 'money' ||
    (found?.meaning.kind === 'unit' && /^(?:\{|t$|\[ston_av\]$|m2$|\[sft_i\]$)/.test(found.meaning.unit));
  return counted ? found : undefined;
}

function applyShortScale(numeral: Numeral): Numeral {
  if (!numeral.shortScale) return numeral;
  const { end, scale } = numeral.shortScale;
  const { shortScale, ...rest } = numeral;
  return { ...rest, end, value: numeral.value.times(scale), scale, yearLike: false };
}

/** 교원 1인당: the last syllable of a word is no won. */
function isInsideHangul(folded: string, index: number): boolean {
  return isHangul(unitAt(folded, index)) && isHangul(unitAt(folded, index - 1));
}

function moneyLookup(
  { folded, language }: Source,
  index: number,
): { end: number; currency: string; factor?: Exact } | undefined {
  if (startsInsideWord(folded, index) || isInsideHangul(folded, index)) return undefined;
  const hit = language.moneyBefore.at(folded, index);
  if (hit?.value.kind !== 'money') return undefined;
  // 方圆50公里, 单元50套: one ideograph behind another is the end of a word.
  if (hit.end === index + 1 && isHan(unitAt(folded, index)) && isHan(unitAt(folded, index - 1))) return undefined;
  return { end: hit.end, currency: hit.value.currency, ...(hit.value.factor ? { factor: hit.value.factor } : {}) };
}

/** "$1.5 billion", "HK$18,500", "EUR 20 million", 人民币100亿元. */
function readMoneyBefore(source: Source, index: number): Quantity | undefined {
  const money = moneyLookup(source, index);
  if (!money) return undefined;
  const { folded } = source;
  const colon = charAt(folded, money.end) === ':' ? money.end + 1 : money.end;
  const at = skipGap(folded, colon, 2);
  const found = isDigit(unitAt(folded, at)) || source.language.writing === 'han' ? readNumeral(source, at) : undefined;
  if (!found) return undefined;
  const numeral = applyShortScale(found);
  const after = meaningAfter(source, numeral);
  const repeated =
    after?.meaning.kind === 'money' && !after.addition && !isDigit(unitAt(folded, skipGap(folded, after.end)))
      ? after
      : undefined;
  const factor = money.factor ?? Exact.whole(1);
  // "$1,190 AUD": the code says which dollar.
  const named = repeated && folded.slice(index, money.end) === '$' ? repeated.meaning : undefined;
  return {
    start: index,
    end: repeated?.end ?? numeral.end,
    value: numeral.value.times(factor),
    kind: 'money',
    currency: named?.kind === 'money' && !named.factor ? named.currency : money.currency,
    numeral,
    number: { start: numeral.start, end: numeral.end },
    qualifiers: numeral.more ? ['more-than'] : [],
  };
}

/** 百分之十二点五 */
function readPercentBefore(source: Source, index: number): Quantity | undefined {
  const hit = source.language.percentBefore.at(source.folded, index);
  const numeral = hit && readNumeral(source, skipGap(source.folded, hit.end, 1));
  if (!numeral) return undefined;
  const number = { start: numeral.start, end: numeral.end };
  return {
    start: index,
    end: numeral.end,
    value: numeral.value,
    kind: 'percent',
    unit: '%',
    numeral,
    number,
    qualifiers: [],
  };
}

/** A quantity of a number and what follows it; `undefined` where the word after says that it is none (回目, o'clock). */
export function quantityOf(source: Source, numeral: Numeral): Quantity | undefined {
  const measured = shortScaled(source, numeral) ?? meaningAfter(source, numeral);
  const base = measured?.numeral ?? numeral;
  const quantity: Quantity = {
    start: base.start,
    end: base.end,
    value: base.value,
    kind: 'bare',
    numeral: base,
    number: { start: base.start, end: base.end },
    qualifiers: base.more ? ['more-than'] : [],
  };
  if (!measured) return quantity;
  const { meaning } = measured;
  quantity.end = measured.end;
  if (meaning.kind !== 'stop') quantity.kind = meaning.kind;
  if (measured.addition) quantity.addition = true;
  switch (meaning.kind) {
    case 'stop':
      return undefined;
    case 'percent':
      quantity.unit = '%';
      return quantity;
    case 'points':
      quantity.unit = '{pp}';
      return quantity;
    case 'times':
      quantity.unit = '1';
      return quantity;
    case 'money':
      quantity.currency = meaning.currency;
      break;
    case 'unit':
      quantity.unit = meaning.unit;
      break;
    default:
      return meaning satisfies never;
  }
  if (meaning.soft) quantity.soft = true;
  quantity.value = meaning.factor ? base.value.times(meaning.factor) : base.value.trimmed();
  return quantity;
}

function partQuantity(source: Source, numeral: Numeral, part: ReturnType<typeof readPart>): Quantity | undefined {
  if (!part) return undefined;
  const number = { start: Math.min(part.start, numeral.start), end: part.end };
  if (!part.scale)
    return {
      start: part.start,
      end: part.end,
      value: part.value,
      kind: 'part',
      unit: '1',
      numeral,
      number,
      qualifiers: part.qualifiers,
    };
  return quantityOf(source, { ...numeral, start: part.start, end: part.end, value: part.value, scale: part.scale });
}

const PLACEHOLDER: Omit<Numeral, 'start' | 'end' | 'value'> = {
  form: 'words',
  grouped: false,
  decimals: 0,
  yearLike: false,
  part: true,
};

/** 摂氏40度, 화씨 98.6도: the scale is said first. */
function readUnitBefore(source: Source, index: number): Quantity | undefined {
  const { folded, language } = source;
  const hit = language.unitsBefore.at(folded, index);
  if (hit?.value.kind !== 'unit') return undefined;
  let at = skipGap(folded, hit.end);
  const negative = language.negatives.at(folded, at);
  if (negative) at = skipGap(folded, negative.end);
  const numeral = readNumeral(source, at);
  if (!numeral) return undefined;
  const after = meaningAfter(source, numeral);
  const end = after?.meaning.kind === 'unit' ? after.end : numeral.end;
  const number = { start: numeral.start, end: numeral.end };
  const below = negative !== undefined || numeral.sign === '-';
  const value = below ? numeral.value.negated() : numeral.value;
  return {
    start: index,
    end,
    value,
    kind: 'unit',
    unit: hit.value.unit,
    numeral: { ...numeral, value },
    number,
    qualifiers: [],
  };
}

const JOINT = /^ ?(?:and|und|et|と|又|와|과|ו-?)? ?/;

const CENT = Exact.read('1/100');

/** "3 dollars 50 cents", 五元三毛, 2222円13銭: a smaller coin of the same money behind the sum. */
function withSubunit(source: Source, quantity: Quantity): Quantity {
  if (quantity.kind !== 'money' || quantity.numeral.scale) return quantity;
  const { folded } = source;
  const joint = JOINT.exec(folded.slice(quantity.end, quantity.end + 6))?.[0] ?? '';
  const numeral = readNumeral(source, quantity.end + joint.length);
  if (!numeral || numeral.value.compare(Exact.whole(100)) >= 0) return quantity;
  const small = meaningAfter(source, numeral);
  if (small?.meaning.kind !== 'money' || !small.meaning.factor) return quantity;
  if (small.meaning.factor.compare(Exact.whole(1)) >= 0) return quantity;
  // "3 Dollar 20 Cent": a coin of several currencies is a hundredth of the one named before.
  if (small.meaning.currency !== quantity.currency && small.meaning.factor.compare(CENT) !== 0) return quantity;
  return { ...quantity, end: small.end, value: quantity.value.plus(numeral.value.times(small.meaning.factor)) };
}

const HALF = Exact.read('1/2');

/** "half a percentage point", "einen halben Prozentpunkt" */
function readHalf(source: Source, index: number): Quantity | undefined {
  const { folded, language } = source;
  if (language.writing !== 'spaced' || startsInsideWord(folded, index)) return undefined;
  const half = language.fractions.at(folded, index);
  if (half?.value.compare(HALF) !== 0) return undefined;
  const article = language.words?.words.at(folded, skipGap(folded, half.end));
  const end = article?.value.kind === 'article' ? article.end : half.end;
  const points = language.meanings.at(folded, skipGap(folded, end));
  if (points?.value.kind !== 'points') return undefined;
  const numeral: Numeral = { ...PLACEHOLDER, start: index, end: half.end, value: half.value };
  return {
    start: index,
    end: points.end,
    value: half.value,
    kind: 'points',
    unit: '{pp}',
    numeral,
    number: { start: index, end: half.end },
    qualifiers: [],
  };
}

/** Reads the quantity that begins at `index` of the text, if one does. */
export function readQuantity(source: Source, index: number): Quantity | undefined {
  const lead = readMoneyBefore(source, index) ?? readPercentBefore(source, index) ?? readUnitBefore(source, index);
  if (lead) return withSubunit(source, withSubunit(source, lead));
  const half = readHalf(source, index);
  if (half) return half;
  const lone = readLoneFraction(source, index) ?? readEveryNth(source, index);
  if (lone) return partQuantity(source, { ...PLACEHOLDER, start: lone.start, end: lone.end, value: lone.value }, lone);
  const numeral = readNumeral(source, index);
  if (!numeral) return undefined;
  const quantity = partQuantity(source, numeral, readPart(source, numeral)) ?? quantityOf(source, numeral);
  return quantity && withSubunit(source, withSubunit(source, quantity));
}
