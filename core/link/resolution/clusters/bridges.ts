import type { ClusterLink } from './strongest-chains.ts';

/** A link without which a cluster falls into two parts of two or more records each. */
export interface Bridge {
  readonly a: number;
  readonly b: number;
  /** How many members stand on the side of b. */
  readonly behind: number;
}

/** The bridges of a connected cluster between parts of two or more (Tarjan 1974), without recursion. */
export function bridgesOf(size: number, links: readonly ClusterLink[]): Bridge[] {
  const neighbours = Array.from({ length: size }, (): number[] => []);
  for (const { a, b } of links) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  const seen = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const behind = new Int32Array(size).fill(1);
  const next = new Int32Array(size);
  const bridges: Bridge[] = [];
  const path = [0];
  let time = 0;
  seen[0] = low[0] = time++;
  while (path.length > 0) {
    const at = path.at(-1)!;
    const parent = path.at(-2);
    const to = neighbours[at]![next[at]!++];
    if (to === undefined) {
      path.pop();
      if (parent === undefined) break;
      low[parent] = Math.min(low[parent]!, low[at]!);
      behind[parent]! += behind[at]!;
      if (low[at]! > seen[parent]! && behind[at]! >= 2 && size - behind[at]! >= 2)
        bridges.push({ a: parent, b: at, behind: behind[at]! });
    } else if (seen[to] === -1) {
      seen[to] = low[to] = time++;
      path.push(to);
    } else if (to !== parent) low[at] = Math.min(low[at]!, seen[to]!);
  }
  return bridges;
}
