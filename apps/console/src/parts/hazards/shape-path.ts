import type { HazardShape } from '@quintet/node/api';
import { nearLon } from '../sea/geo-box.ts';
import type { LonLat } from '../sea/land-code.ts';
import type { SeaFrame } from '../sea/sea-frame.ts';
import { placeAt } from '../sea/sphere.ts';

/** Corners of a circle's ring: no edge is seen at the size of a drawing. */
const CIRCLE_CORNERS = 72;
const CIRCLE_STEP = 360 / CIRCLE_CORNERS;

function circleRing(at: LonLat, radiusKm: number): LonLat[] {
  return Array.from({ length: CIRCLE_CORNERS }, (_, corner) => {
    const [lon, lat] = placeAt(at, corner * CIRCLE_STEP, radiusKm * 1000);
    return [nearLon(lon, at[0]), lat] as const;
  });
}

/** The lines that outline a shape; a point has none. */
export function outlinesOf(shape: HazardShape): readonly (readonly LonLat[])[] {
  if (shape.kind === 'circle') return shape.radiusKm > 0 ? [circleRing(shape.at, shape.radiusKm)] : [];
  if (shape.kind === 'polygon') return shape.rings;
  return shape.kind === 'line' ? [shape.positions] : [];
}

/** The place of a point, or of a circle without a radius. */
export function pointOf(shape: HazardShape): LonLat | undefined {
  if (shape.kind === 'point') return shape.at;
  return shape.kind === 'circle' && shape.radiusKm === 0 ? shape.at : undefined;
}

/** Every place that a drawing of it has to show. */
export function placesOfShape(shape: HazardShape): readonly LonLat[] {
  const point = pointOf(shape);
  return point === undefined ? outlinesOf(shape).flat() : [point];
}

/** A line as it stands, laid beside the turn of the world that the frame shows: its longitudes may run beyond ±180°. */
export function outlinePoints(line: readonly LonLat[], frame: SeaFrame): [x: number, y: number][] {
  const first = line[0];
  if (first === undefined) return [];
  const middle = (frame.box.west + frame.box.east) / 2;
  const turn = nearLon(first[0], middle) - first[0];
  return line.map(([lon, lat]) => frame.flat([lon + turn, lat]));
}

/** The `d` of a shape on a drawing; empty for a point. */
export function shapePath(shape: HazardShape, frame: SeaFrame): string {
  const close = shape.kind === 'line' ? '' : 'Z';
  return outlinesOf(shape)
    .map((line) => {
      const points = outlinePoints(line, frame).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
      return points.length < 2 ? '' : `M${points.join('L')}${close}`;
    })
    .join('');
}
