/** What is planted. */
export const behaviourKinds = [
  'gap',
  'meeting',
  'ring',
  'jump',
  'swapped_mmsi',
  'shared_mmsi',
  'on_land',
  'loitering',
  'distress',
  'identity_change',
  'area_entry',
  'approach',
  'draught_change',
  'interference',
] as const;
export type BehaviourKind = (typeof behaviourKinds)[number];

/** What honest vessels do that looks like it. */
export const seaDecoyKinds = [
  'bunkering-at-anchorage',
  'pilot-transfer',
  'tug-with-tow',
  'pair-trawlers',
  'convoy',
  'waiting-at-anchor',
  'ferry-turns',
  'fishing-circles',
  'survey-lines',
  'class-b-at-anchor',
  'leaves-coverage',
  'station-outage',
  'time-stamp-fault',
  'name-typo-corrected',
  'sart-test',
  'off-in-port',
] as const;
export type SeaDecoyKind = (typeof seaDecoyKinds)[number];

interface Happening<Kind> {
  readonly kind: Kind;
  /** Nine digits each, sorted. */
  readonly vessels: readonly string[];
  /** Seconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  /** Where it began, degrees; false positions by where they were claimed. */
  readonly lon: number;
  readonly lat: number;
}

export type Behaviour = Happening<BehaviourKind>;
export type SeaDecoy = Happening<SeaDecoyKind>;
