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

/** The n-th value of each column is of the n-th vessel: fifty thousand objects would take four times as long. */
export type PictureColumns = {
  readonly [K in Exclude<keyof PictureRow, 'id' | 'name'>]: PictureRow[K][];
} & { readonly track: string[]; readonly name: string[] };

export interface PictureAnswer {
  /** The latest time at which anything was heard; undefined when nothing ever was. */
  readonly at: Date | undefined;
  readonly version: number;
  readonly total: number;
  readonly columns: PictureColumns;
}

/** Every vessel heard lately, those heard last first, or those that changed since a version. */
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
  if (!at) return { at, version, total: 0, columns: pictureColumns([]) };
  const from = new Date(at.getTime() - PICTURE_MINUTES * 60_000);
  const fits = sql`last_at >= ${from} and ${box ? inBox(box) : sql`true`}
    and ${since === undefined ? sql`true` : sql`version > ${since}`}`;
  // The database makes the columns: as JSON they come over at once, without an object for each vessel.
  const { rows } = await sql<{ columns: PictureColumns; total: string }>`
    select json_build_object('track', coalesce(json_agg(id), '[]'), 'mmsi', coalesce(json_agg(mmsi), '[]'),
      'name', coalesce(json_agg(coalesce(name, '')), '[]'), 'kind', coalesce(json_agg(kind), '[]'), 'lon', coalesce(json_agg(lon), '[]'),
      'lat', coalesce(json_agg(lat), '[]'), 'speed', coalesce(json_agg(speed), '[]'),
      'course', coalesce(json_agg(course), '[]'), 'heading', coalesce(json_agg(heading), '[]'),
      'heard', coalesce(json_agg(extract(epoch from last_at)::integer), '[]'),
      'listed', coalesce(json_agg(listed), '[]')) as columns, coalesce(max(total), 0) as total
    from (select id, mmsi, name, kind, lon, lat, speed, course, heading, last_at, listed, count(*) over () as total
      from vessel_track where ${fits} order by last_at desc limit ${PICTURE_VESSELS_MAX}) picture`.execute(tx);
  const { columns, total } = rows[0]!;
  return { at, version, total: Number(total), columns };
}

/** Rows as columns. */
export function pictureColumns(rows: readonly PictureRow[]): PictureColumns {
  return {
    track: rows.map(({ id }) => id),
    mmsi: rows.map(({ mmsi }) => mmsi),
    name: rows.map(({ name }) => name ?? ''),
    kind: rows.map(({ kind }) => kind),
    lon: rows.map(({ lon }) => lon),
    lat: rows.map(({ lat }) => lat),
    speed: rows.map(({ speed }) => speed),
    course: rows.map(({ course }) => course),
    heading: rows.map(({ heading }) => heading),
    heard: rows.map(({ heard }) => heard),
    listed: rows.map(({ listed }) => listed),
  };
}
