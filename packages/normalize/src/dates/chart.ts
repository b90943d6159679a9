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
}

const MOST_EDGES = 96;
const MOST_STEPS = 6000;
const LONGEST = 160;

export class Chart {
  /** Edges by the position where they begin. */
  readonly edges: (Edge[] | undefined)[];
  private steps = 0;

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
    private readonly read: (at: number) => Edge[] | undefined,
    private readonly act: (rule: Rule, parts: readonly Edge[]) => Meaning | undefined,
  ) {
    this.edges = new Array(text.length + 1);
  }

  run(): void {
    for (let at = this.text.length - 1; at >= 0; at--) {
      const found = this.read(at);
      if (found) this.complete(at, found);
    }
  }

  private complete(at: number, lexical: Edge[]): void {
    const edges: Edge[] = [];
    this.edges[at] = edges;
    this.steps = 0;
    for (const edge of lexical) this.add(edges, edge);
    for (let index = 0; index < edges.length && this.steps < MOST_STEPS; index++) {
      const edge = edges[index]!;
      const rules = this.grammar.byFirst.get(edge.k);
      if (!rules) continue;
      for (const rule of rules) this.extend(rule, 1, [edge], edges);
    }
  }

  private add(edges: Edge[], edge: Edge): void {
    if (edges.length >= MOST_EDGES) return;
    const weak = isWeak(edge.m);
    for (const other of edges) {
      if (other.k === edge.k && other.end === edge.end && isWeak(other.m) === weak && !isOtherWord(other.m, edge.m))
        return;
    }
    edges.push(edge);
  }

  private extend(rule: Rule, index: number, parts: Edge[], edges: Edge[]): void {
    if (this.steps++ > MOST_STEPS) return;
    const last = parts[parts.length - 1]!;
    const element = rule.elements[index];
    if (!element) {
      this.apply(rule, parts, edges);
      return;
    }
    const next = this.edges[element.glued ? last.end : skipGap(this.text, last.end, 3)];
    if (next && (next !== edges || element.glued)) {
      for (const edge of next) {
        if (!element.kinds.includes(edge.k) || edge.end - parts[0]!.start > LONGEST) continue;
        parts.push(edge);
        this.extend(rule, index + 1, parts, edges);
        parts.pop();
      }
    }
    if (element.optional) this.extend(rule, index + 1, parts, edges);
  }

  private apply(rule: Rule, parts: readonly Edge[], edges: Edge[]): void {
    const m = this.act(rule, parts);
    if (!m) return;
    this.add(edges, { k: m.k, start: parts[0]!.start, end: parts[parts.length - 1]!.end, m });
  }
}

export function isWeak(m: Meaning): boolean {
  return 'weak' in m && m.weak === true;
}

/** Two words of one category with different values are both kept: "mar" is March and Tuesday. */
function isOtherWord(a: Meaning, b: Meaning): boolean {
  return 'v' in a && 'v' in b && a.v !== b.v;
}
