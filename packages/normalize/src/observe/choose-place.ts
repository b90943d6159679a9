import { countryOf, isStranger, type PlaceMention } from '../places/index';
import { isAlphabetic, skipGap, skipGapBack } from '../text/characters';
import type { Figure, Scene } from './scene';
import { firstFrom, isFigureBetween } from './window';

/** Below this a mention is a trading partner or an adjective of origin rather than what the text is about. */
export const SUBJECT_SCORE = 0.5;
const ATTACHED_REACH = 24;
const INSTITUTION_REACH = 3;

/** 福岡市の九州大学: the place that an institution is named for, where the text has told before where it stands. */
function isOfInstitution({ source, places }: Scene, place: PlaceMention): boolean {
  if (places[0] === place || source.language.writing === 'spaced') return false;
  const name = source.folded.slice(place.start, place.end + INSTITUTION_REACH);
  const before = places[firstFrom(places, place.start) - 1];
  return source.language.institutions.test(name) && before !== undefined && place.start - before.end <= 2;
}

/** "arrivals to Singapore", "Reisen nach Japan" */
function isDestination({ folded, language }: Scene['source'], place: PlaceMention): boolean {
  return language.destinations.before(folded, skipGapBack(folded, place.start)) !== undefined;
}

function isPartner({ source, places }: Scene, place: PlaceMention): boolean {
  if (place.level !== 'country' || isDestination(source, place)) return false;
  // "arrivals to Singapore …, mainland China alone accounting for …"
  if (places[0] !== place && source.language.partnersAfter.at(source.folded, skipGap(source.folded, place.end)))
    return true;
  return source.language.partners.before(source.folded, skipGapBack(source.folded, place.start)) !== undefined;
}

/** Where a cue before a place ends: "overtook [the port of] Koper". */
function cueEnd({ folded, language }: Scene['source'], place: PlaceMention): number {
  const end = skipGapBack(folded, place.start);
  const head = language.placeHeads.before(folded, end);
  return head ? skipGapBack(folded, head.start) : end;
}

/** "ahead of Kobe", 神戸市を抜いて: named to compare with, unless the figure is told right behind it. */
function isRival({ source }: Scene, place: PlaceMention, figure: Figure): boolean {
  const { folded, language } = source;
  const between = folded.slice(place.end, figure.outerStart);
  const before = cueEnd(source, place);
  // "overtook Shenzhen with 26 million": whoever did so.
  const outdone = language.overtakes.before(folded, before) !== undefined;
  if (
    !outdone &&
    figure.outerStart >= place.end &&
    /^(?:항|공항|港|空港|機場|机场)?\s*[(:]?\s*(?:mit|with|at|の|的|의)?\s*$/.test(between)
  )
    return false;
  // "ahead of Sydney, which added …": the text goes on about it.
  const clause = /^, ?(?=\p{L})/u.exec(between)?.[0].length;
  if (clause !== undefined && language.relativeClauses.at(folded, place.end + clause)) return false;
  // 서울(973만 명)보다
  const bracket = /^\([^()]{1,30}\)/.exec(folded.slice(place.end, place.end + 32))?.[0].length ?? 0;
  const behind = language.rivalsAfter.at(folded, skipGap(folded, place.end + bracket, 1));
  if (behind) return bracket === 0 || figure.start >= place.end + bracket || figure.end <= place.start;
  if (outdone) return true;
  if (!language.rivalsBefore.before(folded, before)) return false;
  // "behind London in 2nd place"
  return figure.kind !== 'rank' || figure.start < place.end || figure.number.start - place.end > RANK_REACH;
}

const JOINS_RIVALS = /^(?:\([^()]{1,30}\))?[,、，·]? ?(?:und|and|&|ו-?|와|과|및|及|和|と|や)? ?$/;

/** 로테르담(750만 TEU), 앤트워프에 이어, "hinter Rotterdam und Antwerpen": what is named in one breath with a rival is one. */
function rivalsOf(scene: Scene, figure: Figure): ReadonlySet<PlaceMention> {
  const { places, source } = scene;
  const rivals = new Set(places.filter((place) => isRival(scene, place, figure)));
  if (rivals.size === 0 || rivals.size === places.length) return rivals;
  const joined = (first: PlaceMention | undefined, second: PlaceMention | undefined): boolean =>
    first !== undefined && second !== undefined && JOINS_RIVALS.test(source.folded.slice(first.end, second.start));
  const leads = source.language.writing === 'spaced';
  const order = leads ? places : [...places].reverse();
  order.forEach((place, index) => {
    const before = order[index - 1];
    if (!before || !rivals.has(before)) return;
    // The figure in the bracket between the two is of the first.
    const [left, right] = leads ? [before, place] : [place, before];
    if (figure.start > left.start && figure.start < right.start) return;
    if (joined(left, right)) rivals.add(place);
  });
  return rivals;
}

/** '서울모빌리티쇼 2023' held elsewhere: a place that begins a quoted name is where none of it happened, if another is told of. */
function isOfEventName({ places, source: { folded, language } }: Scene, place: PlaceMention): boolean {
  if (places[0] === place) return false;
  // 고양 킨텍스에서 열린 2019 서울모터쇼
  if (language.events.test(folded.slice(place.end, place.end + LONGEST_EVENT))) return true;
  if (!/["'「『《〈]/.test(folded.charAt(place.start - 1))) return false;
  return !/["'」』》〉]/.test(folded.charAt(place.end));
}

const LONGEST_EVENT = 32;

const SCOPE_REACH = 4;

/** 居中国内地第3位, アジア3位: where a rank is counted, not what has it. */
function isScope({ places, segments }: Scene, figure: Figure, place: PlaceMention): boolean {
  // The first place of the text has the rank, as one that a clause begins with does: "Tokyo finished 3rd, France 5th".
  if (figure.kind !== 'rank' || place.level !== 'country' || places[0] === place) return false;
  if (CITY_STATES.has(place.iso) || segments.clause(figure.start).start === place.start) return false;
  return place.end <= figure.start && figure.start - place.end <= SCOPE_REACH;
}

const NATIONAL_REACH = 24;
const RANK_REACH = 14;

/** "the national average of 3.0 %": a figure of the country of the place told of. */
function isNational({ source, figures }: Scene, figure: Figure): boolean {
  const { folded, language } = source;
  for (let at = Math.max(0, figure.outerStart - NATIONAL_REACH); at < figure.outerStart; at++) {
    if (isAlphabetic(folded.charCodeAt(at)) && isAlphabetic(folded.charCodeAt(at - 1))) continue;
    const hit = language.national.at(folded, at);
    if (hit && hit.end <= figure.outerStart && !/[,、。;\n]/.test(folded.slice(hit.end, figure.outerStart)))
      return !isFigureBetween(figures, hit.end, figure.start);
  }
  // "against 3.0 % nationwide"
  if (!language.national.at(folded, skipGap(folded, figure.outerEnd))) return false;
  return language.period.comparisonBefore.before(folded, skipGapBack(folded, figure.outerStart)) !== undefined;
}

/** Countries that are told of beside the cities of others. */
const CITY_STATES = new Set(['SG', 'HK', 'MO']);

/** Of several places the last city before the figure, else the last region or country. */
function best(places: readonly PlaceMention[]): PlaceMention | undefined {
  const subject = places.filter((place) => place.score >= SUBJECT_SCORE);
  const pool = subject.length > 0 ? subject : places;
  return pool.findLast((place) => place.level !== 'country' || CITY_STATES.has(place.iso)) ?? pool.at(-1);
}

function followingInClause(scene: Scene, figure: Figure): PlaceMention | undefined {
  const clause = scene.segments.clause(figure.start);
  return scene.places.find((place) => {
    if (place.start < figure.end || place.start >= clause.end) return false;
    return !isFigureBetween(scene.figures, figure.end, place.start);
  });
}

function isAttached(scene: Scene, figure: Figure, place: PlaceMention): boolean {
  if (scene.source.language.writing !== 'spaced' || place.start - figure.end > ATTACHED_REACH) return false;
  const { folded, language } = scene.source;
  return language.placeFollowing.before(folded, skipGapBack(folded, place.start)) !== undefined;
}

/** "more than a third of them in Tel Aviv": what follows goes on about the whole. */
function isOfPart({ figures, source }: Scene, place: PlaceMention): boolean {
  const { folded, language } = source;
  // 其中首尔28.3万名, 이 중 서울은
  const start = skipGapBack(folded, place.start);
  if (language.writing !== 'spaced') return language.share.before.before(folded, start) !== undefined;
  if (!language.placeFollowing.before(folded, skipGapBack(folded, place.start))) return false;
  const last = figures[firstFrom(figures, place.start) - 1];
  return (
    last !== undefined &&
    (last.kind === 'part' || last.kind === 'percent') &&
    place.start - last.end <= ATTACHED_REACH &&
    language.share.before.at(folded, skipGap(folded, last.end)) !== undefined
  );
}

/** An adjective of a country. */
const isWeak = ({ score }: PlaceMention): boolean => score < SUBJECT_SCORE;

/**
 * "Chinese investors", 日本航路, "Nach Tokio fliegen": on a page that its title gives a city, what lies in another country and is
 * named as an origin, a destination or a partner.
 */
function isInPassing({ title, source }: Scene, place: PlaceMention): boolean {
  const titled = best(title.places);
  if (!titled || titled.level === 'country' || titled.iso === place.iso) return false;
  if (isWeak(place)) return true;
  const { folded, language } = source;
  const end = skipGapBack(folded, place.start);
  return !isDestination(source, place) && language.partners.before(folded, end) !== undefined;
}

/** "45.000 Deutsche": who was counted, not where. */
function isWhoIsCounted({ figures }: Scene, place: PlaceMention): boolean {
  if (!isWeak(place)) return false;
  const figure = figures[firstFrom(figures, place.start) - 1];
  return (
    figure !== undefined && figure.unit === '{person}' && place.start >= figure.number.end && place.end <= figure.end
  );
}

/** The reference area of a figure; `undefined` where neither text nor title names one. */
export function choosePlace(scene: Scene, figure: Figure): PlaceMention | undefined {
  const told = placeOf(scene, figure);
  const place = told && isStranger(told) ? undefined : told;
  if (figure.kind === 'times' || figure.kind === 'part') return place;
  return place && place.level !== 'country' && isNational(scene, figure) ? countryOf(place) : place;
}

function placeOf(scene: Scene, figure: Figure): PlaceMention | undefined {
  if (scene.places.length === 0) return best(scene.title.places);
  const { segments } = scene;
  const rivals = rivalsOf(scene, figure);
  const places = scene.places.filter(
    (place) =>
      !isPartner(scene, place) &&
      !rivals.has(place) &&
      !isScope(scene, figure, place) &&
      !isOfEventName(scene, place) &&
      !isInPassing(scene, place) &&
      !isWhoIsCounted(scene, place) &&
      !isOfInstitution(scene, place),
  );
  const beforeFigure = places.filter((place) => place.end <= figure.start);
  const clause = segments.bracketAt(figure.start) ?? segments.clause(figure.start);
  const inClause = best(beforeFigure.filter((place) => place.start >= clause.start));
  const following = followingInClause(scene, figure);
  if (!inClause && following && isAttached(scene, figure, following)) return following;
  if (inClause && !isWeak(inClause)) return inClause;
  const sentence = segments.sentence(figure.start);
  const inSentence = best(beforeFigure.filter((place) => place.start >= sentence.start));
  // 其中以越南籍2,900人最多
  if (inClause && inSentence && !isWeak(inSentence)) return inSentence;
  // "the Japanese community" of a city that was named before is in that city.
  const named = inSentence && isWeak(inSentence) ? best(beforeFigure) : undefined;
  if (named && !isWeak(named)) return named;
  if (inClause) return inClause;
  const after = places.filter((place) => place.start >= figure.end);
  const restOfSentence = after.filter((place) => place.start < sentence.end);
  const told = beforeFigure.filter((place) => !isOfPart(scene, place));
  // "A record 18 million travellers used Calgary Airport": the place of its own clause, not of the sentences before.
  const counts = figure.kind !== 'percent' && figure.kind !== 'part';
  const own = following && counts && following.level !== 'country' && !isWeak(following) && places.includes(following);
  return (
    inSentence ??
    (own ? following : undefined) ??
    best(told.length > 0 ? told : beforeFigure) ??
    restOfSentence[0] ??
    best(scene.title.places) ??
    after[0]
  );
}
