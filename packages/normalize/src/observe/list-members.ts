import type { Period } from '@duibiao/model';
import { yearPeriod } from '../periods/calendar';
import type { PeriodMention } from '../periods/period-mention';
import type { PlaceMention } from '../places/index';
import type { Figure, Scene } from './scene';
import { isFigureBetween } from './window';

/** What stands between names told in one breath: "Bonn, Cologne and Düsseldorf", 大阪市・福岡市, בחיפה ובאשדוד. */
const JOINT =
  /^(?:[市縣县都府区區港]|시|도|항|공항|空港|機場|机场|年|년)?(?: ?[,、·・&] ?| (?=ו)|(?:\s*(?:and|und|sowie|bzw\.|et|or|和|及|与|與|以及|と|および|및|와|과)(?![a-z])\s*)){1,2}(?:(?:in|for|of|the|für|die|der|den|von) ){0,2}(?:ו?[בלהמ]?-?)$/;

const OWN_BRACKET = /^[市縣县省]? ?\([^()\n]{1,30}\)/;
const LONGEST_BRACKET = 34;
const LONGEST_JOINT = 16;

interface Mention {
  start: number;
  end: number;
}

/** The longest stretches of neighbours that only commas and "and" separate. */
function runsOf<T extends Mention>(
  { source }: Scene,
  mentions: readonly T[],
  apart: (one: T, next: T) => boolean,
): T[][] {
  const runs: T[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    // 北京（2843.3亿元）、广东（4411.9亿元）: what a bracket tells of the name before it.
    const gap = last ? source.folded.slice(last.end, mention.start).replace(OWN_BRACKET, '') : '';
    if (run && last && gap.length <= LONGEST_JOINT && JOINT.test(gap) && !apart(last, mention)) run.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

/** The names of a sentence that are as many as the figures told one after another, one name each, in order. */
function namesOf<T extends Mention>(
  scene: Scene,
  head: Mention,
  last: Mention,
  length: number,
  runs: readonly T[][],
): T[] | undefined {
  const fits = runs.filter((run) => run.length === length);
  const before = fits.findLast((run) => {
    const name = run.at(-1)!.end;
    const end = name + (OWN_BRACKET.exec(scene.source.folded.slice(name, name + LONGEST_BRACKET))?.[0].length ?? 0);
    return end <= head.start && !isFigureBetween(scene.figures, end, head.start);
  });
  return (
    before ?? fits.find((run) => run[0]!.start >= last.end && !isFigureBetween(scene.figures, last.end, run[0]!.start))
  );
}

function within<T extends Mention>(scene: Scene, mentions: readonly T[], at: number): T[] {
  const sentence = scene.segments.sentence(at);
  return mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
}

/** The places of "Stuttgart, Frankfurt and Cologne had 1, 2 and 3 …", one for each figure. */
export function listedPlaces(scene: Scene, figures: readonly Figure[]): PlaceMention[] | undefined {
  const [head, last] = [figures[0]!, figures.at(-1)!];
  // "Hamburg, Germany" is one place; 北京、广东 are two.
  const spaced = scene.source.language.writing === 'spaced';
  const isOneName = (one: PlaceMention, next: PlaceMention): boolean =>
    one.name === next.name || (spaced && one.iso === next.iso && one.level !== next.level);
  const runs = runsOf(scene, within(scene, scene.places, head.start), isOneName);
  return namesOf(scene, head, last, figures.length, runs);
}

/** A year named for a figure of a list; "2020 and 2021" is read as one mention of two. */
interface YearMention extends Mention {
  of: PeriodMention;
  year?: number;
}

const TWO_YEARS = /^((?:19|20)\d\d)年?년? ?(?:and|und|和|及|与|與|と|와|과|및|ו-?) ?((?:19|20)\d\d)(?!\d)/;

function yearsOf({ source }: Scene, mention: PeriodMention): YearMention[] {
  const two = TWO_YEARS.exec(source.folded.slice(mention.start, mention.end));
  if (!two) return [{ start: mention.start, end: mention.end, of: mention }];
  const middle = mention.start + 4;
  // The two touch, so that they join with whatever stands around the pair.
  return [
    { start: mention.start, end: middle, of: mention, year: Number(two[1]) },
    { start: middle, end: mention.end, of: mention, year: Number(two[2]) },
  ];
}

/** The periods of "in 2019, 2020 and 2021 there were 1, 2 and 3 …", one for each figure. */
export function listedPeriods(
  scene: Scene,
  figures: readonly Figure[],
  resolve: (mention: PeriodMention) => Period | undefined,
): (Period | undefined)[] | undefined {
  const [head, last] = [figures[0]!, figures.at(-1)!];
  const told = within(scene, scene.periods, head.start).filter(({ role, previous }) => role !== 'event' && !previous);
  const groups = runsOf(scene, told, () => false).map((run) => run.flatMap((mention) => yearsOf(scene, mention)));
  const found = namesOf(scene, head, last, figures.length, groups);
  return found?.map(({ of, year }) => (year === undefined ? resolve(of) : yearPeriod(year)));
}
