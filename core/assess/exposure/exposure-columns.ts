import type { ExposureColumns, ExposureRow } from '../../store/hazard-tables.ts';

/** As they are kept: what the columns are called once, and not with each row. */
export function columnsOf(rows: readonly ExposureRow[]): ExposureColumns {
  return {
    kind: rows.map(({ kind }) => kind),
    key: rows.map(({ key }) => key),
    caption: rows.map(({ caption }) => caption),
    siteKind: rows.map(({ siteKind }) => siteKind),
    lon: rows.map(({ lon }) => lon),
    lat: rows.map(({ lat }) => lat),
    distanceKm: rows.map(({ distanceKm }) => distanceKm),
    inside: rows.map(({ inside }) => inside),
    afterHours: rows.map(({ afterHours }) => afterHours),
    chain: rows.map(({ chain }) => chain),
    text: rows.map(({ text }) => text),
  };
}

/** As they were before. */
export function rowsOf(columns: ExposureColumns): ExposureRow[] {
  return columns.key.map((key, i) => ({
    kind: columns.kind[i]!,
    key,
    caption: columns.caption[i]!,
    siteKind: columns.siteKind[i]!,
    lon: columns.lon[i]!,
    lat: columns.lat[i]!,
    distanceKm: columns.distanceKm[i]!,
    inside: columns.inside[i]!,
    afterHours: columns.afterHours[i]!,
    chain: columns.chain[i]!,
    text: columns.text[i]!,
  }));
}
