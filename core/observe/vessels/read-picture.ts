import { sql } from 'kysely';
import type { VesselKind } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { type Box, inBox } from './box.ts';

export const PICTURE_VESSELS_MAX = 100_000;
/** Who was not heard for so long is not part of the picture any more. */
export const PICTURE_MINUTES = 360;

export interface PictureRow {
  readonly id: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  readonly lon: number;
  readonly lat: number;
  readonly speed: number | null;
  readonly course: number | null;
  readonly heading: number | null;
  readonly heard: number;
  readonly listed: number;
}

export interface PictureAnswer {
  /** The latest time at which anything was heard; undefined when nothing ever was. */
  readonly at: Date | undefined;
  readonly version: number;
  readonly total: number;
  readonly rows: readonly PictureRow[];
}

/** Every vessel heard lately, or those that changed since a version. */
export async function readPicture(
  tx: Tx,
  { since, box }: { readonly since?: number; readonly box?: Box },
): Promise<PictureAnswer> {
  const latest = await tx
    .selectFrom('vessel_track')
    .select((e) => [e.fn.max('last_at').as('at'), e.fn.max('version').as('version')])
    .executeTakeFirstOrThrow();
  const at = (latest.at as Date | null) ?? undefined;
  const version = Number(latest.version ?? 0);
  if (!at) return { at, version, total: 0, rows: [] };
  const from = new Date(at.getTime() - PICTURE_MINUTES * 60_000);
  const fits = sql<boolean>`last_at >= ${from} and ${box ? inBox(box) : sql`true`}
    and ${since === undefined ? sql`true` : sql`version > ${since}`}`;
  const { total } = await tx
    .selectFrom('vessel_track')
    .where(fits)
    .select((e) => e.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const { rows } = await sql<PictureRow>`
    select id, mmsi, name, kind, lon, lat, speed, course, heading, extract(epoch from last_at)::integer as heard, listed
    from vessel_track where ${fits} order by last_at desc limit ${PICTURE_VESSELS_MAX}`.execute(tx);
  return { at, version, total: Number(total), rows };
}
