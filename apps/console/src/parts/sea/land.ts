import far from 'quintet:land-50m';
import near from 'quintet:land-10m';
import { decodeRing, type LonLat } from './land-code.ts';
import { boxOf, type GeoBox } from './geo-box.ts';

/** Outlines drawn for a whole sea, and those for a bay. */
export type LandName = 'far' | 'near';
export interface LandPolygon {
  readonly rings: readonly (readonly LonLat[])[];
  readonly box: GeoBox;
}

interface LandFile {
  readonly steps: number;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

const URLS: Record<LandName, string> = { far, near };
const loaded = new Map<LandName, Promise<readonly LandPolygon[]>>();

function decode({ steps, polygons }: LandFile): LandPolygon[] {
  return polygons.map((polygon) => {
    const rings = polygon.map((ring) => decodeRing(ring, steps));
    return { rings, box: boxOf(rings[0] ?? []) };
  });
}

async function read(name: LandName): Promise<readonly LandPolygon[]> {
  const answer = await fetch(URLS[name]);
  if (!answer.ok) throw new Error(`The outline of the land was not found (${answer.status}).`);
  return decode((await answer.json()) as LandFile);
}

/**
 * All land of Natural Earth (1:50 million far, 1:10 million near), cut at ±180°, from the node itself; read once.
 * @throws where the node does not answer; the next call tries again.
 */
export function readLand(name: LandName): Promise<readonly LandPolygon[]> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const reading = read(name).catch((error: unknown) => {
    loaded.delete(name);
    throw error;
  });
  loaded.set(name, reading);
  return reading;
}
