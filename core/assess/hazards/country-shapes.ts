import { createRequire } from 'node:module';
import { type Position, type Shape, unwrap } from '@quintet/hazards';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryCode } from '../../model/index.ts';

/**
 * The land of countries, ISO 3166-1 alpha-2 in lower case (Natural Earth at 1:50 million by `world-atlas`, public domain).
 * A code that the atlas does not have gives nothing.
 */
export function countryShapes(codes: readonly string[]): Shape[] {
  atlas ??= readAtlas();
  return codes.flatMap((code) => atlas?.get(code.toLowerCase()) ?? []);
}

let atlas: ReadonlyMap<string, readonly Shape[]> | undefined;

/** Read on first use: 750 kB. */
function readAtlas(): ReadonlyMap<string, readonly Shape[]> {
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }> = createRequire(import.meta.url)(
    'world-atlas/countries-50m.json',
  );
  const countries = new Map<string, readonly Shape[]>();
  for (const { properties, geometry } of feature(topology, topology.objects.countries).features) {
    const code = countryCode(properties.name);
    if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const shapes = polygons.map((rings): Shape => ({ kind: 'polygon', rings: rings.map(ringOf) }));
    countries.set(code, [...(countries.get(code) ?? []), ...shapes]);
  }
  return countries;
}

function ringOf(ring: readonly (readonly number[])[]): Position[] {
  return [...unwrap(ring.map(([lon = 0, lat = 0]): Position => [lon, lat]))];
}
