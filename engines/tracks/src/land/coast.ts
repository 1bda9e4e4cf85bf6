import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EARTH_RADIUS_M } from '../geo/sphere.ts';

/** Longer edges are cut, so that a chord through the Earth stays within 2 m of its edge. */
const EDGE_MAX_KM = 10;
/** So many edges in a row are looked at together. */
const EDGES_PER_CHUNK = 16;
const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = EARTH_RADIUS_M / 1000;

/**
 * The coast as points on the unit sphere; an edge leads from each point to the next within a chunk. Chunks are runs of edges
 * with a ball (`chunkX`…, `chunkRadius`) around them. From Natural Earth 1:10 million (public domain).
 */
export interface Coast {
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** The first edge of each chunk and the one after its last. */
  readonly chunkFrom: Int32Array;
  readonly chunkTo: Int32Array;
  readonly chunkX: Float32Array;
  readonly chunkY: Float32Array;
  readonly chunkZ: Float32Array;
  readonly chunkRadius: Float32Array;
}

interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
}

/** Lines of points [lon, lat, lon, lat …], degrees. */
export type Lines = readonly (readonly number[])[];

/** The coast lines of Natural Earth, 1:10 million; every arc is the shore of one ring. Takes about 0.15 s. */
export function naturalEarthLines(): Lines {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const { arcs, transform } = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const [scaleX, scaleY] = transform.scale;
  const [moveX, moveY] = transform.translate;
  return arcs.map((arc) => {
    const line: number[] = [];
    let x = 0;
    let y = 0;
    for (const [dx, dy] of arc) line.push((x += dx) * scaleX + moveX, (y += dy) * scaleY + moveY);
    return line;
  });
}

/** Prepares lines for questions. The north pole is taken to be sea. */
export function buildCoast(lines: Lines): Coast {
  const lon: number[] = [];
  const lat: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const line of lines) {
    const first = lon.length;
    for (let i = 0; i < line.length; i += 2) cut(lon, lat, i > 0, line[i]!, line[i + 1]!);
    const last = lon.length - 1;
    for (let at = first; at < last; at += EDGES_PER_CHUNK) {
      from.push(at);
      to.push(Math.min(at + EDGES_PER_CHUNK, last));
    }
  }
  const points = { lon: Float32Array.from(lon), lat: Float32Array.from(lat), ...onSphere(lon, lat) };
  return { ...points, ...chunks(points, from, to) };
}

/** Adds a point, and points between it and the one before it where they are far apart. */
function cut(lons: number[], lats: number[], joined: boolean, lon: number, lat: number): void {
  if (joined) {
    const lonBefore = lons.at(-1)!;
    const latBefore = lats.at(-1)!;
    const east = shortest(lon - lonBefore);
    const north = lat - latBefore;
    const km = Math.hypot(east * Math.cos(lat * RADIANS), north) * RADIANS * EARTH_RADIUS_KM;
    const pieces = Math.ceil(km / EDGE_MAX_KM);
    for (let i = 1; i < pieces; i++) {
      lons.push(lonBefore + (east * i) / pieces);
      lats.push(latBefore + (north * i) / pieces);
    }
  }
  lons.push(lon);
  lats.push(lat);
}

/** A difference of longitudes, the short way round: -180..180. */
export function shortest(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function onSphere(lon: readonly number[], lat: readonly number[]): Pick<Coast, 'x' | 'y' | 'z'> {
  const x = new Float32Array(lon.length);
  const y = new Float32Array(lon.length);
  const z = new Float32Array(lon.length);
  for (let i = 0; i < lon.length; i++) {
    const flat = Math.cos(lat[i]! * RADIANS);
    x[i] = flat * Math.cos(lon[i]! * RADIANS);
    y[i] = flat * Math.sin(lon[i]! * RADIANS);
    z[i] = Math.sin(lat[i]! * RADIANS);
  }
  return { x, y, z };
}

type Chunks = Pick<Coast, 'chunkFrom' | 'chunkTo' | 'chunkX' | 'chunkY' | 'chunkZ' | 'chunkRadius'>;

/** Chunks in the order of rows of 4°, so that neighbours in the list are neighbours on Earth. */
function chunks(points: Pick<Coast, 'lon' | 'lat' | 'x' | 'y' | 'z'>, from: number[], to: number[]): Chunks {
  const place = (chunk: number) =>
    Math.floor((points.lat[from[chunk]!]! + 90) / 4) * 1000 + points.lon[from[chunk]!]! + 180;
  const order = from.map((_, chunk) => chunk).sort((a, b) => place(a) - place(b));
  const chunkFrom = Int32Array.from(order, (chunk) => from[chunk]!);
  const chunkTo = Int32Array.from(order, (chunk) => to[chunk]!);
  const chunkX = new Float32Array(order.length);
  const chunkY = new Float32Array(order.length);
  const chunkZ = new Float32Array(order.length);
  const chunkRadius = new Float32Array(order.length);
  for (let c = 0; c < order.length; c++) {
    const [x, y, z, radius] = ball(points, chunkFrom[c]!, chunkTo[c]!);
    chunkX[c] = x;
    chunkY[c] = y;
    chunkZ[c] = z;
    chunkRadius[c] = radius;
  }
  return { chunkFrom, chunkTo, chunkX, chunkY, chunkZ, chunkRadius };
}

/** Middle and radius of a ball around the points from..to. */
function ball(
  { x, y, z }: Pick<Coast, 'x' | 'y' | 'z'>,
  from: number,
  to: number,
): readonly [number, number, number, number] {
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  for (let i = from; i <= to; i++) {
    sumX += x[i]!;
    sumY += y[i]!;
    sumZ += z[i]!;
  }
  const n = to - from + 1;
  const middle = [sumX / n, sumY / n, sumZ / n] as const;
  let radius = 0;
  for (let i = from; i <= to; i++)
    radius = Math.max(radius, Math.hypot(x[i]! - middle[0], y[i]! - middle[1], z[i]! - middle[2]));
  // A little more for what is lost in 32 bits.
  return [...middle, radius + 1e-6];
}
