import Flatbush from 'flatbush';
import { type Bounds, boundsOf, distanceKm, shapeDistanceKm } from '../geometry/index.ts';
import { everyPosition } from '../geometry/packed.ts';
import type { Position, Shape } from '../shape.ts';
import { PolygonBands } from './polygon-bands.ts';

/** A place that matters, where it is. */
export interface Site {
  readonly id: string;
  /** A point, a line (cable, pipeline, power line) or a polygon. */
  readonly shape: Shape;
}

/** A site near some shapes. */
export interface SiteNear {
  /** Its place in what the index was made of, from 0. */
  readonly site: number;
  readonly id: string;
  /** To the nearest of the shapes; 0 inside. */
  readonly distanceKm: number;
  /** It touches one of the shapes. */
  readonly inside: boolean;
}

export interface NearOptions {
  /** How far from the shapes a site may lie, 0 by default, at most {@link MARGIN_KM_MAX}. */
  readonly marginKm?: number;
}

export const SITES_MAX = 1_000_000;
export const MARGIN_KM_MAX = 2000;
/** A millimetre: what touches is found however its numbers were rounded. */
const ROUNDING_KM = 1e-6;

/** Which of many sites lie in or near some shapes: boxes first (a packed R-tree), then exact on the sphere. */
export class SiteIndex {
  readonly size: number;
  /** Sites without a usable place; they are never found. */
  readonly unplaced: readonly string[];
  readonly #ids: readonly string[];
  /** Longitude and latitude in turn of those that are points, as nearly all are. */
  readonly #points: Float64Array;
  readonly #others = new Map<number, Shape>();
  readonly #placed: Uint32Array;
  readonly #tree: Flatbush | undefined;
  /** How near each site is, while a question is answered; infinite between questions. */
  readonly #nearest: Float64Array;

  /** @param sites at most {@link SITES_MAX}; what is more is never found and counts as unplaced */
  constructor(sites: readonly Site[]) {
    this.#ids = sites.map(({ id }) => id);
    this.#points = new Float64Array(2 * sites.length);
    for (const [i, { shape }] of sites.entries())
      if (shape.kind === 'point') this.#points.set(shape.at, 2 * i);
      else this.#others.set(i, shape);
    this.size = sites.length;
    const boxes = sites.map(({ shape }, i) => (i < SITES_MAX ? usableBounds(shape) : undefined));
    this.unplaced = sites.filter((_, i) => !boxes[i]).map(({ id }) => id);
    this.#placed = Uint32Array.from(boxes.flatMap((box, i) => (box ? [i] : [])));
    this.#tree = treeOf(boxes.flatMap((box) => (box ? [box] : [])));
    this.#nearest = new Float64Array(sites.length).fill(Number.POSITIVE_INFINITY);
  }

  /**
   * The sites in or near any of some shapes, the nearest first, then as they were given.
   * @example index.near([{ kind: 'circle', at: [24.1, 56.9], radiusKm: 5 }], { marginKm: 2 })
   */
  near(shapes: readonly Shape[], { marginKm = 0 }: NearOptions = {}): SiteNear[] {
    const margin = Math.min(MARGIN_KM_MAX, Math.max(0, marginKm));
    const found: number[] = [];
    for (const shape of shapes) this.#measureNear(shape, margin, found);
    const near = found.map((site): SiteNear => {
      const km = this.#nearest[site]!;
      this.#nearest[site] = Number.POSITIVE_INFINITY;
      return { site, id: this.#ids[site]!, distanceKm: km, inside: km === 0 };
    });
    return near.sort((a, b) => a.distanceKm - b.distanceKm || a.site - b.site);
  }

  #measureNear(shape: Shape, marginKm: number, found: number[]): void {
    const bounds = usableBounds(shape, marginKm + ROUNDING_KM);
    if (!bounds || !this.#tree) return;
    const { west, south, east, north } = bounds;
    const ruler = new Ruler(shape, marginKm);
    for (const turn of turnsOf(this.#tree, bounds))
      this.#tree.search(west + turn, south, east + turn, north, (at) => {
        const site = this.#placed[at]!;
        const before = this.#nearest[site]!;
        if (before === 0) return false;
        const km = ruler.measure(this.#shapeOf(site), Math.min(marginKm, before));
        if (km >= before) return false;
        if (before === Number.POSITIVE_INFINITY) found.push(site);
        this.#nearest[site] = km;
        return false;
      });
  }

  #shapeOf(site: number): Shape {
    const [lon, lat] = [this.#points[2 * site]!, this.#points[2 * site + 1]!];
    return this.#others.get(site) ?? { kind: 'point', at: [lon, lat] };
  }
}

/** A shape whose numbers are numbers and that lies on the Earth; others have no bounds. */
function usableBounds(shape: Shape, marginKm = 0): Bounds | undefined {
  if (!everyPosition(shape, isPosition)) return undefined;
  if (shape.kind === 'circle' && !(shape.radiusKm >= 0 && shape.radiusKm < Number.POSITIVE_INFINITY)) return undefined;
  return boundsOf(shape, marginKm);
}

function firstPosition(shape: Shape): Position {
  if (shape.kind === 'point' || shape.kind === 'circle') return shape.at;
  return (shape.kind === 'line' ? shape.positions : shape.rings[0]!)[0]!;
}

function isPosition(lon: number, lat: number): boolean {
  return lat >= -90 && lat <= 90 && lon >= -LON_MAX && lon <= LON_MAX;
}

/** Longitudes may run on beyond ±180°, though not around the Earth again and again. */
const LON_MAX = 1080;

function treeOf(boxes: readonly Bounds[]): Flatbush | undefined {
  if (boxes.length === 0) return undefined;
  const tree = new Flatbush(boxes.length);
  for (const { west, south, east, north } of boxes) tree.add(west, south, east, north);
  tree.finish();
  return tree;
}

/** Boxes begin within −180…180° and may end beyond: what lies across 180° is met one turn further or less far. */
function turnsOf(tree: Flatbush, { west, east }: Bounds): number[] {
  return [-360, 0, 360].filter((turn) => west + turn <= tree.maxX && east + turn >= tree.minX);
}

/** Measures many sites against one shape. */
class Ruler {
  readonly #shape: Shape;
  readonly #marginKm: number;
  #bands: PolygonBands | undefined;

  constructor(shape: Shape, marginKm: number) {
    this.#shape = shape;
    this.#marginKm = marginKm;
  }

  /** @returns kilometres; infinite when further than `maxKm`, which is at most the margin */
  measure(site: Shape, maxKm: number): number {
    // Nearly all sites are points: they are looked at without laying out anything for each.
    if (site.kind === 'point' && this.#shape.kind === 'circle') return this.#toCircle(site.at, this.#shape, maxKm);
    if (this.#shape.kind === 'polygon') {
      this.#bands ??= new PolygonBands(this.#shape, this.#marginKm);
      const rough = this.#bands.look(firstPosition(site));
      if (rough === 'inside') return 0;
      if (rough === 'far' && site.kind === 'point') return Number.POSITIVE_INFINITY;
    }
    return shapeDistanceKm(site, this.#shape, maxKm);
  }

  #toCircle(at: Position, circle: Shape & { readonly kind: 'circle' }, maxKm: number): number {
    const km = Math.max(0, distanceKm(at, circle.at) - circle.radiusKm);
    return km <= maxKm ? km : Number.POSITIVE_INFINITY;
  }
}
