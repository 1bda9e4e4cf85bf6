import type { DrawnEdge, DrawnNode } from '../../../parts/diagram/drawing.ts';

/** A node without its place. */
export type SizedNode = Omit<DrawnNode, 'x' | 'y'>;
/** A line without its way. */
export type FreeEdge = Omit<DrawnEdge, 'via' | 'labelAt'>;

/** An owner who owns one company only, with the owners above who are such as well. */
export interface Branch {
  readonly node: SizedNode;
  readonly above: readonly Branch[];
  /** Room at its right, for a line that leads back to itself. */
  readonly beside?: number;
}

const LOOP_PX = 64;

/** The room that the lines of each node to itself take at its right. */
export function loopRoom(edges: readonly FreeEdge[]): (key: string) => number {
  const loops = new Set(edges.filter(({ from, to }) => from === to).map(({ from }) => from));
  return (key) => (loops.has(key) ? LOOP_PX : 0);
}

/** Owners who own one company only, and so do all above them: a tree, by the company that it stands on. */
export function branchesOf(
  nodes: readonly SizedNode[],
  edges: readonly FreeEdge[],
): ReadonlyMap<string, readonly Branch[]> {
  const between = edges.filter(({ from, to }) => from !== to);
  const linesFrom = Map.groupBy(between, ({ from }) => from);
  const linesTo = Map.groupBy(between, ({ to }) => to);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const besideOf = loopRoom(edges);
  const known = new Map<string, Branch | undefined>();
  const branch = (key: string): Branch | undefined => {
    if (known.has(key)) return known.get(key);
    // Whom a circle leads back to is no branch.
    known.set(key, undefined);
    const node = byKey.get(key);
    if (node === undefined || linesFrom.get(key)?.length !== 1) return undefined;
    const above = ownersOf(key);
    const all = above.flatMap((owner) => branch(owner) ?? []);
    const made = all.length === above.length ? { node, above: all, beside: besideOf(key) } : undefined;
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
