import { at } from '../graph/columns.ts';
import { EACH_OTHER, OPEN_PARTS, type OpenPart, restPartOf, UNDECLARED } from './open-parts.ts';
import type { Flow } from './solve-flow.ts';
import type { StructureNode } from './structure.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** How much each open part is, in percent: summed where it arises, and held to what all others leave of the whole. */
export function openShares(
  nodes: readonly StructureNode[],
  leavesRest: (node: StructureNode, number: number) => boolean,
  [lower, upper]: readonly [Flow, Flow],
  known: readonly Range[],
): ReadonlyMap<OpenPart, Range> {
  const sums = summed(nodes, leavesRest, lower, upper);
  const shares = OPEN_PARTS.map((part): readonly [OpenPart, Range] => {
    const { min, max } = sums.get(part) as Range;
    if (max <= 0) return [part, { min: 0, max: 0 }];
    const others = [...known, ...OPEN_PARTS.filter((other) => other !== part).map((other) => sums.get(other) as Range)];
    const most = Math.min(max, Math.max(0, 100 - others.reduce((sum, line) => sum + line.min, 0)));
    const left = 100 - others.reduce((sum, line) => sum + line.max, 0);
    return [part, { min: Math.min(most, upper.isApproximate ? 0 : Math.max(min, left)), max: most }];
  });
  return new Map(shares);
}

function summed(
  nodes: readonly StructureNode[],
  leavesRest: (node: StructureNode, number: number) => boolean,
  lower: Flow,
  upper: Flow,
): ReadonlyMap<OpenPart, Range> {
  const sums = new Map(OPEN_PARTS.map((part) => [part, { min: 0, max: 0 }]));
  const add = (part: OpenPart, min: number, max: number) => {
    const sum = sums.get(part) as { min: number; max: number };
    sum.min += min;
    sum.max += max;
  };
  add(EACH_OTHER, lower.closed * 100, Math.max(upper.closed, lower.closed) * 100);
  for (const [number, node] of nodes.entries()) {
    if (!leavesRest(node, number)) continue;
    add(restPartOf(node), at(lower.through, number) * node.restMin, at(upper.through, number) * node.restMax);
  }
  // What an unfinished solution does not account for is not known either.
  if (upper.isApproximate) sums.set(UNDECLARED, { min: 0, max: 100 });
  return sums;
}
