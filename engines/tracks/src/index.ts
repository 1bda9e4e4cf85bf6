export {
  type Evidence,
  type EvidenceFix,
  type Finding,
  FINDING_TYPES,
  type FindingReason,
  type FindingType,
} from './finding.ts';
export { emptyFix, type Fix } from './fix.ts';
export { DEFAULT_SETTINGS, type Settings, type WatchedArea } from './settings.ts';
export type { Sink, TrackPoint } from './sink.ts';
export type { StaticReport } from './static-report.ts';
export type { TrackIdentity, TrackTable } from './track-table.ts';
export type { Tracker, TrackerCounts, TrackerOptions } from './tracker.ts';
