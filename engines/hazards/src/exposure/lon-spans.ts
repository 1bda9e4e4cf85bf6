import { edgeBandsOf } from '../geometry/edge-bands.ts';
import type { Position, Shape } from '../shape.ts';

/** From west to east, degrees; never further apart than 360. */
export type LonSpan = readonly [west: number, east: number];

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371;

/** Southernmost and northernmost latitude of a shape with an extent; undefined for points and lines, which have none. */
export function latExtent(shape: Shape): readonly [south: number, north: number] | undefined {
  if (shape.kind === 'circle') {
    const degrees = shape.radiusKm / EARTH_RADIUS_KM / RADIANS;
    return [Math.max(-90, shape.at[1] - degrees), Math.min(90, shape.at[1] + degrees)];
  }
  if (shape.kind !== 'polygon') return undefined;
  const { south, north } = edgeBandsOf(shape);
  return south < north ? [south, north] : undefined;
}

/**
 * Tells where a parallel runs through a shape. Longitudes may lie beyond ±180°, as those of the shape do. Edges of a polygon
 * are straight in longitude and latitude, its rings are read by the even-odd rule; a circle is one on the sphere.
 */
export function spansOf(shape: Shape): (lat: number) => LonSpan[] {
  if (shape.kind === 'circle') return (lat) => circleSpan(shape.at, shape.radiusKm, lat);
  if (shape.kind !== 'polygon') return () => [];
  const bands = edgeBandsOf(shape);
  return (lat) => paired(bands.crossings(lat));
}

function circleSpan([lon, middle]: Position, radiusKm: number, lat: number): LonSpan[] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const cosines = Math.cos(middle * RADIANS) * Math.cos(lat * RADIANS);
  // By the haversine formula: how far east one may go on this parallel until the distance is the radius.
  const left = Math.sin(angle / 2) ** 2 - Math.sin(((lat - middle) * RADIANS) / 2) ** 2;
  if (left < 0 && angle < Math.PI) return [];
  if (left >= cosines) return [[lon - 180, lon + 180]];
  const degrees = (2 * Math.asin(Math.sqrt(left / cosines))) / RADIANS;
  return [[lon - degrees, lon + degrees]];
}

function paired(crossings: readonly number[]): LonSpan[] {
  const spans: LonSpan[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) spans.push([crossings[i]!, crossings[i + 1]!]);
  return spans;
}

/** The same places without overlaps, from `origin` up to `origin + 360`, in order. */
export function unitedSpans(spans: readonly LonSpan[], origin: number): LonSpan[] {
  const cut = spans.flatMap((span) => cutAt(span, origin));
  // Nearly always there is one, and within the turn already.
  if (cut.length < 2) return cut;
  cut.sort((a, b) => a[0] - b[0]);
  const united: [number, number][] = [];
  for (const [west, east] of cut) {
    const last = united.at(-1);
    if (last && west <= last[1]) last[1] = Math.max(last[1], east);
    else united.push([west, east]);
  }
  return united;
}

function cutAt([west, east]: LonSpan, origin: number): LonSpan[] {
  if (east - west >= 360) return [[origin, origin + 360]];
  const from = origin + ((((west - origin) % 360) + 360) % 360);
  const to = from + (east - west);
  const end = origin + 360;
  return to <= end
    ? [[from, to]]
    : [
        [from, end],
        [origin, to - 360],
      ];
}
