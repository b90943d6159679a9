// A bottom-up chart parser. Positions are taken from the end of the text to its beginning, so that everything that can follow a
// position is known when it is read; a position without a word of the lexicon costs one look-up. Edges are bounded in number
// and length, so that the work is linear in the text. Loops that turn for every edge go by index: see Matched.
import { skipGap } from '../text/characters';
import { type Edge, SOFT, type Token, WEAK } from './edge';
import type { Grammar, Rule } from './grammar';
import type { Meaning } from './meaning';
import type { DateReader } from './read-words';

const MOST_EDGES = 64;
const MOST_STEPS = 500;
const LONGEST = 120;
/** From so far back no edge reaches a position any more. */
const SETTLED = 2 * LONGEST;
/** Behind what is given may still be looked at what follows it. */
const FORGOTTEN = 2 * SETTLED;

/** What begins at one position. */
interface Begun {
  edges: Edge[];
  /** {@link Grammar.bits} of their categories. */
  bits: number;
}

const NONE: readonly Edge[] = [];

export class Chart {
  /** Edges by the position where they begin. */
  private readonly begun = new Map<number, Begun>();
  private steps = 0;

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
    private readonly reader: DateReader,
    private readonly act: (rule: Rule, parts: readonly Edge[]) => Meaning | undefined,
  ) {}

  /** Reads the whole text and gives the edges of each position, from the last to the first, when nothing more can join them. */
  run(take: (edges: readonly Edge[]) => void): void {
    /** Where edges begin, from the end of the text. */
    const starts: number[] = [];
    let taken = 0;
    let dropped = 0;
    const { reader } = this;
    for (let at = reader.before(this.text.length); at >= 0; at = reader.before(at)) {
      const found = reader.read(at);
      if (!found) continue;
      this.complete(at, found);
      starts.push(at);
      while (taken < starts.length && starts[taken]! > at + SETTLED) take(this.at(starts[taken++]!));
      // A long text of figures has edges everywhere, and only the near ones are asked for.
      while (dropped < starts.length && starts[dropped]! > at + FORGOTTEN) this.begun.delete(starts[dropped++]!);
    }
    for (; taken < starts.length; taken++) take(this.at(starts[taken]!));
  }

  /** The edges that begin at a position. */
  at(position: number): readonly Edge[] {
    return this.begun.get(position)?.edges ?? NONE;
  }

  private complete(at: number, tokens: readonly Token[]): void {
    const edges: Edge[] = [];
    const begun = { edges, bits: 0 };
    this.begun.set(at, begun);
    this.steps = 0;
    for (let index = 0; index < tokens.length; index++) {
      const { k, start, end, m } = tokens[index]!;
      this.add(begun, k, start, end, m);
    }
    for (let index = 0; index < edges.length && this.steps < MOST_STEPS; index++) {
      const edge = edges[index]!;
      const starting = this.grammar.byFirst.get(edge.k);
      if (!starting) continue;
      const parts = [edge];
      const { alone } = starting;
      for (let rule = 0; rule < alone.length; rule++) this.apply(alone[rule]!, parts, begun);
      if (starting.bySecond.size > 0) this.pair(starting.bySecond, parts, begun);
    }
  }

  /** Tries the rules whose first two categories stand here. */
  private pair(bySecond: ReadonlyMap<string, readonly Rule[]>, parts: Edge[], into: Begun): void {
    const { end, beyond } = parts[0]!;
    const next = this.begun.get(beyond);
    const glued = beyond === end ? next : this.begun.get(end);
    if (next) this.followAll(bySecond, next.edges, beyond === end, parts, into);
    if (glued && glued !== next) this.followAll(bySecond, glued.edges, true, parts, into);
  }

  private followAll(
    bySecond: ReadonlyMap<string, readonly Rule[]>,
    followers: readonly Edge[],
    touches: boolean,
    parts: Edge[],
    into: Begun,
  ): void {
    for (let index = 0; index < followers.length; index++)
      this.follow(bySecond, followers[index]!, touches, parts, into);
  }

  private follow(
    bySecond: ReadonlyMap<string, readonly Rule[]>,
    follower: Edge,
    touches: boolean,
    parts: Edge[],
    into: Begun,
  ): void {
    const rules = bySecond.get(follower.k);
    if (!rules || follower.end - parts[0]!.start > LONGEST) return;
    const { end, beyond } = follower;
    const glued = this.begun.get(end)?.bits ?? 0;
    const next = beyond === end ? glued : (this.begun.get(beyond)?.bits ?? 0);
    parts.push(follower);
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index]!;
      const third = rule.elements[2];
      // Most rules end here: nothing that they could go on with follows.
      if (third && ((third.glued ? glued : next) & third.bits) === 0) continue;
      if (touches || !rule.elements[1]!.glued) this.extend(rule, 2, parts, into);
    }
    parts.pop();
  }

  private add(into: Begun, k: string, start: number, end: number, m: Meaning): void {
    const { edges } = into;
    if (edges.length >= MOST_EDGES) return;
    const shade = shadeOf(m);
    for (let index = 0; index < edges.length; index++) {
      const other = edges[index]!;
      if (other.end === end && other.k === k && other.shade === shade && !isOtherWord(other.m, m)) return;
    }
    edges.push({ k, start, end, m, beyond: skipGap(this.text, end, 3), shade });
    into.bits |= this.grammar.bits.get(k) ?? 0;
  }

  private extend(rule: Rule, index: number, parts: Edge[], into: Begun): void {
    if (this.steps++ > MOST_STEPS) return;
    const element = rule.elements[index];
    if (!element) {
      this.apply(rule, parts, into);
      return;
    }
    const { end, beyond } = parts[parts.length - 1]!;
    const next = this.begun.get(element.glued ? end : beyond);
    if (!next || (next.bits & element.bits) === 0) return;
    const { edges } = next;
    for (let at = 0; at < edges.length; at++) {
      const edge = edges[at]!;
      if (!element.kinds.includes(edge.k) || edge.end - parts[0]!.start > LONGEST) continue;
      parts.push(edge);
      this.extend(rule, index + 1, parts, into);
      parts.pop();
    }
  }

  private apply(rule: Rule, parts: readonly Edge[], into: Begun): void {
    if (rule.valued && !saysValues(rule, parts)) return;
    const m = this.act(rule, parts);
    if (!m) return;
    const { start } = parts[rule.context ? 1 : 0]!;
    const target = rule.context ? this.begun.get(start) : into;
    const { end } = parts[parts.length - (rule.before ? 2 : 1)]!;
    if (target) this.add(target, m.k, start, end, m);
  }
}

/** Whether the words stand for what the rule asks of them. */
function saysValues({ elements }: Rule, parts: readonly Edge[]): boolean {
  return elements.every(({ values }, index) => {
    const { m } = parts[index]!;
    return values === undefined || ('v' in m && values.has(String(m.v)));
  });
}

function shadeOf(m: Meaning): number {
  const { weak, soft } = m as { weak?: boolean; soft?: boolean };
  return (weak === true ? WEAK : 0) | (soft === true ? SOFT : 0);
}

/** Two words of one category with different values are both kept: "mar" is March and Tuesday. */
function isOtherWord(a: Meaning, b: Meaning): boolean {
  return 'v' in a && 'v' in b && a.v !== b.v;
}
