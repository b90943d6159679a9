import type { Period } from '@duibiao/model';
import { yearPeriod } from '../periods/calendar';
import { yearBefore } from '../periods/find-periods';
import type { PeriodMention } from '../periods/period-mention';
import { skipGapBack } from '../text/characters';
import type { Figure, Scene } from './scene';
import { firstFrom, isFigureBetween as isBetween } from './window';

/** Between an amount and a period that belongs to it there is at most a preposition: "33.7 million TEUs in 2017". */
const ATTACHED_REACH = 14;
const FOLLOWING_REACH = 24;

function usable(mention: PeriodMention): boolean {
  if (mention.previous) return false;
  if (mention.role === 'event' || mention.role === 'comparison') return false;
  return mention.precision !== 'day' || mention.asOf || endsPeriod(mention);
}

/** The last day of a month or year is a reference date without being called one. */
function endsPeriod(mention: PeriodMention): boolean {
  const known = { year: mention.year };
  const period = mention.resolve({ ...known, iso: undefined }) ?? mention.resolve({ ...known, iso: 'TW' });
  return period !== undefined && /-(?:0[369]|12)-3[01]$|-(?:03|12)-31$/.test(period.end);
}

interface Question {
  scene: Scene;
  figure: Figure;
  iso: string | undefined;
  /** An extent that stands for years: the dates of other sentences are none of it. */
  lasting: boolean;
  isChange: boolean;
}

const LASTING = new Set(['area', 'quay_length', 'berths', 'convention_space', 'bonded_area']);

/** The space that the exhibitors of a fair took up is of that fair's days. */
function isOfEvent({ segments, indicators }: Scene, figure: Figure, indicator: string | undefined): boolean {
  if (indicator !== 'convention_space') return false;
  const { start, end } = segments.sentence(figure.start);
  return indicators.some((one) => one.indicator === 'exhibitors' && one.start >= start && one.end <= end);
}

/** In the same clause behind the amount, nothing but a few words between. */
function attachedAfter({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, figures } = scene;
  const clause = segments.bracketAt(figure.start) ?? segments.clause(figure.start);
  return periods.find((mention) => {
    if (mention.start < figure.end || mention.start >= clause.end || !usable(mention)) return false;
    if (segments.bracketAt(mention.start) !== segments.bracketAt(figure.start)) return false;
    return !isBetween(figures, figure.end, mention.start);
  });
}

/** Some traps look like dates (31.12.2018 is also a version number's form); the date wins. */
function isDate({ periods }: Scene, trap: { start: number; end: number }): boolean {
  return periods.some((mention) => mention.start < trap.end && mention.end > trap.start);
}

/**
 * A bracket with a document's or telephone number is about that, not about the figure before it, unless a comma sets the
 * date apart: （第1・第2ターミナル合計、2018年度）.
 */
function holdsName(scene: Scene, bracket: { start: number; end: number }): boolean {
  const { folded } = scene.source;
  return scene.traps.some((trap) => {
    if (trap.start < bracket.start || trap.end > bracket.end || isDate(scene, trap)) return false;
    return !scene.periods.some(
      (mention) =>
        mention.start >= bracket.start &&
        mention.end <= bracket.end &&
        (mention.end < trap.start
          ? mention.start === bracket.start && /[,、;]/.test(folded.slice(mention.end, trap.start))
          : /[,、;]\s*$/.test(folded.slice(trap.end, mention.start))),
    );
  });
}

/** In brackets right behind the amount, or behind its clause's words: （2018年1月至3月，香港）. */
function inBracketAfter({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, figures } = scene;
  const sentence = segments.sentence(figure.start);
  const bracket = segments.brackets.find((candidate) => candidate.start > figure.end && candidate.start < sentence.end);
  if (!bracket || isBetween(figures, figure.end, bracket.start) || isBetween(figures, bracket.start, bracket.end))
    return undefined;
  if (holdsName(scene, bracket)) return undefined;
  const { folded } = scene.source;
  return periods.find((mention) => {
    if (mention.start < bracket.start || mention.end > bracket.end) return false;
    const beside = folded.slice(bracket.start, mention.start) + folded.slice(mention.end, bracket.end);
    // （2020年1月1日）: nothing but the day.
    const alone = beside.trim() === '' && mention.precision === 'day' && mention.role === 'reference';
    return usable(mention) || alone;
  });
}

/** 현재 7.8%에서 20%로: the level that a change starts from is none of the year aimed at. */
function isStart({ scene, figure }: Pick<Question, 'scene' | 'figure'>): boolean {
  const { folded, language } = scene.source;
  return figure.starting === true || language.change.fromAfter.at(folded, figure.end) !== undefined;
}

function precedes(
  { scene, figure }: Pick<Question, 'scene' | 'figure'>,
  from: number,
  accept: (mention: PeriodMention) => boolean,
): PeriodMention | undefined {
  const starts = isStart({ scene, figure });
  return scene.periods.findLast(
    (mention) =>
      mention.end <= figure.start &&
      mention.start >= from &&
      usable(mention) &&
      accept(mention) &&
      !isOfItsBracket({ scene, figure }, mention) &&
      !(starts && mention.role === 'target'),
  );
}

/** "passengers 83.9 million (2022: 61.6 million)": the date of a bracket with figures is of those alone. */
function isOfItsBracket({ scene, figure }: Pick<Question, 'scene' | 'figure'>, mention: PeriodMention): boolean {
  const bracket = scene.segments.bracketAt(mention.start);
  if (!bracket || bracket.end > figure.start) return false;
  return isBetween(scene.figures, mention.end, bracket.end);
}

const OWN_REACH = 3;

/** 由第二季的2.2%升至2.3%, "from 2.2 % in spring to …": the date of the level that a change started from. */
function isOfStartLevel({ scene, figure }: Question, mention: PeriodMention): boolean {
  const { folded, language } = scene.source;
  const owner = scene.figures[firstFrom(scene.figures, mention.end)];
  if (!owner || owner.start >= figure.start || owner.outerStart - mention.end > OWN_REACH) return false;
  return (
    language.change.from.before(folded, skipGapBack(folded, mention.start)) !== undefined ||
    language.change.fromAfter.at(folded, owner.end) !== undefined ||
    // 2021년의 4.8%보다: nor the date of what is compared with.
    language.period.comparisonAfter.at(folded, owner.end) !== undefined
  );
}

function inClauseBefore(question: Question): PeriodMention | undefined {
  const { segments } = question.scene;
  const bracket = segments.bracketAt(question.figure.start);
  const clause = bracket ?? segments.clause(question.figure.start);
  return precedes(question, clause.start, (mention) => !isOfStartLevel(question, mention));
}

/** An aim holds for the clause it stands in, or for the sentence that it opens. */
function carries({ scene, figure }: Question, mention: PeriodMention): boolean {
  if (mention.role !== 'target') return true;
  const { segments, figures } = scene;
  const sentence = segments.sentence(mention.start);
  return figure.start < sentence.end && !isBetween(figures, sentence.start, mention.start);
}

/** "Population (2018): …" in a list of facts says nothing about the lines that follow. */
function isOfItsLine({ scene, figure }: Question, mention: PeriodMention): boolean {
  const { folded } = scene.source;
  const lineEnd = folded.indexOf('\n', mention.end);
  if (lineEnd < 0 || lineEnd >= figure.start || !scene.segments.bracketAt(mention.start)) return false;
  // A line without figures heads those that follow.
  return isBetween(scene.figures, folded.lastIndexOf('\n', mention.start) + 1, lineEnd);
}

/** "28.6 % in 2018, compared with 25.6 % in 2000": the text goes on about 2018. */
function isOfCompared({ scene }: Question, mention: PeriodMention): boolean {
  const { folded, language } = scene.source;
  const last = scene.figures[firstFrom(scene.figures, mention.start) - 1];
  if (!last || mention.start - last.outerEnd > ATTACHED_REACH || mention.start < last.end) return false;
  if (/[,、;:]/.test(folded.slice(last.outerEnd, mention.start))) return false;
  return language.period.comparisonBefore.before(folded, skipGapBack(folded, last.outerStart)) !== undefined;
}

function before(question: Question): PeriodMention | undefined {
  const { segments } = question.scene;
  const sentence = segments.sentence(question.figure.start);
  const inSentence = precedes(
    question,
    sentence.start,
    (mention) => carries(question, mention) && !isOfCompared(question, mention) && !isOfStartLevel(question, mention),
  );
  return (
    inSentence ??
    precedes(
      question,
      0,
      (mention) => mention.role === 'reference' && !isOfItsLine(question, mention) && !isOfCompared(question, mention),
    )
  );
}

/** "17 µg/m³ (2014)": the date in brackets of the figure before them. */
function isOfOtherFigure({ scene, figure }: Question, mention: PeriodMention): boolean {
  const bracket = scene.segments.bracketAt(mention.start);
  if (!bracket || bracket.end >= figure.start) return false;
  return isBetween(scene.figures, scene.segments.clause(mention.start).start, bracket.start);
}

/** "1 GW of solar by 2022 and 20 per cent of electricity by 2030": each figure has its own date behind it. */
function followsOtherFigure({ scene, figure }: Question, mention: PeriodMention): boolean {
  if (scene.source.language.writing !== 'spaced') return false;
  const last = scene.figures[firstFrom(scene.figures, mention.start) - 1];
  if (!last || last.start >= figure.start) return false;
  return mention.start - last.outerEnd <= FOLLOWING_REACH && last.start >= scene.segments.clause(figure.start).start;
}

/** 発着回数は25万回で前年度を2％上回った（…、2018年度）。: said at the very end of a sentence that has named no date. */
function closesSentence({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, source } = scene;
  const sentence = segments.sentence(figure.start);
  const last = periods.findLast((mention) => mention.start >= figure.end && mention.end <= sentence.end);
  const bracket = last && usable(last) ? segments.bracketAt(last.start) : undefined;
  if (!last || !bracket || holdsName(scene, bracket) || isBetween(scene.figures, bracket.start, bracket.end))
    return undefined;
  const between = source.folded.slice(figure.end, bracket.start);
  const owner = scene.figures[firstFrom(scene.figures, bracket.start) - 1];
  // The date of another figure that the bracket is glued to.
  if (between.includes(';') || (owner && owner !== figure && bracket.start - owner.outerEnd <= 2)) return undefined;
  return /^[)\s.。]*$/.test(source.folded.slice(last.end, sentence.end)) ? last : undefined;
}

/** A bracket of its own behind the last sentence: 。（2019年，数据来源：…） */
function inClosingBracket({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, source } = scene;
  return periods.find((mention) => {
    if (mention.start < figure.end || !usable(mention)) return false;
    const bracket = segments.bracketAt(mention.start);
    if (!bracket || source.folded.slice(bracket.start, mention.start).trim() !== '') return false;
    return /[。.\n]\s*$/.test(source.folded.slice(Math.max(0, bracket.start - 4), bracket.start - 1));
  });
}

/** Behind other figures of the clause: "fell 0.3 points to 3.8 percent in December". */
function laterInClause({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods } = scene;
  const clause = segments.bracketAt(figure.start) ?? segments.clause(figure.start);
  return periods.find(
    (mention) =>
      mention.start >= figure.end &&
      mention.end <= clause.end &&
      usable(mention) &&
      mention.role === 'reference' &&
      !segments.bracketAt(mention.start),
  );
}

/** 人口は約232万人、世帯数は109万世帯（2018年10月1日現在）: a bracket with nothing but a date closes the list. */
function inLaterBracket({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, figures } = scene;
  const sentence = segments.sentence(figure.start);
  const bracket = segments.brackets.find(
    (one) =>
      one.start > figure.end &&
      one.end <= sentence.end &&
      !isBetween(figures, one.start, one.end) &&
      !holdsName(scene, one),
  );
  if (!bracket) return undefined;
  return periods.find(
    (mention) => mention.start >= bracket.start && mention.end <= bracket.end && mention.asOf && usable(mention),
  );
}

/** "about $188,000, while household income was $112,376 in 2018": the last resort in languages that put the date last. */
function laterInSentence({ scene, figure }: Question): PeriodMention | undefined {
  if (scene.source.language.writing !== 'spaced') return undefined;
  const sentence = scene.segments.sentence(figure.start);
  const clause = scene.segments.clause(figure.start);
  const rest = scene.source.folded.slice(clause.end - 1, clause.end);
  if (rest === ';') return undefined;
  const later = scene.periods.find(
    (one) => one.start >= figure.end && one.end <= sentence.end && usable(one) && !scene.segments.bracketAt(one.start),
  );
  const last = later && /^[\s.。!?)]*$/.test(scene.source.folded.slice(later.end, sentence.end));
  return last && later.role === 'reference' && !scene.source.folded.slice(figure.end, later.start).includes(';')
    ? later
    : undefined;
}

/** What stands for years takes from elsewhere what its sentence has said, or the day that a text says its facts are of. */
function ofSentence(question: Question): PeriodMention | undefined {
  const { start } = question.scene.segments.sentence(question.figure.start);
  return precedes(question, start, (mention) => mention.role !== 'target') ?? inLaterBracket(question);
}

/** "In 2022 … down 7 per cent on the record set in 2021": an earlier year behind a change is what it is compared with. */
function isBase({ scene, figure, isChange }: Question, mention: PeriodMention): boolean {
  const { folded, language } = scene.source;
  if (!isChange || mention.year === undefined || language.writing !== 'spaced') return false;
  const compares = [...folded.slice(figure.outerEnd, mention.start).matchAll(/(?<= )[a-zäöü]/g)].some(
    ({ index }) => language.period.comparisonBefore.at(folded, figure.outerEnd + index) !== undefined,
  );
  if (!compares) return false;
  const { start } = scene.segments.sentence(figure.start);
  const told = scene.periods.findLast(
    (one) => one.end <= figure.start && one.start >= start && one.role === 'reference',
  );
  return told?.year !== undefined && told.year > mention.year;
}

const BESIDE_REACH = 8;

/** "2021 bei 5,0 Mio. und 2022 bei 4,6 Mio.": each date stands before its figure. */
function belongsToNext({ scene, figure }: Question, behind: PeriodMention, before: PeriodMention | undefined): boolean {
  const next = scene.figures[firstFrom(scene.figures, behind.end)];
  if (!before || !next || next.outerStart - behind.end > BESIDE_REACH) return false;
  return (
    figure.outerStart - before.end <= BESIDE_REACH &&
    /^(?:,| (?:und|and|et) )/.test(scene.source.folded.slice(figure.outerEnd, behind.start))
  );
}

function chosen(question: Question): PeriodMention | undefined {
  const { figure, scene } = question;
  const behind = attachedAfter(question);
  const attached = behind && isBase(question, behind) ? undefined : behind;
  const said = inClauseBefore(question);
  const inClause = said && isOfOtherFigure(question, said) ? undefined : said;
  const close =
    attached && !belongsToNext(question, attached, inClause) && attached.start - figure.outerEnd <= ATTACHED_REACH;
  if (attached && scene.source.language.writing === 'spaced')
    if (close || !inClause || followsOtherFigure(question, inClause)) return attached;
  const bracketed = inClause ? undefined : inBracketAfter(question);
  const own = inClause ?? bracketed;
  if (own) return own;
  const spaced = scene.source.language.writing === 'spaced';
  if (question.lasting) return (spaced ? attached : undefined) ?? ofSentence(question);
  return (
    before(question) ??
    attached ??
    laterInClause(question) ??
    inLaterBracket(question) ??
    laterInSentence(question) ??
    inClosingBracket(question) ??
    closesSentence(question)
  );
}

/** "In December" of a text published in January was in the year before. */
function yearPublished({ published, publishedOn }: Scene, mention: PeriodMention): number | undefined {
  if (published === undefined || publishedOn === undefined) return published;
  const period = mention.resolve({ iso: undefined, year: published });
  const isLater =
    mention.role !== 'target' && period !== undefined && period.start.slice(0, publishedOn.length) > publishedOn;
  return isLater ? published - 1 : published;
}

/** The year that a mention without a year means: the one named last before it, else the year of publication's mention. */
function knownYear(scene: Scene, mention: PeriodMention): number | undefined {
  const dated = scene.periods.filter(
    (other) => other.start < mention.start && other.year !== undefined && !other.partial,
  );
  const earlier = dated.findLast((other) => other.role !== 'comparison') ?? dated.at(-1);
  const said =
    earlier?.year ??
    scene.title.periods.find((other) => other.year !== undefined)?.year ??
    yearPublished(scene, mention);
  return (
    said ?? scene.periods.find((other) => other.year !== undefined && !other.partial && other.role !== 'event')?.year
  );
}

/** What a mention with a year of its own said last, which does not depend on the window that it is asked in. */
interface AskedMention extends PeriodMention {
  answer?: { iso: string | undefined; period: Period | undefined };
}

/** The calendar dates that a mention means in a text about a country. */
export function resolve(scene: Scene, mention: PeriodMention | undefined, iso: string | undefined): Period | undefined {
  if (mention?.year === undefined) return mention?.resolve({ iso, year: mention && knownYear(scene, mention) });
  const asked: AskedMention = mention;
  if (asked.answer === undefined || asked.answer.iso !== iso)
    asked.answer = { iso, period: mention.resolve({ iso, year: mention.year }) };
  return asked.answer.period;
}

const BEFORE_PREVIOUS =
  /^[\s:(]*(?:(?:waren es|waren|lag (?:er|sie|es)|lag|noch|bei|auf|there were|were|was|had been|it was|の|的|为|為|의|은|는|מ-|עמד על|היו)\s*)*$/;
const AFTER_PREVIOUS = /^\s*(?:(?:im|in|in the|the|für das|des|für den|ב|ל|を|だった|였던|에서)\s*)?$/;

/** "(previous year: 8.9 million)", "from 292,000 a year earlier", 前年の127件: the year before the one told of. */
function isOfPrevious({ scene, figure }: Question): boolean {
  const { folded } = scene.source;
  const clause = scene.segments.bracketAt(figure.start) ?? scene.segments.clause(figure.start);
  return scene.periods.some((mention) => {
    if (!mention.previous || mention.start < clause.start || mention.end > clause.end) return false;
    return mention.end <= figure.start
      ? BEFORE_PREVIOUS.test(folded.slice(mention.end, figure.outerStart))
      : mention.start >= figure.outerEnd && AFTER_PREVIOUS.test(folded.slice(figure.outerEnd, mention.start));
  });
}

/** "last year" with no date to read it against: the figure beside it is not of the year named before. */
function isOfUnknownYear(scene: Scene, question: Question): boolean {
  const { figure } = question;
  const clause = scene.segments.bracketAt(figure.start) ?? scene.segments.clause(figure.start);
  return scene.periods.some((mention) => {
    if (!mention.unknown || mention.role === 'comparison' || mention.role === 'event') return false;
    if (mention.start >= figure.end)
      return mention.end <= clause.end && mention.start - figure.outerEnd <= ATTACHED_REACH;
    const later = question.scene.periods.some(
      (one) => one !== mention && !one.previous && usable(one) && one.start >= mention.end && one.end <= clause.end,
    );
    return mention.start >= clause.start && !later && !isBetween(scene.figures, mention.end, figure.start);
  });
}

/** 较2018年的870万标箱增长: the date of the amount compared with. */
function comparedOwn({ scene, figure }: Question): PeriodMention | undefined {
  if (figure.kind === 'times' || figure.kind === 'part' || scene.source.language.writing === 'spaced') return undefined;
  return scene.periods.findLast(
    (mention) =>
      mention.role === 'comparison' &&
      mention.end <= figure.start &&
      /^(?:的|の|의 )$/.test(scene.source.folded.slice(mention.end, figure.outerStart)),
  );
}

/** "Between 2015 and 2018 … grew from 3.1 to 4.6 billion": the first level is of the first year, the second of the last. */
function ofSpan({ scene, figure }: Question, period: Period): Period {
  const years = [period.start, period.end].map((date) => Number(date.slice(0, 4)));
  const whole = period.precision === 'span' && period.start.endsWith('-01-01') && period.end.endsWith('-12-31');
  const [first = 0, last = 0] = years;
  if (!whole || first === last) return period;
  if (figure.starting) return yearPeriod(first);
  const before = scene.figures[firstFrom(scene.figures, figure.start) - 1];
  return before?.starting ? yearPeriod(last) : period;
}

/** A fiscal year followed by its months in brackets is what the brackets say: FY2018 (October 2017–September 2018). */
function spelledOut(scene: Scene, mention: PeriodMention | undefined): PeriodMention | undefined {
  if (!mention) return undefined;
  const next = scene.periods.find((other) => other.start > mention.end && other.start - mention.end <= 2);
  const inBracket = next && scene.source.folded.slice(mention.end, next.start).trim() === '(';
  return inBracket && mention.precision === 'other' && next.precision === 'other' ? next : mention;
}

const resolvableScenes = new WeakMap<Scene, Map<string | undefined, Scene>>();

/** The scene with those of its periods that can be resolved for a place; figures of one window and place share it. */
function resolvable(scene: Scene, iso: string | undefined): Scene {
  const known = resolvableScenes.get(scene) ?? new Map<string | undefined, Scene>();
  resolvableScenes.set(scene, known);
  let found = known.get(iso);
  if (!found) {
    const periods = scene.periods.filter((one) => one.previous || resolve(scene, one, iso) !== undefined);
    found = { ...scene, periods };
    known.set(iso, found);
  }
  return found;
}

/** What stretch of time a figure is about; `undefined` where the text does not say. */
export function choosePeriod(
  scene: Scene,
  figure: Figure,
  known: { iso: string | undefined; indicator: string | undefined; isLevel: boolean; isChange: boolean },
): Period | undefined {
  const { iso } = known;
  const told = resolvable(scene, iso);
  const lasting = LASTING.has(known.indicator ?? '') && !isOfEvent(scene, figure, known.indicator);
  const question: Question = { scene: told, figure, iso, lasting, isChange: known.isChange };
  if (known.isLevel && isOfPrevious(question)) {
    const main = resolve(scene, before(question) ?? chosen(question), iso);
    return main && yearBefore(main);
  }
  if (isOfUnknownYear(scene, question)) return undefined;
  const own = known.isLevel || known.isChange ? comparedOwn(question) : undefined;
  const mention = own ?? spelledOut(told, chosen(question));
  const period = resolve(scene, mention, iso) ?? resolve(scene, scene.title.periods.find(usable), iso);
  // A copy: figures share what a mention says.
  return period && { ...ofSpan(question, period) };
}
