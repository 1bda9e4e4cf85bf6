/** What was found at sea, the alerts that it raises, and the vessels it is about. */
export { markListedVessels } from '../joint/listed-vessels.ts';
export { type WatchedArea, addArea, readAreas, removeArea } from './areas.ts';
export { findingDataset, findingTitles, raisesAlert } from './finding-words.ts';
export {
  type FindingVesselRow,
  type FindingWhole,
  type FoundAtSea,
  readFinding,
  readFindings,
  type FindingsQuestion,
} from './read-findings.ts';
export { readVessel } from './read-vessel.ts';
export { reassessFindings } from './reassess.ts';
export type { SeaDetector } from './sea-detector.ts';
export { searchVessels, type VesselHit } from './search-vessels.ts';
export { vesselsOfEntity } from './vessels-of-entity.ts';
export type { FindingContext } from './finding-context.ts';
export { writeFindings } from './write-findings.ts';
