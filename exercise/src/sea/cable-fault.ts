import type { Interval } from './sea-vessel.ts';
import type { Place } from './geo.ts';
import type { SeaLineId } from './waters/sea-cables.ts';

/** Why a vessel was near a cable when it failed, though it did nothing to it. */
export type CableDecoyKind = 'fishes-there-daily' | 'anchored-nearby' | 'crossing-in-passage';

export interface NearCable extends Interval {
  /** Nine digits. */
  readonly vessel: string;
  readonly kind: CableDecoyKind;
}

/** A vessel went slowly over a cable, and the cable failed. */
export interface CableFault {
  readonly cable: SeaLineId;
  readonly place: Place;
  /** Seconds since 1970, UTC. */
  readonly at: number;
  /** Nine digits: the vessel, and while when it went slowly there. */
  readonly vessel: string;
  readonly slow: Interval;
  readonly near: readonly NearCable[];
}
