import { edgeBandsOf } from '../geometry/edge-bands.ts';
import type { Spans } from '../geometry/spans.ts';
import type { Position, Shape } from '../shape.ts';

/** Adds where a parallel runs through a shape; longitudes may lie beyond ±180°, as those of the shape do. */
export type AddSpans = (lat: number, to: Spans) => void;

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
 * Edges of a polygon are straight in longitude and latitude, its rings are read by the even-odd rule; a circle is one on the
 * sphere.
 */
export function spansOf(shape: Shape): AddSpans {
  if (shape.kind === 'circle') return (lat, to) => addCircleSpan(shape.at, shape.radiusKm, lat, to);
  if (shape.kind !== 'polygon') return () => undefined;
  const bands = edgeBandsOf(shape);
  return (lat, to) => bands.addSpans(lat, to);
}

function addCircleSpan([lon, middle]: Position, radiusKm: number, lat: number, to: Spans): void {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const cosines = Math.cos(middle * RADIANS) * Math.cos(lat * RADIANS);
  // By the haversine formula: how far east one may go on this parallel until the distance is the radius.
  const left = Math.sin(angle / 2) ** 2 - Math.sin(((lat - middle) * RADIANS) / 2) ** 2;
  if (left < 0 && angle < Math.PI) return;
  const degrees = left >= cosines ? 180 : (2 * Math.asin(Math.sqrt(left / cosines))) / RADIANS;
  to.add(lon - degrees, lon + degrees);
}
