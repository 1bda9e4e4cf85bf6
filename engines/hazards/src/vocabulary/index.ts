export { camfOf, familyOf, type Hazard, hazard, HAZARDS, isHazardCode, isKindOf, isSameFamily } from './hazard.ts';
export type { HazardCode } from './hazard-code.ts';
export { type CapKind, hazardOfCap, hazardOfCategory } from './hazard-of-cap.ts';
export {
  CAP_CATEGORIES,
  type CapCategory,
  GDACS_TYPES,
  type GdacsType,
  INCIDENT_KINDS,
  type IncidentKind,
  type RuleName,
} from './hazard-row.ts';
export { hazardOfCamf, hazardOfGdacs, hazardOfGlide, hazardOfIncident, hazardOfMeteoAlarm } from './from-feeds.ts';
export { hazardOfWords } from './words/recognise.ts';
