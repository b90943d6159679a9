/** One element of a pattern: any of these categories, perhaps absent, perhaps without a gap before it. */
export interface Element {
  kinds: readonly string[];
  optional: boolean;
  glued: boolean;
}

/** A pattern of the grammar file and the action that makes a meaning of what it matched. */
export interface Rule {
  action: string;
  elements: readonly Element[];
}

export interface Grammar {
  /** Rules by the category of their first element. */
  byFirst: ReadonlyMap<string, readonly Rule[]>;
}

export interface GrammarData {
  /** Names for several categories at once: "E": "date|per". */
  sets: Readonly<Record<string, string>>;
  /** Patterns by action. An element is a category, several joined by "|", or a set; "?" after it: may be absent; "+" before it: no gap. */
  patterns: Readonly<Record<string, readonly string[]>>;
}

function compileElement(source: string, sets: GrammarData['sets']): Element {
  const glued = source.startsWith('+');
  const optional = source.endsWith('?');
  const names = source.slice(glued ? 1 : 0, optional ? -1 : undefined).split('|');
  return { kinds: names.flatMap((name) => sets[name]?.split('|') ?? [name]), optional, glued };
}

/** A rule whose first elements may be absent is several rules, each with a first element that must be there. */
function variantsOf(elements: readonly Element[]): (readonly Element[])[] {
  const variants: (readonly Element[])[] = [];
  for (let skip = 0; skip < elements.length; skip++) {
    const [first, ...rest] = elements.slice(skip);
    if (first) variants.push([{ ...first, optional: false }, ...rest]);
    if (!first?.optional) break;
  }
  return variants;
}

/** @throws RangeError where the data name an action that the engine does not have */
export function compileGrammar(data: GrammarData, actions: ReadonlySet<string>): Grammar {
  const byFirst = new Map<string, Rule[]>();
  for (const [action, patterns] of Object.entries(data.patterns)) {
    if (!actions.has(action))
      throw new RangeError(`data/dates/grammar.json names the action "${action}", which src/dates does not have`);
    for (const pattern of patterns) {
      const elements = pattern.split(' ').map((source) => compileElement(source, data.sets));
      for (const variant of variantsOf(elements)) {
        for (const kind of variant[0]!.kinds) {
          const rules = byFirst.get(kind) ?? [];
          rules.push({ action, elements: variant });
          byFirst.set(kind, rules);
        }
      }
    }
  }
  return { byFirst };
}
