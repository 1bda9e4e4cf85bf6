import { boxOf, type GeoBox, nearLon } from './geo-box.ts';
import type { LonLat } from './land-code.ts';
import { mercator, mercatorUnitM } from './sphere.ts';

/** A drawing of a part of the sea: where a place falls on it, and what it shows. */
export interface SeaFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels from the left and the top. */
  readonly at: (place: LonLat) => [x: number, y: number];
  /** The same without bringing the longitude to the nearest turn. */
  readonly flat: (place: LonLat) => [x: number, y: number];
  readonly box: GeoBox;
  /** Metres of one pixel in the middle. */
  readonly metresPx: number;
}

const PADDING_SHARE = 0.16;
/** Nothing is drawn nearer than so many metres across: a single place would fill the drawing. */
const ACROSS_M_MIN = 3000;

function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Fits places into a drawing by Mercator, with room around; `places` may lie on both sides of ±180°. */
export function seaFrame(places: readonly LonLat[], widthPx: number, heightPx: number): SeaFrame {
  const middle = places[0]?.[0] ?? 0;
  const near = places.map(([lon, lat]): LonLat => [nearLon(lon, middle), lat]);
  const around = boxOf(near);
  const [left, top] = mercator([around.west, around.north]);
  const [right, bottom] = mercator([around.east, around.south]);
  const [centreX, centreY] = [(left + right) / 2, (top + bottom) / 2];
  const least = ACROSS_M_MIN / mercatorUnitM(latOf(centreY));
  const room = 1 - 2 * PADDING_SHARE;
  const unitPx = Math.max((right - left) / (widthPx * room), (bottom - top) / (heightPx * room), least / widthPx);
  const [west, east] = [centreX - (unitPx * widthPx) / 2, centreX + (unitPx * widthPx) / 2].map((x) => x * 360 - 180);
  const [north, south] = [centreY - (unitPx * heightPx) / 2, centreY + (unitPx * heightPx) / 2].map(latOf);
  const centreLon = centreX * 360 - 180;
  const flat = (place: LonLat): [number, number] => {
    const [x, y] = mercator(place);
    return [(x - centreX) / unitPx + widthPx / 2, (y - centreY) / unitPx + heightPx / 2];
  };
  return {
    widthPx,
    heightPx,
    flat,
    at: ([lon, lat]) => flat([nearLon(lon, centreLon), lat]),
    box: { west: west ?? 0, east: east ?? 0, north: north ?? 0, south: south ?? 0 },
    metresPx: unitPx * mercatorUnitM(latOf(centreY)),
  };
}

const SCALE_STEPS = [1, 2, 5] as const;

/** A round length in nautical miles that takes at most so many pixels, for a scale. */
export function scaleMiles(metresPx: number, widthPxMax: number): { miles: number; widthPx: number } {
  const most = (metresPx * widthPxMax) / 1852;
  const power = 10 ** Math.floor(Math.log10(most));
  const miles = SCALE_STEPS.reduce((best, step) => (step * power <= most ? step * power : best), power);
  return { miles, widthPx: (miles * 1852) / metresPx };
}
