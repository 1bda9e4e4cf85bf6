import { type GeoBox, readBox } from '../../parts/sea/geo-box.ts';
import type { Vessels } from './vessels.ts';

/** The seas of Europe: where the map opens before anything is known. */
const USUAL_BOX: GeoBox = { west: -12, south: 30, east: 36, north: 62 };
/** What was seen last, while the console stays open. */
let last: string | undefined;

export function rememberBox(text: string): void {
  last = text;
}

/** What is seen first: what the address says, what was seen last, or the seas of Europe; `known` says that it is no guess. */
export function firstBox(b: string | undefined): { box: GeoBox; known: boolean } {
  const box = readBox(b) ?? readBox(last);
  return box === undefined ? { box: USUAL_BOX, known: false } : { box, known: true };
}

/** Outliers are left out on each side. */
const OUTSIDE_SHARE = 0.02;

/** Where nearly all vessels are; undefined where there are none or they are all over the world. */
export function boxOfVessels({ lon, lat, count }: Vessels): GeoBox | undefined {
  if (count === 0) return undefined;
  const [lons, lats] = [lon.toSorted(), lat.toSorted()];
  const at = (values: Float64Array, share: number) => values[Math.round((count - 1) * share)] ?? 0;
  const box = {
    west: at(lons, OUTSIDE_SHARE),
    east: at(lons, 1 - OUTSIDE_SHARE),
    south: at(lats, OUTSIDE_SHARE),
    north: at(lats, 1 - OUTSIDE_SHARE),
  };
  return box.east - box.west > 180 ? undefined : box;
}
