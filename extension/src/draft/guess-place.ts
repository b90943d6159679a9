import { cultureOf, findPlaces, type PlaceMention } from '@duibiao/normalize';

/** Where a guess comes from, for the words that explain it. */
export type PlaceReason =
  | { kind: 'named'; words: string; where: 'selection' | 'title' | 'publisher' | 'text' }
  | { kind: 'address'; ending: string }
  | { kind: 'centre' };

/** The country, and the city where one is named, that a page seems to be about. */
export interface PlaceGuess {
  iso: string;
  city?: { name: string; qid?: string };
  reason: PlaceReason;
}

/** What is known of the page. `region` is the country of the centre that clips, the last resort. */
export interface PlaceClues {
  language?: string | undefined;
  url: string;
  title: string;
  publisher?: string | undefined;
  selection: string;
  text: string;
  region?: string | undefined;
}

/** How much a mention counts by where it stands: who clips a sentence means the place in it. */
const WEIGHTS = { selection: 3, title: 2.5, publisher: 2, text: 1 } as const;
/** The beginning of the page's text says what it is about; what follows names others. */
const TEXT_LENGTH = 1_500;
/** The address of a country counts as much as a mention in the text. */
const ADDRESS_WEIGHT = 1;

interface Vote {
  mention: PlaceMention;
  words: string;
  where: keyof typeof WEIGHTS;
  weight: number;
}

/** Guesses what place a page is about, with the reason. Undefined when nothing says so. */
export function guessPlace(clues: PlaceClues): PlaceGuess | undefined {
  const votes = collectVotes(clues);
  const ending = countryOfAddress(clues.url);
  const countries = new Map<string, number>();
  for (const { mention, weight } of votes) add(countries, mention.iso, weight);
  if (ending) add(countries, ending.iso, ADDRESS_WEIGHT);
  const iso = heaviest(countries);
  if (iso === undefined) return clues.region ? { iso: clues.region, reason: { kind: 'centre' } } : undefined;
  const inCountry = votes.filter(({ mention }) => mention.iso === iso);
  const cities = inCountry.filter(({ mention }) => mention.level !== 'country' && mention.level !== 'region');
  const weights = new Map<string, number>();
  for (const { mention, weight } of cities) add(weights, mention.name, weight);
  const name = heaviest(weights);
  const best = strongest(name === undefined ? inCountry : cities.filter(({ mention }) => mention.name === name));
  if (!best) return { iso, reason: { kind: 'address', ending: ending!.ending } };
  const reason: PlaceReason = { kind: 'named', words: best.words, where: best.where };
  if (name === undefined) return { iso, reason };
  const { qid } = best.mention;
  return { iso, city: { name, ...(qid === undefined ? {} : { qid }) }, reason };
}

function collectVotes(clues: PlaceClues): Vote[] {
  const culture = cultureOf(clues.language ?? 'en') ?? 'en';
  const parts = {
    selection: clues.selection,
    title: clues.title,
    publisher: clues.publisher ?? '',
    text: clues.text.slice(0, TEXT_LENGTH),
  };
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).flatMap((where) => {
    const seen = new Set<string>();
    return findPlaces(parts[where], culture, { pageTitle: clues.title })
      .filter(({ iso, name }) => iso !== 'EU' && !seen.has(`${iso} ${name}`) && seen.add(`${iso} ${name}`))
      .map((mention) => ({
        mention,
        words: parts[where].slice(mention.start, mention.end),
        where,
        weight: WEIGHTS[where] * mention.score,
      }));
  });
}

function add(sums: Map<string, number>, key: string, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight);
}

function heaviest(sums: Map<string, number>): string | undefined {
  return [...sums].reduce<[string, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined)?.[0];
}

function strongest(votes: Vote[]): Vote | undefined {
  return votes.reduce<Vote | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
}

/** Country endings that are the country's own in practice; "io", "ai", "tv", "co", "me" and the like say nothing. */
const SOLD_ENDINGS = new Set('ac ai cc co fm gg im io is la ly me nu sh so st tk to tv vc ws eu'.split(' '));
/** Endings whose code is not the ISO code. */
const OTHER_ENDINGS: Record<string, string> = { uk: 'GB' };

function countryOfAddress(address: string): { iso: string; ending: string } | undefined {
  try {
    const ending = /\.([a-z]{2})$/.exec(new URL(address).hostname)?.[1];
    if (ending === undefined || SOLD_ENDINGS.has(ending)) return undefined;
    return { iso: OTHER_ENDINGS[ending] ?? ending.toUpperCase(), ending: `.${ending}` };
  } catch {
    return undefined;
  }
}
