import type { Position, Shape } from '../shape.ts';
import { longitudeStep, unwrap, wrapLongitude } from './longitude.ts';
import { flat, ringsOf } from './rings.ts';
import { EARTH_RADIUS_KM, KM_PER_DEGREE } from './sphere.ts';

/** A box in degrees. `west` is −180…180; `east` is at least `west` and beyond 180° where the antimeridian is crossed. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around a shape, with `marginKm` on each side; undefined for a shape without a position. */
export function boundsOf(shape: Shape, marginKm = 0): Bounds | undefined {
  if (shape.kind === 'point') return aroundCentre(shape.at, marginKm);
  if (shape.kind === 'circle') return aroundCentre(shape.at, Math.max(0, shape.radiusKm) + marginKm);
  const path = shape.kind === 'line' ? flat(unwrap(shape.positions)) : ringsOf(shape)[0];
  if (!path || path.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < path.length; i += 2) {
    west = Math.min(west, path[i]!);
    east = Math.max(east, path[i]!);
    south = Math.min(south, path[i + 1]!);
    north = Math.max(north, path[i + 1]!);
  }
  return widen(west, south, east, north, marginKm);
}

/** The box around all shapes that have a position; undefined where none has. The shorter way round is taken. */
export function boundsOfAll(shapes: readonly Shape[], marginKm = 0): Bounds | undefined {
  return shapes.reduce<Bounds | undefined>((all, shape) => {
    const one = boundsOf(shape, marginKm);
    return all && one ? joinBounds(all, one) : (all ?? one);
  }, undefined);
}

/** Whether two boxes share a place, on whichever turn of the Earth their longitudes are written. */
export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  if (a.south > b.north || b.south > a.north) return false;
  for (let turn = -360; turn <= 360; turn += 360) if (a.west <= b.east + turn && b.west + turn <= a.east) return true;
  return false;
}

/** The area that two boxes share, in km². */
export function sharedBoundsKm2(a: Bounds, b: Bounds): number {
  const [south, north] = [Math.max(a.south, b.south), Math.min(a.north, b.north)];
  if (north <= south) return 0;
  let degrees = 0;
  for (let turn = -360; turn <= 360; turn += 360)
    degrees += Math.max(0, Math.min(a.east, b.east + turn) - Math.max(a.west, b.west + turn));
  const rise = Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180);
  return EARTH_RADIUS_KM * KM_PER_DEGREE * degrees * rise;
}

function aroundCentre([lon, lat]: Position, km: number): Bounds {
  return widen(lon, lat, lon, lat, km);
}

function widen(west: number, south: number, east: number, north: number, km: number): Bounds {
  const up = km / KM_PER_DEGREE;
  const [low, high] = [Math.max(-90, south - up), Math.min(90, north + up)];
  const aside = km <= 0 ? 0 : lonMargin(Math.max(Math.abs(south), Math.abs(north)), km);
  const wide = east - west + 2 * aside;
  if (wide >= 360) return { west: -180, south: low, east: 180, north: high };
  const start = wrapLongitude(west - aside);
  return { west: start, south: low, east: start + wide, north: high };
}

/** How many degrees of longitude a circle reaches to the side: more than its radius on the parallel, all where it holds a pole. */
function lonMargin(latitude: number, km: number): number {
  const angle = km / EARTH_RADIUS_KM;
  const lat = (latitude * Math.PI) / 180;
  if (angle + lat >= Math.PI / 2) return 180;
  return (Math.asin(Math.sin(angle) / Math.cos(lat)) * 180) / Math.PI;
}

/** The box around two boxes, the shorter way round. */
export function joinBounds(a: Bounds, b: Bounds): Bounds {
  const middle = (box: Bounds): number => (box.west + box.east) / 2;
  const shift = middle(a) + longitudeStep(middle(a), middle(b)) - middle(b);
  const west = Math.min(a.west, b.west + shift);
  const east = Math.max(a.east, b.east + shift);
  return widen(west, Math.min(a.south, b.south), east, Math.max(a.north, b.north), 0);
}
