/** Where the land is. */
export interface Land {
  /** Kilometres to the nearest coast: positive at sea, negative on land. Never NaN for a place on Earth. */
  distanceKm(lon: number, lat: number): number;
}
