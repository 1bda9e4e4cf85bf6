import { sql } from 'kysely';
import type { VesselKind } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { type Box, touchesBox } from './box.ts';
import { type KeptPoint, unpackPoints } from './track-points.ts';

/** So many points are given at once; of what is more, the tracks heard longest ago are left out, and counted. */
export const POINTS_AT_ONCE_MAX = 2_000_000;

export interface TracksQuestion {
  readonly from: Date;
  readonly to: Date;
  readonly box?: Box;
  /** Ids of tracks. */
  readonly tracks?: readonly string[];
}

/** The kept part of a track. */
export interface KeptTrack {
  readonly id: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  readonly points: readonly KeptPoint[];
}

interface PartRow {
  readonly id: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  readonly from_at: Date;
  readonly points: Buffer;
  readonly count: number;
}

/** The kept points of all tracks in a period and a box, or of some tracks; in the order of time. */
export async function readTracks(
  tx: Tx,
  { from, to, box, tracks }: TracksQuestion,
): Promise<{ readonly tracks: KeptTrack[]; readonly leftOut: number }> {
  const { rows } = await sql<PartRow>`
    select v.id, v.mmsi, v.name, v.kind, p.from_at, p.points, p.count from track_part p join vessel_track v on v.id = p.track_id
    where p.until_at >= ${from} and p.from_at <= ${to}
      and ${box ? touchesBox(box) : sql`true`} and ${tracks ? sql`p.track_id = any(${tracks})` : sql`true`}
    order by v.last_at desc, v.id, p.from_at`.execute(tx);
  const found = new Map<string, KeptTrack & { points: KeptPoint[] }>();
  const leftOut = new Set<string>();
  let points = 0;
  for (const row of rows) {
    if (!found.has(row.id) && points + row.count > POINTS_AT_ONCE_MAX) {
      leftOut.add(row.id);
      continue;
    }
    const track = found.get(row.id) ?? { id: row.id, mmsi: row.mmsi, name: row.name, kind: row.kind, points: [] };
    found.set(row.id, track);
    points += row.count;
    for (const point of unpackPoints(row.points, row.from_at.getTime() / 1000))
      if (point.time >= from.getTime() / 1000 && point.time <= to.getTime() / 1000) track.points.push(point);
  }
  return { tracks: [...found.values()].filter((track) => track.points.length > 0), leftOut: leftOut.size };
}
