import { SEA_SETTINGS_CHANNEL } from '../../observe/vessels/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import { notify, type Tx } from '../../store/index.ts';

/** An area of which somebody wants to be told what enters it. */
export interface WatchedArea {
  readonly name: string;
  /** Rings of [lon, lat] as in GeoJSON: the first the outside, others holes. */
  readonly rings: [number, number][][];
  readonly minutesMin?: number;
}

/** Every area costs time at every report. */
const AREAS_MAX = 500;

export async function readAreas(tx: Tx) {
  return await tx
    .selectFrom('watched_area')
    .where('removed_at', 'is', null)
    .select(['id', 'name', 'rings', 'minutes_min', 'by', 'created_at'])
    .orderBy('created_at')
    .execute();
}

/** @throws Refusal SEA-511 when there are as many areas as can be watched, SEA-512 when a ring is none */
export async function addArea(tx: Tx, { name, rings, minutesMin }: WatchedArea, by: string) {
  if ((await readAreas(tx)).length >= AREAS_MAX) throw new Refusal('SEA-511');
  if (!rings.every(isRing)) throw new Refusal('SEA-512');
  const area = await tx
    .insertInto('watched_area')
    .values({ name, rings: JSON.stringify(rings), minutes_min: minutesMin ?? null, by })
    .returning(['id', 'name', 'rings', 'minutes_min', 'by', 'created_at'])
    .executeTakeFirstOrThrow();
  await notify(tx, SEA_SETTINGS_CHANNEL, '');
  return area;
}

/** Takes an area away; `undo` brings it back. @throws Refusal ACC-106 when there is none */
export async function removeArea(tx: Tx, id: string, undo: boolean, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('watched_area')
    .set({ removed_at: undo ? null : now })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal('ACC-106');
  await notify(tx, SEA_SETTINGS_CHANNEL, '');
}

/** Closed, with three corners at least, on the Earth; longitudes may go beyond ±180° where it crosses there. */
function isRing(ring: readonly (readonly [number, number])[]): boolean {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const corners = new Set(ring.map(([lon, lat]) => `${lon} ${lat}`));
  return isClosed && corners.size >= 3 && ring.every(([lon, lat]) => Math.abs(lon) <= 540 && Math.abs(lat) <= 90);
}
