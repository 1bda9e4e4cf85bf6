import { likelihood } from '../likelihood.ts';
import type { Clusters } from './clusters.ts';
import { WeighedHeap } from './heap.ts';

/** Joins the two clusters that are likeliest one, again and again, until none are likelier one than two. */
export function agglomerate(clusters: Clusters): void {
  const heap = new WeighedHeap();
  const versions = new Int32Array(clusters.units.length);
  const weigh = (a: number, b: number): void => {
    const weight = likelihood(clusters.centre(a), clusters.centre(b));
    if (weight <= 0 || clusters.doClash(clusters.members(a), clusters.members(b))) return;
    heap.push({ weight, a, b, versionA: versions[a]!, versionB: versions[b]! });
  };
  for (const [a, near] of clusters.near.entries()) for (const b of near) if (a < b) weigh(a, b);
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b, versionA, versionB } = best;
    if (versions[a] !== versionA || versions[b] !== versionB) continue;
    clusters.merge(a, b);
    versions[a] = versionA + 1;
    versions[b] = versionB + 1;
    for (const other of clusters.clustersAround(clusters.members(a))) weigh(Math.min(a, other), Math.max(a, other));
  }
}
