import type { Source } from '../language/source';
import type { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';
import { isAlphabetic, isDigit, isHan, isHangul, skipGap, skipGapBack, unitAt } from '../text/characters';
import type { Quantity } from './quantity';
import { readNumeral } from './read-numeral';

const CUE_REACH = 40;

function rankQuantity(numeral: Numeral, end: number, start = numeral.start): Quantity {
  const number = { start: numeral.start, end: numeral.end };
  return {
    start,
    end,
    value: numeral.value,
    kind: 'rank',
    unit: '{rank}',
    numeral,
    number,
    qualifiers: [],
  };
}

/** A ranking word near the ordinal, within the same stretch of text. */
function hasCue({ folded, language }: Source, start: number, end: number): boolean {
  if (language.rank.cues.size === 0) return true;
  const last = Math.min(folded.length, end + CUE_REACH);
  for (let at = Math.max(0, start - CUE_REACH); at < last; at++) {
    if (isAlphabetic(unitAt(folded, at)) && isAlphabetic(unitAt(folded, at - 1))) continue;
    if (language.rank.cues.at(folded, at)) return true;
  }
  return false;
}

/** 20위권, 10位以内: a band of ranks, not a rank. */
function isBand(folded: string, end: number): boolean {
  return /^(?:권|圏|以内|以內|타이틀)/.test(folded.slice(end, end + 2));
}

function readWordRank(source: Source, index: number): Quantity | undefined {
  const { folded, language } = source;
  if (isAlphabetic(unitAt(folded, index - 1))) return undefined;
  const hit = language.rank.words.at(folded, index) ?? ordinalBehindVerb(source, index);
  if (!hit) return undefined;
  const end = withNoun(source, hit.end);
  const ranked = end > hit.end || language.rank.before.before(folded, skipGapBack(folded, index));
  if (language.rank.cues.size > 0 && !ranked) return undefined;
  const numeral: Numeral = {
    start: index,
    end: hit.end,
    value: hit.value,
    form: 'words',
    grouped: false,
    decimals: 0,
    yearLike: false,
  };
  return rankQuantity(numeral, end, language.prefixes.length > 0 ? wordStart(source, index, hit.end) : index);
}

const VERB_REACH = 30;

/** דורגה חיפה שלישית: an ordinal alone, behind a verb of ranking and no more than a name. */
function ordinalBehindVerb({ folded, language }: Source, index: number): { end: number; value: Exact } | undefined {
  const { ordinals, verbs } = language.rank;
  const hit = ordinals.at(folded, index);
  if (!hit) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - VERB_REACH); at--) {
    if (/[\d,.;:()\n]/.test(folded.charAt(at))) return undefined;
    if (verbs.at(folded, at) && !isAlphabetic(unitAt(folded, at - 1))) return hit;
  }
  return undefined;
}

/** במקום החמישי: the rank begins with its noun, behind the glued letter. */
function wordStart({ folded, language }: Source, start: number, end: number): number {
  let at = start;
  while (at < end && !language.rank.nouns.at(folded, at)) at++;
  return at < end ? at : start;
}

/** "third place", "4th position": the noun behind an ordinal belongs to the rank. */
function withNoun({ folded, language }: Source, end: number): number {
  return language.rank.nounsAfter.at(folded, skipGap(folded, end))?.end ?? end;
}

/** "Platz 4", במקום ה-5: the noun before the number belongs to the rank, a verb or a glued letter does not. */
function nounStart({ folded, language }: Source, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const isWord = at === start || !isAlphabetic(unitAt(folded, at - 1)) || language.prefixes.length > 0;
    if (isWord && language.rank.nouns.at(folded, at)?.end === end) return at;
  }
  return undefined;
}

/** 位居全球第8: without the counter only behind a longer ranking phrase, and where nothing is counted. */
function bareRank({ folded, language }: Source, numeral: Numeral, before: number): Quantity | undefined {
  const end = skipGapBack(folded, numeral.start);
  const next = unitAt(folded, numeral.end);
  if (isHan(next) || isHangul(next) || isDigit(next)) return undefined;
  const ranked = end - before > 1 || language.rank.cues.before(folded, before) !== undefined;
  return ranked && language.rank.cues.size > 0 ? rankQuantity(numeral, numeral.end) : undefined;
}

/** 較2016年上升13位, 下跌四位: places gained or lost, beside a ranking word. */
function movedRank(source: Source, index: number, end: number): 1 | -1 | undefined {
  const { folded, language } = source;
  if (language.culture !== 'zh-Hans' && language.culture !== 'zh-Hant') return undefined;
  if (!/[位名]$/.test(folded.slice(index, end))) return undefined;
  const verb = skipGapBack(folded, index);
  const stem = /[了近约約]$/.test(folded.slice(0, verb).slice(-1)) ? verb - 1 : verb;
  if (language.change.down.before(folded, stem)) return -1;
  if (!language.change.up.before(folded, stem)) return undefined;
  return hasCue({ ...source, folded }, index, end) ? 1 : undefined;
}

/** A rank at `index`: "4th" beside "ranked", "Platz 4", 第3位, 7위. */
export function readRank(source: Source, index: number): Quantity | undefined {
  const { folded, language } = source;
  const written = readWordRank(source, index);
  if (written) return written;
  const numeral = readNumeral(source, index);
  if (!numeral || numeral.scale || numeral.decimals > 0 || numeral.grouped) return undefined;
  const before = language.rank.before.before(folded, skipGapBack(folded, index));
  const after = language.rank.after.at(folded, skipGap(folded, numeral.end, 1), true);
  if (after && isBand(folded, after.end)) return undefined;
  if (after && !isAlphabetic(unitAt(folded, after.end))) {
    const moved = movedRank(source, index, after.end);
    if (moved) return { ...rankQuantity(numeral, after.end), moved };
    const needsBefore = language.culture === 'zh-Hans' || language.culture === 'zh-Hant';
    if (needsBefore && !before) return undefined;
    const ranked = before !== undefined || hasCue(source, index, after.end);
    return ranked ? rankQuantity(numeral, withNoun(source, after.end)) : undefined;
  }
  if (!before) return undefined;
  if (language.writing !== 'spaced') return bareRank(source, numeral, before.start);
  const start = nounStart(source, before.start, skipGapBack(folded, index));
  // "Rang eins": a number word behind the noun alone.
  if (!isDigit(unitAt(folded, index)) && start === undefined) return undefined;
  if (language.meanings.at(folded, skipGap(folded, numeral.end))) return undefined;
  if (!hasCue(source, index, numeral.end)) return undefined;
  return rankQuantity(numeral, numeral.end, start);
}
