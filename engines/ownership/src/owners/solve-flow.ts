import { at } from '../graph/columns.ts';
import { linksWithin, solveCycle } from './solve-cycle.ts';
import type { Components } from './strong-components.ts';
import type { StructureNode } from './structure.ts';

/** How much of the entity passes through each node: the solution of x = e + Aᵀ x, as fractions. */
export interface Flow {
  readonly through: Float64Array;
  /** What ends in cycles that nobody outside owns anything of, as a fraction. */
  readonly closed: number;
  /** Nodes whose declared shares were cut to 100 % to make a cycle solvable. */
  readonly scaled: ReadonlySet<number>;
  /** Nodes of closed cycles. */
  readonly closedNodes: ReadonlySet<number>;
  readonly isApproximate: boolean;
}

/** Stands for "no limit": what comes after is limited to 100 % where it ends. */
const UNBOUNDED = 1e9;

/**
 * Solves the linear system for the lower or the upper limits of all shares. Components are solved one after the other
 * in the order in which shares flow, cycles as a whole. A cycle that has no finite solution declares more than 100 % or
 * is owned by itself: then shares are cut to 100 % (lower limits and exact figures), or nothing is said against any
 * share (upper limits of ranges).
 */
export function solveFlow(nodes: readonly StructureNode[], components: Components, bound: 'min' | 'max'): Flow {
  const through = new Float64Array(nodes.length);
  const inflow = new Float64Array(nodes.length);
  const scaled = new Set<number>();
  const closedNodes = new Set<number>();
  let closed = 0;
  let isApproximate = false;
  inflow[0] = 1;
  for (const group of components.groups) {
    const incoming = Float64Array.from(group, (node) => at(inflow, node));
    if (incoming.every((value) => value === 0)) continue;
    const solved = solveGroup(nodes, group, bound, incoming);
    isApproximate ||= solved.isApproximate;
    for (const node of solved.scaled) scaled.add(node);
    if (solved.flow === undefined) {
      closed += incoming.reduce((sum, value) => sum + value, 0);
      for (const node of group) closedNodes.add(node);
      continue;
    }
    for (const [position, node] of group.entries()) through[node] = at(solved.flow, position);
    pass(nodes, components, group, bound, { through, inflow, scaled });
  }
  return { through, closed, scaled, closedNodes, isApproximate };
}

interface SolvedGroup {
  readonly flow: Float64Array | undefined;
  readonly scaled: readonly number[];
  readonly isApproximate: boolean;
}

function solveGroup(
  nodes: readonly StructureNode[],
  group: readonly number[],
  bound: 'min' | 'max',
  incoming: Float64Array,
): SolvedGroup {
  const links = linksWithin(nodes, group, bound, () => 1);
  if (links.length === 0) return { flow: incoming, scaled: [], isApproximate: false };
  const first = solveCycle(group.length, links, incoming);
  if (first.flow !== undefined) return { flow: first.flow, scaled: [], isApproximate: first.isApproximate };
  if (bound === 'max' && !isExact(nodes, group)) {
    return { flow: new Float64Array(group.length).fill(UNBOUNDED), scaled: [], isApproximate: false };
  }
  const scaled = group.filter((node) => declared(nodes, node, bound) > 100);
  const cut = linksWithin(nodes, group, bound, (node) => scaleOf(nodes, node, bound));
  const second = solveCycle(group.length, cut, incoming);
  return { flow: second.flow, scaled, isApproximate: second.isApproximate };
}

/** Hands what passes through a group on to the owners outside it. */
function pass(
  nodes: readonly StructureNode[],
  components: Components,
  group: readonly number[],
  bound: 'min' | 'max',
  flow: { readonly through: Float64Array; readonly inflow: Float64Array; readonly scaled: ReadonlySet<number> },
): void {
  for (const node of group) {
    const amount = at(flow.through, node);
    if (amount === 0) continue;
    const scale = flow.scaled.has(node) ? scaleOf(nodes, node, bound) : 1;
    for (const holding of (nodes[node] as StructureNode).owners) {
      if (at(components.of, holding.owner) === at(components.of, node)) continue;
      flow.inflow[holding.owner] = at(flow.inflow, holding.owner) + (amount * holding[bound] * scale) / 100;
    }
  }
}

function declared(nodes: readonly StructureNode[], node: number, bound: 'min' | 'max'): number {
  return (nodes[node] as StructureNode).owners.reduce((sum, holding) => sum + holding[bound], 0);
}

function scaleOf(nodes: readonly StructureNode[], node: number, bound: 'min' | 'max'): number {
  return Math.min(1, 100 / Math.max(declared(nodes, node, bound), 100));
}

function isExact(nodes: readonly StructureNode[], group: readonly number[]): boolean {
  return group.every((node) => (nodes[node] as StructureNode).owners.every(({ min, max }) => min === max));
}
