import type { HazardReport } from '@quintet/hazards';

/** An origin of which is known what earthquake it is of. */
export interface KnownReport extends HazardReport {
  readonly trueEvent: string;
}

/** An origin with little said. */
export function knownOrigin(
  id: string,
  trueEvent: string,
  agency: string,
  startMs: number,
  at: readonly [lon: number, lat: number],
  magnitude: number | undefined,
): KnownReport {
  return {
    id,
    trueEvent,
    agency,
    hazard: 'earthquake',
    startMs,
    shapes: [{ kind: 'point', at }],
    codes: [],
    level: 'unknown',
    links: [],
    ...(magnitude === undefined ? {} : { magnitude }),
  };
}
