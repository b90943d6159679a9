/** A value with where it came from; the small helpers that all metadata fields share. */

import type { MetadataSource, Provenance } from '../../page';
import { normalizedText } from '../../segments/normalize-text';
import type { JsonObject, MetadataSources } from './sources';

export interface Sourced<T> extends Provenance {
  value: T;
}

export const sourced = <T>(value: T, from: MetadataSource, confidence: number): Sourced<T> => ({
  value,
  from,
  confidence,
});

/** One line of normalised text, or undefined when nothing is left. Entities that were escaped twice are decoded once more. */
export function cleanLine(value: unknown, maxLength = 1000): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = normalizedText(decodeEntities(value.slice(0, 4 * maxLength))).replace(/\s+/g, ' ');
  return text === '' || text.length > maxLength ? undefined : text;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all;
    },
  );
}

/** Types of a JSON-LD object, without a schema.org prefix. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^.*[/:#]/, ''));
}

/** The first meta content among these names, in the order of the names. */
export function firstMeta(
  sources: MetadataSources,
  names: readonly string[],
): { value: string; name: string } | undefined {
  for (const name of names) {
    const value = cleanLine(sources.meta.get(name)?.[0]);
    if (value !== undefined) return { value, name };
  }
  return undefined;
}

/** Which vocabulary a meta name belongs to. */
export function metaSource(name: string): MetadataSource {
  if (/^(og|article|book|twitter|product):/.test(name)) return 'open-graph';
  if (name.startsWith('citation_') || name.startsWith('bepress_')) return 'highwire';
  if (/^dc(terms)?[.:_]/.test(name)) return 'dublin-core';
  if (name.startsWith('prism.')) return 'prism';
  return 'meta';
}
