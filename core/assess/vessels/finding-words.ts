import type { FindingType } from '@quintet/tracks';

/** What each type is called in a queue and on a document; the dataset of an alert is `sea:` and the type. */
export const findingTitles: Readonly<Record<FindingType, string>> = {
  distress: 'Distress',
  meeting: 'Meeting at sea',
  dark: 'Dark period',
  loitering: 'Loitering',
  area: 'Entered an area',
  approach: 'Approach to the coast',
  speed: 'Unusual speed',
  identity: 'Identity',
  shared_mmsi: 'MMSI in use twice',
  false_position: 'False position',
  interference: 'Interference',
  stop: 'Stop',
  port_call: 'Port call',
};

/** Whether a type asks for a decision at all: where ships stop and which ports they call at is only noted. */
const NOTED: ReadonlySet<FindingType> = new Set(['stop', 'port_call']);

export function raisesAlert(type: FindingType): boolean {
  return !NOTED.has(type);
}

export function findingDataset(type: FindingType): string {
  return `sea:${type}`;
}
