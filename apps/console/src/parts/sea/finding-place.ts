import type { FindingRow } from '@quintet/node/api';
import type { LonLat } from './land-code.ts';

/** Where something was found; nowhere when the vessel said no place, as a distress transmitter may. */
export function findingPlace({ lon, lat }: Pick<FindingRow, 'lon' | 'lat'>): LonLat | undefined {
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}
