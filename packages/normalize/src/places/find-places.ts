import packed from '../../data/places/computed/places.json';
import type { Culture } from '../culture';
import { passWord } from '../text/characters';
import { isHebrewWordStart, isWordEnd, isWordStart, type PhraseMatches, wordScript } from '../text/phrase-trie';
import { allPlaces, type Gazetteer, gazetteerOf, type Place, type PlaceForm, type PlaceLevel } from './gazetteer';
import { stateAfter } from './state-after';

/** A place named in a text. Offsets are UTF-16 units, `end` exclusive; an administrative suffix (市, 항, 港) is inside, a preposition or prefix is not. */
export interface PlaceMention {
  start: number;
  end: number;
  /** ISO 3166-1 alpha-2; "EU" for the European Union. */
  iso: string;
  /** The English name; ports, airports and districts carry their city's. */
  name: string;
  /** Wikidata id, absent where the data do not hold it. */
  qid?: string;
  level: PlaceLevel;
  /** 0 to 1: how much the mention says that the text is about this place. Cities stand above countries, adjectives and trading partners below. */
  score: number;
}

/** One text as it is searched. */
interface Scan {
  /** Whether the text may be nothing but a name, as the label of a row is. */
  isLabel: boolean;
  text: string;
  folded: string;
  culture: Culture;
  gazetteer: Gazetteer;
}

interface Candidate {
  start: number;
  end: number;
  form: PlaceForm;
  /** Without the suffix that the form asks for. */
  bare: boolean;
}

/** How much a mention of a level says about what the text is about; a port names its city as well as a city does. */
const LEVEL_SCORES: Record<PlaceLevel, number> = {
  city: 0.9,
  port: 0.9,
  airport: 0.9,
  district: 0.85,
  region: 0.8,
  country: 0.7,
};

/** What a caller knows about a text. */
export interface PlaceContext {
  pageTitle?: string;
  /** The text is the label of a row or a column: a name that needs its suffix elsewhere may stand alone in it. */
  isLabel?: boolean;
}

/**
 * The places that a text names, left to right, longest name first, without overlap.
 * Names that many places bear are told apart by what else text and page title name, and are left out where nothing tells.
 */
export function findPlaces(text: string, culture: Culture, context?: PlaceContext): PlaceMention[] {
  const gazetteer = gazetteerOf(culture);
  const isLabel = context?.isLabel ?? false;
  const scanOf = (searched: string): Scan => ({
    text: searched,
    folded: gazetteer.fold(searched),
    culture,
    gazetteer,
    isLabel,
  });
  const scan = scanOf(text);
  const candidates = findCandidates(scan);
  const title = context?.pageTitle;
  const support = countSupport(title === undefined ? candidates : [...candidates, ...findCandidates(scanOf(title))]);
  const mentions: PlaceMention[] = [];
  for (const candidate of candidates) {
    // A state was read with its city: "Mobile, Alabama".
    if (candidate.start < (mentions.at(-1)?.end ?? 0)) continue;
    const resolved = resolve(candidate, support);
    if (resolved !== undefined) mentions.push(toMention(scan, candidate, resolved));
  }
  return mentions;
}

const MATCHES: PhraseMatches<PlaceForm> = { ends: [], values: [] };

function findCandidates(scan: Scan): Candidate[] {
  const { folded } = scan;
  const begins = scan.culture === 'he' ? isHebrewWordStart : isWordStart;
  const candidates: Candidate[] = [];
  for (let start = 0; start < folded.length; ) {
    const found = begins(folded, start) ? longestAt(scan, start) : undefined;
    if (found !== undefined && found.form.kind !== 'block') candidates.push(found);
    start = passWord(folded, found?.end ?? start + 1);
  }
  return candidates;
}

function longestAt(scan: Scan, start: number): Candidate | undefined {
  const { trie } = scan.gazetteer;
  let bare: Candidate | undefined;
  // The longest that fits: from the last match back.
  for (let index = trie.matchesAt(scan.folded, start, MATCHES) - 1; index >= 0; index--) {
    const end = MATCHES.ends[index]!;
    const form = MATCHES.values[index]![0];
    if (form === undefined) continue;
    const suffix = suffixLength(scan, end);
    if (!fits(scan, start, end, suffix, form)) continue;
    const alone = scan.isLabel && start === 0 && end === scan.folded.length;
    const found = { start, end: end + suffix, form, bare: form.needsSuffix && suffix === 0 && !alone };
    if (!found.bare) return found;
    bare ??= found;
  }
  return bare;
}

function suffixLength({ folded, gazetteer }: Scan, end: number): number {
  const last = folded.charAt(end - 1);
  // 東京都 + 港区: a name that ends in its suffix takes no other.
  if (wordScript(last.charCodeAt(0)) === 'latin' || gazetteer.suffixes.includes(last)) return 0;
  return gazetteer.suffixes.find((suffix) => folded.startsWith(suffix, end))?.length ?? 0;
}

/** 延安路, 茂名南路, "Oxford Street", "Berliner Allee": named for a place elsewhere. Latin words count with their capital only. */
function isStreet({ text, folded, gazetteer }: Scan, end: number): boolean {
  const follows = (word: string): boolean => text.startsWith(word, end) || folded.startsWith(word, end);
  return gazetteer.streets.some(follows) && !gazetteer.notStreets.some(follows);
}

function fits(scan: Scan, start: number, end: number, suffix: number, form: PlaceForm): boolean {
  const { text, folded, culture } = scan;
  // Korean particles and head nouns follow a name without a space: 부산은, 부산항만공사.
  const openEnd = suffix > 0 || (culture === 'ko' && wordScript(folded.charCodeAt(end - 1)) === 'hangul');
  if (!openEnd && !isWordEnd(folded, end)) return false;
  if (form.kind === 'block') return true;
  if (suffix === 0 && isStreet(scan, end)) return false;
  if (form.exactCase !== undefined) return text.slice(start, end) === form.exactCase;
  if (!isWrittenAsName(scan, start, end, form)) return false;
  return !form.weak || isWeakCueBefore(scan, start);
}

/** Latin names begin with a capital; German adjectives do not, and a few names that are never capitalised ("duisport") stand so in the data. */
function isWrittenAsName({ text, folded, culture }: Scan, start: number, end: number, form: PlaceForm): boolean {
  if (wordScript(folded.charCodeAt(start)) !== 'latin') return true;
  if (form.kind === 'adjective' && culture === 'de') return true;
  const first = text.charAt(start);
  return first !== first.toLowerCase() || form.lowerCase === text.slice(start, end);
}

function isWeakCueBefore({ folded, gazetteer }: Scan, start: number): boolean {
  const before = /(\p{L}+)[ (]$/u.exec(folded.slice(Math.max(0, start - 16), start))?.[1];
  return before !== undefined && gazetteer.weakCues.has(before);
}

/** How often each country, and each place by name, is named by a form that means one place only. */
function countSupport(candidates: readonly Candidate[]): Map<string, number> {
  const support = new Map<string, number>();
  const perPlace = new Map<Place, number>();
  const count = (key: string, times: number): void => void support.set(key, (support.get(key) ?? 0) + times);
  for (const { form, bare } of candidates) {
    if (bare) continue;
    const place = form.places.length === 1 && form.kind !== 'ward' ? form.places[0] : undefined;
    if (place !== undefined) perPlace.set(place, (perPlace.get(place) ?? 0) + 1);
  }
  for (const [place, times] of perPlace) {
    count(place.iso, times);
    count(`${place.iso}/${place.name}`, times);
  }
  return support;
}

interface Resolved {
  place: Place;
  /** No other name in text or title told the places apart. */
  guessed: boolean;
}

function resolve({ form, bare }: Candidate, support: ReadonlyMap<string, number>): Resolved | undefined {
  const [first, ...others] = form.places;
  if (first === undefined) return undefined;
  // 台中 beside 台中市; in 平台中 it is none.
  if (bare && !support.has(`${first.iso}/${first.name}`)) return undefined;
  if (form.kind === 'ward') {
    const parent = form.places.find((place) => support.has(`${place.iso}/${place.name}`));
    return parent === undefined ? undefined : { place: parent, guessed: false };
  }
  if (others.length === 0 || form.places.every((place) => place.iso === first.iso && place.name === first.name))
    return { place: first, guessed: false };
  const ranked = form.places.map((place) => support.get(place.iso) ?? 0);
  const most = Math.max(...ranked);
  return { place: form.places[ranked.indexOf(most)] ?? first, guessed: most === 0 };
}

function toMention(scan: Scan, candidate: Candidate, { place, guessed }: Resolved): PlaceMention {
  const { start, form } = candidate;
  let { end } = candidate;
  let score = baseScore(form, place);
  if (form.weak) score -= 0.1;
  if (guessed) score -= 0.2;
  if (isPartner(scan, candidate)) score *= 0.6;
  const state = scan.culture === 'en' || scan.culture === 'de' ? stateAfter(scan.text, end) : undefined;
  if (state !== undefined && place.level === 'city') {
    end = state.end;
    if (state.iso !== place.iso) return { start, end, iso: state.iso, name: place.name, level: 'city', score };
  }
  return {
    start,
    end,
    iso: place.iso,
    name: place.name,
    ...(place.qid === undefined ? {} : { qid: place.qid }),
    level: place.level,
    score: Math.round(score * 100) / 100,
  };
}

function baseScore(form: PlaceForm, place: Place): number {
  if (form.kind === 'adjective') return 0.4;
  return packed.cityStates.includes(place.iso) ? LEVEL_SCORES.city : LEVEL_SCORES[place.level];
}

/** "visitors from China", "中国からの": a partner or origin, seldom what the figure is about. */
function isPartner({ folded, gazetteer }: Scan, { start, end }: Candidate): boolean {
  if (gazetteer.partnerAfter.some(({ phrase, unless }) => isBehind(folded, end, phrase, unless))) return true;
  return gazetteer.partnerBefore.some(
    (phrase) => folded.startsWith(phrase, start - phrase.length) && isWordStart(folded, start - phrase.length),
  );
}

/** 日本人, but no 日本人口: `unless` are the units that make another word of the phrase. */
function isBehind(folded: string, end: number, phrase: string, unless: string): boolean {
  return folded.startsWith(phrase, end) && !unless.includes(folded.charAt(end + phrase.length) || ' ');
}

/** The country that a place lies in, as if it were named at `start`. */
export function countryOf({ iso, start, end }: PlaceMention): PlaceMention | undefined {
  const country = allPlaces().find((place) => place.level === 'country' && place.iso === iso);
  if (country === undefined) return undefined;
  const { name, qid } = country;
  return {
    start,
    end,
    iso,
    name,
    ...(qid === undefined ? {} : { qid }),
    level: 'country',
    score: LEVEL_SCORES.country,
  };
}
