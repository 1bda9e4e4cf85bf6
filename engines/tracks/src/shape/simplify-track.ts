import { synchronousDistanceM, unitVector } from './sed.ts';

/**
 * Top-down time ratio (TD-TR; Meratnia and de By, "Spatiotemporal Compression Techniques for Moving Point Objects", EDBT
 * 2004): which points of a track to keep so that every other lies within `epsilonM` of where the kept ones put it at its time
 * (synchronous distance, along great circles).
 * @param times seconds, rising; points of the same time as the one before are judged as if a moment later
 * @param lons,lats degrees
 * @returns indexes of kept points, rising; the first and the last always
 */
export function simplifyTrack(
  times: ArrayLike<number>,
  lons: ArrayLike<number>,
  lats: ArrayLike<number>,
  epsilonM: number,
): number[] {
  const count = times.length;
  if (count <= 2) return Array.from({ length: count }, (_, i) => i);
  const vectors = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) unitVector(lons[i]!, lats[i]!, vectors, i * 3);
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const spans: [number, number][] = [[0, count - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const far = farthest(times, vectors, span[0], span[1], epsilonM);
    if (far === undefined) continue;
    keep[far] = 1;
    spans.push([span[0], far], [far, span[1]]);
  }
  return [...keep.keys()].filter((i) => keep[i] === 1);
}

/** The point between two that lies furthest from where they put it; undefined when none is beyond the bound. */
function farthest(
  times: ArrayLike<number>,
  vectors: Float64Array,
  from: number,
  to: number,
  epsilonM: number,
): number | undefined {
  const whole = times[to]! - times[from]!;
  let most = epsilonM;
  let at: number | undefined;
  for (let i = from + 1; i < to; i++) {
    const share = whole > 0 ? (times[i]! - times[from]!) / whole : 0;
    const distance = synchronousDistanceM(vectors, from * 3, i * 3, to * 3, share);
    if (distance <= most) continue;
    most = distance;
    at = i;
  }
  return at;
}
