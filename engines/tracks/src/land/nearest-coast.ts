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
  /** How far a point is from each group at least. */
  const toGroups = new Float64Array(groups);

  function measureGroups(x: number, y: number, z: number): void {
    for (let group = 0; group < groups; group++) {
      const dx = x - balls[group * 4]!;
      const dy = y - balls[group * 4 + 1]!;
      const dz = z - balls[group * 4 + 2]!;
      toGroups[group] = Math.sqrt(dx * dx + dy * dy + dz * dz) - balls[group * 4 + 3]!;
    }
  }

  /** How far a point is from a chunk at least. */
  function toChunk(chunk: number, x: number, y: number, z: number): number {
    const dx = x - chunkX[chunk]!;
    const dy = y - chunkY[chunk]!;
    const dz = z - chunkZ[chunk]!;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - chunkRadius[chunk]!;
  }

  /** The least squared distance to an edge of a group; `squared` where none is nearer. */
  function nearestInGroup(group: number, x: number, y: number, z: number, squared: number): number {
    let best = squared;
    let reach = Math.sqrt(squared);
    const end = Math.min((group + 1) * CHUNKS_PER_GROUP, chunkFrom.length);
    for (let chunk = group * CHUNKS_PER_GROUP; chunk < end; chunk++) {
      if (toChunk(chunk, x, y, z) > reach) continue;
      for (let edge = chunkFrom[chunk]!; edge < chunkTo[chunk]!; edge++) {
        const found = edgeDistanceSquared(coast, edge, x, y, z);
        if (found < best) best = found;
      }
      reach = Math.sqrt(best);
    }
    return best;
  }

  return {
    distance(x, y, z) {
      measureGroups(x, y, z);
      // The group that may be nearest gives a first bound that spares most of the work.
      let first = 0;
      let bound = 2;
      for (let group = 0; group < groups; group++) {
        if (toGroups[group]! < toGroups[first]!) first = group;
        bound = Math.min(bound, toGroups[group]! + 2 * balls[group * 4 + 3]!);
      }
      let squared = groups > 0 ? nearestInGroup(first, x, y, z, bound * bound) : 4;
      let reach = Math.sqrt(squared);
      for (let group = 0; group < groups; group++) {
        if (group === first || toGroups[group]! > reach) continue;
        squared = nearestInGroup(group, x, y, z, squared);
        reach = Math.sqrt(squared);
      }
      return reach;
    },
    within(x, y, z, distance, take) {
      measureGroups(x, y, z);
      for (let group = 0; group < groups; group++) {
        if (toGroups[group]! > distance) continue;
        const end = Math.min((group + 1) * CHUNKS_PER_GROUP, chunkFrom.length);
        for (let chunk = group * CHUNKS_PER_GROUP; chunk < end; chunk++) {
          if (toChunk(chunk, x, y, z) > distance) continue;
          for (let edge = chunkFrom[chunk]!; edge < chunkTo[chunk]!; edge++) {
            const found = edgeDistanceSquared(coast, edge, x, y, z);
            if (found <= distance * distance) take(edge, found);
          }
        }
      }
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
