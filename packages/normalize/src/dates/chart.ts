// A bottom-up chart parser. Positions are taken from the end of the text to its beginning, so that everything that can follow a
// position is known when it is read; a position without a word of the lexicon costs one look-up. Edges are bounded in number
// and length, so that the work is linear in the text.
import { skipGap } from '../text/characters';
import type { Grammar, Rule } from './grammar';
import type { Meaning } from './meaning';

/** Something understood between two positions. */
export interface Edge {
  k: string;
  start: number;
  end: number;
  m: Meaning;
  /** Weak or soft meanings stand beside others of the same category and length. */
  shade?: number;
}

const MOST_EDGES = 64;
const MOST_STEPS = 500;
const LONGEST = 120;
/** From so far back no edge reaches a position any more. */
const SETTLED = 2 * LONGEST;
/** Behind what is given may still be looked at what follows it. */
const FORGOTTEN = 2 * SETTLED;

export class Chart {
  /** Edges by the position where they begin. */
  private readonly edges = new Map<number, Edge[]>();
  private steps = 0;

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
    private readonly read: (at: number) => Edge[] | undefined,
    private readonly act: (rule: Rule, parts: readonly Edge[]) => Meaning | undefined,
  ) {}

  /** Reads the whole text and gives the edges of each position, from the last to the first, when nothing more can join them. */
  run(take: (edges: readonly Edge[]) => void): void {
    /** Where edges begin, from the end of the text. */
    const begun: number[] = [];
    let taken = 0;
    let dropped = 0;
    for (let at = this.text.length - 1; at >= 0; at--) {
      const found = this.read(at);
      if (!found) continue;
      this.complete(at, found);
      begun.push(at);
      while (begun[taken]! > at + SETTLED) take(this.at(begun[taken++]!));
      // A long text of figures has edges everywhere, and only the near ones are asked for.
      while (begun[dropped]! > at + FORGOTTEN) this.edges.delete(begun[dropped++]!);
    }
    for (; taken < begun.length; taken++) take(this.at(begun[taken]!));
  }

  /** The edges that begin at a position. */
  at(position: number): readonly Edge[] {
    return this.edges.get(position) ?? [];
  }

  private complete(at: number, lexical: Edge[]): void {
    const edges: Edge[] = [];
    this.edges.set(at, edges);
    this.steps = 0;
    for (const edge of lexical) this.add(edges, edge);
    for (let index = 0; index < edges.length && this.steps < MOST_STEPS; index++) {
      const edge = edges[index]!;
      const starting = this.grammar.byFirst.get(edge.k);
      if (!starting) continue;
      const parts = [edge];
      for (const rule of starting.alone) this.apply(rule, parts, edges);
      if (starting.bySecond.size > 0) this.pair(starting.bySecond, parts, edges);
    }
  }

  /** Tries the rules whose first two categories stand here. */
  private pair(bySecond: ReadonlyMap<string, readonly Rule[]>, parts: Edge[], edges: Edge[]): void {
    const { end } = parts[0]!;
    const beyond = skipGap(this.text, end, 3);
    const next = this.edges.get(beyond);
    const glued = beyond === end ? next : this.edges.get(end);
    for (const follower of next ?? []) this.follow(bySecond, follower, beyond === end, parts, edges);
    if (glued && glued !== next) {
      for (const follower of glued) this.follow(bySecond, follower, true, parts, edges);
    }
  }

  private follow(
    bySecond: ReadonlyMap<string, readonly Rule[]>,
    follower: Edge,
    touches: boolean,
    parts: Edge[],
    edges: Edge[],
  ): void {
    const rules = bySecond.get(follower.k);
    if (!rules || follower.end - parts[0]!.start > LONGEST) return;
    const { end } = follower;
    const goesOn = this.edges.has(end) || this.edges.has(skipGap(this.text, end, 3));
    parts.push(follower);
    for (const rule of rules) {
      if (!goesOn && rule.elements.length > 2) continue;
      if (touches || !rule.elements[1]!.glued) this.extend(rule, 2, parts, edges);
    }
    parts.pop();
  }

  private add(edges: Edge[], edge: Edge): void {
    if (edges.length >= MOST_EDGES) return;
    const shade = (isWeak(edge.m) ? 1 : 0) + (isSoft(edge.m) ? 2 : 0);
    for (const other of edges) {
      if (other.end === edge.end && other.k === edge.k && other.shade === shade && !isOtherWord(other.m, edge.m))
        return;
    }
    edge.shade = shade;
    edges.push(edge);
  }

  private extend(rule: Rule, index: number, parts: Edge[], edges: Edge[]): void {
    if (this.steps++ > MOST_STEPS) return;
    const element = rule.elements[index];
    if (!element) {
      this.apply(rule, parts, edges);
      return;
    }
    const { end } = parts[parts.length - 1]!;
    const next = this.edges.get(element.glued ? end : skipGap(this.text, end, 3));
    if (!next) return;
    for (const edge of next) {
      if (!element.kinds.includes(edge.k) || edge.end - parts[0]!.start > LONGEST) continue;
      parts.push(edge);
      this.extend(rule, index + 1, parts, edges);
      parts.pop();
    }
  }

  private apply(rule: Rule, parts: readonly Edge[], edges: Edge[]): void {
    if (rule.valued && !saysValues(rule, parts)) return;
    const m = this.act(rule, parts);
    if (!m) return;
    const { start } = parts[rule.context ? 1 : 0]!;
    const target = rule.context ? this.edges.get(start) : edges;
    const { end } = parts[parts.length - (rule.before ? 2 : 1)]!;
    if (target) this.add(target, { k: m.k, start, end, m });
  }
}

/** Whether the words stand for what the rule asks of them. */
function saysValues({ elements }: Rule, parts: readonly Edge[]): boolean {
  return elements.every(({ values }, index) => {
    const { m } = parts[index]!;
    return values === undefined || ('v' in m && values.has(String(m.v)));
  });
}

export function isWeak(m: Meaning): boolean {
  return (m as { weak?: boolean }).weak === true;
}

/** A time that is rather a duration: "trois heures". */
export function isSoft(m: Meaning): boolean {
  return (m as { soft?: boolean }).soft === true;
}

/** Two words of one category with different values are both kept: "mar" is March and Tuesday. */
function isOtherWord(a: Meaning, b: Meaning): boolean {
  return 'v' in a && 'v' in b && a.v !== b.v;
}
