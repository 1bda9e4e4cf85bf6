import type { Position, Shape } from '@quintet/hazards';

const POSITIONS_MAX = 20_000;
/** Longitudes run on beyond ±180° where a line crosses there. */
const LON_MAX = 540;
const FORM = /^\s*(?:SRID=4326;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:Z\s*)?(\(.*\))\s*;?\s*$/isu;

/**
 * Shapes of a Well-Known Text (OGC 06-103r4): POINT, LINESTRING, POLYGON and the MULTI of each; longitude first, as the
 * standard has it. Undefined when it is none of these, or a place is not on the Earth.
 */
export function readWkt(text: string): Shape[] | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, multi, kind = '', body = ''] = match;
  const nested = nestedNumbers(body);
  if (nested === undefined) return undefined;
  const parts = multi ? childrenOf(nested) : [nested];
  const shapes = parts.map((part) => shapeOf(kind.toUpperCase(), part));
  return shapes.some((shape) => shape === undefined) ? undefined : shapes.filter((shape) => shape !== undefined);
}

/** The positions of a line, one after another; none where a text is no line. */
export function linePositions(text: string | undefined): Position[] {
  const shapes = text === undefined ? undefined : readWkt(text);
  return (shapes ?? []).flatMap((shape) => (shape.kind === 'line' ? shape.positions : []));
}

type Nested = readonly Position[] | readonly Nested[];

/** Brackets as JSON: positions innermost. */
function nestedNumbers(body: string): Nested | undefined {
  const json = body
    .replace(
      /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?:\s+-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)+/giu,
      (numbers) => `[${numbers.trim().split(/\s+/u).slice(0, 2).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    return JSON.parse(json) as Nested;
  } catch {
    return undefined;
  }
}

function childrenOf(nested: Nested): Nested[] {
  // MULTIPOINT may be written with and without brackets around each point.
  return nested.map((child): Nested => (isPosition(child) ? [child] : child));
}

function shapeOf(kind: string, nested: Nested): Shape | undefined {
  if (kind === 'POLYGON') {
    const rings = (nested as readonly Nested[]).map(positionsOf);
    return rings.some((ring) => ring === undefined || ring.length < 3) || rings.length === 0
      ? undefined
      : { kind: 'polygon', rings: rings.filter((ring) => ring !== undefined) };
  }
  const positions = positionsOf(nested);
  const [at] = positions ?? [];
  if (positions === undefined || at === undefined) return undefined;
  if (kind === 'POINT') return positions.length === 1 ? { kind: 'point', at } : undefined;
  return positions.length < 2 ? undefined : { kind: 'line', positions };
}

function positionsOf(nested: Nested): Position[] | undefined {
  const positions = nested.filter(isPosition);
  return positions.length === nested.length && positions.length <= POSITIONS_MAX ? positions : undefined;
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'number' &&
    typeof value[1] === 'number' &&
    Math.abs(value[0]) <= LON_MAX &&
    Math.abs(value[1]) <= 90
  );
}

/** Why a text gives no shape, in words; for a text from which `readWkt` reads nothing. */
export function wktFault(text: string): string {
  if (!FORM.test(text)) return `${text.slice(0, 20)} is no such shape`;
  const pairs = [...text.matchAll(/(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/gu)].map(([, lon, lat]) => [
    Number(lon),
    Number(lat),
  ]);
  const bad = pairs.find(([lon = 0, lat = 0]) => Math.abs(lat) > 90 || Math.abs(lon) > LON_MAX);
  if (bad === undefined) return 'it has too few positions, too many, or one that is no number';
  const [lon = 0, lat = 0] = bad;
  const isSwapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  return isSwapped ? 'latitude and longitude are swapped' : `${lon} ${lat} is no place on Earth`;
}
