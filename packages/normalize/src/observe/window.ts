import type { Segments } from '../language/segments';
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

/** Figures that begin within the same stretch of text share a window. */
const STRIDE = 256;

function cut(scene: Scene, from: number, to: number): Scene {
  return {
    ...scene,
    segments: scene.segments.within(from, to),
    figures: within(scene.figures, from, to),
    periods: within(scene.periods, from, to),
    places: within(scene.places, from, to),
    indicators: within(scene.indicators, from, to),
    traps: within(scene.traps, from, to),
    resolvable: undefined,
  };
}

/** Gives the part of a scene that a figure can be about; figures are asked for in order. */
export function windowsOf(scene: Scene): (figure: Figure) => Scene {
  if (scene.source.folded.length <= BACK + AHEAD) return () => scene;
  let block = -1;
  let view = scene;
  return (figure) => {
    const own = Math.floor(figure.start / STRIDE);
    if (own !== block) {
      block = own;
      view = cut(scene, Math.max(0, own * STRIDE - BACK), (own + 1) * STRIDE + AHEAD);
    }
    return view;
  };
}

export type { Segments };
