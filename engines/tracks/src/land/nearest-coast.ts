import type { Coast } from './coast.ts';

/** So many chunks are passed over at once. */
const CHUNKS_PER_GROUP = 32;

/** Edges near a point of the unit sphere; all distances are straight through the Earth, in its radii. */
export interface NearestCoast {
  /** To the nearest edge, at most `bound` when that is already known. */
  distance(x: number, y: number, z: number): number;
  /** Gives every edge within a distance, and how far it is. */
  within(x: number, y: number, z: number, distance: number, take: (edge: number, squared: number) => void): void;
}

/** Squared distance between a point and an edge, both on the unit sphere. */
export function edgeDistanceSquared(coast: Coast, edge: number, x: number, y: number, z: number): number {
  const ax = coast.x[edge]!;
  const ay = coast.y[edge]!;
  const az = coast.z[edge]!;
  const ex = coast.x[edge + 1]! - ax;
  const ey = coast.y[edge + 1]! - ay;
  const ez = coast.z[edge + 1]! - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const length = ex * ex + ey * ey + ez * ez;
  const along = length > 0 ? (px * ex + py * ey + pz * ez) / length : 0;
  const at = along < 0 ? 0 : along > 1 ? 1 : along;
  const dx = px - at * ex;
  const dy = py - at * ey;
  const dz = pz - at * ez;
  return dx * dx + dy * dy + dz * dz;
}

/** Two levels of balls: groups of chunks, chunks of edges. */
export function createNearestCoast(coast: Coast): NearestCoast {
  const { chunkFrom, chunkTo, chunkX, chunkY, chunkZ, chunkRadius } = coast;
  const groups = Math.ceil(chunkFrom.length / CHUNKS_PER_GROUP);
  const balls = new Float32Array(groups * 4);
  for (let group = 0; group < groups; group++) balls.set(groupBall(coast, group), group * 4);

  /** How far a point is from a ball at least. */
  const toGroup = (group: number, x: number, y: number, z: number) =>
    Math.sqrt((x - balls[group * 4]!) ** 2 + (y - balls[group * 4 + 1]!) ** 2 + (z - balls[group * 4 + 2]!) ** 2) -
    balls[group * 4 + 3]!;
  const toChunk = (chunk: number, x: number, y: number, z: number) =>
    Math.sqrt((x - chunkX[chunk]!) ** 2 + (y - chunkY[chunk]!) ** 2 + (z - chunkZ[chunk]!) ** 2) - chunkRadius[chunk]!;

  function visit(x: number, y: number, z: number, limit: () => number, edge: (edge: number) => void): void {
    for (let group = 0; group < groups; group++) {
      if (toGroup(group, x, y, z) > limit()) continue;
      const end = Math.min((group + 1) * CHUNKS_PER_GROUP, chunkFrom.length);
      for (let chunk = group * CHUNKS_PER_GROUP; chunk < end; chunk++) {
        if (toChunk(chunk, x, y, z) > limit()) continue;
        for (let i = chunkFrom[chunk]!; i < chunkTo[chunk]!; i++) edge(i);
      }
    }
  }

  return {
    distance(x, y, z) {
      // What the nearest ball's far side allows is a first bound that spares most of the work.
      let best = 2;
      for (let group = 0; group < groups; group++)
        best = Math.min(best, toGroup(group, x, y, z) + 2 * balls[group * 4 + 3]!);
      let squared = best * best;
      visit(
        x,
        y,
        z,
        () => best,
        (edge) => {
          const found = edgeDistanceSquared(coast, edge, x, y, z);
          if (found >= squared) return;
          squared = found;
          best = Math.sqrt(found);
        },
      );
      return best;
    },
    within(x, y, z, distance, take) {
      visit(
        x,
        y,
        z,
        () => distance,
        (edge) => {
          const found = edgeDistanceSquared(coast, edge, x, y, z);
          if (found <= distance * distance) take(edge, found);
        },
      );
    },
  };
}

function groupBall({ chunkX, chunkY, chunkZ, chunkRadius }: Coast, group: number): [number, number, number, number] {
  const from = group * CHUNKS_PER_GROUP;
  const to = Math.min(from + CHUNKS_PER_GROUP, chunkX.length);
  let x = 0;
  let y = 0;
  let z = 0;
  for (let c = from; c < to; c++) {
    x += chunkX[c]! / (to - from);
    y += chunkY[c]! / (to - from);
    z += chunkZ[c]! / (to - from);
  }
  let radius = 0;
  for (let c = from; c < to; c++)
    radius = Math.max(radius, Math.hypot(chunkX[c]! - x, chunkY[c]! - y, chunkZ[c]! - z) + chunkRadius[c]!);
  return [x, y, z, radius + 1e-6];
}
