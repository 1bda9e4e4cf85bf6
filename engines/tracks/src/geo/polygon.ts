import { EARTH_RADIUS_M, wrapLon } from './sphere.ts';

const METRES_PER_DEGREE = (EARTH_RADIUS_M * Math.PI) / 180;

/** A ring as pairs lon, lat, one after the other, closed. */
type Ring = Float64Array;

/**
 * A polygon for many questions. Rings are read by the even-odd rule, so that holes and several parts need no order; edges are
 * straight in longitude and latitude, as in GeoJSON. Parts cut at ±180° are laid side by side again.
 */
export class Polygon {
  readonly #rings: readonly Ring[];
  readonly #middle: number;
  readonly #west: number;
  readonly #east: number;
  readonly #south: number;
  readonly #north: number;

  /** @param rings of [lon, lat]; longitudes may go beyond ±180° */
  constructor(rings: readonly (readonly (readonly [number, number])[])[]) {
    const parts = rings.filter((ring) => ring.length >= 3).map(ringOf);
    const first = parts[0] === undefined ? 0 : middleLon(parts[0]);
    this.#rings = parts.map((ring) => shifted(ring, 360 * Math.round((first - middleLon(ring)) / 360)));
    const lons = this.#rings.flatMap((ring) => [...ring].filter((_, i) => i % 2 === 0));
    const lats = this.#rings.flatMap((ring) => [...ring].filter((_, i) => i % 2 === 1));
    this.#west = least(lons);
    this.#east = -least(lons.map((lon) => -lon));
    this.#south = least(lats);
    this.#north = -least(lats.map((lat) => -lat));
    this.#middle = (this.#west + this.#east) / 2;
  }

  get empty(): boolean {
    return this.#rings.length === 0;
  }

  contains(lon: number, lat: number): boolean {
    const x = this.#near(lon);
    if (lat < this.#south || lat > this.#north || x < this.#west || x > this.#east) return false;
    let inside = false;
    for (const ring of this.#rings)
      for (let i = 0; i + 3 < ring.length; i += 2) {
        const latA = ring[i + 1]!;
        const latB = ring[i + 3]!;
        if (latA > lat === latB > lat) continue;
        const lonA = ring[i]!;
        if (x < lonA + ((lat - latA) / (latB - latA)) * (ring[i + 2]! - lonA)) inside = !inside;
      }
    return inside;
  }

  /** Metres to the box around it, at least: 0 within. Never more than the distance to the polygon. */
  boxM(lon: number, lat: number): number {
    const x = this.#near(lon);
    const north = Math.max(this.#south - lat, lat - this.#north, 0);
    const east = Math.max(this.#west - x, x - this.#east, 0);
    // Two places so far apart in longitude are nearest at the latitude of theirs that is nearest to a pole (haversine formula).
    const pole = Math.max(Math.abs(this.#south), Math.abs(this.#north), Math.abs(lat));
    const cosine = Math.cos((Math.min(90, pole) * Math.PI) / 180);
    const chord = cosine * Math.sin((Math.min(180, east) * Math.PI) / 360);
    return Math.max(METRES_PER_DEGREE * north, 2 * EARTH_RADIUS_M * Math.asin(chord));
  }

  /** Metres to its border, from within or without: flat around the place, good for what is near. */
  borderM(lon: number, lat: number): number {
    const x = this.#near(lon);
    const cosine = Math.cos((lat * Math.PI) / 180);
    let square = Number.POSITIVE_INFINITY;
    for (const ring of this.#rings)
      for (let i = 0; i + 3 < ring.length; i += 2) {
        const ax = (ring[i]! - x) * cosine;
        const ay = ring[i + 1]! - lat;
        const bx = (ring[i + 2]! - x) * cosine;
        const by = ring[i + 3]! - lat;
        square = Math.min(square, squareToSegment(ax, ay, bx, by));
      }
    return METRES_PER_DEGREE * Math.sqrt(square);
  }

  /** Shares (0..1) of the way from A to B at which the border is first and last crossed; undefined when never. */
  crossings(lonA: number, latA: number, lonB: number, latB: number): readonly [number, number] | undefined {
    const ax = this.#near(lonA);
    // The short way round.
    const dx = wrapLon(lonB - lonA);
    const dy = latB - latA;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const ring of this.#rings)
      for (let i = 0; i + 3 < ring.length; i += 2) {
        const ex = ring[i + 2]! - ring[i]!;
        const ey = ring[i + 3]! - ring[i + 1]!;
        const across = dx * ey - dy * ex;
        if (across === 0) continue;
        const share = ((ring[i]! - ax) * ey - (ring[i + 1]! - latA) * ex) / across;
        const along = ((ring[i]! - ax) * dy - (ring[i + 1]! - latA) * dx) / across;
        if (share < 0 || share > 1 || along < 0 || along > 1) continue;
        first = Math.min(first, share);
        last = Math.max(last, share);
      }
    return first <= last ? [first, last] : undefined;
  }

  #near(lon: number): number {
    return this.#middle + wrapLon(lon - this.#middle);
  }
}

function ringOf(points: readonly (readonly [number, number])[]): Ring {
  const [first, last] = [points[0]!, points.at(-1)!];
  const closed = first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
  return Float64Array.from(closed.flat());
}

function middleLon(ring: Ring): number {
  const lons = [...ring].filter((_, i) => i % 2 === 0);
  return (least(lons) - least(lons.map((lon) => -lon))) / 2;
}

const shifted = (ring: Ring, degrees: number): Ring => ring.map((value, i) => (i % 2 === 0 ? value + degrees : value));

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

/** Square of the distance of the origin to a segment. */
function squareToSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  const x = ax + share * dx;
  const y = ay + share * dy;
  return x * x + y * y;
}
