import type { Shape } from '../shape.ts';
import { type Bounds, boundsOfAll, boundsOverlap } from './bounds.ts';
import { type EdgeBands, edgeBandsOf } from './edge-bands.ts';
import { KM_PER_DEGREE } from './sphere.ts';

/** Rows that an area is cut into: a polygon of some corners is measured to about 0.2 %. */
const ROWS = 128;
const TURNS = [-720, -360, 0, 360, 720] as const;

/** The area that shapes cover together, in km²; what they share counts once. Points and lines have none. */
export function areaKm2(shapes: readonly Shape[]): number {
  const bounds = boundsOfAll(shapes);
  const bands = filled(shapes);
  return bounds ? summed(bounds, (lat) => length(covered(bands, lat))) : 0;
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
  const [mine, theirs] = [filled(some), filled(others)];
  return summed(band, (lat) => sharedLength(covered(mine, lat), covered(theirs, lat)));
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

/** Begin and end in turn, ascending, without overlaps, within −180…180. */
type Intervals = readonly number[];

/** The borders of what has an area; self-crossing rings are filled by the even-odd rule. */
function filled(shapes: readonly Shape[]): EdgeBands[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'polygon' || (shape.kind === 'circle' && shape.radiusKm > 0) ? [edgeBandsOf(shape)] : [],
  );
}

function covered(shapes: readonly EdgeBands[], lat: number): Intervals {
  const [only] = shapes;
  if (only && shapes.length === 1 && only.west >= -180 && only.east <= 180) return only.crossings(lat);
  return merge(shapes.flatMap((bands) => onParallel(bands.crossings(lat))));
}

function onParallel(crossings: readonly number[]): (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (let i = 1; i < crossings.length; i += 2) out.push([crossings[i - 1]!, crossings[i]!]);
  return out.flatMap(inOneTurn);
}

function inOneTurn([from, to]: readonly [number, number]): (readonly [number, number])[] {
  if (from >= -180 && to <= 180) return from < to ? [[from, to]] : [];
  return TURNS.map((turn) => [Math.max(-180, from + turn), Math.min(180, to + turn)] as const).filter(
    ([a, b]) => a < b,
  );
}

function merge(intervals: (readonly [number, number])[]): Intervals {
  const out: number[] = [];
  for (const [from, to] of intervals.sort(([a], [b]) => a - b)) {
    const last = out.length - 1;
    if (last > 0 && from <= out[last]!) out[last] = Math.max(out[last]!, to);
    else out.push(from, to);
  }
  return out;
}

function sharedLength(one: Intervals, two: Intervals): number {
  let sum = 0;
  for (let i = 0, j = 0; i + 1 < one.length && j + 1 < two.length; ) {
    const [endA, endB] = [one[i + 1]!, two[j + 1]!];
    sum += Math.max(0, Math.min(endA, endB) - Math.max(one[i]!, two[j]!));
    if (endA < endB) i += 2;
    else j += 2;
  }
  return sum;
}

function length(intervals: Intervals): number {
  let sum = 0;
  for (let i = 0; i + 1 < intervals.length; i += 2) sum += intervals[i + 1]! - intervals[i]!;
  return sum;
}
