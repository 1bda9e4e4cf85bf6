export { DETECTORS } from './detectors/index.ts';
export type { Port } from './stays/port.ts';
export type { Reception } from './reception/reception.ts';
export type { Detector, Scene } from './detector.ts';
export {
  type Evidence,
  type EvidenceFix,
  type Finding,
  FINDING_TYPES,
  type FindingReason,
  type FindingType,
} from './finding.ts';
export { emptyFix, type Fix } from './fix.ts';
export { FINDING_CODES, type InputFinding, type TracksCode } from './input/finding-codes.ts';
export { ReportLines, type ReportTaker } from './input/report-lines.ts';
export { VesselNames } from './input/vessel-names.ts';
export { createLand, type Land, NO_LAND } from './land/land.ts';
export { DEFAULT_SETTINGS, type Settings, type WatchedArea } from './settings.ts';
export type { Sink, TrackPoint } from './sink.ts';
export type { StaticReport } from './static-report.ts';
export type { TrackIdentity } from './identity/track-identity.ts';
export type { TrackTable } from './track-table.ts';
export type { Tracker, TrackerCounts, TrackerOptions } from './tracker.ts';
export { createTracker } from './tracker/create-tracker.ts';
export { SegmentLines, type SegmentOfReport } from './segments/segment-lines.ts';
export { simplifyTrack } from './shape/simplify-track.ts';
