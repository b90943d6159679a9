/** What the shared code needs to know about an element by its name. One object per name, so comparing tags is comparing pointers. */
export interface Tag {
  readonly name: string;
  /** Dense number of a known tag, from 1, for look-ups in arrays; 0 for all others. */
  readonly id: number;
  /** Starts and ends a line of text (CSS `display` of block, list-item or table part in the browsers' own style sheet). */
  readonly block: boolean;
  /** Has no content and no end tag. */
  readonly empty: boolean;
  /** Its content is never running text: scripts, styles, form choices, drawings, embedded players. */
  readonly skipped: boolean;
}

const BLOCK =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp';
const EMPTY = 'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr';
const SKIPPED =
  'applet audio canvas datalist iframe math noembed noframes noscript object rp rt rtc script select style svg template textarea title video';

const names = (list: string): Set<string> => new Set(list.split(' '));
const block = names(BLOCK);
const empty = names(EMPTY);
const skipped = names(SKIPPED);

const known = new Map<string, Tag>();
for (const name of names(
  `${BLOCK} ${EMPTY} ${SKIPPED} a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label map mark meter nobr output picture progress q rb ruby s samp shadow-root slot small span strike strong sub sup time tt u var`,
)) {
  known.set(name, {
    name,
    id: known.size + 1,
    block: block.has(name),
    empty: empty.has(name),
    skipped: skipped.has(name),
  });
}

/** The tag of an element name in any case. Names outside of HTML (custom elements) are inline, as in a browser. */
export function tagOf(written: string): Tag {
  const tag = known.get(written);
  if (tag !== undefined) return tag;
  const name = written.toLowerCase();
  return known.get(name) ?? { name, id: 0, block: false, empty: false, skipped: false };
}

/** Known tags by a hash of their name: the tokenizer gives places in the page, and no name is cut out of it to look it up. */
const SLOTS = 1024;
const bySlot: (readonly Tag[] | undefined)[] = new Array(SLOTS).fill(undefined);
const slotNext = (slot: number, code: number): number => (slot * 31 + code) & (SLOTS - 1);
for (const tag of known.values()) {
  let slot = 0;
  for (let i = 0; i < tag.name.length; i++) slot = slotNext(slot, tag.name.charCodeAt(i));
  bySlot[slot] = [...(bySlot[slot] ?? []), tag];
}

/** The tag whose name is written from `start` to `end` of a page. */
export function tagAt(html: string, start: number, end: number): Tag {
  let slot = 0;
  for (let i = start; i < end; i++) {
    const code = html.charCodeAt(i);
    slot = slotNext(slot, code >= 65 && code <= 90 ? code + 32 : code);
  }
  for (const tag of bySlot[slot] ?? []) if (isWrittenAt(tag.name, html, start, end)) return tag;
  return tagOf(html.slice(start, end));
}

/** Whether a name in lower case is written, in any case, from `start` to `end`. */
function isWrittenAt(name: string, html: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    const code = html.charCodeAt(start + i);
    if (name.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}

/** Numbers of tags are below this. */
export const TAG_IDS = known.size + 1;

/** A number for each tag, by its id: `fallback` where `values` does not name it. */
export function tagTable(values: Readonly<Record<string, number>>, fallback: number): Int8Array {
  const table = new Int8Array(TAG_IDS).fill(fallback);
  for (const [name, value] of Object.entries(values)) table[knownTag(name).id] = value;
  return table;
}

/** For each tag, by its id, whether it is one of these names. */
export function tagSet(list: string): Uint8Array {
  const table = new Uint8Array(TAG_IDS);
  for (const name of names(list)) table[knownTag(name).id] = 1;
  return table;
}

/** A known tag of this module, for comparison by pointer. */
export function knownTag(name: string): Tag {
  const tag = known.get(name);
  if (tag === undefined) throw new RangeError(`${name} is not a tag of HTML; add it to tags.ts`);
  return tag;
}

/** The tag of text records. */
export const TEXT: Tag = { name: '#text', id: 0, block: false, empty: true, skipped: false };
