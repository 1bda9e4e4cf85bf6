import { closeRing, KM_PER_DEGREE } from '../geometry/index.ts';
import type { Position, Shape } from '../shape.ts';

/** What can be said of a place without measuring: only near the border one must. */
export type RoughPlace = 'inside' | 'far' | 'near-border';

const BANDS_MAX = 256;
/** A hair, degrees: what lies on the border is measured. */
const ROUNDING_DEGREES = 1e-9;
/** Nearer to a pole degrees of longitude say nothing of distances: everything is measured. */
const LAT_MAX = 85;

/**
 * A polygon asked about many places: its edges lie in bands of latitude, so that a place is compared with few of them.
 * What is inside or far is told apart from what must be measured; wrong it never is.
 */
export class PolygonBands {
  readonly #edges: Float64Array;
  /** Of each band, edges that touch it (for inside) and that touch it with the margin (for the border). */
  readonly #crossing: readonly Uint32Array[];
  readonly #bordering: readonly Uint32Array[];
  readonly #south: number;
  readonly #bandDegrees: number;
  readonly #west: number;
  readonly #east: number;
  readonly #latMargin: number;
  readonly #lonMargin: number;
  readonly #isPolar: boolean;

  constructor(polygon: Shape & { readonly kind: 'polygon' }, marginKm: number) {
    const edges = edgesOf(polygon.rings.map(closeRing));
    const lons = extentOf(edges, 0);
    const lats = extentOf(edges, 1);
    this.#edges = edges;
    this.#latMargin = marginKm / KM_PER_DEGREE + ROUNDING_DEGREES;
    const lat = Math.max(Math.abs(lats[0]), Math.abs(lats[1])) + this.#latMargin;
    this.#isPolar = !(lat < LAT_MAX);
    this.#lonMargin = this.#latMargin / Math.cos((Math.min(lat, LAT_MAX) * Math.PI) / 180);
    [this.#west, this.#east] = [lons[0] - this.#lonMargin, lons[1] + this.#lonMargin];
    this.#south = lats[0] - this.#latMargin;
    const bands = Math.max(1, Math.min(BANDS_MAX, Math.ceil(edges.length / 4)));
    this.#bandDegrees = (lats[1] + this.#latMargin - this.#south) / bands;
    this.#crossing = this.#bandsOf(bands, 0);
    this.#bordering = this.#bandsOf(bands, this.#latMargin);
  }

  /** Where a place lies, by the even-odd rule over all rings, on each turn of the Earth that they reach. */
  look([lon, lat]: Position): RoughPlace {
    if (this.#isPolar) return 'near-border';
    const band = Math.floor((lat - this.#south) / this.#bandDegrees);
    const crossing = this.#crossing[band];
    const bordering = this.#bordering[band];
    if (!crossing || !bordering) return band === this.#crossing.length ? 'near-border' : 'far';
    const first = lon + 360 * Math.ceil((this.#west - lon) / 360);
    for (let x = first; x <= this.#east; x += 360) {
      if (this.#isNearBorder(bordering, x, lat)) return 'near-border';
      if (this.#isInside(crossing, x, lat)) return 'inside';
    }
    return 'far';
  }

  #isNearBorder(band: Uint32Array, x: number, y: number): boolean {
    const edges = this.#edges;
    for (const at of band) {
      const [ax, ay, bx, by] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
      if (y < Math.min(ay, by) - this.#latMargin || y > Math.max(ay, by) + this.#latMargin) continue;
      if (x >= Math.min(ax, bx) - this.#lonMargin && x <= Math.max(ax, bx) + this.#lonMargin) return true;
    }
    return false;
  }

  #isInside(band: Uint32Array, x: number, y: number): boolean {
    const edges = this.#edges;
    let isInside = false;
    for (const at of band) {
      const [ax, ay, bx, by] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
    }
    return isInside;
  }

  #bandsOf(count: number, margin: number): Uint32Array[] {
    const bands = Array.from({ length: count }, (): number[] => []);
    for (let at = 0; at < this.#edges.length; at += 4) {
      const [a, b] = [this.#edges[at + 1]!, this.#edges[at + 3]!];
      const last = Math.min(count - 1, this.#bandAt(Math.max(a, b) + margin));
      for (let band = Math.max(0, this.#bandAt(Math.min(a, b) - margin)); band <= last; band++) bands[band]!.push(at);
    }
    return bands.map((band) => Uint32Array.from(band));
  }

  #bandAt(lat: number): number {
    return Math.floor((lat - this.#south) / this.#bandDegrees);
  }
}

/** Four numbers an edge: longitude and latitude of its ends. */
function edgesOf(rings: readonly (readonly Position[])[]): Float64Array {
  const edges = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([lon, lat], i): number[] => [ring[i]![0], ring[i]![1], lon, lat]),
  );
  return Float64Array.from(edges);
}

function extentOf(edges: Float64Array, first: 0 | 1): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = first; at < edges.length; at += 2) {
    if (edges[at]! < least) least = edges[at]!;
    if (edges[at]! > most) most = edges[at]!;
  }
  return [least, most];
}
