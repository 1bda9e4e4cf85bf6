export { type FeedChange, stopFeed, writeFeed } from './edit-feeds.ts';
export type { FeedDefinition, FeedReads, OwnListDefinition, OwnListEntry } from './feed-definition.ts';
export { readJob, readJobs } from './jobs.ts';
export { createOwnList, isOwnList, removeOwnEntry, writeOwnEntry } from './own-lists.ts';
export { EXERCISE, type Intake, type IntakeResult, LISTS_CHANNEL, putInForce } from './put-in-force.ts';
export { deleteOldPolls, type FeedHealthRow, type Poll, readFeedsHealth, writePoll } from './polls.ts';
export { type FeedState, feedState, readFeedHealth, readFeeds } from './read-feeds.ts';
export {
  isScreenedList,
  readChanges,
  readDatasets,
  readEntries,
  readEntry,
  readEntryHistory,
  readLastDeltas,
  readListedEntries,
  readVersion,
  readVersions,
  readVersionsInForce,
  readVersionTimes,
  searchEntries,
} from './read-lists.ts';
export {
  markRegister,
  type NewSubject,
  type RegisterResult,
  registerSubjects,
  removeOthers,
  restoreRegister,
} from './register-subjects.ts';
export {
  type EntityCounts,
  type EntityIntake,
  type EntityIntakeResult,
  lastEdition,
  takeInEntities,
} from './entities/take-in-entities.ts';
export { selectorLine, SELECTOR_COLUMNS } from './entities/entity-rows.ts';
export { agesAfter } from './entities/value-ages.ts';
export { isOfExercise, type KnownSites, knownSites, siteChanges } from './entities/known-sites.ts';
export { entitiesOfFeed, hasEntities } from './entities/read-statements.ts';
export { keepMapping, mappingOfColumns, readMapping } from './table-mappings.ts';
export { shrinkFinding } from './shrink-finding.ts';
export { storable, storableJson } from './storable.ts';
