// The place names of one culture, compiled once from the packed columns. The form syntax is told in data/places/README.md.
import packed from '../../data/places/computed/places.json';
import type { Culture } from '../culture';
import { createPhraseTrie, foldText, type PhraseTrie } from '../text/phrase-trie';
import { simplifyHan } from '../text/simplify-han';
import { dataOf } from '../words/culture-data';

export type PlaceLevel = 'country' | 'region' | 'city' | 'district' | 'port' | 'airport';

export interface Place {
  readonly iso: string;
  readonly name: string;
  readonly qid?: string;
  readonly level: PlaceLevel;
}

/** What a form in the trie stands for. */
export interface PlaceForm {
  readonly places: readonly Place[];
  /** adjective: "deutsche", "Japanese" · block: looks like a place and is none · ward: a district name that many cities have. */
  readonly kind: 'name' | 'adjective' | 'block' | 'ward';
  /** Counts only with a preposition or a word such as "city" before it: "Essen", "Nice". */
  readonly weak: boolean;
  /** Counts only with an administrative suffix behind it: 大分 in 大分県. */
  readonly needsSuffix: boolean;
  /** Acronyms are compared in their own case: "US" is not "us". */
  readonly exactCase?: string;
  /** Names that are written small: "duisport". */
  readonly lowerCase?: string;
}

export interface Gazetteer {
  readonly trie: PhraseTrie<PlaceForm>;
  readonly suffixes: readonly string[];
  /** Behind a name they make a street of it, unless they begin one of `notStreets`: 延安路, Boston Road. */
  readonly streets: readonly string[];
  readonly notStreets: readonly string[];
  readonly weakCues: ReadonlySet<string>;
  readonly partnerBefore: readonly string[];
  readonly partnerAfter: readonly { phrase: string; unless: string }[];
  /** The text as this gazetteer's names are written. */
  fold(text: string): string;
}

const LEVELS: Record<string, PlaceLevel> = { r: 'region', c: 'city', d: 'district', p: 'port', a: 'airport' };
function readPlaces(): Place[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const countries = packed.countries.split(' ').map((entry): Place => {
    const iso = entry.slice(0, 2);
    const name = iso === 'EU' ? 'European Union' : (plainName(english.of(iso)) ?? iso);
    return { iso, name, level: 'country', ...(entry.length > 2 ? { qid: `Q${entry.slice(2)}` } : {}) };
  });
  const cities = packed.places.split('\n').map((entry): Place => {
    const [name = '', qid] = entry.slice(3).split('|');
    return {
      iso: entry.slice(0, 2),
      name,
      level: LEVELS[entry.charAt(2)] ?? 'city',
      ...(qid ? { qid: `Q${qid}` } : {}),
    };
  });
  return [...countries, ...cities];
}

/** CLDR adds notes in brackets ("Myanmar (Burma)"), which no text repeats. */
function plainName(name: string | undefined): string | undefined {
  return name?.replace(/\s*[(（].*[)）]/u, '');
}

let places: Place[] | undefined;
/** Every place of the data, countries first. */
export function allPlaces(): readonly Place[] {
  places ??= readPlaces();
  return places;
}

const gazetteers = new Map<Culture, Gazetteer>();

/** The gazetteer of a culture, compiled at its first use. */
export function gazetteerOf(culture: Culture): Gazetteer {
  let found = gazetteers.get(culture);
  if (found === undefined) {
    found = compileGazetteer(culture);
    gazetteers.set(culture, found);
  }
  return found;
}

function compileGazetteer(culture: Culture): Gazetteer {
  const fold = foldOf(culture);
  const forms = new Map<string, PlaceForm>();
  const add = (phrase: string, form: PlaceForm): void => {
    const key = fold(phrase);
    const known = forms.get(key);
    if (known === undefined || known.kind === 'block') forms.set(key, form);
    else if (!known.places.includes(form.places[0]!))
      forms.set(key, { ...known, places: countriesFirst([...known.places, ...form.places]) });
  };
  addAuthoredForms(culture, add);
  addCldrNames(culture, forms, fold, add);
  const context = contextFor(culture);
  for (const phrase of context.notPlaces)
    forms.set(fold(phrase), { places: [], kind: 'block', weak: false, needsSuffix: false });
  addWards(context.wards, forms, fold);
  addOwnForms(culture, add);
  const trie = createPhraseTrie<PlaceForm>();
  for (const [phrase, form] of forms) if (phrase !== '') trie.add(phrase, form);
  return {
    trie,
    suffixes: context.suffixes,
    streets: context.streets,
    notStreets: context.notStreets,
    weakCues: new Set(context.beforeWeak.map(fold)),
    partnerBefore: context.partnerBefore.map((phrase) =>
      /\p{Script=Han}/u.test(phrase) ? phrase : fold(`${phrase} `),
    ),
    partnerAfter: context.partnerAfter.map((written) => {
      const [phrase = '', unless = ''] = written.split('!');
      return { phrase, unless };
    }),
    fold,
  };
}

/** Chinese in simplified characters; Hebrew with a space for the maqaf, which writers use or leave out. */
function foldOf(culture: Culture): (text: string) => string {
  if (culture === 'zh-Hans' || culture === 'zh-Hant') return (text) => simplifyHan(foldText(text));
  return culture === 'he' ? (text) => foldText(text).replaceAll('-', ' ') : foldText;
}

/** Where nothing tells namesakes apart, the first stands: the country before the state. */
function countriesFirst(places: Place[]): Place[] {
  return places.sort((a, b) => Number(b.level === 'country') - Number(a.level === 'country'));
}

type AddForm = (phrase: string, form: PlaceForm) => void;

function addAuthoredForms(culture: Culture, add: AddForm): void {
  const english = packed.en.split('\n');
  const own = dataOf(culture).names?.split('\n') ?? [];
  allPlaces().forEach((place, index) => {
    for (const form of splitForms(own[index])) addForm(place, form, culture, add);
    // English names stand in every culture's pages; German has its own where they differ.
    if (culture === 'de' && own[index] !== '') return;
    const latin = splitForms(english[index]);
    const named = place.level === 'city' || place.level === 'region';
    if (named && !latin.includes(`?${place.name}`)) addForm(place, place.name, culture, add);
    if (culture !== 'en' && culture !== 'de')
      for (const form of latin) if (!/^[!?]/.test(form)) addForm(place, form, culture, add);
  });
}

function splitForms(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(',').map((form) => form.replaceAll(';', ','));
}

const GERMAN_ENDINGS = ['', 'e', 'er', 'en', 'es', 'em'];

function addForm(place: Place, written: string, culture: Culture, add: AddForm): void {
  const mark = /^[!?]/.test(written) ? written.charAt(0) : '';
  const needsSuffix = written.endsWith('+');
  const stem = written.endsWith('~');
  const text = written.slice(mark.length, needsSuffix || stem ? -1 : undefined);
  const adjective = stem || (mark === '!' && culture !== 'de' && place.level === 'country');
  const form: PlaceForm = {
    places: [place],
    kind: adjective ? 'adjective' : 'name',
    weak: mark === '?',
    needsSuffix,
    ...(/^(?=.*[A-Z])[A-Z.]{2,5}$/.test(text) ? { exactCase: text } : {}),
    ...(/^[a-z]/.test(text) && !adjective ? { lowerCase: text } : {}),
  };
  if (stem) for (const ending of GERMAN_ENDINGS) add(text + ending, form);
  else add(text, form);
  if (culture === 'de' && mark !== '!') {
    if (!/[sxz]$/.test(text)) add(`${text}s`, form);
    if (place.level !== 'country') add(text.endsWith('e') ? `${text}r` : `${text}er`, { ...form, weak: false });
  }
}

/** Every ISO 3166-1 country by the CLDR name that the runtime carries, beside the authored forms. */
function addCldrNames(
  culture: Culture,
  forms: ReadonlyMap<string, PlaceForm>,
  fold: (text: string) => string,
  add: AddForm,
): void {
  const locales = culture === 'zh-Hant' ? ['zh-Hant', 'zh-Hant-HK'] : [culture];
  for (const locale of locales) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const place of allPlaces()) {
      if (place.level !== 'country' || place.iso === 'EU') continue;
      const name = plainName(names.of(place.iso));
      // A weak or suffix-bound authored form of the same word stands; a place elsewhere of that name (Georgia) stands beside.
      if (name === undefined || name.length === 1 || forms.get(fold(name))?.places.includes(place)) continue;
      addForm(place, name, culture, add);
    }
  }
}

function contextFor(culture: Culture) {
  const { context } = dataOf(culture);
  const list = (words: string): string[] => (words === '' ? [] : words.split(','));
  return {
    notPlaces: list(context.notPlaces),
    suffixes: list(context.suffixes),
    streets: list(context.streets),
    notStreets: list(context.notStreets),
    beforeWeak: list(context.beforeWeak),
    partnerBefore: list(context.partnerBefore),
    partnerAfter: list(context.partnerAfter),
    wards: context.wards
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(':') as [string, string]),
  };
}

/** Names that only one of the two Chinese scripts uses: 本港 is Hong Kong in its own press, and "this port" elsewhere. */
function addOwnForms(culture: Culture, add: AddForm): void {
  const own = (packed.ownForms as Record<string, Record<string, string[]> | undefined>)[culture] ?? {};
  for (const [name, phrases] of Object.entries(own)) {
    const place = allPlaces().find((each) => each.name === name);
    if (place !== undefined) for (const phrase of phrases) addForm(place, phrase, culture, add);
  }
}

function addWards(
  wards: readonly (readonly [string, string])[],
  forms: Map<string, PlaceForm>,
  fold: (text: string) => string,
): void {
  for (const [ward, list] of wards) {
    const cities = list.split(',');
    const parents = allPlaces().filter((place) => place.level === 'city' && cities.includes(place.name));
    if (parents.length > 0) forms.set(fold(ward), { places: parents, kind: 'ward', weak: false, needsSuffix: false });
  }
}
