import packed from '../../data/places/computed/places.json';

let states: ReadonlyMap<string, string> | undefined;

/** Countries by the names of their states and provinces. */
function statesOf(): ReadonlyMap<string, string> {
  states ??= new Map(
    Object.entries(packed.states).flatMap(([iso, names]) => names.map((name): [string, string] => [name, iso])),
  );
  return states;
}

const LONGEST = 24;
// ", Massachusetts" · ", N.Y." · " (New York)"; the name's length is bounded, so the cost is too.
const AFTER = /^(?:, ?| \()([A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)/;

/**
 * The state or province that follows a city's name: "Hamburg, N.Y.", "Cambridge (Massachusetts)".
 * @returns its country and the offset behind it; undefined where none follows.
 */
export function stateAfter(text: string, end: number): { iso: string; end: number } | undefined {
  const next = text.charAt(end);
  if (next !== ',' && next !== ' ') return undefined;
  const match = AFTER.exec(text.slice(end, end + LONGEST));
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  for (const name of [written, written.split(' ')[0] ?? '', written.replace(/\.$/, '')]) {
    const iso = statesOf().get(name);
    if (iso === undefined) continue;
    const closed = end + match[0].length - written.length + name.length;
    return { iso, end: match[0].startsWith(' (') && text.charAt(closed) === ')' ? closed + 1 : closed };
  }
  return undefined;
}
