import type { Position } from '@quintet/hazards';
import { SITE_VERTICES_MAX } from '../../hazards/hazard-limits.ts';

/** A geometry that was read, or why it was not. */
export type WktReading =
  | { readonly kind: 'point' | 'line' | 'polygon'; readonly rings: readonly (readonly Position[])[] }
  | { readonly kind: 'none'; readonly reason: string };

const SHAPES = { POINT: 'point', LINESTRING: 'line', POLYGON: 'polygon' } as const;
const POSITIONS_MIN = { point: 1, line: 2, polygon: 4 } as const;

/**
 * Reads well-known text (OGC 06-103r4, section 7): POINT, LINESTRING or POLYGON in degrees WGS 84, longitude first. A third
 * number (height) is passed by.
 */
export function readWkt(text: string): WktReading {
  const [, word = '', body = ''] =
    /^\s*(?:SRID=4326;\s*)?([A-Z]+)\s*(?:Z|M|ZM)?\s*\((.*)\)\s*;?\s*$/isu.exec(text) ?? [];
  const kind = word.toUpperCase() in SHAPES ? SHAPES[word.toUpperCase() as keyof typeof SHAPES] : undefined;
  if (kind === undefined) return { kind: 'none', reason: `${text.slice(0, 20)} is no such shape` };
  const parts = kind === 'polygon' ? Array.from(body.matchAll(/\(([^()]*)\)/gu), ([, ring = '']) => ring) : [body];
  const rings = parts.map(positionsOf);
  return rings.length === 0 ? { kind: 'none', reason: 'it has no ring' } : judged(kind, rings);
}

function judged(kind: 'point' | 'line' | 'polygon', rings: readonly (readonly Position[])[]): WktReading {
  const positions = rings.flat();
  if (positions.length > SITE_VERTICES_MAX)
    return { kind: 'none', reason: `it has more than ${SITE_VERTICES_MAX} positions` };
  const bad = positions.find(([lon, lat]) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180));
  if (bad !== undefined) {
    const [lon, lat] = bad;
    const isSwapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
    return {
      kind: 'none',
      reason: isSwapped ? 'latitude and longitude are swapped' : `${lon} ${lat} is no place on Earth`,
    };
  }
  const few = rings.some((ring) => ring.length < POSITIONS_MIN[kind]);
  return few ? { kind: 'none', reason: 'it has too few positions' } : { kind, rings };
}

function positionsOf(text: string): Position[] {
  return text.split(',').map((pair): Position => {
    const [lon = '', lat = ''] = pair.trim().split(/\s+/u);
    return [lon === '' ? Number.NaN : Number(lon), lat === '' ? Number.NaN : Number(lat)];
  });
}
