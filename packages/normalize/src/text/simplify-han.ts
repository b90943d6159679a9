import han from '../../data/places/computed/han.json';

const FIRST = 0x4e00;
const LAST = 0x9fff;

let table: Uint16Array | undefined;

/** The simplified character by the traditional one's code; 0 where they are the same. Made at first use. */
function simplified(): Uint16Array {
  if (!table) {
    table = new Uint16Array(LAST - FIRST + 1);
    for (let index = 0; index < han.traditional.length; index++)
      table[han.traditional.charCodeAt(index) - FIRST] = han.simplified.charCodeAt(index);
  }
  return table;
}

/**
 * Traditional characters made simplified where the Chinese data files use the character, one unit for one unit, so that
 * one column of names and cue words serves both scripts. Not a converter for prose.
 */
export function simplifyHan(text: string): string {
  const codes = simplified();
  let result = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const simple = code < FIRST || code > LAST ? 0 : codes[code - FIRST]!;
    if (simple === 0) continue;
    result += text.slice(kept, at) + String.fromCharCode(simple);
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}
