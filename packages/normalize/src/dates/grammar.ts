import type { Action } from './matched';

/** One element of a pattern: any of these categories, perhaps without a gap before it. */
export interface Element {
  /** Numbers of categories. */
  kinds: readonly number[];
  /** {@link bitOf} the categories. */
  bits: number;
  glued: boolean;
  /** What the word must stand for, where not all words of the category will do. */
  values: ReadonlySet<string> | undefined;
}

/** A pattern of the grammar file, with every element that may be absent either there or not, and its action. */
export interface Rule {
  action: Action;
  elements: readonly Element[];
  /** The second element stands without a gap before it. */
  secondGlued: boolean;
  third: Element | undefined;
  /** The first element only has to stand there: what is found begins behind it. */
  context: boolean;
  /** The last element only has to stand there: what is found ends before it. */
  before: boolean;
  /** An element names {@link Element.values}. */
  valued: boolean;
}

/** The rules of several elements that begin with one category, by the number of the category of their second. */
export interface Seconds {
  rules: (Rule[] | undefined)[];
  /** {@link bitOf} the second categories. */
  bits: number;
}

/** Categories are numbered in the order in which the patterns name them, so that the chart asks tables by index. */
export interface Grammar {
  kinds: ReadonlyMap<string, number>;
  /** Rules of one element, by its category. */
  alone: readonly (readonly Rule[] | undefined)[];
  leading: readonly (Seconds | undefined)[];
}

/** A category that no pattern names; the others count from 1. */
export const NO_KIND = 0;

/** A bit of 32 for each category, some shared: where two sets of categories share no bit, they share no category. */
export const bitOf = (kind: number): number => (kind === NO_KIND ? 0 : 1 << (kind & 31));

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

function compileElement(source: string, sets: GrammarData['sets'], numbers: Map<string, number>): Written {
  const glued = source.startsWith('+');
  const optional = source.endsWith('?');
  const [written = '', values] = source.slice(glued ? 1 : 0, optional ? -1 : undefined).split('=');
  const kinds: number[] = [];
  let bits = 0;
  for (const name of written.split('|')) {
    for (const kind of sets[name]?.split('|') ?? [name]) {
      const number = numbers.get(kind) ?? numbers.size + 1;
      numbers.set(kind, number);
      kinds.push(number);
      bits |= bitOf(number);
    }
  }
  return { kinds, bits, optional, glued, values: values === undefined ? undefined : new Set(values.split('/')) };
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

function addRule(alone: (Rule[] | undefined)[], leading: (Seconds | undefined)[], rule: Rule): void {
  const { elements } = rule;
  const first = elements[0];
  const second = elements[1];
  for (let index = 0; index < first!.kinds.length; index++) {
    const kind = first!.kinds[index]!;
    if (!second) {
      alone[kind] ??= [];
      alone[kind].push(rule);
      continue;
    }
    leading[kind] ??= { rules: [], bits: 0 };
    const { rules } = leading[kind];
    leading[kind].bits |= second.bits;
    for (let at = 0; at < second.kinds.length; at++) {
      const next = second.kinds[at]!;
      rules[next] ??= [];
      rules[next].push(rule);
    }
  }
}

/** @throws RangeError where the data name an action that the engine does not have */
export function compileGrammar(data: GrammarData, actions: ReadonlyMap<string, Action>): Grammar {
  const alone: (Rule[] | undefined)[] = [];
  const leading: (Seconds | undefined)[] = [];
  const kinds = new Map<string, number>();
  const elements = new Map<string, Written>();
  const elementOf = (source: string): Written => {
    const known = elements.get(source) ?? compileElement(source, data.sets, kinds);
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
        addRule(alone, leading, {
          action,
          elements: variant,
          secondGlued: variant[1]?.glued === true,
          third: variant[2],
          context,
          before,
          valued: variant.some(({ values }) => values !== undefined),
        });
    }
  }
  return { kinds, alone, leading };
}
