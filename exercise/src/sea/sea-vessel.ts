import type { Vessel } from '../world/vessel.ts';
import type { Place } from './geo.ts';
import type { Plan } from './plan.ts';

/** What a vessel says of itself. */
export interface SeaIdentity {
  readonly mmsi: number;
  readonly name: string;
  readonly callsign: string;
  /** 0 where it has none. */
  readonly imo: number;
  /** Ship and cargo type of ITU-R M.1371. */
  readonly shipType: number;
  /** Metres. */
  readonly length: number;
  readonly width: number;
  readonly draught: number;
}

/** From a time on a vessel says that it is somebody (else). */
export interface Voice {
  /** Seconds since 1970, UTC. */
  readonly from: number;
  readonly identity: SeaIdentity;
}

export interface Interval {
  /** Seconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
}

/** A false position: what is sent instead of where the vessel is. */
export type Claim = Interval &
  (
    | { readonly kind: 'offset'; readonly eastDegrees: number; readonly northDegrees: number }
    | {
        readonly kind: 'ring';
        readonly centre: Place;
        readonly radiusM: number;
        readonly periodS: number;
        /** Where on the ring it begins, degrees. */
        readonly phase: number;
        /** Whether the course sent is that of the ring; else it is anything. */
        readonly tangential: boolean;
      }
    | { readonly kind: 'spot'; readonly place: Place; readonly spreadM: number }
  );

export type Transponder = 'A' | 'B' | 'aircraft' | 'distress';

/** A vessel of the sea: where it is, what it says, and what it does not say. */
export interface SeaVessel {
  /** Key of its noise; no two vessels have the same. */
  readonly key: number;
  readonly transponder: Transponder;
  /** In the order of time; the first holds from the beginning. */
  readonly voices: readonly Voice[];
  readonly plan: Plan;
  /** How far it strays from its plan, metres; 0 where its distance to another matters. */
  readonly strayM: number;
  /** Share of a station's range at which it is heard: class B and small antennas less. */
  readonly reach: number;
  /** When nothing is sent. */
  readonly silent: readonly Interval[];
  readonly claims: readonly Claim[];
  /** When some of its reports reach the network minutes late, with the position of then. */
  readonly delayed: readonly Interval[];
  /** Safety-related text that it broadcasts (message 14). */
  readonly text?: string;
  /** What a register of ships says of it; only merchant ships are registered. */
  readonly registered?: Registered;
  /** Where it has no heading sensor, none is sent. */
  readonly hasHeading: boolean;
}

/** A merchant ship as its register knows it. */
export interface Registered {
  /** With the name and numbers that it had at first. */
  readonly vessel: Vessel;
  /** Whether it is a vessel of the exercise's world, which may be listed. */
  readonly ofWorld: boolean;
  /** Its owners are among this many entities of the world up to this one (not included). */
  readonly ownersBefore: number;
}
