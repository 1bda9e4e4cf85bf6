/** A place as [longitude, latitude] in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/**
 * A ring as whole steps of a degree, each point as its difference to the one before: a fifth of the text of degrees.
 * Points that fall on the one before are left out.
 */
export function encodeRing(ring: readonly LonLat[], steps: number): number[] {
  const flat: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of ring) {
    const [nextX, nextY] = [Math.round(lon * steps), Math.round(lat * steps)];
    if (flat.length > 0 && nextX === x && nextY === y) continue;
    flat.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return flat;
}

/** The other way. @example decodeRing([1000, 2000, 5, 0], 1000) // [[1, 2], [1.005, 2]] */
export function decodeRing(flat: readonly number[], steps: number): LonLat[] {
  const ring: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    x += flat[at] ?? 0;
    y += flat[at + 1] ?? 0;
    ring.push([x / steps, y / steps]);
  }
  return ring;
}
