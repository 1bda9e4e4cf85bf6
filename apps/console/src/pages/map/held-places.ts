import type { Vessels } from './vessels.ts';

/** Where the vessels of a list that is kept stand now, in its order; those that are gone are left out. */
export function heldPlaces({ placeOf }: Pick<Vessels, 'placeOf'>, tracks: readonly string[]): readonly number[] {
  return tracks.flatMap((track) => placeOf.get(track) ?? []);
}
