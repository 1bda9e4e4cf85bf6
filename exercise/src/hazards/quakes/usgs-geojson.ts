import { DAY_MS } from '../hazard-days.ts';
import { regionName } from './region-name.ts';
import type { Solution, Told } from './solution.ts';

/** The summary of a day as a network publishes it at a moment, in the shape of the USGS GeoJSON summaries. */
export function* dailySummary(told: readonly Told[], atMs: number): Generator<string, void> {
  const known = told
    .filter(({ automatic }) => automatic.publishedMs <= atMs && automatic.atMs > atMs - DAY_MS)
    .toSorted((a, b) => b.automatic.atMs - a.automatic.atMs);
  const metadata = {
    generated: atMs,
    url: 'https://quakes-a.example/summary/all_day.geojson',
    title: 'Network A, past day',
    status: 200,
    api: '1.10.3',
    count: known.length,
  };
  yield `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[\n`;
  for (const [at, one] of known.entries())
    yield JSON.stringify(featureOf(one, atMs)) + (at < known.length - 1 ? ',\n' : '');
  yield '\n]}\n';
}

function featureOf({ quake, id, automatic, reviewed }: Told, atMs: number): object {
  const isReviewed = reviewed.publishedMs <= atMs;
  const now: Solution = isReviewed ? reviewed : automatic;
  const magnitude = Math.round(now.magnitude * 10) / 10;
  const place = regionName(now.place);
  return {
    type: 'Feature',
    properties: {
      mag: magnitude,
      place,
      time: now.atMs,
      updated: now.publishedMs,
      tz: null,
      url: `https://quakes-a.example/event/${id}`,
      detail: `https://quakes-a.example/detail/${id}.geojson`,
      felt: magnitude > 4 ? Math.round((magnitude - 3.9) ** 3 * 40) : null,
      cdi: null,
      mmi: magnitude > 4.5 ? Math.round((magnitude * 1.1 - 1) * 100) / 100 : null,
      alert: magnitude >= 6 ? 'yellow' : magnitude >= 4.5 ? 'green' : null,
      status: quake.role === 'deleted' && isReviewed ? 'deleted' : isReviewed ? 'reviewed' : 'automatic',
      tsunami: magnitude >= 6.5 ? 1 : 0,
      sig: Math.round(magnitude ** 2 * 15.4),
      net: 'qa',
      code: id.slice(2),
      ids: `,${id},`,
      sources: ',qa,',
      types: ',origin,phase-data,',
      nst: null,
      dmin: null,
      rms: isReviewed ? 0.7 : 1.3,
      gap: isReviewed ? 64 : 142,
      magType: magnitude >= 5 ? 'mww' : 'ml',
      type: quake.role === 'quarry-blast' ? 'quarry blast' : 'earthquake',
      title: `M ${magnitude.toFixed(1)} - ${place}`,
    },
    geometry: { type: 'Point', coordinates: [rounded(now.place[0]), rounded(now.place[1]), rounded(now.depthKm, 2)] },
    id,
  };
}

export function rounded(value: number, digits = 4): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
