import { at } from '../graph/columns.ts';
import type { StructureNode } from './structure.ts';

/** The cycles of a structure: nodes from each of which the others can be reached, by holdings with a share. */
export interface Components {
  /** The component of each node. */
  readonly of: Int32Array;
  /** Components in the order in which shares flow: what is owned before its owners. */
  readonly groups: readonly (readonly number[])[];
}

/** Tarjan's algorithm without recursion, since a chain of holdings may be longer than the stack. */
export function strongComponents(nodes: readonly StructureNode[]): Components {
  const of = new Int32Array(nodes.length).fill(-1);
  const order = new Int32Array(nodes.length).fill(-1);
  const low = new Int32Array(nodes.length);
  const next = new Int32Array(nodes.length);
  const open: number[] = [];
  const groups: number[][] = [];
  let time = 0;
  for (let root = 0; root < nodes.length; root++) {
    if (at(order, root) >= 0) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1) as number;
      if (at(order, node) < 0) {
        order[node] = time;
        low[node] = time++;
        open.push(node);
      }
      const { owners } = nodes[node] as StructureNode;
      let descended = false;
      while (at(next, node) < owners.length) {
        const { owner, max } = owners[at(next, node)] as StructureNode['owners'][number];
        next[node] = at(next, node) + 1;
        if (max <= 0) continue;
        if (at(order, owner) < 0) {
          path.push(owner);
          descended = true;
          break;
        }
        if (at(of, owner) < 0) low[node] = Math.min(at(low, node), at(order, owner));
      }
      if (descended) continue;
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(at(low, above), at(low, node));
      if (at(low, node) === at(order, node)) groups.push(closeGroup(node, open, of, groups.length));
    }
  }
  // Tarjan ends with the owners first; shares flow the other way.
  const last = groups.length - 1;
  for (let node = 0; node < of.length; node++) of[node] = last - at(of, node);
  return { of, groups: groups.toReversed() };
}

function closeGroup(node: number, open: number[], of: Int32Array, number: number): number[] {
  const group: number[] = [];
  for (;;) {
    const member = open.pop() as number;
    of[member] = number;
    group.push(member);
    // In the order of discovery: an iteration along it follows the shares.
    if (member === node) return group.toReversed();
  }
}
