/** Comparing one feed with another, or within itself: runs, the pairs that they found, and their review. */
export { readAutomaticPeople, writeAutomaticPeople } from './automatic-people.ts';
export { CROSSREF_STREAM, type CrossrefWork } from './crossref-work.ts';
export { beginRun, doRun, failRun, failRunning } from './do-run.ts';
export { CROSSREF_CODES } from './finding-codes.ts';
export { readChoices } from './read-choices.ts';
export { type CrossrefPairView, readEvidence, readPairs } from './read-pairs.ts';
export { type CrossrefRunView, readLostRuns, readRun, readRuns } from './read-runs.ts';
export { type NewRun, startRun } from './start-run.ts';
