// Reads a Word file back by its XML alone, so that a test sees what Word would see.

import { strFromU8, unzipSync } from 'fflate';

/** The parts of a docx that tests look at: visible text of body and footnotes, and the raw XML. */
export interface ReadDocx {
  body: string;
  /** Text of each footnote by its number. */
  footnotes: Map<number, string>;
  /** Footnote numbers in the order in which the body refers to them. */
  references: number[];
  xml: Record<string, string>;
}

/** Unzips a docx. @throws when a part is missing */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const xml = Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strFromU8(content)]));
  const document = xml['word/document.xml']!;
  const footnotes = new Map<number, string>();
  for (const match of xml['word/footnotes.xml']!.matchAll(/<w:footnote [^>]*w:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs))
    footnotes.set(Number(match[1]), textOf(match[2]!));
  const references = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map((match) => Number(match[1]));
  return { body: textOf(document), footnotes, references, xml };
}

function textOf(xml: string): string {
  const text = xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, '')
    .replace(/<[^>]+>/g, '');
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => entities[name]!);
}
