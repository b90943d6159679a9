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

/** Numbers of tags are below this. */
export const TAG_IDS = known.size + 1;

/** A number for each tag, by its id: `fallback` where `values` does not name it. */
export function tagTable(values: Readonly<Record<string, number>>, fallback: number): Int8Array {
  const table = new Int8Array(TAG_IDS).fill(fallback);
  for (const [name, value] of Object.entries(values)) table[knownTag(name).id] = value;
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
