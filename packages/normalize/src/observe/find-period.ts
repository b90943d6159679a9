import type { PeriodMention } from '../periods/period-mention';
import { skipGap, skipGapBack } from '../text/characters';
import type { Figure, Scene } from './scene';
import { firstFrom, isFigureBetween as isBetween } from './window';

/** Between an amount and a period that belongs to it there is at most a preposition: "33.7 million TEUs in 2017". */
export const ATTACHED_REACH = 14;
const FOLLOWING_REACH = 24;

/** Whether a mention can be the date of a figure. */
export function isUsable(mention: PeriodMention): boolean {
  if (mention.previous) return false;
  if (mention.role === 'event' || mention.role === 'comparison') return false;
  return mention.precision !== 'day' || mention.asOf || endsPeriod(mention);
}

const MONTH_ENDS = new Set([
  '01-31',
  '02-28',
  '02-29',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
]);

/** The last day of a month and the first of a year are reference dates without being called so. */
function endsPeriod(mention: PeriodMention): boolean {
  // Of a year that is said elsewhere the last day is the same in every year, save in February.
  const known = { year: mention.year ?? 2000 };
  const period = mention.resolve({ ...known, iso: undefined }) ?? mention.resolve({ ...known, iso: 'TW' });
  return period !== undefined && (MONTH_ENDS.has(period.end.slice(5)) || period.start.endsWith('-01-01'));
}

/** The figure whose date is looked for. */
export interface Question {
  scene: Scene;
  figure: Figure;
  iso: string | undefined;
  /** An extent that stands for years: the dates of other sentences are none of it. */
  lasting: boolean;
  isChange: boolean;
}

/** In the same clause behind the amount, nothing but a few words between. */
export function attachedAfter({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, figures } = scene;
  const clause = segments.bracketAt(figure.start) ?? segments.clause(figure.start);
  return periods.find((mention) => {
    if (mention.start < figure.end || mention.start >= clause.end || !isUsable(mention)) return false;
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
export function inBracketAfter({ scene, figure }: Question): PeriodMention | undefined {
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
    return isUsable(mention) || alone;
  });
}

/** 2019년(727만 1천 명), 올해(10조 원)보다: a level alone in brackets right behind a date is of that date, whatever it is named for. */
export function beforeBracket({ scene, figure }: Question): PeriodMention | undefined {
  const bracket = scene.segments.bracketAt(figure.start);
  if (!bracket || isBetween(scene.figures, bracket.start, figure.start)) return undefined;
  if (scene.periods.some((mention) => mention.start >= bracket.start && mention.end <= bracket.end)) return undefined;
  return scene.periods.find((mention) => mention.end < bracket.start && bracket.start - mention.end <= 2);
}

/** "fewer than in 2022, when 9.91 million …": what is told of the date right before. */
export function whenDate({ scene, figure }: Question): PeriodMention | undefined {
  const { folded, language } = scene.source;
  const clause = scene.segments.clause(figure.start);
  if (folded.charAt(clause.start - 1) !== ',' || scene.segments.bracketAt(figure.start)) return undefined;
  if (!language.whenClauses.at(folded, skipGap(folded, clause.start))) return undefined;
  return scene.periods.find((mention) => !mention.previous && mention.end === clause.start - 1);
}

/** "in 2023, equal to 32 per cent of GDP (World Investment Report 2024)": where a date was told, one inside a bracket's words is their own. */
export function isOfSource({ scene, figure }: Question, mention: PeriodMention): boolean {
  const bracket = scene.segments.bracketAt(mention.start);
  if (!bracket || mention.asOf || !/\p{L}/u.test(scene.source.folded.slice(bracket.start, mention.start))) return false;
  const { start } = scene.segments.sentence(figure.start);
  return scene.periods.some(
    (one) => one.start >= start && one.end <= figure.start && isUsable(one) && one.role === 'reference',
  );
}

/** 현재 7.8%에서 20%로: the level that a change starts from is none of the year aimed at. */
function isStart({ scene, figure }: Pick<Question, 'scene' | 'figure'>): boolean {
  const { folded, language } = scene.source;
  if (figure.starting === true || language.change.fromAfter.at(folded, figure.end)) return true;
  // "by 2030 half of all trips, up from 20 per cent"
  const from = language.change.from.before(folded, skipGapBack(folded, figure.outerStart));
  const end = from && skipGapBack(folded, from.start);
  return (
    end !== undefined &&
    (language.change.up.before(folded, end) ?? language.change.down.before(folded, end)) !== undefined
  );
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
      isUsable(mention) &&
      accept(mention) &&
      !isOfItsBracket({ scene, figure }, mention) &&
      !(starts && mention.role === 'target'),
  );
}

/** "passengers 83.9 million (2022: 61.6 million)", "(61.6 million in 2022)": the date of a bracket with figures is of those alone. */
function isOfItsBracket({ scene, figure }: Pick<Question, 'scene' | 'figure'>, mention: PeriodMention): boolean {
  const bracket = scene.segments.bracketAt(mention.start);
  if (!bracket || bracket.end > figure.start) return false;
  return isBetween(scene.figures, bracket.start, bracket.end);
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

/** In the same clause before the amount. */
export function inClauseBefore(question: Question): PeriodMention | undefined {
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
  // "…; by 2025, …": what a semicolon sets apart opens anew.
  const opening = Math.max(sentence.start, scene.source.folded.lastIndexOf(';', mention.start) + 1);
  return figure.start < sentence.end && !isBetween(figures, opening, mention.start);
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

/** In the sentence before the amount, else the last date that the text was told of. */
export function toldBefore(question: Question): PeriodMention | undefined {
  const { segments } = question.scene;
  const sentence = segments.sentence(question.figure.start);
  const inSentence = precedes(
    question,
    sentence.start,
    (mention) => carries(question, mention) && !isOfCompared(question, mention) && !isOfStartLevel(question, mention),
  );
  return (
    inSentence ??
    headsList(question) ??
    precedes(
      question,
      0,
      (mention) => mention.role === 'reference' && !isOfItsLine(question, mention) && !isOfCompared(question, mention),
    )
  );
}

/** "1 GW of solar by 2022 and 20 per cent of electricity by 2030": each figure has its own date behind it. */
export function followsOtherFigure({ scene, figure }: Question, mention: PeriodMention): boolean {
  if (scene.source.language.writing !== 'spaced') return false;
  const last = scene.figures[firstFrom(scene.figures, mention.start) - 1];
  if (!last || last.start >= figure.start) return false;
  return mention.start - last.outerEnd <= FOLLOWING_REACH && last.start >= scene.segments.clause(figure.start).start;
}

/** "17 µg/m³ (2014)": the date in brackets of the figure before them. */
export function isOfOtherFigure({ scene, figure }: Question, mention: PeriodMention): boolean {
  const bracket = scene.segments.bracketAt(mention.start);
  if (!bracket || bracket.end >= figure.start) return false;
  return isBetween(scene.figures, scene.segments.clause(mention.start).start, bracket.start);
}

/** 発着回数は25万回で前年度を2％上回った（…、2018年度）。: said at the very end of a sentence that has named no date. */
export function closesSentence({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, source } = scene;
  const sentence = segments.sentence(figure.start);
  const last = periods.findLast((mention) => mention.start >= figure.end && mention.end <= sentence.end);
  const bracket = last && isUsable(last) ? segments.bracketAt(last.start) : undefined;
  if (!last || !bracket || holdsName(scene, bracket) || isBetween(scene.figures, bracket.start, bracket.end))
    return undefined;
  const between = source.folded.slice(figure.end, bracket.start);
  const owner = scene.figures[firstFrom(scene.figures, bracket.start) - 1];
  // The date of another figure that the bracket is glued to.
  if (between.includes(';') || (owner && owner !== figure && bracket.start - owner.outerEnd <= 2)) return undefined;
  // "(2022 figures)"
  return /^[\p{L} ]{0,12}[)\s.。]*$/u.test(source.folded.slice(last.end, sentence.end)) ? last : undefined;
}

/** A bracket of its own behind the last sentence: 。（2019年，数据来源：…） */
export function inClosingBracket({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods, source } = scene;
  return periods.find((mention) => {
    if (mention.start < figure.end || !isUsable(mention)) return false;
    const bracket = segments.bracketAt(mention.start);
    if (!bracket || source.folded.slice(bracket.start, mention.start).trim() !== '') return false;
    return /[。.\n]\s*$/.test(source.folded.slice(Math.max(0, bracket.start - 4), bracket.start - 1));
  });
}

/** Behind other figures of the clause: "fell 0.3 points to 3.8 percent in December". */
export function laterInClause({ scene, figure }: Question): PeriodMention | undefined {
  const { segments, periods } = scene;
  const clause = segments.bracketAt(figure.start) ?? segments.clause(figure.start);
  return periods.find(
    (mention) =>
      mention.start >= figure.end &&
      mention.end <= clause.end &&
      isUsable(mention) &&
      mention.role === 'reference' &&
      !segments.bracketAt(mention.start),
  );
}

/** 人口は約232万人、世帯数は109万世帯（2018年10月1日現在）: a bracket with nothing but a date closes the list. */
export function inLaterBracket({ scene, figure }: Question): PeriodMention | undefined {
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
    (mention) => mention.start >= bracket.start && mention.end <= bracket.end && mention.asOf && isUsable(mention),
  );
}

/** "about $188,000, while household income was $112,376 in 2018": the last resort in languages that put the date last. */
export function laterInSentence({ scene, figure }: Question): PeriodMention | undefined {
  if (scene.source.language.writing !== 'spaced') return undefined;
  const sentence = scene.segments.sentence(figure.start);
  const clause = scene.segments.clause(figure.start);
  const rest = scene.source.folded.slice(clause.end - 1, clause.end);
  if (rest === ';') return undefined;
  const later = scene.periods.find(
    (one) =>
      one.start >= figure.end && one.end <= sentence.end && isUsable(one) && !scene.segments.bracketAt(one.start),
  );
  const { folded } = scene.source;
  const semicolon = later ? folded.indexOf(';', later.end) : -1;
  const isOwn = later && semicolon >= 0 && !isBetween(scene.figures, figure.end, later.start);
  const partEnd = isOwn && semicolon < sentence.end ? semicolon : sentence.end;
  // "… per cent, according to the 2021 census"
  const last = later && /^(?: \p{L}+)?[\s.。!?)]*$/u.test(folded.slice(later.end, partEnd));
  // "exports, valued at $4,177 billion, declined in 2023": the sentence goes on behind an apposition.
  const isApposed = rest === ',' && scene.source.folded.charAt(clause.start - 1) === ',';
  return (last || isApposed) &&
    later?.role === 'reference' &&
    !scene.source.folded.slice(figure.end, later.start).includes(';')
    ? later
    : undefined;
}

/** "Kiel in figures (31 December 2021)" over lines such as "Area: 118.65 km²". */
function headsList({ scene, figure }: Question): PeriodMention | undefined {
  const { folded } = scene.source;
  const line = folded.lastIndexOf('\n', figure.start) + 1;
  if (line === 0 || !/^[^\d\n:]{2,50}: ?$/.test(folded.slice(line, figure.outerStart))) return undefined;
  return scene.periods.findLast((mention) => {
    if (mention.end > line || !isUsable(mention) || mention.role !== 'reference') return false;
    const end = folded.indexOf('\n', mention.end);
    return !isBetween(scene.figures, folded.lastIndexOf('\n', mention.start) + 1, end);
  });
}

/** What stands for years takes from elsewhere what its sentence has said, or the day that a text says its facts are of. */
export function ofSentence(question: Question): PeriodMention | undefined {
  const { start } = question.scene.segments.sentence(question.figure.start);
  return (
    precedes(question, start, (mention) => mention.role !== 'target') ?? inLaterBracket(question) ?? headsList(question)
  );
}
