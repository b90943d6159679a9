/**
 * Content that a page carries as data and draws by script: JSON-LD `articleBody`, `__NEXT_DATA__`, the preloaded state of a forum.
 * Asked only where the visible text has next to nothing.
 */

import { type MetadataSources, parseLooseJson } from '../metadata/sources/sources';
import type { Block } from '../page';
import type { PageRecords } from '../records/records';
import { normalizedText } from '../segments/normalize-text';

/** Keys under which content systems keep text, in the order of preference. */
const TEXT_KEYS = new Set([
  'articlebody',
  'body',
  'bodyhtml',
  'content',
  'contenthtml',
  'cooked',
  'html',
  'markdown',
  'paragraphs',
  'post',
  'rendered',
  'text',
  'description',
  'value',
]);
/** Shorter strings are labels. */
const MIN_TEXT = 80;
const MAX_NODES = 50_000;

/** Strings of prose in a JSON value, in document order. Strings that are JSON themselves are opened once. */
function proseIn(root: unknown): string[] {
  const found = new Set<string>();
  const stack: { value: unknown; key: string }[] = [{ value: root, key: '' }];
  for (let n = 0; stack.length > 0 && n < MAX_NODES; n++) {
    const { value, key } = stack.pop()!;
    if (typeof value === 'string') {
      if (/^\s*[[{]/.test(value) && value.length > 200) {
        const inner = parseLooseJson(value);
        if (typeof inner === 'object' && inner !== null) stack.push({ value: inner, key });
      } else if (value.length >= MIN_TEXT && TEXT_KEYS.has(key) && isProse(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) {
      const entries = Array.isArray(value) ? value.map((item) => [key, item] as const) : Object.entries(value);
      for (const [name, item] of [...entries].reverse())
        stack.push({ value: item, key: name.toLowerCase().replace(/_/g, '') });
    }
  }
  return [...found];
}

/** Words with spaces or CJK sentences, not code or addresses. */
function isProse(text: string): boolean {
  const plain = text.replace(/<[^>]{0,500}>/g, ' ');
  if (/[{};]\s*$|function\s*\(/.test(plain)) return false;
  return (plain.match(/\p{L}\s+\p{L}/gu)?.length ?? 0) > 8 || (plain.match(/[。、，]/g)?.length ?? 0) > 2;
}

const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' ' };

/** Paragraphs of a text that may be HTML: tags are dropped, block ends are line ends. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/<(?:script|style)[\s\S]*?(?:<\/(?:script|style)>|$)/gi, '')
    .replace(/<\/?(?:p|div|h[1-6]|li|ul|ol|br|tr|table|blockquote|pre|section)\b[^>]{0,500}>/gi, '\n')
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => ENTITY[name]!)
    .split(/\n+/)
    .map((line) => normalizedText(line).replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function candidateTexts(records: PageRecords, sources: MetadataSources): string[] {
  const bodies = sources.jsonLd
    .map((object) => object.articleBody)
    .filter((body): body is string => typeof body === 'string' && body.length >= MIN_TEXT);
  if (bodies.length > 0) return bodies.slice(0, 1);
  for (let i = 1; i < records.length; i++) {
    const state =
      records.attribute(i, 'data-preloaded') ??
      (records.tag[i]!.name === 'script' && /^__N/.test(records.attribute(i, 'id') ?? '')
        ? records.rawText(i)
        : undefined);
    const texts = state === undefined ? [] : proseIn(parseLooseJson(state));
    if (texts.length > 0) return texts;
  }
  return sources.jsonLd
    .map((object) => object.description)
    .filter((text): text is string => typeof text === 'string' && text.length >= MIN_TEXT)
    .slice(0, 1);
}

/** Less main content than this, and the data are asked. */
const LITTLE = 250;

/** Blocks of content that is only in the page's data; undefined where the visible content is enough or the data have no more. */
export function embeddedBlocks(
  records: PageRecords,
  sources: MetadataSources,
  visibleLength: number,
): Block[] | undefined {
  if (visibleLength >= LITTLE) return undefined;
  const paragraphs = candidateTexts(records, sources).flatMap(paragraphsOf);
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (length < 2 * visibleLength || length < MIN_TEXT) return undefined;
  return paragraphs.map((text) => ({ kind: 'paragraph', text, start: 0, end: 0 }));
}
