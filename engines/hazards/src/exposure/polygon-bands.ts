import { KM_PER_DEGREE } from '../geometry/index.ts';
import { type EdgeBands, edgeBandsOf } from '../geometry/edge-bands.ts';
import type { Position, Shape } from '../shape.ts';

/** What can be said of a place without measuring: only near the border one must. */
export type RoughPlace = 'inside' | 'far' | 'near-border';

/** A hair, degrees: what lies on the border is measured. */
const ROUNDING_DEGREES = 1e-9;
/** Nearer to a pole degrees of longitude say nothing of distances: everything is measured. */
const LAT_MAX = 85;

/** A polygon asked about many places: what is inside or far is told apart from what must be measured; wrong it never is. */
export class PolygonBands {
  readonly #bands: EdgeBands;
  readonly #latMargin: number;
  readonly #lonMargin: number;
  readonly #isPolar: boolean;

  constructor(polygon: Shape & { readonly kind: 'polygon' }, marginKm: number) {
    this.#bands = edgeBandsOf(polygon);
    const { south, north } = this.#bands;
    this.#latMargin = marginKm / KM_PER_DEGREE + ROUNDING_DEGREES;
    const lat = Math.max(Math.abs(south), Math.abs(north)) + this.#latMargin;
    this.#isPolar = !(lat < LAT_MAX);
    this.#lonMargin = this.#latMargin / Math.cos((Math.min(lat, LAT_MAX) * Math.PI) / 180);
  }

  /** Where a place lies, by the even-odd rule over all rings, on each turn of the Earth that they reach. */
  look([lon, lat]: Position): RoughPlace {
    if (this.#isPolar) return 'near-border';
    const { south, north, west, east } = this.#bands;
    if (lat < south - this.#latMargin || lat > north + this.#latMargin) return 'far';
    const first = lon + 360 * Math.ceil((west - this.#lonMargin - lon) / 360);
    for (let x = first; x <= east + this.#lonMargin; x += 360) {
      if (this.#bands.isNearEdge(x, lat, this.#lonMargin, this.#latMargin)) return 'near-border';
      if (this.#bands.isInside(x, lat)) return 'inside';
    }
    return 'far';
  }
}
