import type { CapCircle, CapPosition } from '../alert.ts';
import { trimXml } from '../tree/node.ts';

/** A polygon, or why it is none. */
export type PolygonReading =
  | { readonly ok: true; readonly positions: readonly CapPosition[] }
  | { readonly ok: false; readonly reason: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/u;
/** Characters of numbers, commas and white space: of a text of these, what Number takes is a number. */
const COORDINATES = /^[\d+\-.,eE\s]*$/u;
const POSITIONS_MIN = 4;
/** The schema, the meaning and the reader ask for the same polygons one after another. */
const REMEMBERED_MAX = 64;
const remembered = new Map<string, PolygonReading>();

/** Reads `lat,lon lat,lon …` in degrees WGS 84: at least four positions, the last equal to the first. */
export function parsePolygon(text: string): PolygonReading {
  const trimmed = trimXml(text);
  const before = remembered.get(trimmed);
  if (before !== undefined) return before;
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  const reading = readPolygon(trimmed);
  remembered.set(trimmed, reading);
  return reading;
}

function readPolygon(text: string): PolygonReading {
  if (text === '') return { ok: false, reason: 'it is empty.' };
  const isPlain = COORDINATES.test(text);
  const positions: CapPosition[] = [];
  for (const pair of text.split(/\s+/u)) {
    const position = isPlain ? plainPosition(pair) : parsePosition(pair);
    if (position === undefined) return { ok: false, reason: `"${pair.slice(0, 40)}" is no pair lat,lon.` };
    if (!isOnEarth(position)) return { ok: false, reason: `${pair.slice(0, 40)} is out of range.` };
    positions.push(position);
  }
  if (positions.length < POSITIONS_MIN) return { ok: false, reason: 'it has fewer than four positions.' };
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) return { ok: false, reason: 'it is not closed.' };
  return { ok: true, positions };
}

/** Reads `lat,lon radius`, the radius in kilometres; undefined where it is no circle. */
export function parseCircle(text: string): CapCircle | undefined {
  const [pair = '', radius = '', ...others] = text.trim().split(/\s+/u);
  const centre = parsePosition(pair);
  if (centre === undefined || others.length > 0 || !NUMBER.test(radius) || !isOnEarth(centre)) return undefined;
  const radiusKm = Number(radius);
  return radiusKm < 0 || !Number.isFinite(radiusKm) ? undefined : { centre, radiusKm };
}

function parsePosition(pair: string): CapPosition | undefined {
  const comma = pair.indexOf(',');
  if (comma < 0) return undefined;
  const [lat, lon] = [pair.slice(0, comma), pair.slice(comma + 1)];
  return NUMBER.test(lat) && NUMBER.test(lon) ? [Number(lat), Number(lon)] : undefined;
}

function plainPosition(pair: string): CapPosition | undefined {
  const comma = pair.indexOf(',');
  if (comma <= 0 || comma === pair.length - 1) return undefined;
  const [lat, lon] = [Number(pair.slice(0, comma)), Number(pair.slice(comma + 1))];
  return Number.isNaN(lat) || Number.isNaN(lon) ? undefined : [lat, lon];
}

function isOnEarth([lat, lon]: CapPosition): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
