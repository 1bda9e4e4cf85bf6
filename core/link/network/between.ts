import type { LinkedPair } from './link.ts';

/** Of all links those that lie on some way from one entity to another of at most so many links. */
export function linksBetween<L extends LinkedPair>(links: readonly L[], a: string, b: string, depth: number): L[] {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  const near = hopsFrom(neighbours, a, depth);
  const far = hopsFrom(neighbours, b, depth);
  const hops = (side: ReadonlyMap<string, number>, id: string): number => side.get(id) ?? Number.POSITIVE_INFINITY;
  return links.filter(
    ({ from, to }) =>
      from !== to && Math.min(hops(near, from) + hops(far, to), hops(near, to) + hops(far, from)) + 1 <= depth,
  );
}

function hopsFrom(neighbours: ReadonlyMap<string, readonly string[]>, start: string, max: number): Map<string, number> {
  const hops = new Map([[start, 0]]);
  for (const [id, count] of hops) {
    if (count === max) break;
    for (const other of neighbours.get(id) ?? []) if (!hops.has(other)) hops.set(other, count + 1);
  }
  return hops;
}
