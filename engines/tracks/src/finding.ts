/** What can be found; a word of this list is the `type` of a finding. */
export const FINDING_TYPES = [
  'distress',
  'meeting',
  'dark',
  'loitering',
  'area',
  'approach',
  'speed',
  'identity',
  'shared_mmsi',
  'false_position',
  'interference',
  'stop',
  'port_call',
] as const;

export type FindingType = (typeof FINDING_TYPES)[number];

/** One reason of a score: what was seen, in words, and what it adds or takes away. The sum over all is the score. */
export interface FindingReason {
  readonly text: string;
  readonly score: number;
}

/** A report that a finding rests on. */
export interface EvidenceFix {
  readonly vessel: string;
  /** Seconds since 1970, UTC. */
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
  readonly speed?: number;
  readonly course?: number;
}

/** At most so many reports stand in one finding; the first, the last and evenly some between. */
export const EVIDENCE_FIXES_MAX = 64;

export interface Evidence {
  readonly fixes: readonly EvidenceFix[];
  /** What had to be reached, each with its unit last in the name: `distanceMaxM: 500`. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** What was measured, named alike: `distanceMedianM: 46`. */
  readonly measured: Readonly<Record<string, number>>;
  /** How far beyond the threshold that decides, as its share: 0 just reached, 1 twice as far. */
  readonly margin: number;
  /** Which sort within the type: `circle`, `jump`, `on land`, `callsign changed` … */
  readonly kind?: string;
  /** Distances between two vessels over time: [seconds since 1970, metres]. */
  readonly distances?: readonly (readonly [number, number])[];
  /** A ring of [lon, lat]: where a silent ship could have been, the ring of false positions, the disturbed area. */
  readonly ring?: readonly (readonly [number, number])[];
  /** Vessels near a distress signal, nearest first. */
  readonly nearest?: readonly { readonly vessel: string; readonly distanceM: number; readonly time: number }[];
  /** Names of what a finding is about: an area, a port, a value before and after. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Something that a person should perhaps look at. Given again under the same id it takes the earlier one's place. */
export interface Finding {
  /** Made of type, vessels and start: the same input gives the same ids. */
  readonly id: string;
  readonly type: FindingType;
  /** Seconds since 1970, UTC; `end` is absent while it goes on. */
  readonly start: number;
  readonly end?: number;
  /** As in the input, sorted. */
  readonly vessels: readonly string[];
  /** The tracks (see TrackTable) it is about, in the order of `vessels` where there is one for each. */
  readonly tracks: readonly string[];
  /** Where, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** 0..1: how much it deserves a look. */
  readonly score: number;
  readonly reasons: readonly FindingReason[];
  /** One plain sentence: who, what, how long, how near. */
  readonly text: string;
  readonly evidence: Evidence;
}
