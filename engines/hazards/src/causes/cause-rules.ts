import type { HazardCode } from '../vocabulary/index.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Where an effect can lie. */
export type CauseReach =
  /** No further than `km` from the cause's shapes, or in a region that both name. */
  | { readonly kind: 'near'; readonly km: number }
  /** Where an earthquake shakes with at least this intensity (MMI), by its magnitude and depth. */
  | { readonly kind: 'shaking'; readonly intensity: number };

/** By which one event may be the cause of another. */
export interface CauseRule {
  readonly name: string;
  /** With all their kinds. */
  readonly causes: readonly HazardCode[];
  readonly effects: readonly HazardCode[];
  /** From the end of the cause (of an earthquake: its origin) to the start of the effect, at most. */
  readonly lagMs: number;
  readonly reach: CauseReach;
  /** In words, between the cause and the effect. */
  readonly verb: string;
}

const INDUSTRIAL = [
  'industrial-accident',
  'hazardous-material-accident',
  'chemical-hazard',
  'gas-leak',
  'oil-spill',
  'nuclear-hazard',
] as const satisfies readonly HazardCode[];
const OUTAGES = [
  'power-outage',
  'communication-outage',
  'water-supply-outage',
  'gas-supply-outage',
] as const satisfies readonly HazardCode[];

/** Links from cause to effect; they never merge events. Windows are proposals of practice; a person judges. */
export const CAUSE_RULES: readonly CauseRule[] = [
  {
    name: 'earthquake-tsunami',
    causes: ['earthquake'],
    effects: ['tsunami'],
    lagMs: 3 * HOUR_MS,
    reach: { kind: 'near', km: 100 },
    verb: 'can have raised',
  },
  {
    name: 'eruption-tsunami',
    causes: ['volcanic-activity'],
    effects: ['tsunami'],
    lagMs: 3 * HOUR_MS,
    reach: { kind: 'near', km: 100 },
    verb: 'can have raised',
  },
  {
    name: 'earthquake-ground',
    causes: ['earthquake'],
    effects: ['ground-movement', 'avalanche', 'dam-failure', 'dike-failure', 'building-collapse', 'bridge-collapse'],
    lagMs: 3 * DAY_MS,
    reach: { kind: 'shaking', intensity: 6 },
    verb: 'can have set off',
  },
  {
    name: 'earthquake-outage',
    causes: ['earthquake'],
    effects: OUTAGES,
    lagMs: DAY_MS,
    reach: { kind: 'shaking', intensity: 6 },
    verb: 'can have caused',
  },
  {
    name: 'cyclone-water',
    causes: ['tropical-cyclone'],
    effects: ['flood', 'coastal-event', 'ground-movement', 'dam-failure', 'dike-failure'],
    lagMs: 5 * DAY_MS,
    reach: { kind: 'near', km: 300 },
    verb: 'can have brought',
  },
  {
    name: 'rain-water',
    causes: ['rainfall', 'thunderstorm', 'thaw'],
    effects: ['flood', 'ground-movement', 'dam-failure', 'dike-failure'],
    lagMs: 3 * DAY_MS,
    reach: { kind: 'near', km: 50 },
    verb: 'can have brought',
  },
  {
    name: 'dam-flood',
    causes: ['dam-failure', 'dike-failure'],
    effects: ['flood'],
    lagMs: 2 * DAY_MS,
    reach: { kind: 'near', km: 100 },
    verb: 'can have caused',
  },
  {
    name: 'storm-outage',
    causes: ['storm', 'tropical-cyclone', 'ice-and-snow', 'flood', 'coastal-event'],
    effects: OUTAGES,
    lagMs: DAY_MS,
    reach: { kind: 'near', km: 50 },
    verb: 'can have caused',
  },
  {
    name: 'space-weather-outage',
    causes: ['geomagnetic-storm'],
    effects: ['power-outage', 'communication-outage'],
    lagMs: 6 * HOUR_MS,
    reach: { kind: 'near', km: 500 },
    verb: 'can have caused',
  },
  {
    name: 'heat-fire',
    causes: ['heat-wave', 'drought', 'lightning', 'thunderstorm'],
    effects: ['wildfire'],
    lagMs: 7 * DAY_MS,
    reach: { kind: 'near', km: 50 },
    verb: 'makes more likely',
  },
  // An industrial accident set off by nature (NATECH).
  {
    name: 'earthquake-industry',
    causes: ['earthquake'],
    effects: INDUSTRIAL,
    lagMs: DAY_MS,
    reach: { kind: 'shaking', intensity: 7 },
    verb: 'can have caused',
  },
  {
    name: 'flood-industry',
    causes: ['flood', 'coastal-event', 'tsunami'],
    effects: INDUSTRIAL,
    lagMs: DAY_MS,
    reach: { kind: 'near', km: 0 },
    verb: 'can have caused',
  },
  {
    name: 'fire-industry',
    causes: ['wildfire'],
    effects: INDUSTRIAL,
    lagMs: DAY_MS,
    reach: { kind: 'near', km: 1 },
    verb: 'can have caused',
  },
  {
    name: 'attack-outage',
    causes: ['it-attack', 'terrorism', 'theft'],
    effects: [...OUTAGES, 'emergency-number-outage'],
    lagMs: 3 * DAY_MS,
    reach: { kind: 'near', km: 25 },
    verb: 'can have caused',
  },
  {
    name: 'outage-health',
    causes: [
      'power-outage',
      'water-supply-outage',
      'communication-outage',
      'contaminated-drinking-water',
      'raw-sewage',
    ],
    effects: ['health-hazard', 'danger-to-life'],
    lagMs: 7 * DAY_MS,
    reach: { kind: 'near', km: 25 },
    verb: 'can have led to',
  },
];
