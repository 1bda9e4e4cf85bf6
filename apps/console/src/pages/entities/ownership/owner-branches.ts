import type { DrawnEdge, DrawnNode } from '../../../parts/diagram/drawing.ts';

/** A node without its place. */
export type SizedNode = Omit<DrawnNode, 'x' | 'y'>;
/** A line without its way. */
export type FreeEdge = Omit<DrawnEdge, 'via' | 'labelAt'>;

/** An owner who owns one company only, with the owners above who are such as well. */
export interface Branch {
  readonly node: SizedNode;
  readonly above: readonly Branch[];
}

/** Owners who own one company only, and so do all above them: a tree, by the company that it stands on. */
export function branchesOf(
  nodes: readonly SizedNode[],
  edges: readonly FreeEdge[],
): ReadonlyMap<string, readonly Branch[]> {
  const linesFrom = Map.groupBy(edges, ({ from }) => from);
  const linesTo = Map.groupBy(edges, ({ to }) => to);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const known = new Map<string, Branch | undefined>();
  const branch = (key: string): Branch | undefined => {
    if (known.has(key)) return known.get(key);
    // Whom a circle leads back to is no branch.
    known.set(key, undefined);
    const node = byKey.get(key);
    if (node === undefined || linesFrom.get(key)?.length !== 1) return undefined;
    const above = ownersOf(key);
    const all = above.flatMap((owner) => branch(owner) ?? []);
    const made = all.length === above.length ? { node, above: all } : undefined;
    known.set(key, made);
    return made;
  };
  // In the order of the nodes, which is that of the shares.
  const order = new Map(nodes.map(({ key }, place) => [key, place]));
  const ownersOf = (key: string): string[] =>
    (linesTo.get(key) ?? []).map(({ from }) => from).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return new Map(nodes.map(({ key }) => [key, ownersOf(key).flatMap((owner) => branch(owner) ?? [])]));
}

/** How many stand on a branch, with its own owner. */
export const sizeOf = ({ above }: Branch): number => above.reduce((all, each) => all + sizeOf(each), 1);
