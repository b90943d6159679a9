import { isAlphabetic } from '../text/characters';
import { fits } from './fit-indicator';
import type { Figure, Scene } from './scene';

/** Figures told one after another, nothing but commas and "and" between: 5.2%、4.1%和6.8%. */
export interface FigureList {
  /** Index of its first figure among the scene's. */
  first: number;
  length: number;
  /** "respectively": each belongs to another of the indicators named before, in order. */
  respectively: boolean;
}

/** Nothing but commas and "and". */
export const SEPARATOR =
  /^[\s,，、]*(?:and|und|et|sowie|bzw\.|beziehungsweise|和|及|与|與|以及|と|및|와|과|ו[בלמ]?-?)?\s*$/;

function continues(scene: Scene, before: Figure, figure: Figure): boolean {
  if (before.kind !== figure.kind || before.unit !== figure.unit || before.currency !== figure.currency) return false;
  const between = scene.source.folded.slice(before.outerEnd, figure.outerStart);
  return figure.outerStart >= before.outerEnd && (SEPARATOR.test(between) || joinsVerbs(scene, between));
}

/** 分別上升0.2%和減少1.8%: each with its own verb. */
function joinsVerbs({ source: { language } }: Scene, between: string): boolean {
  const verb = /^[和及與与、,，](.{1,3})$/.exec(between)?.[1];
  if (verb === undefined || language.writing !== 'han') return false;
  const word = language.change.up.at(verb, 0) ?? language.change.down.at(verb, 0);
  return word?.end === verb.length;
}

/** Whether a stretch of text has "respectively". */
export function saysRespectively({ source }: Scene, from: number, to: number): boolean {
  const { folded, language } = source;
  for (let at = Math.max(0, from); at < Math.min(folded.length, to); at++) {
    if (isAlphabetic(folded.charCodeAt(at)) && isAlphabetic(folded.charCodeAt(at - 1))) continue;
    if (language.change.respectively.at(folded, at)) return true;
  }
  return false;
}

/** How far "respectively" may stand from its list. */
export const CUE_REACH = 24;

/** The list that each figure stands in, by the figure's index; figures that stand alone have none. */
export function readLists(scene: Scene): Map<number, FigureList> {
  const { figures } = scene;
  const lists = new Map<number, FigureList>();
  for (let first = 0; first < figures.length; ) {
    let last = first;
    while (last + 1 < figures.length && continues(scene, figures[last]!, figures[last + 1]!)) last++;
    if (last > first) {
      const respectively =
        saysRespectively(scene, figures[first]!.outerStart - CUE_REACH, figures[first]!.start) ||
        saysRespectively(scene, figures[last]!.outerEnd, figures[last]!.outerEnd + CUE_REACH);
      const list = { first, length: last - first + 1, respectively };
      for (let index = first; index <= last; index++) lists.set(index, list);
    }
    first = last + 1;
  }
  return lists;
}

/** Of the indicators that the sentence names before the list, the one at a place in it; places count from 0. */
export function listedIndicator(
  scene: Scene,
  list: FigureList,
  head: Figure,
  place: number,
  isChange: boolean,
): string | undefined {
  const sentence = scene.segments.sentence(head.start);
  const named = scene.indicators.filter((mention) => mention.start >= sentence.start && mention.end <= head.start);
  // 集装箱…2122万标箱: unit and noun name one indicator.
  const ids = named.map((mention) => mention.indicator).filter((id, index, all) => id !== all[index - 1]);
  const id = ids.length < list.length ? undefined : ids[ids.length - list.length + place];
  return id !== undefined && (fits(id, head) || isChange) ? id : undefined;
}
