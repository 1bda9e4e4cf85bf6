import { WeighedHeap } from './clusters/heap.ts';
import type { Node } from './node.ts';

/** Reports that name the same thing, and those that a person joined, are nearer than any that are only alike. */
const TIED = Infinity;

/**
 * By which other report each of a group came to it, so that the reasons of all lead to the first: the tree of the
 * strongest (Prim 1957). The first, and what hangs together by others alone, have none.
 *
 * @param nodes in the order of `compareNodes`
 * @param tiedTo those that each is tied to for certain
 */
export function reasonsOf(nodes: readonly Node[], tiedTo: (node: Node) => readonly Node[]): ReadonlyMap<Node, Node> {
  const number = new Map(nodes.map((node, i) => [node, i]));
  const by = new Map<Node, Node>();
  const reached = new Set([0]);
  const open = new WeighedHeap();
  const offer = (from: number): void => {
    const node = nodes[from]!;
    const offerOne = (other: Node, weight: number): void => {
      const to = number.get(other);
      if (to !== undefined && !reached.has(to)) open.push({ weight, a: to, b: from, versionA: 0, versionB: 0 });
    };
    for (const other of tiedTo(node)) offerOne(other, TIED);
    for (const [other, { score }] of node.near) offerOne(other, score);
  };
  offer(0);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next.a)) continue;
    reached.add(next.a);
    by.set(nodes[next.a]!, nodes[next.b]!);
    offer(next.a);
  }
  return by;
}
