/** JSON values are the same when they have the same content; the order of keys does not matter. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keysA = definedKeys(a);
  const keysB = definedKeys(b);
  return (
    keysA.length === keysB.length &&
    keysA.every((key) => isSameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** An absent key and a key that is undefined are the same in JSON. */
function definedKeys(value: object): string[] {
  return Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined);
}

interface Identified {
  id: string;
}

/** An element that exists with other content. */
export interface Collision<T> {
  kept: T;
  offered: T;
}

/**
 * Merges two sets keyed by id: elements of `offered` that are new are added after those of `kept`; an element that is in both with
 * other content is replaced when `mayReplace`, else it is a collision and the kept one stays. Nothing is ever removed.
 */
export function mergeSets<T extends Identified>(
  kept: readonly T[],
  offered: readonly T[],
  mayReplace: boolean,
): { merged: T[]; collisions: Collision<T>[]; changed: boolean } {
  const byId = new Map(kept.map((element) => [element.id, element]));
  const collisions: Collision<T>[] = [];
  let changed = false;
  for (const element of offered) {
    const known = byId.get(element.id);
    if (known && isSameValue(known, element)) continue;
    if (known && !mayReplace) {
      collisions.push({ kept: known, offered: element });
      continue;
    }
    byId.set(element.id, element);
    changed = true;
  }
  return { merged: [...byId.values()], collisions, changed };
}
