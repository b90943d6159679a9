// The public names of the handbook. Everything here has its doc comment where it is defined.

export type { Counts, KeptOut } from './compile/handbook';
export { HandbookError, type HandbookErrorCode } from './files/errors';
export { FORMATS, type Format } from './files/output-file';
export { type PublicationRecord, readPublication } from './files/read-publication';
export type { PublishedFile } from './files/write-publication';
export type { ArchiveFault, ReadBlob } from './publish/check-archives';
export { tabulateEdition, writeOfficeCsv, writeWorkbook } from './publish/office-tables';
export {
  type Preview,
  type PreviewOptions,
  type Progress,
  type PublishOptions,
  previewPublication,
  publish,
  type Report,
} from './publish/publish';
export type { PublicationTable, TableColumn, TableValue } from './tables/tabulate-handbook';
