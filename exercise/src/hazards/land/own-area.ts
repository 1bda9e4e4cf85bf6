import type { Place } from '../../sea/geo.ts';

/** Where the exercise's authority answers for people: what threatens somebody there concerns it first. */
export interface OwnArea {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  /** Rings of [lon, lat] as in GeoJSON. */
  readonly rings: readonly (readonly Place[])[];
}

export const ownArea: OwnArea = {
  id: 'central-mediterranean',
  name: 'Central Mediterranean',
  countries: ['it', 'mt'],
  rings: [
    [
      [12, 34.8],
      [18, 34.8],
      [18, 39.5],
      [15.4, 39.5],
      [15.4, 38.1],
      [12, 38.1],
      [12, 34.8],
    ],
  ],
};

/** Whether a place lies in it. */
export function isInOwnArea([lon, lat]: Place): boolean {
  return lon > 12 && lon < 18 && lat > 34.8 && lat < (lon > 15.4 ? 39.5 : 38.1);
}
