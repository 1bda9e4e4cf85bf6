import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** From when to when the tracks of each MMSI are known, seconds since 1970. */
export type KnownSpans = ReadonlyMap<number, readonly (readonly [first: number, last: number])[]>;

/** The times of which tracks are known between two times. */
export async function readKnownSpans(tx: Tx, from: Date, to: Date): Promise<KnownSpans> {
  const { rows } = await sql<{ mmsi: string; first: number; last: number }>`
    select mmsi, extract(epoch from first_at)::float8 as first, extract(epoch from last_at)::float8 as last
    from vessel_track where last_at >= ${from} and first_at <= ${to}`.execute(tx);
  const spans = new Map<number, (readonly [number, number])[]>();
  for (const { mmsi, first, last } of rows) {
    const known = spans.get(Number(mmsi)) ?? [];
    known.push([first, last]);
    spans.set(Number(mmsi), known);
  }
  return spans;
}

/** What waits to be put in order is not written yet, and times are put right: so near to a known time all is known. */
const MARGIN_S = 900;

/** Whether the track of a vessel is known at a time. */
export function isKnown(spans: KnownSpans, vessel: number, time: number): boolean {
  const known = spans.get(vessel);
  return known !== undefined && known.some(([first, last]) => time >= first - MARGIN_S && time <= last + MARGIN_S);
}
