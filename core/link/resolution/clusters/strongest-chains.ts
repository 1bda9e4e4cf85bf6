/** A match within one cluster; members are numbered within the cluster. */
export interface ClusterLink {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

/** How two members of a cluster hang together: the weakest link of their strongest chain, and who stands between. */
export interface Chain {
  readonly a: number;
  readonly b: number;
  /** Evidence of the weakest link, in bits. */
  readonly bits: number;
  /** The members between a and b; none for a direct link. */
  readonly through: readonly number[];
}

/**
 * The strongest chain of matches between each two members of a connected cluster: along a maximum spanning tree the
 * weakest link of every path is as strong as it can be.
 */
export function strongestChains(size: number, links: readonly ClusterLink[]): Chain[] {
  const tree = spanningTree(size, links);
  const chains: Chain[] = [];
  for (let a = 0; a < size; a++) {
    const bits = new Float64Array(size).fill(Number.NaN);
    const before = new Int32Array(size).fill(-1);
    bits[a] = Number.POSITIVE_INFINITY;
    const open = [a];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const { b, bits: own } of tree[at]!) {
        if (!Number.isNaN(bits[b]!)) continue;
        bits[b] = Math.min(bits[at]!, own);
        before[b] = at;
        open.push(b);
      }
    for (let b = a + 1; b < size; b++) {
      if (Number.isNaN(bits[b]!)) continue;
      const through: number[] = [];
      for (let at = before[b]!; at !== a; at = before[at]!) through.unshift(at);
      chains.push({ a, b, bits: bits[b]!, through });
    }
  }
  return chains;
}

/** The neighbours of each member in a maximum spanning tree (Kruskal). */
function spanningTree(size: number, links: readonly ClusterLink[]): { b: number; bits: number }[][] {
  const tree = Array.from({ length: size }, (): { b: number; bits: number }[] => []);
  const set = Array.from({ length: size }, (_, i) => i);
  const find = (member: number): number => {
    let at = member;
    while (set[at] !== at) at = set[at] = set[set[at]!]!;
    return at;
  };
  for (const { a, b, bits } of links.toSorted((x, y) => y.bits - x.bits)) {
    if (find(a) === find(b)) continue;
    set[find(a)] = find(b);
    tree[a]!.push({ b, bits });
    tree[b]!.push({ b: a, bits });
  }
  return tree;
}
