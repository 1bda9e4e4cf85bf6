import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Position, type Shape, unwrap } from '@quintet/hazards';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryCode } from '../../model/index.ts';

/**
 * The land of countries, ISO 3166-1 alpha-2 in lower case (Natural Earth at 1:50 million by `world-atlas`, public domain).
 * A code that the atlas does not have gives nothing. The atlas is read each time, 750 kB: it is asked when an area is set.
 */
export function countryShapes(codes: readonly string[]): Shape[] {
  if (codes.length === 0) return [];
  const wanted = new Set(codes.map((code) => code.toLowerCase()));
  const atlas = readAtlas();
  const { countries } = atlas.objects;
  const geometries = countries.geometries.filter(({ properties }) => wanted.has(countryOf(properties) ?? ''));
  return feature(atlas, { ...countries, geometries }).features.flatMap(({ geometry }): Shape[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((rings) => ({ kind: 'polygon', rings: rings.map(ringOf) }));
  });
}

function countryOf(properties: { readonly name?: string } = {}): string | undefined {
  return properties.name === undefined ? undefined : countryCode(properties.name);
}

function readAtlas(): Topology<{ countries: GeometryCollection<{ name: string }> }> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

function ringOf(ring: readonly (readonly number[])[]): Position[] {
  return [...unwrap(ring.map(([lon = 0, lat = 0]): Position => [lon, lat]))];
}
