import { at } from '../graph/columns.ts';
import { MAJORITY_PERCENT } from '../owners/find-control.ts';
import type { Holding, StructureNode } from '../owners/structure.ts';
import type { RegimeRule } from './regimes.ts';
import { reaches } from './thresholds.ts';

/** Why a node counts as that of a listed person. */
export interface Covered {
  readonly basis: 'listed' | 'ownership' | 'control';
  /** The stakes that decided; empty for who is listed. */
  readonly holdings: readonly Holding[];
}

/**
 * Who counts as listed within a structure: the listed themselves, and, layer by layer, what those who count hold enough
 * of. Each stake of one who counts counts whole.
 * @param bound `min`: who surely counts; `max`: who may.
 */
export function coverage(
  nodes: readonly StructureNode[],
  listed: Iterable<number>,
  rule: RegimeRule,
  bound: 'min' | 'max',
): ReadonlyMap<number, Covered> {
  const covered = new Map<number, Covered>();
  const shares = new Float64Array(nodes.length);
  const votes = new Float64Array(nodes.length);
  const stakes = new Map<number, Holding[]>();
  const counted = new Set<Holding>();
  const byNominee = holdingsByNominee(nodes);
  const queue: number[] = [];
  const cover = (node: number, reason: Covered) => {
    if (covered.has(node)) return;
    covered.set(node, reason);
    queue.push(node);
  };
  for (const node of listed) cover(node, { basis: 'listed', holdings: [] });
  for (let holder = queue.pop(); holder !== undefined; holder = queue.pop()) {
    for (const holding of [...(nodes[holder] as StructureNode).holdings, ...(byNominee.get(holder) ?? [])]) {
      const { asset } = holding;
      if (covered.has(asset) || counted.has(holding)) continue;
      counted.add(holding);
      const held = stakes.get(asset) ?? [];
      held.push(holding);
      stakes.set(asset, held);
      shares[asset] = at(shares, asset) + holding[bound] + (holding.isAboveMin && bound === 'min' ? 1e-8 : 0);
      votes[asset] = at(votes, asset) + (bound === 'min' ? holding.votesMin : holding.votesMax);
      if (reaches(at(shares, asset), rule)) cover(asset, { basis: 'ownership', holdings: held });
      else if (rule.countsControl && (holding.controls || at(votes, asset) > MAJORITY_PERCENT + 1e-9)) {
        cover(asset, { basis: 'control', holdings: holding.controls ? [holding] : held });
      }
    }
  }
  return covered;
}

/** What is held through a nominee is in the name of the nominee as well. */
function holdingsByNominee(nodes: readonly StructureNode[]): ReadonlyMap<number, readonly Holding[]> {
  const through = nodes.flatMap(({ owners }) => owners.filter(({ via }) => via !== undefined));
  return Map.groupBy(through, ({ via }) => via as number);
}
