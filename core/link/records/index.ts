/** Files into tables of records that can be resolved, and the findings that resolution gives. */
export { readRecordTable, type ReadRecords } from './read-record-table.ts';
export type { ReadRecordsOptions } from './read-options.ts';
export { RESOLUTION_CODES, resolutionFinding, type ResolutionCode } from './finding-codes.ts';
