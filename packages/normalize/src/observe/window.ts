import type { Segments } from '../text/segments';
import type { Figure, Scene } from './scene';

/** How far a figure looks for what it is about: a long paragraph back, a long sentence ahead. Keeps the work per figure bounded. */
const BACK = 1200;
const AHEAD = 400;

/** Index of the first interval of a sorted list that begins at or after `at`. */
export function firstFrom(list: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within<T extends { start: number }>(list: readonly T[], from: number, to: number): T[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to));
}

/** How many figures lie wholly between two positions. */
export function figuresBetween(figures: readonly Figure[], from: number, to: number): number {
  let count = 0;
  for (let index = firstFrom(figures, from); index < figures.length && figures[index]!.end <= to; index++) count++;
  return count;
}

/** Whether a figure lies wholly between two positions. */
export function isFigureBetween(figures: readonly Figure[], from: number, to: number): boolean {
  const next = figures[firstFrom(figures, from)];
  return next !== undefined && next.end <= to;
}

/** The part of a scene that a figure can be about. */
export function windowOf(scene: Scene, figure: Figure): Scene {
  const { length } = scene.source.folded;
  if (length <= BACK + AHEAD) return scene;
  const from = Math.max(0, figure.start - BACK);
  const to = figure.end + AHEAD;
  return {
    ...scene,
    segments: scene.segments.within(from, to),
    figures: within(scene.figures, from, to),
    periods: within(scene.periods, from, to),
    places: within(scene.places, from, to),
    indicators: within(scene.indicators, from, to),
    traps: within(scene.traps, from, to),
  };
}

export type { Segments };
