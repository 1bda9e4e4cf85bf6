import type { CapPosition } from '../alert.ts';

/** Where two positions are more than half a turn apart, an edge is read the shorter way, across the antimeridian. */
export function antimeridianEdge(positions: readonly CapPosition[]): readonly [from: number, to: number] | undefined {
  for (let at = 1; at < positions.length; at++) {
    const [from, to] = [positions[at - 1]![1], positions[at]![1]];
    if (Math.abs(to - from) > 180) return [from, to];
  }
  return undefined;
}

/** The positions with longitudes that go on beyond ±180 where the outline crosses the antimeridian. */
export function unwrapLongitudes(positions: readonly CapPosition[]): readonly CapPosition[] {
  let turn = 0;
  return positions.map(([lat, lon], at) => {
    const step = at === 0 ? 0 : lon - positions[at - 1]![1];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [lat, lon + turn];
  });
}
