import type { Action } from './matched';

/** One element of a pattern: any of these categories, perhaps without a gap before it. */
export interface Element {
  kinds: readonly string[];
  /** {@link Grammar.bits} of the categories. */
  bits: number;
  glued: boolean;
  /** What the word must stand for, where not all words of the category will do. */
  values: ReadonlySet<string> | undefined;
}

/** A pattern of the grammar file, with every element that may be absent either there or not, and its action. */
export interface Rule {
  action: Action;
  elements: readonly Element[];
  /** The first element only has to stand there: what is found begins behind it. */
  context: boolean;
  /** The last element only has to stand there: what is found ends before it. */
  before: boolean;
  /** An element names {@link Element.values}. */
  valued: boolean;
}

/** The rules that begin with a category: those of one element, and the others by the category of their second. */
export interface Starting {
  alone: Rule[];
  bySecond: Map<string, Rule[]>;
}

export interface Grammar {
  byFirst: ReadonlyMap<string, Starting>;
  /** A bit of 32 for each category, some shared: where two sets of categories share no bit, they share no category. */
  bits: ReadonlyMap<string, number>;
}

export interface GrammarData {
  /** Names for several categories at once: "E": "date|per". */
  sets: Readonly<Record<string, string>>;
  /**
   * Patterns by action. An element is a category, several joined by "|", or a set; "?" after it: may be absent; "+" before it: no gap;
   * "<" before a pattern: its first element is no part of what is found; ">" behind it: its last one. "unit=Q/HY": a word of the
   * category that stands for one of these values.
   */
  patterns: Readonly<Record<string, readonly string[]>>;
}

interface Written extends Element {
  optional: boolean;
}

function compileElement(source: string, sets: GrammarData['sets'], bits: Map<string, number>): Written {
  const glued = source.startsWith('+');
  const optional = source.endsWith('?');
  const [written = '', values] = source.slice(glued ? 1 : 0, optional ? -1 : undefined).split('=');
  const kinds = written.split('|').flatMap((name) => sets[name]?.split('|') ?? [name]);
  let all = 0;
  for (const kind of kinds) {
    const bit = bits.get(kind) ?? 1 << (bits.size & 31);
    bits.set(kind, bit);
    all |= bit;
  }
  return { kinds, bits: all, optional, glued, values: values === undefined ? undefined : new Set(values.split('/')) };
}

/** A rule with elements that may be absent is several rules; the fuller ones first. */
function variantsOf(elements: readonly Written[]): Element[][] {
  let tails: Element[][] = [[]];
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index]!;
    const full = tails.map((tail) => [element, ...tail]);
    tails = element.optional ? full.concat(tails) : full;
  }
  return tails;
}

function addRule(byFirst: Map<string, Starting>, rule: Rule): void {
  const [first, second] = rule.elements;
  for (const kind of first?.kinds ?? []) {
    const starting = byFirst.get(kind) ?? { alone: [], bySecond: new Map<string, Rule[]>() };
    byFirst.set(kind, starting);
    if (!second) starting.alone.push(rule);
    for (const next of second?.kinds ?? []) {
      const rules = starting.bySecond.get(next) ?? [];
      rules.push(rule);
      starting.bySecond.set(next, rules);
    }
  }
}

/** @throws RangeError where the data name an action that the engine does not have */
export function compileGrammar(data: GrammarData, actions: ReadonlyMap<string, Action>): Grammar {
  const byFirst = new Map<string, Starting>();
  const bits = new Map<string, number>();
  const elements = new Map<string, Written>();
  const elementOf = (source: string): Written => {
    const known = elements.get(source) ?? compileElement(source, data.sets, bits);
    elements.set(source, known);
    return known;
  };
  for (const [name, patterns] of Object.entries(data.patterns)) {
    const action = actions.get(name);
    if (!action)
      throw new RangeError(`data/dates/grammar.json names the action "${name}", which src/dates does not have`);
    for (const pattern of patterns) {
      const context = pattern.startsWith('<');
      const before = pattern.endsWith('>');
      const written = pattern
        .slice(context ? 1 : 0, before ? -1 : undefined)
        .split(' ')
        .map(elementOf);
      for (const variant of variantsOf(written))
        addRule(byFirst, {
          action,
          elements: variant,
          context,
          before,
          valued: variant.some(({ values }) => values !== undefined),
        });
    }
  }
  return { byFirst, bits };
}
