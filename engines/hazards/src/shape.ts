/** Degrees WGS 84, in the order of GeoJSON. */
export type Position = readonly [lon: number, lat: number];

/**
 * Where something is. A polygon's first ring is the outside, others are holes; longitudes run on beyond ±180° where it
 * crosses there, so that neighbours in a ring never lie more than 180° apart. A ring need not repeat its first corner.
 */
export type Shape =
  | { readonly kind: 'point'; readonly at: Position }
  | { readonly kind: 'circle'; readonly at: Position; readonly radiusKm: number }
  | { readonly kind: 'polygon'; readonly rings: readonly (readonly Position[])[] }
  | { readonly kind: 'line'; readonly positions: readonly Position[] };
