import type { BehaviourKind, SeaDecoyKind } from './behaviour.ts';
import type { Sea } from './sea.ts';

/** Something that vessels did, or only seem to have done. What no line names is ordinary traffic. */
export interface SeaTruth {
  /** `behaviour`: to be found; `behaviour_decoy`: an honest look-alike that should not be. */
  readonly type: 'behaviour' | 'behaviour_decoy';
  /** Unlike any other line's. */
  readonly id: string;
  readonly kind: BehaviourKind | SeaDecoyKind;
  /** MMSIs as text of nine digits, sorted. */
  readonly vessels: readonly string[];
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly end: string;
  /** Where it began, degrees; a false position where it was claimed. */
  readonly lon: number;
  readonly lat: number;
  readonly expected: 'true' | 'decoy';
  /** Entries of those of its vessels that are on a list in force. */
  readonly entries?: readonly string[];
}

/** That a firm above a ship in the register is listed. */
export interface OwnerTruth {
  readonly type: 'listed_owner';
  readonly id: string;
  /** MMSI as text of nine digits, and the IMO number of the ship. */
  readonly vessel: string;
  readonly imo: string;
  readonly entity: string;
  readonly entries: readonly string[];
  /** 1: it owns the ship; 2: it owns the owner, … */
  readonly steps: number;
}

export function seaTruth({ behaviours, decoys }: Sea): readonly SeaTruth[] {
  const lines = [
    ...behaviours.map((one) => ({ type: 'behaviour', expected: 'true', ...one }) as const),
    ...decoys.map((one) => ({ type: 'behaviour_decoy', expected: 'decoy', ...one }) as const),
  ];
  return lines.map(({ type, expected, kind, vessels, from, to, lon, lat }, i) => ({
    type,
    id: `${type === 'behaviour' ? 'B' : 'Q'}:${kind}-${i}`,
    kind,
    vessels,
    start: iso(from),
    end: iso(to),
    lon: rounded(lon),
    lat: rounded(lat),
    expected,
  }));
}

function iso(time: number): string {
  return new Date(Math.round(time) * 1000).toISOString().replace('.000Z', 'Z');
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
