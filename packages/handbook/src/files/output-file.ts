/** What a publication can be made in. html: the static site; docx: the handbook to print; xlsx: tables; data: a Frictionless data package; csl: CSL-JSON. */
export const FORMATS = ['html', 'docx', 'xlsx', 'data', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

/** A file of a publication before it is written. `path` is relative to the output folder, with forward slashes. */
export interface OutputFile {
  path: string;
  format: Format;
  bytes: Uint8Array;
}
