import grammarData from '../../data/dates/grammar.json';
import { isAlphabetic, isDigit, isHangul, skipGap, unitAt } from '../text/characters';
import { fold } from '../text/fold';
import { type DateLanguage, dateWordsOf } from '../words/date-languages';
import { boundActions } from './bound-actions';
import { calendarActions } from './calendar-actions';
import { Chart } from './chart';
import { compileDateLexicon, type DateLexicon, withoutAccents } from './date-lexicon';
import { dayRangeActions } from './day-range-actions';
import { type Edge, SOFT, WEAK } from './edge';
import { compileGrammar, type Grammar } from './grammar';
import { type Action, Matched } from './matched';
import { type Outcome, outcomeOf } from './outcome';
import { periodActions } from './period-actions';
import { createReader } from './read-words';
import type { Reference } from './resolve';
import { restActions } from './rest-actions';
import { setActions } from './set-actions';
import { timeActions } from './time-actions';
import { timeRangeActions } from './time-range-actions';

/** A date, time, duration or repetition found in a text. */
export interface DateMention extends Outcome {
  start: number;
  /** Exclusive, UTF-16. */
  end: number;
}

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  [
    calendarActions,
    periodActions,
    timeActions,
    dayRangeActions,
    timeRangeActions,
    boundActions,
    restActions,
    setActions,
  ].flatMap((table) => Object.entries(table)),
);

let grammar: Grammar | undefined;
const lexicons = new Map<DateLanguage, DateLexicon>();

function grammarOf(): Grammar {
  grammar ??= compileGrammar(grammarData, ACTIONS);
  return grammar;
}

function lexiconOf(language: DateLanguage): DateLexicon | undefined {
  let lexicon = lexicons.get(language);
  const words = lexicon ? undefined : dateWordsOf(language);
  if (words) {
    lexicon = compileDateLexicon(words);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Of two that span the same text the one that stands first here is taken. */
const PREFERENCE = ['none', 'set', 'out', 'time', 'dt', 'dtr', 'tr', 'date', 'per', 'pod', 'podin', 'dur'];

const RANKS: ReadonlyMap<string, number> = new Map(PREFERENCE.map((kind, rank) => [kind, rank]));

const rankOf = (edge: Edge): number => ((edge.shade & SOFT) !== 0 ? PREFERENCE.length : (RANKS.get(edge.k) ?? 0));

const DOLLAR = 0x24;
const POINT = 0x2e;
const HYPHEN = 0x2d;

const isMoneySign = (unit: number): boolean => unit === DOLLAR || unit === 0x20ac || unit === 0xa3 || unit === 0xa5;

/** . , : / - */
const joinsFigures = (unit: number): boolean =>
  unit === POINT || unit === HYPHEN || unit === 0x2c || unit === 0x3a || unit === 0x2f;

const isMeasureSign = (unit: number): boolean => unit === 0x25 || unit === 0xb0 || isMoneySign(unit);

/** Figures that belong to a longer chain of figures (serial numbers, versions) and words cut in two are no dates. */
function standsAlone(text: string, { start, end }: Edge): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  if (before === DOLLAR) return false;
  if (isDigit(first)) {
    if (isDigit(before) || isAlphabetic(before) || isMoneySign(before)) return false;
    if (joinsFigures(before)) {
      const beyond = unitAt(text, start - 2);
      if (isDigit(beyond)) return false;
      if ((before === POINT || before === HYPHEN) && isAlphabetic(beyond) && end - start < 8) return false;
    }
  } else if (isHangul(first) && isHangul(before)) return false;
  // "~.~3am3io"
  if (isAlphabetic(last) && last < 0x250 && isDigit(after)) return false;
  if (!isDigit(last)) return true;
  if (isDigit(after) || isMeasureSign(after) || (isAlphabetic(after) && after < 0x250)) return false;
  return !(joinsFigures(after) && isDigit(unitAt(text, end + 1)));
}

/** "may" is a month only behind a word that dates ("in may"). */
function isClear(text: string, { start, end }: Edge, { ambiguous, datingWords }: DateLexicon): boolean {
  if (!ambiguous.has(text.slice(start, end))) return true;
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  return datingWords.some((word) => before === word || before.endsWith(` ${word}`));
}

/** "2016 and before" in "after 2016 and before 2018": the bound is the second date's. */
function boundsTheNext(text: string, { start, end }: Edge, chart: Chart, { twoWay }: DateLexicon): boolean {
  return (
    twoWay.some((word) => end - word.length > start && text.endsWith(word, end)) &&
    chart.at(skipGap(text, end, 3)).some(({ k }) => k === 'date' || k === 'per' || k === 'time' || k === 'the')
  );
}

function candidatesOf(text: string, chart: Chart, lexicon: DateLexicon): Edge[] {
  const found: Edge[] = [];
  chart.run((edges) => {
    for (let index = 0; index < edges.length; index++) {
      const edge = edges[index]!;
      if (
        RANKS.has(edge.k) &&
        (edge.shade & WEAK) === 0 &&
        standsAlone(text, edge) &&
        isClear(text, edge, lexicon) &&
        !boundsTheNext(text, edge, chart, lexicon)
      )
        found.push(edge);
    }
  });
  return found;
}

/** What was taken, by where it begins: no edge is longer than a stripe, so that only neighbours are looked at. */
class Taken {
  private readonly stripes = new Map<number, Edge[]>();

  overlaps(edge: Edge): boolean {
    const stripe = edge.start >> 8;
    for (let near = stripe - 1; near <= stripe + 1; near++) {
      if (this.stripes.get(near)?.some((other) => edge.start < other.end && edge.end > other.start)) return true;
    }
    return false;
  }

  add(edge: Edge): void {
    const stripe = this.stripes.get(edge.start >> 8);
    if (stripe) stripe.push(edge);
    else this.stripes.set(edge.start >> 8, [edge]);
  }
}

/** The longest first; none overlapping another. */
function chosenOf(candidates: Edge[]): Edge[] {
  const ranked = candidates.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || rankOf(a) - rankOf(b),
  );
  const taken: Edge[] = [];
  const near = new Taken();
  for (const edge of ranked) {
    if (near.overlaps(edge)) continue;
    near.add(edge);
    taken.push(edge);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** The wall-clock time of a `Date` in UTC, as reference. */
export function referenceOf(date: Date | undefined): Reference | undefined {
  if (!date || Number.isNaN(date.getTime())) return undefined;
  const instant = Math.floor(date.getTime() / 1000);
  return { day: Math.floor(instant / 86_400), instant };
}

/**
 * Finds dates, times, durations and repetitions, from the words of one language; nothing where those were not added.
 * @param refDate what "today" and "now" are, read as UTC; without it relative words have no readings
 */
export function findDates(text: string, language: DateLanguage, refDate?: Date): DateMention[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const written = fold(text);
  const plain = withoutAccents(written);
  const ref = referenceOf(refDate);
  const chart = new Chart(plain, grammarOf(), createReader(plain, written, lexicon), (rule, parts) =>
    rule.action(new Matched(parts, ref, lexicon.data)),
  );
  return chosenOf(candidatesOf(plain, chart, lexicon)).flatMap(({ start, end, m }) => {
    const outcome = outcomeOf(m, ref);
    // A day that only the day of reference could tell.
    return outcome && !outcome.timex.includes('-00') ? [{ start, end, ...outcome }] : [];
  });
}
