/** The few functions that are used here; the packages bring no types. */
declare module 'd3-geo' {
  export interface FlatProjection {
    scale(scale: number): FlatProjection;
    translate(to: [number, number]): FlatProjection;
    precision(precision: number): FlatProjection;
  }
  export function geoEquirectangular(): FlatProjection;
}

declare module 'd3-geo-projection' {
  import type { FlatProjection } from 'd3-geo';

  type Polygons =
    | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
  interface Shape {
    readonly type: 'Feature';
    readonly geometry: Polygons;
  }
  export function geoProject(
    shape: unknown,
    projection: FlatProjection,
  ): Shape | { readonly type: 'FeatureCollection'; readonly features: readonly Shape[] };
}
