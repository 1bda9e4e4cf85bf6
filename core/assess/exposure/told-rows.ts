import type { ExposureRow, PackedRows, ToldRows } from '../../store/hazard-tables.ts';

/** Whether they were kept with their sentences, as those of events that ended before facts were kept. */
export function isTold(rows: PackedRows | ToldRows): rows is ToldRows {
  return 'text' in rows;
}

/** One of them, by its place. */
export function toldRow(rows: ToldRows, place: number): ExposureRow {
  return {
    kind: rows.kind[place]!,
    key: rows.key[place]!,
    caption: rows.caption[place]!,
    siteKind: rows.siteKind[place]!,
    lon: rows.lon[place]!,
    lat: rows.lat[place]!,
    distanceKm: rows.distanceKm[place]!,
    inside: rows.inside[place]!,
    afterHours: rows.afterHours[place]!,
    chain: rows.chain[place]!,
    text: rows.text[place]!,
  };
}
