import type { Culture } from '../culture';
import { passWord } from '../text/characters';
import { isHebrewWordStart, isWordEnd, isWordStart, type PhraseMatches } from '../text/phrase-trie';
import { endOfInflected, passesInflection } from './inflection';
import { type Cue, type Lexicon, lexiconOf } from './lexicon';

/** A word or phrase that speaks for an indicator. Offsets are UTF-16 units, `end` exclusive. */
export interface IndicatorMention {
  start: number;
  end: number;
  indicator: string;
  /** 0 to 1: "container throughput" and "TEU" are 1, words that many indicators share 0.4. */
  strength: number;
}

interface Hit {
  start: number;
  end: number;
  cue: Cue;
}

/** How far, in UTF-16 units, the word that sets a context may stand from the cue that needs it. */
const CONTEXT_REACH = 240;
/** No context word is longer. */
const LONGEST_CONTEXT = 40;

/**
 * Every cue for an indicator in a text, in the order of the text. Several may lie on one span ("passengers" of an airport, of a
 * railway): which one a figure belongs to is for the caller to say, from the unit and the distance. A cue inside a longer one
 * ("throughput" in "container throughput") is left out.
 * @param around what stands about a text too short to tell by itself, such as caption and other headers of a table: its words
 * set contexts (the airport of "passengers"), as if they stood a middling way off, and are not cues themselves
 */
export function findIndicators(text: string, culture: Culture, around = ''): IndicatorMention[] {
  const lexicon = lexiconOf(culture);
  const hits = findHits(text, culture, lexicon);
  const contexts = contextPositions(hits);
  const distant = around === '' ? NOTHING : contextsOf(around, culture, lexicon);
  const atAirport = isSole('airport', 'port', contexts, distant);
  const mentions: IndicatorMention[] = [];
  let covered: Hit | undefined;
  for (const hit of hits) {
    if (hit.cue.sets !== undefined) continue;
    const strength = strengthOf(hit, contexts, distant, atAirport ? 'airport' : undefined);
    if (strength === undefined) continue;
    if (covered !== undefined && hit.end <= covered.end && hit.end - hit.start < covered.end - covered.start) continue;
    // "bereits" is no ending of "bereit".
    if (covered?.cue.none && hit.start === covered.start && hit.end === covered.end) continue;
    if (covered === undefined || hit.end > covered.end) covered = hit;
    if (hit.cue.indicator === undefined) continue;
    const indicator = atAirport && hit.cue.indicator === 'port_cargo' ? 'air_cargo' : hit.cue.indicator;
    addMention(mentions, { start: hit.start, end: hit.end, indicator, strength });
  }
  return mentions;
}

/** A text that speaks of airports and hardly of ports: its cargo is an airport's, however far off the airport was named. */
function isSole(
  context: string,
  other: string,
  contexts: ReadonlyMap<string, Hit[]>,
  distant: ReadonlyMap<string, Hit[]>,
): boolean {
  const count = (name: string): number => (contexts.get(name)?.length ?? 0) + (distant.get(name)?.length ?? 0);
  return count(context) > 2 * count(other);
}

const NOTHING: ReadonlyMap<string, Hit[]> = new Map();
let last: { around: string; culture: Culture; contexts: ReadonlyMap<string, Hit[]> } | undefined;

/** The headers of one table are asked one after another with the same texts around them. */
function contextsOf(around: string, culture: Culture, lexicon: Lexicon): ReadonlyMap<string, Hit[]> {
  if (last?.around === around && last.culture === culture) return last.contexts;
  const contexts = contextPositions(findHits(around, culture, lexicon));
  last = { around, culture, contexts };
  return contexts;
}

/** Two cues may be one phrase ("umschlag*", "*umschlag"); the stronger counts. */
function addMention(mentions: IndicatorMention[], mention: IndicatorMention): void {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const known = mentions[index]!;
    if (known.start !== mention.start || known.end !== mention.end) break;
    if (known.indicator !== mention.indicator) continue;
    known.strength = Math.max(known.strength, mention.strength);
    return;
  }
  mentions.push(mention);
}

const MATCHES: PhraseMatches<Cue> = { ends: [], values: [] };

/** All phrases of the lexicon, by start, longer before shorter. */
function findHits(text: string, culture: Culture, lexicon: Lexicon): Hit[] {
  const folded = lexicon.fold(text);
  const begins = culture === 'he' ? isHebrewWordStart : isWordStart;
  const passes = passesInflection(culture);
  const hits: Hit[] = [];
  // In most cultures no cue begins inside a word.
  const next = lexicon.insideWords.size === 0 ? passWord : (_: string, at: number) => at;
  for (let start = 0; start < folded.length; start = next(folded, start + 1)) {
    const wordStart = begins(folded, start);
    if (!wordStart && !lexicon.insideWords.has(folded.charCodeAt(start))) continue;
    let index = lexicon.trie.matchesAt(folded, start, MATCHES, passes) - 1;
    for (; index >= 0; index--) {
      const matched = MATCHES.ends[index]!;
      const whole = isWordEnd(folded, matched) ? matched : endOfInflected(folded, matched, culture);
      const cues = MATCHES.values[index]!;
      for (let last = cues.length - 1; last >= 0; last--) {
        const cue = cues[last]!;
        if (!wordStart && !cue.opensLeft) continue;
        if (cue.opensRight || whole !== undefined) hits.push({ start, end: cue.opensRight ? matched : whole!, cue });
      }
    }
  }
  return hits;
}

function contextPositions(hits: readonly Hit[]): Map<string, Hit[]> {
  const positions = new Map<string, Hit[]>();
  let longest: Hit | undefined;
  for (const hit of hits) {
    if (hit.cue.sets === undefined) continue;
    // The harbour in "Flughafen", the port in נמל התעופה is none.
    if (longest && hit.end <= longest.end && hit.end - hit.start < longest.end - longest.start) continue;
    if (!longest || hit.end > longest.end) longest = hit;
    const known = positions.get(hit.cue.sets);
    if (known === undefined) positions.set(hit.cue.sets, [hit]);
    else known.push(hit);
  }
  return positions;
}

function strengthOf(
  hit: Hit,
  contexts: ReadonlyMap<string, Hit[]>,
  distant: ReadonlyMap<string, Hit[]>,
  sole: string | undefined,
): number | undefined {
  const { needs, strength } = hit.cue;
  if (needs === undefined) return strength;
  const near = strengthInContext(hit, contexts.get(needs));
  if (needs === sole) return Math.max(near ?? 0, strengthAt(strength, CONTEXT_REACH / 8));
  return near ?? (distant.has(needs) ? strengthAt(strength, CONTEXT_REACH / 4) : undefined);
}

function strengthAt(strength: number, distance: number): number {
  return Math.round(Math.min(1, strength * (1.1 - (0.6 * distance) / CONTEXT_REACH)) * 1000) / 1000;
}

/** A tenth above its own strength beside the context word, half of it at the end of its reach; undefined beyond. */
function strengthInContext(hit: Hit, positions: readonly Hit[] | undefined): number | undefined {
  if (positions === undefined) return undefined;
  const distance = nearestDistance(positions, hit);
  if (distance > CONTEXT_REACH) return undefined;
  return strengthAt(hit.cue.strength, distance);
}

/** A word does not set the context for itself: "visitors" alone is no "visitors of a fair". */
function nearestDistance(positions: readonly Hit[], { start, end }: Hit): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let before = low - 1;
  while (before >= 0 && positions[before]!.end > start && start - positions[before]!.start < LONGEST_CONTEXT) before--;
  let after = low;
  while (after < positions.length && positions[after]!.start < end) after++;
  const left = before >= 0 ? Math.max(0, start - positions[before]!.end) : Number.POSITIVE_INFINITY;
  const right = after < positions.length ? positions[after]!.start - end : Number.POSITIVE_INFINITY;
  return Math.min(left, right);
}
