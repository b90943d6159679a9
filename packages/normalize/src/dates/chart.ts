// A bottom-up chart parser. Positions are taken from the end of the text to its beginning, so that everything that can follow a
// position is known when it is read; a position without a word of the lexicon costs one look-up. Edges are bounded in number
// and length, so that the work is linear in the text. Loops that turn for every edge go by index: see Matched.
import { skipGap } from '../text/characters';
import { type Edge, SOFT, type Token, WEAK } from './edge';
import { bitOf, type Grammar, NO_KIND, type Rule, type Seconds } from './grammar';
import type { Meaning } from './meaning';
import type { DateReader } from './read-words';

const MOST_EDGES = 64;
const MOST_STEPS = 500;
const LONGEST = 120;
/** From so far back no edge reaches a position any more. */
const SETTLED = 2 * LONGEST;
/** Behind what is given may still be looked at what follows it. */
const REMEMBERED = 2 * SETTLED;

/** What begins at one position. */
interface Begun {
  position: number;
  edges: Edge[];
  /** {@link Grammar.bits} of their categories. */
  bits: number;
}

const NONE: readonly Edge[] = [];

export class Chart {
  /** Edges by the position where they begin, as a ring: a long text of figures has edges everywhere, and only the near ones are asked for. */
  private readonly ring: (Begun | undefined)[];
  private steps = 0;

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
    private readonly reader: DateReader,
    private readonly act: (rule: Rule, parts: readonly Edge[]) => Meaning | undefined,
  ) {
    this.ring = new Array<Begun | undefined>(Math.min(text.length + 1, REMEMBERED)).fill(undefined);
  }

  /** Reads the whole text and gives the edges of each position, from the last to the first, when nothing more can join them. */
  run(take: (edges: readonly Edge[]) => void): void {
    /** Where edges begin, from the end of the text. */
    const starts: number[] = [];
    let taken = 0;
    const { reader } = this;
    for (let at = reader.before(this.text.length); at >= 0; at = reader.before(at)) {
      const found = reader.read(at);
      if (!found) continue;
      this.complete(at, found);
      starts.push(at);
      while (taken < starts.length && starts[taken]! > at + SETTLED) take(this.at(starts[taken++]!));
    }
    for (; taken < starts.length; taken++) take(this.at(starts[taken]!));
  }

  /** The edges that begin at a position. */
  at(position: number): readonly Edge[] {
    return this.begunAt(position)?.edges ?? NONE;
  }

  private begunAt(position: number): Begun | undefined {
    const begun = this.ring[position % this.ring.length];
    return begun !== undefined && begun.position === position ? begun : undefined;
  }

  private bitsAt(position: number): number {
    const begun = this.begunAt(position);
    return begun === undefined ? 0 : begun.bits;
  }

  private complete(at: number, tokens: readonly Token[]): void {
    const edges: Edge[] = [];
    const begun = { position: at, edges, bits: 0 };
    this.ring[at % this.ring.length] = begun;
    this.steps = 0;
    for (let index = 0; index < tokens.length; index++) {
      const { k, start, end, m } = tokens[index]!;
      this.add(begun, k, start, end, m);
    }
    const { alone, leading } = this.grammar;
    for (let index = 0; index < edges.length && this.steps < MOST_STEPS; index++) {
      const edge = edges[index]!;
      const parts = [edge];
      const rules = alone[edge.kind];
      if (rules !== undefined) for (let rule = 0; rule < rules.length; rule++) this.apply(rules[rule]!, parts, begun);
      const seconds = leading[edge.kind];
      if (seconds !== undefined) this.pair(edge, seconds, parts, begun);
    }
  }

  /** Tries the rules whose first two categories stand here. */
  private pair({ end, beyond }: Edge, seconds: Seconds, parts: Edge[], into: Begun): void {
    const next = this.begunAt(beyond);
    if (next !== undefined && (next.bits & seconds.bits) !== 0)
      this.followAll(seconds, next.edges, beyond === end, parts, into);
    if (beyond === end) return;
    const glued = this.begunAt(end);
    if (glued !== undefined && (glued.bits & seconds.bits) !== 0)
      this.followAll(seconds, glued.edges, true, parts, into);
  }

  private followAll(
    { rules }: Seconds,
    followers: readonly Edge[],
    touches: boolean,
    parts: Edge[],
    into: Begun,
  ): void {
    const longest = parts[0]!.start + LONGEST;
    for (let index = 0; index < followers.length; index++) {
      const follower = followers[index]!;
      const known = rules[follower.kind];
      if (known !== undefined && follower.end <= longest) this.follow(known, follower, touches, parts, into);
    }
  }

  private follow(rules: readonly Rule[], follower: Edge, touches: boolean, parts: Edge[], into: Begun): void {
    const { end, beyond } = follower;
    const glued = this.bitsAt(end);
    const next = beyond === end ? glued : this.bitsAt(beyond);
    parts.push(follower);
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index]!;
      const { third } = rule;
      // Most rules end here: nothing that they could go on with follows.
      if (third !== undefined && ((third.glued ? glued : next) & third.bits) === 0) continue;
      if (touches || !rule.secondGlued) this.extend(rule, 2, parts, into);
    }
    parts.pop();
  }

  private add(into: Begun, k: string, start: number, end: number, m: Meaning): void {
    const { edges } = into;
    if (edges.length >= MOST_EDGES) return;
    const kind = this.grammar.kinds.get(k) ?? NO_KIND;
    const shade = shadeOf(k, m);
    for (let index = 0; index < edges.length; index++) {
      const other = edges[index]!;
      if (other.end === end && other.k === k && other.shade === shade && !isOtherWord(other.m, m)) return;
    }
    edges.push({ k, kind, start, end, m, beyond: skipGap(this.text, end, 3), shade });
    into.bits |= bitOf(kind);
  }

  private extend(rule: Rule, index: number, parts: Edge[], into: Begun): void {
    if (this.steps++ > MOST_STEPS) return;
    if (index === rule.elements.length) {
      this.apply(rule, parts, into);
      return;
    }
    const { kinds, bits, glued } = rule.elements[index]!;
    const { end, beyond } = parts[parts.length - 1]!;
    const next = this.begunAt(glued ? end : beyond);
    if (next === undefined || (next.bits & bits) === 0) return;
    const { edges } = next;
    const longest = parts[0]!.start + LONGEST;
    for (let at = 0; at < edges.length; at++) {
      const edge = edges[at]!;
      if (edge.end > longest || !kinds.includes(edge.kind)) continue;
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
    const target = rule.context ? this.begunAt(start) : into;
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

/** By category first: the meanings of most others have neither field, and to ask objects of many kinds for one costs a search. */
function shadeOf(k: string, m: Meaning): number {
  if (k !== 'date' && k !== 'per' && k !== 'time') return 0;
  const { weak, soft } = m as { weak?: boolean; soft?: boolean };
  return (weak === true ? WEAK : 0) | (soft === true ? SOFT : 0);
}

/** Two words of one category with different values are both kept: "mar" is March and Tuesday. */
function isOtherWord(a: Meaning, b: Meaning): boolean {
  return 'v' in a && 'v' in b && a.v !== b.v;
}
