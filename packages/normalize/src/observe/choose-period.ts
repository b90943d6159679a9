import type { Period } from '@duibiao/model';
import { monthsPeriod, shiftMonths, yearPeriod } from '../periods/calendar';
import { periodBefore } from '../periods/find-periods';
import type { PeriodMention } from '../periods/period-mention';
import { skipGapBack } from '../text/characters';
import {
  ATTACHED_REACH,
  attachedAfter,
  beforeBracket,
  closesSentence,
  followsOtherFigure,
  inBracketAfter,
  inClauseBefore,
  inClosingBracket,
  inLaterBracket,
  isOfOtherFigure,
  isOfSource,
  isUsable,
  laterInClause,
  laterInSentence,
  ofSentence,
  type Question,
  toldBefore,
  whenDate,
} from './find-period';
import { resolvable, resolve } from './resolve-period';
import type { Figure, Scene } from './scene';
import { firstFrom, isFigureBetween as isBetween } from './window';

const LASTING = new Set(['area', 'quay_length', 'berths', 'convention_space', 'bonded_area']);

/** The space that the exhibitors of a fair took up is of that fair's days. */
function isOfEvent({ segments, indicators }: Scene, figure: Figure, indicator: string | undefined): boolean {
  if (indicator !== 'convention_space') return false;
  const { start, end } = segments.sentence(figure.start);
  const { start: from } = segments.sentence(Math.max(0, start - 1));
  return indicators.some((one) => one.indicator === 'exhibitors' && one.start >= from && one.end <= end);
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
  const behindClause = inClause ? undefined : inBracketAfter(question);
  const bracketed = behindClause && isOfSource(question, behindClause) ? undefined : behindClause;
  const own = inClause ?? bracketed;
  if (own) return own;
  const spaced = scene.source.language.writing === 'spaced';
  if (question.lasting) return (spaced ? attached : undefined) ?? ofSentence(question);
  return (
    toldBefore(question) ??
    attached ??
    laterInClause(question) ??
    inLaterBracket(question) ??
    laterInSentence(question) ??
    inClosingBracket(question) ??
    closesSentence(question)
  );
}

const BEFORE_PREVIOUS =
  /^[\s:(]*(?:(?:waren es|waren|lag (?:er|sie|es)|lag|noch|bei|auf|there were|were|was|had been|it was|の|的|为|為|의|은|는|מ-|עמד על|היו)\s*)*$/;
const AFTER_PREVIOUS = /^\s*(?:(?:im|in|in the|the|für das|des|für den|ב|ל|を|だった|였던|에서)\s*)?$/;

const BEFORE_OPENING = /^[\s•·*–-]*(?:(?:im|in|in the|in dem|noch im|ב) ?)?$/;

/** What makes a date the subject of its sentence in languages that tell by particles what else it may be. */
const AFTER_OPENING: Readonly<Record<string, RegExp>> = {
  spaced: /^(?:,| (?!(?:level|figure|niveau|wert)))/,
  han: /^(?:は|には|において|,|、)|^(?:(?!の|比|同|相|末|底|に|を|よ|度|增|减|減|上|下|持|基|的|,|、)[一-龯])/,
  hangul: /^(?:에는|엔|은|에|도)(?= )/,
};

/** "Im Vorjahr waren Waren für 201 Mrd. Franken eingeführt worden": the year before opens the sentence, which names no other. */
function opensSentence({ scene, figure }: Question): PeriodMention | undefined {
  const { folded, language } = scene.source;
  const sentence = scene.segments.sentence(figure.start);
  const first = scene.periods[firstFrom(scene.periods, sentence.start)];
  if (!first?.previous || first.end > figure.start || first.role === 'comparison') return undefined;
  const rest = folded.slice(first.end, first.end + 12);
  if (!BEFORE_OPENING.test(folded.slice(sentence.start, first.start)) || !AFTER_OPENING[language.writing]?.test(rest))
    return undefined;
  const next = scene.periods[firstFrom(scene.periods, first.end)];
  return next && next.start < sentence.end && !next.previous ? undefined : first;
}

/** "(previous year: 8.9 million)", "from 292,000 a year earlier", 前年の127件: the year before the one told of. */
function ofPrevious(question: Question): PeriodMention | undefined {
  const { scene, figure } = question;
  const { folded } = scene.source;
  const behind = question.isChange ? undefined : beforeBracket(question);
  if (behind?.previous) return behind;
  const clause = scene.segments.bracketAt(figure.start) ?? scene.segments.clause(figure.start);
  const opening = opensSentence(question);
  if (opening) return opening;
  return scene.periods.find((mention) => {
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
      (one) => one !== mention && !one.previous && isUsable(one) && one.start >= mention.end && one.end <= clause.end,
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
      /^年?(?:的|の|의 )?$/.test(scene.source.folded.slice(mention.end, figure.outerStart)),
  );
}

const REACHED = new Set<Figure['kind']>(['percent', 'part', 'points']);
const ADNOMINAL_REACH = 8;

/** "grew by 21.7 per cent to 961,855", 3.0％減の522万5千人: the level that a change led to. */
function isReached({ source, segments }: Scene, figure: Figure, before: Figure | undefined): boolean {
  if (!before || !REACHED.has(before.kind) || figure.kind === before.kind) return false;
  if (before.start < segments.sentence(figure.start).start) return false;
  const { folded, language } = source;
  if (language.writing === 'spaced')
    return language.change.to.before(folded, skipGapBack(folded, figure.outerStart)) !== undefined;
  return (
    figure.outerStart - before.outerEnd <= ADNOMINAL_REACH &&
    !/[,、。;]/.test(folded.slice(before.outerEnd, figure.outerStart))
  );
}

/** "Between 2015 and 2018 … grew from 3.1 to 4.6 billion": the first level is of the first year, the second of the last. */
function ofSpan({ scene, figure }: Question, period: Period): Period {
  if (period.precision !== 'span' || !period.start.endsWith('-01-01') || !period.end.endsWith('-12-31')) return period;
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  if (first === last) return period;
  if (figure.starting) return yearPeriod(first);
  const before = scene.figures[firstFrom(scene.figures, figure.start) - 1];
  return before?.starting || isReached(scene, figure, before) ? yearPeriod(last) : period;
}

/** נספרו אשתקד, "im Vorjahr", 前月, where no other date is told: the year, month or quarter before that of publication. */
function sincePublished({ published, publishedOn }: Scene, { monthsBefore, role }: PeriodMention): Period | undefined {
  if (role !== 'reference' || published === undefined) return undefined;
  if (monthsBefore === undefined) return yearPeriod(published - 1);
  const month = Number(publishedOn?.slice(5, 7));
  if (!month) return undefined;
  const at = { year: published, month: month - ((month - 1) % monthsBefore) };
  const own = monthsPeriod(
    at,
    { year: published, month: at.month + monthsBefore - 1 },
    monthsBefore === 1 ? 'month' : 'quarter',
  );
  return own && shiftMonths(own, -monthsBefore);
}

const EDITION_REACH = 60;

/** "the 2023 edition of the Financial Centres Index", 2023年发布的…指数: ranks and scores are of the year of the ranking that they stand in. */
function ofEdition({ scene, figure }: Question): PeriodMention | undefined {
  if (figure.kind !== 'rank' && figure.unit !== '{score}') return undefined;
  const { segments, periods, indicators } = scene;
  const sentence = segments.sentenceIndex(figure.start);
  const isEdition = ({ start, end, precision, previous }: PeriodMention): boolean =>
    precision === 'year' &&
    !previous &&
    segments.sentenceIndex(start) <= sentence &&
    indicators.some(
      (one) =>
        (one.indicator === 'index_score' || one.indicator === 'city_rank') &&
        one.end > start &&
        one.start - end <= EDITION_REACH,
    );
  return periods.findLast((one) => one.end <= figure.start && isEdition(one)) ?? periods.find(isEdition);
}

/** A fiscal year followed by its months in brackets is what the brackets say: FY2018 (October 2017–September 2018). */
function spelledOut(scene: Scene, mention: PeriodMention | undefined): PeriodMention | undefined {
  if (!mention) return undefined;
  const next = scene.periods.find((other) => other.start > mention.end && other.start - mention.end <= 2);
  const { folded } = scene.source;
  const inBracket = next && folded.slice(mention.end, next.start).trim() === '(' && folded.charAt(next.end) === ')';
  return inBracket && mention.precision === 'other' && next.precision === 'other' ? next : mention;
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
  // A change is of the year before where a bracket sets it beside that of the year told of: "2.2 % (previous year: 1.8 %)".
  const isBeside = known.isChange && scene.segments.bracketAt(figure.start) !== undefined;
  const previous = known.isLevel || isBeside ? ofPrevious(question) : opensSentence(question);
  if (previous) {
    const main = resolve(scene, toldBefore(question) ?? chosen(question), iso);
    return main ? periodBefore(main, previous) : sincePublished(scene, previous);
  }
  if (isOfUnknownYear(scene, question)) return undefined;
  const behind = known.isLevel ? beforeBracket(question) : undefined;
  const bracketed = behind?.previous ? undefined : behind;
  const own = bracketed ?? whenDate(question) ?? (known.isLevel || known.isChange ? comparedOwn(question) : undefined);
  const mention = own ?? spelledOut(told, chosen(question));
  const period =
    resolve(scene, mention, iso) ??
    resolve(scene, ofEdition(question), iso) ??
    resolve(scene, scene.title.periods.find(isUsable), iso);
  // A copy: figures share what a mention says.
  if (period) return { ...ofSpan(question, period) };
  const { start, end } = scene.segments.sentence(figure.start);
  const alone = scene.periods.find((one) => one.previous && one.start >= start && one.end <= end);
  return alone && sincePublished(scene, alone);
}
