import { clipRing } from './clip.ts';
import { type GeoBox, touches } from './geo-box.ts';
import type { LandPolygon } from './land.ts';
import type { LonLat } from './land-code.ts';
import type { SeaFrame } from './sea-frame.ts';

/** The world is laid beside itself, so that a drawing may run over ±180°. */
const TURNS = [-360, 0, 360] as const;
/** Room around what is seen, as a share of it: edges that the cutting makes lie outside. */
const AROUND_SHARE = 0.05;

function shifted(box: GeoBox, by: number): GeoBox {
  return { ...box, west: box.west + by, east: box.east + by };
}

function ringPath(ring: readonly LonLat[], turn: number, frame: SeaFrame): string {
  const points = ring.map(([lon, lat]) => {
    const [x, y] = frame.flat([lon + turn, lat]);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return points.length < 3 ? '' : `M${points.join('L')}Z`;
}

/** The land that a drawing shows, as the `d` of one path. */
export function landPath(land: readonly LandPolygon[], frame: SeaFrame): string {
  const { west, south, east, north } = frame.box;
  const [dx, dy] = [(east - west) * AROUND_SHARE, (north - south) * AROUND_SHARE];
  const seen = { west: west - dx, east: east + dx, south: south - dy, north: north + dy };
  return TURNS.flatMap((turn) => {
    const there = shifted(seen, -turn);
    return land
      .filter(({ box }) => touches(box, there))
      .flatMap(({ rings }) => rings.map((ring) => ringPath(clipRing(ring, there), turn, frame)));
  }).join('');
}
