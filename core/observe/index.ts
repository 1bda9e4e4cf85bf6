/** The first step: outside formats in, entities and findings out. Pure and streaming; files come as `InputFile`. */
export type { InputFile, ListEdition } from './list-edition.ts';
export { readLists, type ReadListsOptions } from './read-lists.ts';
export {
  detectFormat,
  detectListFormat,
  isCapFormat,
  isPublishedList,
  LIST_FORMATS,
  type FileFormat,
  type ListFormat,
} from './detect-format.ts';
export { readEntities, type ReadEntities } from './read-entities.ts';
export { EXPORT_FORMATS, EXPORT_TYPES, type ExportFormat, writeEntities } from './write-entities.ts';
export { readText } from './read-text.ts';
export { readHead } from './read-head.ts';
export { readSubjects, type ReadSubjectsOptions, type SubjectRow } from './read-subjects.ts';
export { type AlertChecks, validateFile, type FileValidation } from './validate-file.ts';
export { inputFromBytes } from './input.ts';
export { BROKEN_LINES, FindingCollector, makeFinding } from './findings.ts';
export { guessDelimiter, readCsv } from './csv.ts';
export { whyUnread } from './why-unread.ts';
export { FINDING_CODES, type FindingCodeId } from './finding-codes.ts';
export type { ColumnMap } from './property-map.ts';
export {
  diffEditions,
  diffProperties,
  type ChangedEntry,
  type EditionDiff,
  type PropertyChange,
} from './diff-editions.ts';
export { entryHash } from './entry-hash.ts';
export type { ListedParty, ListedPartyAddress, ListedPartyDocument, ListedPartyName } from './formats/listed-party.ts';
export { writeEuFsf, type EuFsfHeader } from './formats/eu-fsf/write.ts';
export { writeUnConsolidated, type UnHeader } from './formats/un-consolidated/write.ts';
export { writeOfacCsv, type OfacFiles } from './formats/ofac/write.ts';
export { entitiesOf, ftmLine, writeFtmLines, type FtmWriteOptions } from './formats/ftm/write.ts';
export type { FeedDefinition, OwnListDefinition, OwnListEntry } from './intake/index.ts';

export {
  readDeclarations,
  type DeclarationRow,
  type ReadDeclarationsOptions,
} from './formats/declarations-csv/index.ts';
export { type KnownTable, knownTable } from './known-table.ts';
