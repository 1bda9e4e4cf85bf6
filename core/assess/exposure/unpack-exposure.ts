import { shortChain } from '@quintet/hazards';
import type { Column, PackedRows, PackedSites, PackedVessels } from '../../store/hazard-tables.ts';
import { valueAt } from './column.ts';
import type { CascadeFacts, SiteFacts, VesselFacts } from './exposure-facts.ts';
import { type ExposureRow, exposureRow } from './exposure-row.ts';
import { type KeptExposure, PARTS_OF_DEGREE } from './pack-exposure.ts';
import { isTold, toldRow } from './told-rows.ts';

/** What is to be read of the table. */
export const KEPT_COLUMNS = ['rows', 'keys', 'vessel_rows', 'site_rows'] as const;

/** All rows, in the order in which they are shown. */
export function exposureRows(kept: KeptExposure): ExposureRow[] {
  return kept.keys.map((_, place) => exposureRowAt(kept, place));
}

/** The row of one key, by its place among the keys. */
export function exposureRowAt(kept: KeptExposure, place: number): ExposureRow {
  const { rows, vessel_rows: vesselRows, site_rows: siteRows } = kept;
  if (isTold(rows)) return toldRow(rows, place);
  const { vessels, sites } = rows;
  const key = kept.keys[place]!;
  if (place < vesselRows) return exposureRow(vesselAt(vessels!, key, place));
  if (place < vesselRows + siteRows) return exposureRow(siteAt(sites!, key, place - vesselRows));
  return exposureRow(lostAt(kept, rows, place - vesselRows - siteRows));
}

function vesselAt(vessels: PackedVessels, key: string, at: number): VesselFacts {
  const { distanceKm, ...near } = nearAt(vessels, at);
  return {
    kind: 'vessel',
    key,
    ...placeAt(vessels, at),
    ...near,
    distanceKm: distanceKm ?? 0,
    vesselKind: valueAt(vessels.vesselKind, at) ?? '',
    speed: valueAt(vessels.speed, at),
    heardAt: valueAt(vessels.heardAt, at) ?? '',
  };
}

function siteAt(sites: PackedSites, key: string, at: number): SiteFacts {
  return {
    kind: 'site',
    key,
    ...placeAt(sites, at),
    ...nearAt(sites, at),
    siteKind: valueAt(sites.siteKind, at),
    from: valueAt(sites.from, at) ?? 'area',
    intensity: valueAt(sites.intensity, at),
    seveso: valueAt(sites.seveso, at),
    inhabitants: valueAt(sites.inhabitants, at),
  };
}

function lostAt(kept: KeptExposure, rows: PackedRows, at: number): CascadeFacts {
  const cascade = rows.cascade!;
  const lost = lostRows(kept);
  const chain = chainTo(at, cascade.supplier, lost);
  const supplier = chain.at(-2)!;
  const afterHours = valueAt(cascade.afterHours, at) ?? 0;
  // What failed at first is gone from the beginning.
  const supplierHours = supplier < lost ? (valueAt(cascade.afterHours, supplier) ?? 0) : 0;
  return {
    kind: 'cascade',
    key: kept.keys[kept.vessel_rows + kept.site_rows + at]!,
    ...placeAt(cascade, at),
    siteKind: valueAt(cascade.siteKind, at),
    afterHours,
    chain: shortChain(chain).map((of) => namedAt(kept, rows, of)),
    suppliers: valueAt(cascade.suppliers, at) ?? 1,
    group: valueAt(cascade.group, at) ?? '',
    bufferHours: afterHours - supplierHours,
    inhabitants: valueAt(cascade.inhabitants, at),
  };
}

/** From what failed at first, which is none of those lost, to one of them. */
function chainTo(last: number, supplier: Column<number>, lost: number): number[] {
  const chain = [last];
  for (let at = last; at < lost && chain.length <= lost; ) {
    at = valueAt(supplier, at)!;
    chain.push(at);
  }
  return chain.toReversed();
}

/** Who stands at a place of {@link PackedCascade.supplier}. */
function namedAt(kept: KeptExposure, { sites, cascade }: PackedRows, of: number): CascadeFacts['chain'][number] {
  const { keys, vessel_rows: vesselRows, site_rows: siteRows } = kept;
  const site = of - lostRows(kept);
  if (site < 0) return { key: keys[vesselRows + siteRows + of]!, caption: valueAt(cascade!.caption, of) ?? '' };
  if (site < siteRows) return { key: keys[vesselRows + site]!, caption: valueAt(sites!.caption, site) ?? '' };
  return cascade!.others![site - siteRows]!;
}

function lostRows({ keys, vessel_rows: vesselRows, site_rows: siteRows }: KeptExposure): number {
  return keys.length - vesselRows - siteRows;
}

function placeAt(places: Pick<PackedSites, 'caption' | 'lon' | 'lat'>, at: number) {
  return {
    caption: valueAt(places.caption, at) ?? '',
    lon: degreesAt(places.lon, at),
    lat: degreesAt(places.lat, at),
  };
}

function degreesAt(column: Column<number>, at: number): number | null {
  const parts = valueAt(column, at);
  return parts === null ? null : parts / PARTS_OF_DEGREE;
}

function nearAt({ inside, distanceKm }: Pick<PackedSites, 'inside' | 'distanceKm'>, at: number) {
  return at < inside
    ? { inside: true, distanceKm: 0 }
    : { inside: false, distanceKm: valueAt(distanceKm, at - inside) };
}
