import { CoastCells } from './cells.ts';
import { buildCoast, type Lines, naturalEarthLines } from './coast.ts';

/** Where the land is. */
export interface Land {
  /** Kilometres to the nearest coast: positive at sea, negative on land. Never NaN for a place on Earth. */
  distanceKm(lon: number, lat: number): number;
}

/**
 * The coasts of Natural Earth 1:10 million (public domain): lakes are land, except the Caspian Sea; rivers are land. The map
 * itself is drawn to 0.4 km and leaves out what is smaller than about 1 km. The distance to that map is exact to 0.02 km up to
 * 10 km from the coast, within 10 % of itself beyond (as a rule within 1 %). The map is read at the first question, and cells
 * are worked out as they are asked for; they take at most 60 MB.
 */
export function createLand(lines: () => Lines = naturalEarthLines): Land {
  let cells: CoastCells | undefined;
  return {
    distanceKm(lon, lat) {
      cells ??= new CoastCells(buildCoast(lines()));
      return cells.distanceKm(lon, lat);
    },
  };
}

/** An Earth without land: for what is tried far from any coast. */
export const NO_LAND: Land = { distanceKm: () => 1000 };
