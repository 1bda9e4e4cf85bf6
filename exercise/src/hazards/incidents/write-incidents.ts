import { csvLine } from '../../feeds/csv.ts';
import { isoSeconds } from '../hazard-days.ts';
import { rounded } from '../quakes/usgs-geojson.ts';
import type { Incident } from './incident.ts';

/**
 * What was reported between two moments: new incidents, and those of before once more that ended meanwhile. An end that has not
 * come yet is not written.
 */
export function* incidentLines(
  incidents: readonly Incident[],
  fromMs: number,
  untilMs: number,
): Generator<string, void> {
  yield csvLine(['id', 'time', 'until', 'kind', 'lat', 'lon', 'operator', 'text']);
  const isWithin = (ms: number | undefined): boolean => ms !== undefined && ms >= fromMs && ms < untilMs;
  const reported = incidents.filter(({ atMs, untilMs: endMs }) => isWithin(atMs) || isWithin(endMs));
  for (const one of reported.toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1)))
    yield csvLine([
      one.id,
      isoSeconds(one.atMs),
      one.untilMs === undefined || one.untilMs >= untilMs ? '' : isoSeconds(one.untilMs),
      one.kind,
      String(rounded(one.place[1])),
      String(rounded(one.place[0])),
      one.operator,
      one.text,
    ]);
}
