import type { Shape } from '../shape.ts';
import { type Bounds, boundsOfAll, boundsOverlap } from './bounds.ts';
import { circleRing } from './circle-ring.ts';
import { closeRing } from './longitude.ts';
import { KM_PER_DEGREE } from './sphere.ts';

/** Rows that an area is cut into: a polygon of some corners is measured to about 0.2 %. */
const ROWS = 128;
const TURNS = [-720, -360, 0, 360, 720] as const;

/** The area that shapes cover together, in km²; what they share counts once. Points and lines have none. */
export function areaKm2(shapes: readonly Shape[]): number {
  const bounds = boundsOfAll(shapes);
  const rings = shapes.flatMap(filled);
  return bounds ? summed(bounds, (lat) => length(covered(rings, lat))) : 0;
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
  const [mine, theirs] = [some.flatMap(filled), others.flatMap(filled)];
  return summed(band, (lat) => length(shared(covered(mine, lat), covered(theirs, lat))));
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

/** Self-crossing rings are filled by the even-odd rule. */
type Rings = readonly (readonly (readonly [number, number])[])[];
/** Begin and end in turn, ascending, without overlaps, within −180…180. */
type Intervals = readonly (readonly [number, number])[];

function filled(shape: Shape): Rings[] {
  if (shape.kind === 'polygon') return [shape.rings.map(closeRing)];
  if (shape.kind === 'circle' && shape.radiusKm > 0) return [[closeRing(circleRing(shape.at, shape.radiusKm))]];
  return [];
}

function covered(shapes: readonly Rings[], lat: number): Intervals {
  return merge(shapes.flatMap((rings) => onParallel(rings, lat)));
}

function onParallel(rings: Rings, lat: number): (readonly [number, number])[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      if (a[1] > lat !== b[1] > lat) crossings.push(a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  crossings.sort((x, y) => x - y);
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
  const out: [number, number][] = [];
  for (const [from, to] of intervals.sort(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

function shared(one: Intervals, two: Intervals): Intervals {
  const out: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    const [a, b] = [one[i]!, two[j]!];
    const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
    if (from < to) out.push([from, to]);
    if (a[1] < b[1]) i++;
    else j++;
  }
  return out;
}

function length(intervals: Intervals): number {
  return intervals.reduce((sum, [from, to]) => sum + to - from, 0);
}
