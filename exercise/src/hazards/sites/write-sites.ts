import { csvLine } from '../../feeds/csv.ts';
import { latinFirmName } from '../../world/firm.ts';
import { rounded } from '../quakes/usgs-geojson.ts';
import type { Need, Site } from './site.ts';

export const siteColumns = [
  'id',
  'name',
  'kind',
  'operator',
  'operator_id',
  'lat',
  'lon',
  'geometry',
  'seveso',
  'substances',
  'country',
  'address',
  'depends_on',
  'serves',
  'inhabitants',
] as const;

/** A register of sites as CSV, row by row. */
export function* siteLines(sites: Iterable<Site>): Generator<string, void> {
  yield csvLine(siteColumns);
  for (const site of sites) yield csvLine(rowOf(site));
}

function rowOf(site: Site): readonly string[] {
  return [
    site.id,
    site.name,
    site.kind,
    latinFirmName(site.operator),
    site.operator.registrationNumber,
    String(rounded(site.place[1])),
    String(rounded(site.place[0])),
    site.line === undefined ? '' : `LINESTRING (${site.line.map(([lon, lat]) => `${lon} ${lat}`).join(', ')})`,
    site.seveso ?? '',
    site.substances ?? '',
    site.country,
    site.address,
    needsText(site.needs),
    site.serves,
    site.inhabitants === undefined ? '' : String(site.inhabitants),
  ];
}

function needsText(needs: readonly Need[]): string {
  return needs.map(needText).join('|');
}

/** `SS-EMPORI@8#feed`: needed, with eight hours of its own; of those of one group one is enough. */
function needText({ on, hours, group }: Need): string {
  return `${on}${hours === undefined ? '' : `@${hours}`}${group === undefined ? '' : `#${group}`}`;
}
