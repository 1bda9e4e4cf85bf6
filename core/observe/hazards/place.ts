import type { Position } from '@quintet/hazards';
import type { FindingCollector } from '../findings.ts';

/** Whose place it is, for findings. */
export interface PlaceOf {
  readonly id: string;
  readonly line?: number;
}

/** A place on Earth; undefined, with a finding that tells a swap, where it is none. Longitudes up to 360° are led back. */
export function placeOf(lat: number, lon: number, of: PlaceOf, findings: FindingCollector): Position | undefined {
  const line = of.line === undefined ? {} : { line: of.line };
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 360 && Math.abs(lon) <= 90) {
    findings.add('HAZ-102', { ...line, values: { id: of.id, lat } });
    return undefined;
  }
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 360)) {
    findings.add('HAZ-103', { ...line, values: { id: of.id, lat: String(lat), lon: String(lon) } });
    return undefined;
  }
  if (lat === 0 && lon === 0) findings.add('HAZ-119', { ...line, values: { id: of.id } });
  return [Math.abs(lon) <= 180 ? lon : lon - Math.sign(lon) * 360, lat];
}
