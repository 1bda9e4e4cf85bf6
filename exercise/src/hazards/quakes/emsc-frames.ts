import { regionName } from './region-name.ts';
import type { Solution, Told } from './solution.ts';
import { rounded } from './usgs-geojson.ts';

/** What a network sent over its socket between two moments, one frame a line, in the order in which it was sent. */
export function* framesBetween(told: readonly Told[], fromMs: number, untilMs: number): Generator<string, void> {
  const frames = told
    .flatMap((one) => [
      { one, solution: one.automatic, action: 'create' },
      { one, solution: one.reviewed, action: 'update' },
    ])
    .filter(({ solution }) => solution.publishedMs >= fromMs && solution.publishedMs < untilMs)
    .toSorted((a, b) => a.solution.publishedMs - b.solution.publishedMs);
  for (const { one, solution, action } of frames)
    yield `${JSON.stringify({ action, data: featureOf(one, solution) })}\n`;
}

function featureOf({ id }: Told, solution: Solution): object {
  const [lon, lat] = solution.place.map((one) => rounded(one, 2)) as [number, number];
  const depth = rounded(solution.depthKm, 1);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat, -depth] },
    id,
    properties: {
      source_id: String(7_000_000 + Number(id.slice(9))),
      source_catalog: 'EMSC-RTS',
      lastupdate: new Date(solution.publishedMs).toISOString(),
      time: new Date(solution.atMs).toISOString(),
      flynn_region: regionName(solution.place).toUpperCase(),
      lat,
      lon,
      depth,
      evtype: 'ke',
      auth: 'QB',
      mag: rounded(solution.magnitude, 1),
      magtype: solution.magnitude >= 5 ? 'mw' : 'ml',
      unid: id,
    },
  };
}
