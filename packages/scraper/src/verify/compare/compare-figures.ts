import { PER_AFTER } from '../lex/lexicon';
import { sameQuantity, sameValue } from '../lex/numbers';
import { readUnit } from '../lex/read-amount';
import { isSoft } from '../lex/read-bound';
import type { Token } from '../lex/tokens';
import type { Pair } from './align';
import { sameDays } from './compare-dates';
import { type Comparison, createDifference, type Difference, type DifferenceKind, textOf } from './comparison';

const isFigure = (token: Token | undefined): token is Token =>
  token?.kind === 'number' || token?.kind === 'numeral' || token?.kind === 'month';

/** Units that are counted things: they may be named by a word that is no unit. */
const COUNTED = new Set(['person', 'job', 'passenger', 'ship', 'household', 'company', 'container', 'rank', 'place']);
/** Of those the ones that may be named by each other. */
const PEOPLE = new Set(['person', 'job', 'passenger']);

function isSameCounted(a: string | undefined, b: string | undefined): boolean {
  if (a !== undefined && b !== undefined) return a === b || (PEOPLE.has(a) && PEOPLE.has(b));
  const named = a ?? b;
  return named === undefined || COUNTED.has(named);
}

/** The same figure: value and unit; a numeral word and a number can be the same. `loosely`: one side may count in a word of its own. */
export function sameFigure(a: Token, b: Token, loosely = false): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return (
      sameQuantity(a, b) || isSameMinguoYear(a, b) || (loosely && sameValue(a, b) && isSameCounted(a.unit, b.unit))
    );
  if (a.kind === b.kind) return a.key === b.key;
  const [number, numeral] = a.kind === 'number' ? [a, b] : [b, a];
  if (number.kind !== 'number' || numeral.kind !== 'numeral') return false;
  if (numeral.key.includes('/')) return isShare(numeral.key, number);
  // 第三个月 and 第3个月: what is ranked may be read as the number's unit.
  return (
    number.value === numeral.key &&
    // "11 weeks, up from nine": the unit may be said with the other figure.
    (loosely || numeral.unit === 'rank' || number.unit === undefined || number.unit === 'rank')
  );
}

/** 113年 of the Republic of China calendar is 2024; the era is left out where it is clear. */
function isSameMinguoYear(a: Token, b: Token): boolean {
  const [x, y] = [Number(a.value), Number(b.value)];
  return a.figure === 'year' && b.figure === 'year' && Math.min(x, y) < 200 && Math.abs(x - y) === MINGUO_OFFSET;
}
const MINGUO_OFFSET = 1911;

const MONTHS_OF_YEAR = 12;

/** Half is 50 %, half of what was, and half a year six months. */
function isShare(fraction: string, { unit, value }: Token): boolean {
  const [part, whole] = fraction.split('/').map(Number);
  if (unit === 'times') return Number(value) * whole! === part!;
  if (unit === 'month-span') return Number(value) * whole! === MONTHS_OF_YEAR * part!;
  return unit === '%' && Number(value) * whole! === 100 * part!;
}

function kindOf(quote: Token, page: Token | undefined): DifferenceKind {
  if (quote.kind === 'month') return 'period';
  if (quote.figure === 'year') return 'year';
  if (page?.kind !== 'number' || quote.kind !== 'number') return 'number';
  const [was, is] = [quote.value!, page.value!];
  if (sameValue(quote, page)) return 'unit';
  return was.replace('-', '') === is.replace('-', '') ? 'sign' : 'number';
}

/** Figures of the quote that the passage does not have, each with what stands in its place; and bounds that differ. */
export function figureDifferences(comparison: Comparison): Difference[] {
  const { page, alignment, relevant, nearVerbatim } = comparison;
  const { pairs } = alignment;
  const same = (a: Token, b: Token): boolean => sameFigure(a, b, !nearVerbatim);
  const taken = new Map<Token, Token>();
  for (const { quote: was, page: is } of pairs) if (isFigure(was) && isFigure(is) && same(was, is)) taken.set(is, was);
  const days = sameDays(comparison.quote, page);
  const open = pairs.filter(
    ({ quote: was, page: is }) => isFigure(was) && !days.quote.has(was) && !(isFigure(is) && taken.get(is) === was),
  );
  const missing: Pair[] = [];
  for (const pair of open) {
    const was = pair.quote!;
    const there = page.tokens.filter((token) => isFigure(token) && !taken.has(token) && same(was, token));
    const moved = there.find((token) => isFollowedAlike(comparison, was, token));
    const elsewhere = moved ?? (isReplaced(pair, nearVerbatim ? [] : comparison.quote.tokens) ? undefined : there[0]);
    // Beside a figure that is another one's there is nothing in its place.
    if (elsewhere === undefined) missing.push(pair.page !== undefined && taken.has(pair.page) ? { quote: was } : pair);
    else taken.set(elsewhere, was);
  }
  const strangers = relevant.filter((token) => isFigure(token) && !taken.has(token) && !days.page.has(token));
  return [
    ...missing.flatMap((pair) => missingFigure(comparison, pair, strangers)),
    ...[...taken].flatMap(([is, was]) => boundDifference(comparison, was, is)),
    ...(nearVerbatim ? addedRank(comparison, strangers) : []),
  ];
}

/** "The highest" and "the third-highest". */
function addedRank({ quote, page }: Comparison, strangers: readonly Token[]): Difference[] {
  const isRank = ({ unit, key }: Token): boolean => unit === 'rank' && !PLAIN.has(key);
  const added = quote.tokens.some(isRank) ? undefined : strangers.find(isRank);
  const next = added && page.tokens[page.tokens.indexOf(added) + 1];
  const stated = quote.tokens.find(({ kind, key }) => kind === 'pole' && key === next?.key);
  return added === undefined || stated === undefined
    ? []
    : [createDifference('number', textOf(quote, stated), textOf(page, added))];
}

/** "1 July", "35 ships": a figure that moved takes with it what it counts or dates. */
function isFollowedAlike({ quote, page }: Comparison, was: Token, is: Token): boolean {
  const next = (tokens: readonly Token[], token: Token): Token | undefined => tokens[tokens.indexOf(token) + 1];
  const [a, b] = [next(quote.tokens, was), next(page.tokens, is)];
  return a !== undefined && a.kind === b?.kind && a.key === b.key && (a.kind === 'month' || a.key.length > 3);
}

/** Side by side with another figure of its kind, it was changed; alone, or beside a figure of another place in the quote, it may have moved within the passage. */
function isReplaced({ quote: was, page: is }: Pair, quoted: readonly Token[]): boolean {
  if (!isFigure(was) || !isFigure(is) || is.kind !== was.kind || is.figure !== was.figure || is.unit !== was.unit)
    return false;
  return !quoted.some((other) => other !== was && isFigure(other) && sameFigure(other, is));
}

const PREVIOUS_YEAR = new Set(['year', 'previous']);

/** 2022 in "2023 …, up from 2022": the page may say "on the year before". */
const isBaseYear = ({ tokens }: Comparison['quote'], was: Token): boolean =>
  was.figure === 'year' &&
  tokens.some(({ figure, value }) => figure === 'year' && Number(value) === Number(was.value) + 1);

/** Of the concept `which-year`. */
const THIS_YEAR = 'which-year:1';

/** 2024 in "the bank lends 150 million in 2024": the page may say "this year", where it names no other one. */
function isSaidRelatively(quote: Comparison['quote'], relevant: readonly Token[], was: Token): boolean {
  const isRelative = ({ kind, key }: Token): boolean => kind === 'pole' && key === THIS_YEAR;
  return (
    was.figure === 'year' &&
    !quote.tokens.some(isRelative) &&
    relevant.some(isRelative) &&
    !relevant.some(({ figure }) => figure === 'year')
  );
}

/** The second "first half" in "in the first half of 2024 …, fewer than in the first half of 2023". */
const isRepeated = ({ tokens }: Comparison['quote'], was: Token): boolean =>
  was.kind === 'month' && tokens.filter(({ kind, key }) => kind === 'month' && key === was.key).length > 1;

// Too common as an article, a pronoun or an order of words to be missed.
const PLAIN = new Set(['1', '0']);
/** Numerals up to this one may be wording: both, one of two, a dozen. */
export const LARGEST_WORDING = 12;

function missingFigure({ quote, page, relevant }: Comparison, pair: Pair, strangers: readonly Token[]): Difference[] {
  const was = pair.quote!;
  if (isFigure(pair.page))
    return [createDifference(kindOf(was, pair.page), textOf(quote, was), textOf(page, pair.page))];
  if (was.kind !== 'numeral') {
    // 1平方メートル当たり is "per square metre", and the one is left out.
    if (was.value === '1' && PER_AFTER.some((word) => quote.text.startsWith(word, was.end))) return [];
    // 1인당 is 한 사람당: the same rate is there.
    const rate = quote.tokens.find(({ kind, start }) => kind === 'pole' && start === was.end)?.key;
    if (was.value === '1' && rate?.startsWith('per:') && relevant.some(({ key }) => key === rate)) return [];
    if (isBaseYear(quote, was) && relevant.some(({ kind, key }) => kind === 'basis' && PREVIOUS_YEAR.has(key)))
      return [];
    if (isSaidRelatively(quote, relevant, was)) return [];
    if (isRepeated(quote, was) && relevant.some(({ kind, key }) => kind === 'basis' && PREVIOUS_YEAR.has(key)))
      return [];
    const alike = strangers.filter(
      ({ kind, unit, figure }) => kind === was.kind && unit === was.unit && figure === was.figure,
    );
    const now = alike.length === 1 ? alike[0] : undefined;
    return [createDifference(kindOf(was, now), textOf(quote, was), textOf(page, now))];
  }
  // A numeral that is not there may be wording ("both", "one of"); another one in the passage is not, nor a large one or a rank.
  const other = PLAIN.has(was.key)
    ? strangers.find(({ kind, unit }) => was.unit === 'rank' && kind === 'numeral' && unit === 'rank')
    : strangers.find(
        ({ kind, key, figure, unit }) =>
          (kind === 'numeral' && !PLAIN.has(key)) ||
          (kind === 'number' && figure === 'quantity' && (unit === undefined || unit === 'rank')),
      );
  const tells = Number(was.key) > LARGEST_WORDING || (was.unit === 'rank' && !PLAIN.has(was.key));
  return other === undefined && !tells ? [] : [createDifference('number', textOf(quote, was), textOf(page, other))];
}

/** "more than 5" is not 5, and not "less than 5". Where the sentence was rebuilt, only the contrary tells. */
function boundDifference(comparison: Comparison, was: Token, is: Token): Difference[] {
  const { quote, page, nearVerbatim } = comparison;
  const [before, now] = [was.bound, is.bound];
  if (before === now) return [];
  const contrary = before !== undefined && now !== undefined && CONTRARY_BOUNDS.has(`${before} ${now}`);
  if (!contrary && (isSoft(before) || isSoft(now))) return [];
  const isOther = isContraryToPole(comparison, before, now) || isWithinBesideAfter(comparison, was, is);
  if (!contrary && !nearVerbatim && !isOther) return [];
  const phrase = (side: Comparison['quote'], token: Token): string =>
    `${BOUND_SIGNS[token.bound ?? 'about']}${textOf(side, token)}`;
  return [createDifference('bound', phrase(quote, was), phrase(page, is))];
}

/** 高於去年水平4% and 較去年水平低於4%: what is a bound on one side is a comparison on the other. */
function isContraryToPole({ quote, relevant }: Comparison, before: Token['bound'], now: Token['bound']): boolean {
  const poles = (tokens: readonly Token[]): string[] =>
    tokens.filter(({ kind, key }) => kind === 'pole' && key.startsWith('amount:')).map(({ key }) => key);
  const [bounded, other] = now === undefined ? [quote.tokens, relevant] : [relevant, quote.tokens];
  const contrary = (before ?? now) === 'max' ? 'amount:0' : 'amount:1';
  const stated = poles(other);
  return poles(bounded).length === 0 && stated.length > 0 && stated.every((key) => key === contrary);
}

/** "Within 28 days" and "after 28 days". */
function isWithinBesideAfter({ quote, page }: Comparison, was: Token, is: Token): boolean {
  const isAfter = ({ tokens }: Comparison['quote'], token: Token): boolean =>
    token.bound === undefined && tokens[tokens.indexOf(token) - 1]?.key === AFTER;
  return (was.bound === 'max' && isAfter(page, is)) || (is.bound === 'max' && isAfter(quote, was));
}
/** Of the concept `order`. */
const AFTER = 'order:1';

/** Nearly 5 is less than 5. */
const CONTRARY_BOUNDS: ReadonlySet<string> = new Set(
  [
    ['min', 'max'],
    ['short', 'past'],
    ['short', 'min'],
    ['past', 'max'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

const BOUND_SIGNS = { min: '≥ ', max: '≤ ', about: '', short: '< ', past: '> ' };

const HAN_DIGIT = /^[〇零一二两兩三四五六七八九十百千万萬亿億]$/;

/** The one, or the counter behind it: which of the two stands beside the other figure is chance. */
const isOneInHan = (text: string, { kind, key, start }: Token): boolean =>
  kind === 'word' && (key === '一' || text[start - 1] === '一');

const isManyInHan = (text: string, { kind, start, value }: Token): boolean =>
  kind === 'number' && value !== '1' && HAN_DIGIT.test(text[start] ?? '');

/** A Han digit that was too plain to be read as a number (三月, 第一), and another one in its place. */
export function hanDigitDifferences({ quote, page, alignment, nearVerbatim }: Comparison): Difference[] {
  return alignment.pairs.flatMap(({ quote: was, page: is }) => {
    if (was === undefined || is === undefined) return [];
    const both = HAN_DIGIT.test(was.key) && HAN_DIGIT.test(is.key) && was.key !== is.key;
    // 一次 is too plain to be read as a number, 两次 is not.
    const one =
      nearVerbatim &&
      ((isOneInHan(quote.text, was) && isManyInHan(page.text, is)) ||
        (isOneInHan(page.text, is) && isManyInHan(quote.text, was)));
    return both || one ? [createDifference('number', textOf(quote, was), textOf(page, is))] : [];
  });
}

/** "210 euros a month", "in million tonnes": a unit in the place of another one, away from its number, in an otherwise unchanged sentence. */
export function loneUnitDifferences({ quote, page, alignment, nearVerbatim }: Comparison): Difference[] {
  if (!nearVerbatim) return [];
  const unitOf = (side: Comparison['quote'], token: Token): string | undefined => {
    const unit = token.kind === 'word' && token.end - token.start > 2 ? readUnit(side.text, token.start) : undefined;
    return unit?.end === token.end ? unit.id : undefined;
  };
  return alignment.pairs.flatMap(({ quote: was, page: is }) => {
    if (was === undefined || is === undefined || was.key === is.key) return [];
    const [before, now] = [unitOf(quote, was), unitOf(page, is)];
    const differ = before !== undefined && now !== undefined && before !== now;
    return differ ? [createDifference('unit', textOf(quote, was), textOf(page, is))] : [];
  });
}
