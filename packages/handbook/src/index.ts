// The public names of the handbook. Everything here has its doc comment where it is defined.

export type { ArchiveFault, ReadBlob } from './check-archives';
export { HandbookError, type HandbookErrorCode } from './errors';
export type { Counts, KeptOut } from './handbook';
export { tabulateEdition, writeOfficeCsv, writeWorkbook } from './office-tables';
export { FORMATS, type Format } from './output-file';
export {
  type Preview,
  type PreviewOptions,
  type Progress,
  type PublishOptions,
  previewPublication,
  publish,
  type Report,
} from './publish';
export { type PublicationRecord, readPublication } from './read-publication';
export type { PublicationTable, TableColumn, TableValue } from './tables';
export type { PublishedFile } from './write-publication';
