import type { Position } from '../shape.ts';
import type { HazardReport } from '../report.ts';

let count = 0;

/** A report for tests: an earthquake where nothing else is said, at a place where one is given. */
export function report(
  given: Partial<Omit<HazardReport, 'shapes'>> & { readonly at?: Position; readonly shapes?: HazardReport['shapes'] },
): HazardReport {
  const { at, ...rest } = given;
  return {
    id: `report-${count++}`,
    agency: 'AA',
    hazard: 'earthquake',
    startMs: 0,
    shapes: at ? [{ kind: 'point', at }] : [],
    codes: [],
    level: 'unknown',
    links: [],
    ...rest,
  };
}
