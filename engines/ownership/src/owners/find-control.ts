import { at } from '../graph/columns.ts';
import type { StructureNode } from './structure.ts';

/** Votes above this control as a whole. */
export const MAJORITY_PERCENT = 50;

/**
 * Who controls what within a structure: whoever has more than half of the votes of a company, alone or through what it
 * controls, controls it as a whole; control by other means counts at once. Kept between owners, so that one question
 * costs only what its answer touches.
 */
export class ControlFinder {
  readonly #nodes: readonly StructureNode[];
  readonly #votes: Float64Array;
  readonly #touched: number[] = [];

  constructor(nodes: readonly StructureNode[]) {
    this.#nodes = nodes;
    this.#votes = new Float64Array(nodes.length);
  }

  /**
   * All that a node controls, itself not counted.
   * @param bound `min`: what it surely controls; `max`: what it may control.
   */
  controlledBy(owner: number, bound: 'min' | 'max'): ReadonlySet<number> {
    const controlled = new Set([owner]);
    const queue = [owner];
    for (let holder = queue.pop(); holder !== undefined; holder = queue.pop()) {
      for (const holding of (this.#nodes[holder] as StructureNode).holdings) {
        if (controlled.has(holding.asset)) continue;
        const votes = bound === 'min' ? holding.votesMin + (holding.isAboveMin ? 1e-9 : 0) : holding.votesMax;
        const sum = at(this.#votes, holding.asset) + votes;
        this.#votes[holding.asset] = sum;
        this.#touched.push(holding.asset);
        if (!holding.controls && sum <= MAJORITY_PERCENT + 1e-10) continue;
        controlled.add(holding.asset);
        queue.push(holding.asset);
      }
    }
    for (const node of this.#touched) this.#votes[node] = 0;
    this.#touched.length = 0;
    controlled.delete(owner);
    return controlled;
  }
}
