/** Feeds of hazards and lists of sites: how they are read, and what is kept of them. */
export {
  FEEDS_CHANNEL,
  HAZARDS_DUE_CHANNEL,
  HAZARD_SETTINGS_CHANNEL,
  HAZARD_STREAM,
  HAZARDS_CHANNEL,
} from './channel.ts';
export { formatOfHead, HAZARD_FORMATS, type HazardFormat } from './hazard-format.ts';
export type { HazardInput } from './hazard-input.ts';
export type { HazardLane, HazardStanding, HazardText, ReadHazard } from './read-hazard.ts';
export { type HazardFile, readHazardFile, type ReadHazardOptions } from './read-hazard-file.ts';
export {
  deleteOldRecords,
  keepRecords,
  type KeptRecord,
  noteAboutRecords,
  readRecord,
  type ReceivedDocument,
  type RecordNote,
} from './records.ts';
export { readHazardMessage } from './read-hazard-message.ts';
export { endReports, keepReports, keepRevisions, type Membership, type ReportToKeep } from './reports.ts';
export { linksOfIndex } from './links-of-index.ts';
export { asStored, packedHazard, textToShow } from './stored-hazard.ts';
