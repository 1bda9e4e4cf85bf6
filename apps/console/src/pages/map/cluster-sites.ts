import type { Sites } from './sites.ts';

/** Sites of one cell of the map: alone, or how many there are and how many of them are threatened. */
export type SiteGroup =
  | { readonly kind: 'one'; readonly at: number }
  | {
      readonly kind: 'many';
      readonly count: number;
      readonly threatened: number;
      readonly lon: number;
      readonly lat: number;
    };

const TILE_PX = 512;
/** A cell is as wide as three signs. */
const CELL_PX = 80;
/** From here on each site stands for itself, in cells that hold one sign. */
const NEAR_ZOOM = 10;
const NEAR_CELL_PX = 20;

interface Cell {
  count: number;
  threatened: number;
  lon: number;
  lat: number;
  at: number;
}

/**
 * Groups sites by the cells of a net that is fixed to the map, so that moving the map regroups nothing; only another zoom
 * does. What is drawn is bounded by the cells in sight, however many sites there are.
 */
export function clusterSites(sites: Sites, places: readonly number[], zoom: number): readonly SiteGroup[] {
  const level = Math.floor(zoom);
  const cells = new Map<number, Cell>();
  const cellPx = level >= NEAR_ZOOM ? NEAR_CELL_PX : CELL_PX;
  const perWorld = (TILE_PX * 2 ** level) / cellPx;
  for (const at of places) {
    if (sites.isLine[at] === 1) continue;
    const column = Math.floor((sites.x[at] ?? 0) * perWorld);
    const row = Math.floor((sites.y[at] ?? 0) * perWorld);
    const id = row * Math.ceil(perWorld) + column;
    const cell = cells.get(id);
    const threatened = sites.threatened[at] ?? 0;
    const [lon, lat] = [sites.lon[at] ?? 0, sites.lat[at] ?? 0];
    if (cell === undefined) cells.set(id, { count: 1, threatened, lon, lat, at });
    else {
      cell.count += 1;
      cell.threatened += threatened;
      cell.lon += lon;
      cell.lat += lat;
    }
  }
  return [...cells.values()].map(({ count, threatened, lon, lat, at }) =>
    count === 1 ? { kind: 'one', at } : { kind: 'many', count, threatened, lon: lon / count, lat: lat / count },
  );
}

/** `38`, `1.2k`, `12k`: what fits into the sign of a group; the list says it exactly. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 10_000 ? `${(Math.floor(count / 100) / 10).toFixed(1)}k` : `${Math.floor(count / 1000)}k`;
}
