import type { CapArea, CapPosition } from '@quintet/cap';
import { type Position, type Shape, unwrap } from '@quintet/hazards';

/**
 * The shapes of areas: CAP's latitude, longitude becomes longitude, latitude; rings that cross the antimeridian run on
 * beyond 180°; a circle without a radius is a point. A ring that crosses itself is kept: the reader of CAP tells of it.
 */
export function capShapes(areas: readonly CapArea[]): Shape[] {
  return areas.flatMap(({ polygons, circles }) => [
    ...polygons.flatMap((positions) => bandsOf(positions).flatMap((band) => polygonOf(band) ?? [])),
    ...circles.map(({ centre, radiusKm }): Shape => {
      const at = turned(centre);
      return radiusKm > 0 ? { kind: 'circle', at, radiusKm } : { kind: 'point', at };
    }),
  ]);
}

/**
 * A ring from 180° west to 180° east is all of a band round the Earth, up to the whole of it, and no line along the
 * antimeridian: it is cut into parts of which each is less than half a turn wide.
 */
function bandsOf(positions: readonly CapPosition[]): (readonly CapPosition[])[] {
  const lons = new Set(positions.map(([, lon]) => lon));
  if (lons.size !== 2 || !lons.has(-180) || !lons.has(180)) return [positions];
  const lats = positions.map(([lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return [-180, -60, 60].map((west): CapPosition[] => [
    [north, west],
    [south, west],
    [south, west + 120],
    [north, west + 120],
  ]);
}

function polygonOf(positions: readonly CapPosition[]): Shape | undefined {
  const ring = unwrap(withoutRepeat(positions.map(turned)));
  return ring.length < 3 ? undefined : { kind: 'polygon', rings: [ring] };
}

function withoutRepeat(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.slice(0, -1) : ring;
}

function turned([lat, lon]: CapPosition): Position {
  return [lon, lat];
}
