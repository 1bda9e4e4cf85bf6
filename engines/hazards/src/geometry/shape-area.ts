import type { Shape } from '../shape.ts';
import { type Bounds, boundsOfAll, boundsOverlap } from './bounds.ts';
import { type EdgeBands, edgeBandsOf } from './edge-bands.ts';
import { sharedLength, Spans } from './spans.ts';
import { KM_PER_DEGREE } from './sphere.ts';

/** Rows that an area is cut into: a polygon of some corners is measured to about 0.2 %. */
const ROWS = 128;
/** What is covered of the parallel that is looked at. */
const mine = new Spans();
const theirs = new Spans();

/** The area that shapes cover together, in km²; what they share counts once. Points and lines have none. */
export function areaKm2(shapes: readonly Shape[]): number {
  const bounds = boundsOfAll(shapes);
  const bands = filled(shapes);
  return bounds ? summed(bounds, (lat) => covered(bands, lat, mine).length) : 0;
}

/** Intersection over union of what two sets of shapes cover, 0..1; 0 where nothing has an area. */
export function overlapRatio(some: readonly Shape[], others: readonly Shape[]): number {
  const both = sharedKm2(some, others);
  const union = areaKm2(some) + areaKm2(others) - both;
  return union > 0 ? Math.min(1, both / union) : 0;
}

/** The area that two sets of shapes share, in km². */
export function sharedKm2(some: readonly Shape[], others: readonly Shape[]): number {
  const [a, b] = [boundsOfAll(some), boundsOfAll(others)];
  if (!a || !b || !boundsOverlap(a, b)) return 0;
  const band = { south: Math.max(a.south, b.south), north: Math.min(a.north, b.north) };
  const [bandsA, bandsB] = [filled(some), filled(others)];
  return summed(band, (lat) => sharedLength(covered(bandsA, lat, mine), covered(bandsB, lat, theirs)));
}

/** Cuts a band along parallels; what is covered on each is a set of intervals, whose length in degrees is summed up as km². */
function summed({ south, north }: Pick<Bounds, 'south' | 'north'>, degreesAt: (lat: number) => number): number {
  if (north <= south) return 0;
  const height = (north - south) / ROWS;
  let sum = 0;
  for (let row = 0; row < ROWS; row++) {
    const lat = south + (row + 0.5) * height;
    sum += Math.cos((lat * Math.PI) / 180) * degreesAt(lat);
  }
  return sum * height * KM_PER_DEGREE ** 2;
}

/** The borders of what has an area; self-crossing rings are filled by the even-odd rule. */
function filled(shapes: readonly Shape[]): EdgeBands[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'polygon' || (shape.kind === 'circle' && shape.radiusKm > 0) ? [edgeBandsOf(shape)] : [],
  );
}

/** What shapes cover of a parallel. */
function covered(shapes: readonly EdgeBands[], lat: number, to: Spans): Spans {
  to.clear();
  for (const bands of shapes) bands.addSpans(lat, to);
  to.unite(-180);
  return to;
}
