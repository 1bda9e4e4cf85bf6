import type { FindingReason } from '@quintet/tracks';
import type { Position, Shape } from '@quintet/hazards';
import type { VesselKind } from '../../../model/index.ts';
import type { KeptPoint } from '../../../observe/vessels/index.ts';

/** A cable, pipeline or power line that failed. */
export interface Fault {
  /** What it is called in sentences: `the cable Norra`. */
  readonly caption: string;
  /** Where it lies; where that is not known, the place of the fault. */
  readonly shape: Shape;
  /** Seconds since 1970, UTC. */
  readonly time: number;
  /** Where on it the fault is, when that was measured. */
  readonly place?: Position;
  /** 0..1: how much of what was sent there was heard in that hour; absent when not known. */
  readonly receptionShare?: number;
}

/** What was found at sea about a vessel around the time of the fault. */
export interface FaultFinding {
  readonly type: string;
  /** Seconds since 1970, UTC. */
  readonly start: number;
  readonly end?: number;
  readonly text: string;
}

/** A vessel that was heard around the time. */
export interface FaultVessel {
  readonly track: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  /** In the order of time, from days before the fault (what is usual) until hours after it. */
  readonly points: readonly KeptPoint[];
  readonly findings: readonly FaultFinding[];
  /** 0 nothing, 1 somebody who stands above it is on a list, 2 it is itself; with the reason in words. */
  readonly listed: 0 | 1 | 2;
  readonly listedText?: string;
}

/** A vessel that may have to do with a fault. Nobody is accused: it is worth a look, more or less. */
export interface VesselAtFault {
  readonly track: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  /** 0..1; the sum of the reasons. */
  readonly score: number;
  /** For it and, below zero, against it. */
  readonly reasons: readonly FindingReason[];
  /** One sentence: the strongest of what speaks for it. */
  readonly text: string;
  /** What speaks against it, in words; the same stands among the reasons. */
  readonly against: readonly string[];
  /** When it was nearest to the line or, where that is known, to the fault; seconds since 1970. */
  readonly nearestTime: number;
  /** How far from the fault it was then, or from the line where the place of the fault is not known. Absent for the silent. */
  readonly distanceKm?: number;
  /** The part of its track that this rests on. */
  readonly stretch: readonly KeptPoint[];
}
