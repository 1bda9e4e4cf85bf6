import type { Shape } from '../shape.ts';
import { circleRing } from './circle-ring.ts';
import { bytesOfAll, Lately } from './lately.ts';
import { closeRing } from './longitude.ts';
import { flat, ringsOf } from './rings.ts';
import { grown, sortFirst, type Spans } from './spans.ts';

const BANDS_MAX = 256;
/** Where a parallel meets edges, while it is asked for. */
let met = new Float64Array(64);

/** The edges of some rings in bands of latitude, so that a parallel is compared with few of them. */
export class EdgeBands {
  /** Four numbers an edge: longitude and latitude of its ends. */
  readonly edges: Float64Array;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly #last: number;
  readonly #bandsPerDegree: number;
  /** Where in `#listed` each band begins, and where the last one ends. */
  readonly #starts: Uint32Array;
  /** Where in `edges` those are that touch a band, band by band. */
  readonly #listed: Uint32Array;

  /** @param rings closed, longitude and latitude in turn */
  constructor(rings: readonly Float64Array[]) {
    this.edges = edgesOf(rings);
    [this.west, this.east] = extentOf(this.edges, 0);
    [this.south, this.north] = extentOf(this.edges, 1);
    const bands = Math.max(1, Math.min(BANDS_MAX, this.edges.length / 4));
    this.#last = bands - 1;
    this.#bandsPerDegree = this.north > this.south ? bands / (this.north - this.south) : 0;
    this.#starts = this.#startsOf(bands);
    this.#listed = this.#list();
  }

  get byteLength(): number {
    return bytesOfAll([this.edges, this.#starts, this.#listed]);
  }

  /** Whether an edge comes as near as the margins to a place, each by its box. */
  isNearEdge(lon: number, lat: number, lonMargin: number, latMargin: number): boolean {
    const { edges } = this;
    const end = this.#starts[this.#bandAt(lat + latMargin) + 1]!;
    for (let i = this.#starts[this.#bandAt(lat - latMargin)]!; i < end; i++) {
      const at = this.#listed[i]!;
      if (
        isWithin(lat, edges[at + 1]!, edges[at + 3]!, latMargin) &&
        isWithin(lon, edges[at]!, edges[at + 2]!, lonMargin)
      )
        return true;
    }
    return false;
  }

  /** Adds what a parallel has within the rings, by the even-odd rule: ascending, without overlaps, as the edges run on. */
  addSpans(lat: number, to: Spans): void {
    const { edges } = this;
    const band = this.#bandAt(lat);
    let count = 0;
    for (let i = this.#starts[band]!; i < this.#starts[band + 1]!; i++) {
      const at = this.#listed[i]!;
      if (edges[at + 1]! > lat === edges[at + 3]! > lat) continue;
      if (count === met.length) met = grown(met);
      met[count++] = this.#lonAt(at, lat);
    }
    sortFirst(met, count);
    for (let i = 1; i < count; i += 2) to.add(met[i - 1]!, met[i]!);
  }

  /** By the even-odd rule; what lies on an edge may be either. */
  isInside(lon: number, lat: number): boolean {
    const { edges } = this;
    const band = this.#bandAt(lat);
    let isInside = false;
    for (let i = this.#starts[band]!; i < this.#starts[band + 1]!; i++) {
      const at = this.#listed[i]!;
      if (edges[at + 1]! > lat !== edges[at + 3]! > lat && lon < this.#lonAt(at, lat)) isInside = !isInside;
    }
    return isInside;
  }

  /** Where an edge meets a parallel. */
  #lonAt(at: number, lat: number): number {
    const { edges } = this;
    const lonA = edges[at]!;
    const latA = edges[at + 1]!;
    return lonA + ((lat - latA) / (edges[at + 3]! - latA)) * (edges[at + 2]! - lonA);
  }

  /** It never falls while the latitude rises: an edge is in each band between those of its ends. */
  #bandAt(lat: number): number {
    const band = Math.floor((lat - this.south) * this.#bandsPerDegree);
    return band < 0 ? 0 : band < this.#last ? band : this.#last;
  }

  #southBand(at: number): number {
    return this.#bandAt(Math.min(this.edges[at + 1]!, this.edges[at + 3]!));
  }

  #northBand(at: number): number {
    return this.#bandAt(Math.max(this.edges[at + 1]!, this.edges[at + 3]!));
  }

  #startsOf(bands: number): Uint32Array {
    const starts = new Uint32Array(bands + 1);
    for (let at = 0; at < this.edges.length; at += 4) {
      const last = this.#northBand(at);
      for (let band = this.#southBand(at); band <= last; band++) starts[band + 1]!++;
    }
    for (let band = 0; band < bands; band++) starts[band + 1]! += starts[band]!;
    return starts;
  }

  #list(): Uint32Array {
    const listed = new Uint32Array(this.#starts.at(-1)!);
    const next = this.#starts.slice();
    for (let at = 0; at < this.edges.length; at += 4) {
      const last = this.#northBand(at);
      for (let band = this.#southBand(at); band <= last; band++) listed[next[band]!++] = at;
    }
    return listed;
  }
}

function isWithin(at: number, a: number, b: number, margin: number): boolean {
  return a < b ? at >= a - margin && at <= b + margin : at >= b - margin && at <= a + margin;
}

/** A shape with an inside. */
type Area = Shape & { readonly kind: 'polygon' | 'circle' };

const BANDS_BYTES = 8_000_000;
const lately = new Lately(
  (shape: Area): EdgeBands => new EdgeBands(borderOf(shape)),
  ({ byteLength }) => byteLength,
  BANDS_BYTES,
);

/** The border of a polygon, or of a circle with corners; while it is asked for often it is made once for each object. */
export function edgeBandsOf(shape: Area): EdgeBands {
  return lately.of(shape);
}

function borderOf(shape: Area): readonly Float64Array[] {
  return shape.kind === 'polygon' ? ringsOf(shape) : [flat(closeRing(circleRing(shape.at, shape.radiusKm)))];
}

function edgesOf(rings: readonly Float64Array[]): Float64Array {
  let count = 0;
  for (const ring of rings) count += Math.max(0, ring.length / 2 - 1);
  const edges = new Float64Array(4 * count);
  let to = 0;
  for (const ring of rings)
    for (let i = 2; i < ring.length; i += 2, to += 4) {
      edges[to] = ring[i - 2]!;
      edges[to + 1] = ring[i - 1]!;
      edges[to + 2] = ring[i]!;
      edges[to + 3] = ring[i + 1]!;
    }
  return edges;
}

function extentOf(edges: Float64Array, first: 0 | 1): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = first; at < edges.length; at += 2) {
    if (edges[at]! < least) least = edges[at]!;
    if (edges[at]! > most) most = edges[at]!;
  }
  return [least, most];
}
