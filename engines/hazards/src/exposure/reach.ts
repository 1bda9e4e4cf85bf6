import { hazard, type HazardCode } from '../vocabulary/index.ts';

/** How far around a reported point a kind of hazard threatens places, where the report says no area. */
export interface Reach {
  readonly hazard: HazardCode;
  /** Kilometres; 0 for what threatens no place beyond its own. */
  readonly km: number;
  readonly source: string;
  /** Whether the figure was compared with the source; what is judgement has none to be compared with. */
  readonly isVerified: boolean;
}

const JUDGEMENT = 'judgement of this project';
const judged = (code: HazardCode, km: number): Reach => ({ hazard: code, km, source: JUDGEMENT, isVerified: false });
const sourced = (code: HazardCode, km: number, source: string): Reach => ({
  hazard: code,
  km,
  source,
  isVerified: false,
});

/** A kind that is not here has the reach of the nearest wider kind. */
export const REACHES: readonly Reach[] = [
  judged('geophysical-hazard', 5),
  judged('earthquake', 50),
  judged('tsunami', 100),
  judged('tidal-wave', 50),
  judged('storm-surge', 50),
  sourced('volcanic-activity', 30, 'Ewert and Harpel 2004, Volcano Population Index: people within 30 km'),
  judged('ash-fall', 100),
  judged('landslide', 2),
  judged('avalanche', 2),
  judged('sinkhole', 0.5),
  judged('geomagnetic-storm', 0),
  judged('severe-weather', 25),
  judged('tropical-cyclone', 200),
  judged('tornado', 5),
  judged('flood', 10),
  judged('flash-flood', 5),
  judged('drought', 50),
  judged('fire', 1),
  judged('wildfire', 5),
  judged('structure-fire', 0.5),
  judged('environmental-hazard', 5),
  judged('oil-spill', 10),
  judged('marine-pollution', 10),
  judged('cbrne-hazard', 5),
  sourced(
    'nuclear-power-station-accident',
    30,
    'IAEA EPR-NPP Public Protective Actions 2013: urgent protective action zone, 15–30 km',
  ),
  judged('nuclear-hazard', 30),
  judged('radiological-hazard', 1),
  judged('chemical-hazard', 5),
  judged('explosive-hazard', 1),
  judged('it-attack', 0),
  judged('siren-test', 0),
  judged('health-hazard', 0),
  judged('infrastructure-failure', 10),
  judged('building-collapse', 0.2),
  judged('telecom-cable-fault', 2),
  judged('it-outage', 0),
  judged('rescue-operation', 2),
  judged('industrial-accident', 5),
  judged('dam-failure', 25),
  judged('dike-failure', 10),
  judged('safety-warning', 1),
  judged('hazardous-material-accident', 2),
  judged('missing-person', 0),
  judged('security-threat', 1),
  judged('chemical-attack', 5),
  judged('theft', 0.2),
  judged('transport-accident', 1),
  judged('dangerous-goods-accident', 2),
  judged('maritime-disaster', 5),
  judged('other-hazard', 1),
  judged('test-alert', 0),
  judged('damage-claim', 0),
];

const byHazard: ReadonlyMap<HazardCode, Reach> = new Map(REACHES.map((reach) => [reach.hazard, reach]));

/** How far a kind of hazard reaches from a reported point. */
export function reachOf(code: HazardCode): Reach {
  const known = byHazard.get(code);
  if (known) return known;
  const { parent } = hazard(code);
  return parent === undefined ? judged(code, 0) : reachOf(parent);
}
