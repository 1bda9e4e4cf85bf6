import type { WatchedArea } from '@quintet/tracks';
import { WrongUse } from './command.ts';

type Ring = readonly (readonly [number, number])[];

/**
 * Areas of a GeoJSON file: polygons and multipolygons, alone, as a feature or in a collection. The name is the property `name`,
 * a least stay `minutesMin`.
 * @throws WrongUse when there is none
 */
export function readAreas(text: string): WatchedArea[] {
  const areas = featuresOf(parsed(text)).flatMap((feature, i) => areaOf(feature, i + 1));
  if (areas.length === 0) throw new WrongUse('--areas takes a GeoJSON file with polygons');
  return areas;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUse('--areas takes a GeoJSON file; this is no JSON');
  }
}

function featuresOf(value: unknown): unknown[] {
  const features = field(value, 'features');
  return Array.isArray(features) ? features : [value];
}

function areaOf(feature: unknown, number: number): WatchedArea[] {
  const properties = field(feature, 'properties');
  const rings = ringsOf(field(feature, 'geometry') ?? feature);
  if (rings.length === 0) return [];
  const id = field(feature, 'id');
  const name = field(properties, 'name');
  const minutesMin = field(properties, 'minutesMin');
  return [
    {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(number),
      name: typeof name === 'string' ? name : `area ${number}`,
      rings,
      ...(typeof minutesMin === 'number' && minutesMin >= 0 ? { minutesMin } : {}),
    },
  ];
}

function ringsOf(geometry: unknown): Ring[] {
  const coordinates = field(geometry, 'coordinates');
  if (!Array.isArray(coordinates)) return [];
  const type = field(geometry, 'type');
  const rings: unknown[] = type === 'MultiPolygon' ? coordinates.flat() : type === 'Polygon' ? coordinates : [];
  return rings.filter(isRing);
}

function isRing(value: unknown): value is Ring {
  return Array.isArray(value) && value.length >= 4 && value.every(isPoint);
}

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
