import { at } from '../graph/columns.ts';
import { EXACT_CYCLE_MAX_ENTITIES, ITERATION_MAX_ROUNDS } from '../limits.ts';
import { solveDense } from './solve-dense.ts';
import type { StructureNode } from './structure.ts';

/** A link within one cycle: positions of the members, and the share as a fraction. */
export interface CycleLink {
  readonly asset: number;
  readonly owner: number;
  readonly weight: number;
}

/** What flows through each member of a cycle; undefined where it has no finite solution. */
export interface CycleFlow {
  readonly flow: Float64Array | undefined;
  /** The iteration ended before it came to rest. */
  readonly isApproximate: boolean;
}

/** Above this a company would be owned a million times over: the cycle gives nothing away, and no sum is finite. */
const FLOW_MAX = 1e6;
const AT_REST = 1e-14;

/** Links within a group of nodes, with their shares (`min` or `max`). */
export function linksWithin(
  nodes: readonly StructureNode[],
  group: readonly number[],
  bound: 'min' | 'max',
  scale: (node: number) => number,
): readonly CycleLink[] {
  const positions = new Map(group.map((node, position) => [node, position]));
  const links: CycleLink[] = [];
  for (const [asset, node] of group.entries()) {
    for (const holding of (nodes[node] as StructureNode).owners) {
      const owner = positions.get(holding.owner);
      if (owner !== undefined && holding[bound] > 0) {
        links.push({ asset, owner, weight: (holding[bound] / 100) * scale(node) });
      }
    }
  }
  return links;
}

/** Solves one cycle: exactly when it is small, else by iteration until it rests. */
export function solveCycle(size: number, links: readonly CycleLink[], inflow: Float64Array): CycleFlow {
  const kept = keptWithin(size, links);
  // Nothing leaves: what flows in grows without end.
  if (kept.every((share) => share >= 1 - 1e-12)) return { flow: undefined, isApproximate: false };
  if (size > EXACT_CYCLE_MAX_ENTITIES) return iterate(links, inflow, kept);
  const weights = new Float64Array(size * size);
  for (const { asset, owner, weight } of links)
    weights[asset * size + owner] = at(weights, asset * size + owner) + weight;
  const flow = solveDense(weights, inflow, size);
  return { flow: flow !== undefined && isSound(flow) ? flow : undefined, isApproximate: false };
}

/** What part of each member is held by members. */
function keptWithin(size: number, links: readonly CycleLink[]): Float64Array {
  const kept = new Float64Array(size);
  for (const { asset, weight } of links) kept[asset] = at(kept, asset) + weight;
  return kept;
}

/** A cycle without a finite sum shows as a value below zero or beyond all measure. */
function isSound(flow: Float64Array): boolean {
  return flow.every((value) => value > -1e-9 && value < FLOW_MAX);
}

/**
 * Passes on what came in, round after round, in the order of the links. Every few rounds all values are scaled so that
 * as much leaves the cycle as enters it, which holds for the solution; a cycle that leaks little would else take for ever.
 */
function iterate(links: readonly CycleLink[], inflow: Float64Array, kept: Float64Array): CycleFlow {
  const sorted = links.toSorted((a, b) => a.owner - b.owner);
  const flow = inflow.slice();
  const rounds = Math.min(ITERATION_MAX_ROUNDS, Math.ceil(WORK_MAX_STEPS / sorted.length));
  for (let round = 1; round <= rounds; round++) {
    const change = passOn(sorted, inflow, flow);
    if (!(change < Infinity) || !flow.every((value) => value < FLOW_MAX))
      return { flow: undefined, isApproximate: false };
    if (change < AT_REST) return { flow, isApproximate: false };
    if (round % BALANCE_EVERY_ROUNDS === 0) balance(flow, inflow, kept);
  }
  return { flow, isApproximate: true };
}

/** One round; gives the largest relative change. */
function passOn(links: readonly CycleLink[], inflow: Float64Array, flow: Float64Array): number {
  let change = 0;
  for (let k = 0; k < links.length; ) {
    const { owner } = links[k] as CycleLink;
    let self = 0;
    let sum = at(inflow, owner);
    for (; k < links.length && (links[k] as CycleLink).owner === owner; k++) {
      const { asset, weight } = links[k] as CycleLink;
      if (asset === owner) self += weight;
      else sum += at(flow, asset) * weight;
    }
    const value = self < 1 ? sum / (1 - self) : Infinity;
    change = Math.max(change, Math.abs(value - at(flow, owner)) / (1 + value));
    flow[owner] = value;
  }
  return change;
}

function balance(flow: Float64Array, inflow: Float64Array, kept: Float64Array): void {
  const enters = inflow.reduce((sum, value) => sum + value, 0);
  const leaves = flow.reduce((sum, value, member) => sum + value * (1 - at(kept, member)), 0);
  const scale = enters / leaves;
  if (!(scale > 1e-6 && scale < 1e6)) return;
  for (let member = 0; member < flow.length; member++) flow[member] = at(flow, member) * scale;
}

const BALANCE_EVERY_ROUNDS = 4;
/** Links passed in all rounds together. */
const WORK_MAX_STEPS = 30_000_000;
