import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const OFFICE_DATES = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/**
 * An office file (docx, xlsx) with everything replaced that differs from run to run: the time of writing becomes `instant`; random
 * relationship ids, and bookmark numbers that count on through the life of the process, become numbers in their order. The same content gives the same bytes.
 */
export function repack(bytes: Uint8Array, instant: string): Uint8Array {
  const parts = unzipSync(bytes);
  renumberRelations(parts);
  renumberBookmarks(parts);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(OFFICE_DATES, `$1${instant}`));
  // Zip times have no zone: the local clock's fields are written, so the fields of the instant in UTC are set as local ones.
  const [year, month, day, hour, minute, second] = instant.split(/\D/).map(Number);
  const mtime = new Date(Math.max(1980, year!), month! - 1, day, hour, minute, second);
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) files[path] = [content, { mtime, level: 6 }];
  return zipSync(files);
}

function renumberRelations(parts: Record<string, Uint8Array>): void {
  for (const path of Object.keys(parts)) {
    const match = /^(.*?)_rels\/([^/]+)\.rels$/.exec(path);
    const owner = match && `${match[1]}${match[2]}`;
    if (!owner || !parts[owner]) continue;
    const ids = new Map<string, string>();
    const relations = strFromU8(parts[path]!).replace(/\bId="(rId[^"]*)"/g, (whole, id: string) => {
      if (/^rId\d+$/.test(id)) return whole;
      ids.set(id, `rIdLink${ids.size + 1}`);
      return `Id="${ids.get(id)}"`;
    });
    if (ids.size === 0) continue;
    parts[path] = strToU8(relations);
    const content = strFromU8(parts[owner]).replace(
      /\b(r:id|r:embed)="([^"]*)"/g,
      (whole, name: string, id: string) => {
        const renamed = ids.get(id);
        return renamed === undefined ? whole : `${name}="${renamed}"`;
      },
    );
    parts[owner] = strToU8(content);
  }
}

function renumberBookmarks(parts: Record<string, Uint8Array>): void {
  const document = parts['word/document.xml'];
  if (!document) return;
  const ids = numbering();
  const contents = numbering();
  const text = strFromU8(document)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(?=")/g,
      (_whole, head: string, id: string) => head + ids(id),
    )
    .replace(/\b_Toc(\d+)\b/g, (_whole, id: string) => `_Toc${contents(id)}`);
  parts['word/document.xml'] = strToU8(text);
}

/** Gives each name a number from 1 in the order in which the names come. */
function numbering(): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const number = known.get(name) ?? known.size + 1;
    known.set(name, number);
    return number;
  };
}
