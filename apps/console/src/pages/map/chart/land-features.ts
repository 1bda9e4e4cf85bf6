import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import type { LandPolygon } from '../../../parts/sea/land.ts';
import type { LonLat } from '../../../parts/sea/land-code.ts';

const EDGE_LON = 179.99;
const EDGE_LAT = -89.5;

/** The edge that the cutting at ±180° and the pole made is no coast. */
function isCut([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): boolean {
  const alongTurn = Math.abs(lon1) > EDGE_LON && Math.abs(lon2) > EDGE_LON && Math.sign(lon1) === Math.sign(lon2);
  return alongTurn || (lat1 < EDGE_LAT && lat2 < EDGE_LAT);
}

/** A ring without the edges that are no coast, as lines. */
export function coastLines(ring: readonly LonLat[]): LonLat[][] {
  const lines: LonLat[][] = [];
  let line: LonLat[] = [];
  for (const place of ring) {
    const before = line.at(-1);
    if (before !== undefined && isCut(before, place)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(place);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

const positions = (places: readonly LonLat[]): Position[] => places.map(([lon, lat]) => [lon, lat]);

function shape({ rings }: LandPolygon, kind: 'whole' | 'cut'): Feature<Polygon> {
  return { type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates: rings.map(positions) } };
}

function coast(line: readonly LonLat[]): Feature<LineString> {
  return {
    type: 'Feature',
    properties: { kind: 'coast' },
    geometry: { type: 'LineString', coordinates: positions(line) },
  };
}

/** Land to fill, with its edge for a coast; where it was cut at ±180° its coast comes as lines beside it. */
export const landFeatures = (land: readonly LandPolygon[]): FeatureCollection<Polygon | LineString> => ({
  type: 'FeatureCollection',
  features: land.flatMap((polygon) => {
    const isCutOff = Math.abs(polygon.box.west) > EDGE_LON || Math.abs(polygon.box.east) > EDGE_LON;
    if (!isCutOff) return [shape(polygon, 'whole')];
    return [shape(polygon, 'cut'), ...polygon.rings.flatMap(coastLines).map(coast)];
  }),
});
