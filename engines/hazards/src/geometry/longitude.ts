import type { Position } from '../shape.ts';

/** A longitude as it is usually written: from −180° up to, not including, 180°. */
export function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon < 180) return lon;
  const turned = (((lon + 180) % 360) + 360) % 360;
  return turned - 180;
}

/** The way from one longitude to another, the shorter way round: −180°…180°. What spans exactly a turn is kept. */
export function longitudeStep(from: number, to: number): number {
  const step = to - from;
  if (Math.abs(step) <= 180 || Math.abs(step) === 360) return step;
  return step - 360 * Math.round(step / 360);
}

/**
 * The same positions with longitudes that run on: neighbours lie at most 180° apart, beyond ±180° where the
 * antimeridian is crossed. A side that spans exactly 360° is a box around the world and stays.
 */
export function unwrap(positions: readonly Position[]): Position[] {
  const out: Position[] = [];
  let [before, at] = [0, 0];
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    const lon = position[0];
    at = i === 0 ? lon : at + longitudeStep(before, lon);
    before = lon;
    out.push([at, position[1]]);
  }
  return out;
}

/**
 * A ring as it is filled in the plane of longitude and latitude: unwrapped, closed, and where it goes once around a
 * pole led along that pole, the one on the side of its mean latitude.
 */
export function closeRing(ring: readonly Position[]): Position[] {
  const out = unwrap(ring);
  const [first, last] = [out[0], out.at(-1)];
  if (!first || !last) return out;
  const end = last[0] + longitudeStep(ring.at(-1)![0], ring[0]![0]);
  if (end !== last[0] || last[1] !== first[1]) out.push([end, first[1]]);
  if (Math.abs(end - first[0]) < 180) return out;
  const pole = out.reduce((sum, [, lat]) => sum + lat, 0) >= 0 ? 90 : -90;
  return [...out, [end, pole], [first[0], pole], first];
}
