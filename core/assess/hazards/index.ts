/** Events of hazards: what they are by all that is said of them, what stands in their way, the alerts that they raise. */
export type { OwnArea } from './own-area.ts';
export { OwnGround, readOwnArea, writeOwnArea } from './own-area.ts';
export { countDoubts, type DoubtWhole, readDoubts } from './read-doubts.ts';
export { type FaultVesselRow, readFaultVessels } from './read-fault-vessels.ts';
export { followed, type HazardWhole, readHazardPage } from './read-hazard-page.ts';
export { hazardTitle } from './hazard-title.ts';
export { countTroubledFeeds, type HazardEvent, readHazards, type HazardsQuestion } from './read-hazards.ts';
export { readReports, type ReportWhole } from './read-report.ts';
export type { TimelineLine } from './read-timeline.ts';
export { type HazardWord, judgeHazards, takeBackJudgement } from './judge.ts';
export { notePopulationGrid, type PopulationLoaded, readPopulation, readPopulationGrid } from './population.ts';
export { isSomethingDue } from './desk/due.ts';
export { FAULT_DATASET } from './desk/faults.ts';
export { type DeskDocument, HazardDesk, type HazardOutcome } from './desk/hazard-desk.ts';
export { WARNING_DATASET } from './desk/raise-warning.ts';
export { readPins, writePins } from './pins.ts';
export { type HazardAlertWhole, readHazardAlert } from './read-hazard-alert.ts';
export { readWarnings, type WarningWhole } from './read-warnings.ts';
