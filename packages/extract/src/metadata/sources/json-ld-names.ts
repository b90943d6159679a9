/** Names of persons and bodies in values of JSON-LD. */
import type { JsonObject } from './sources';
import { typesOf } from './value';

/** A name in two properties; the family name comes first in Chinese, Japanese and Korean. */
function nameOfParts({ givenName, familyName }: JsonObject): string | undefined {
  if (typeof givenName !== 'string' || typeof familyName !== 'string') return undefined;
  return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(familyName) ? familyName + givenName : `${givenName} ${familyName}`;
}

/** Several names in one: with a word or sign between them, or full names with commas ("Lee, Ann" is one). */
const SEVERAL = / (?:and|und|&|et) |[;、，]|\/|^\p{L}\S* [^,]+, \p{L}\S* [^,]+/u;

/** Names of a JSON-LD value: a string, an object with a name, a reference, or lists of them. Bodies give way to persons. */
export function namesOfJson(
  value: unknown,
  byId: ReadonlyMap<string, JsonObject>,
  split: (text: string) => string[],
): { names: string[]; body: boolean } {
  const persons: string[] = [];
  const bodies: string[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let i = 0; i < queue.length && i < 100; i++) {
    const { value: item, depth } = queue[i]!;
    if (Array.isArray(item)) for (const entry of item) queue.push({ value: entry, depth });
    else if (typeof item === 'string') persons.push(...split(item));
    else if (typeof item === 'object' && item !== null) {
      const object = item as JsonObject;
      const name =
        object.name ??
        nameOfParts(object) ??
        (typeof object['@id'] === 'string' ? byId.get(object['@id'])?.name : undefined);
      const list = typesOf(object).some((type) => /Organization/.test(type)) ? bodies : persons;
      if (typeof name === 'string') list.push(...(SEVERAL.test(name) ? split(name) : [name]));
      else if (depth < 3 && name !== undefined) queue.push({ value: name, depth: depth + 1 });
    }
  }
  return persons.length > 0 ? { names: persons, body: false } : { names: bodies, body: true };
}
