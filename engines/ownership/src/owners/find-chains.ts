import { at } from '../graph/columns.ts';
import { CHAIN_STEPS_MAX_ENTITY, CHAIN_STEPS_MAX_OWNER, CHAINS_MAX } from '../limits.ts';
import { Heap } from './heap.ts';
import type { Holding, StructureNode } from './structure.ts';

/** The strongest chains from the entity to one owner, as node numbers from the entity on. */
export interface Chains {
  readonly chains: readonly (readonly number[])[];
  /** There are more, or the search for more was broken off. */
  readonly more: boolean;
}

/** Control without a share links too, but comes after every share. */
const CONTROL_STRENGTH = 1e-9;

interface Partial {
  readonly node: number;
  readonly below: Partial | undefined;
  readonly via: number | undefined;
  /** Logarithm of the product of the shares so far. */
  readonly strength: number;
  /** `strength` with the best that can follow. */
  readonly hope: number;
}

/** Finds chains in the order of their strength: the product of the middles of their shares. No party comes twice in one. */
export class ChainFinder {
  readonly #nodes: readonly StructureNode[];
  readonly #best: Float64Array;
  /** For each asset the holdings that lead to the owner asked for; a company with many owners is not walked through. */
  readonly #onward = new Map<number, Holding[]>();
  #steps = 0;

  constructor(nodes: readonly StructureNode[]) {
    this.#nodes = nodes;
    this.#best = new Float64Array(nodes.length).fill(-Infinity);
  }

  chainsTo(owner: number): Chains {
    if (this.#steps > CHAIN_STEPS_MAX_ENTITY) return { chains: this.#fallback(owner), more: true };
    const reached = this.#bestTo(owner);
    const found: number[][] = [];
    const heap = new Heap<Partial>((a, b) => b.hope - a.hope);
    if (at(this.#best, 0) > -Infinity) {
      heap.push({ node: 0, below: undefined, via: undefined, strength: 0, hope: at(this.#best, 0) });
    }
    let steps = 0;
    let more = false;
    for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
      if (at.node === owner) {
        more = found.length === CHAINS_MAX;
        if (more) break;
        found.push(listOf(at));
        continue;
      }
      if (++this.#steps > CHAIN_STEPS_MAX_ENTITY || ++steps > CHAIN_STEPS_MAX_OWNER) {
        more = true;
        break;
      }
      this.#extend(at, heap);
    }
    for (const node of reached) this.#best[node] = -Infinity;
    this.#onward.clear();
    return { chains: found.length > 0 ? found : this.#fallback(owner), more };
  }

  /** One chain, by the layers of the search, where the budget of all owners is used up. */
  #fallback(owner: number): number[][] {
    const chain = [owner];
    for (let node = owner; node !== 0 && chain.length <= this.#nodes.length; ) {
      const { layer, holdings } = this.#nodes[node] as StructureNode;
      const below = holdings.find(({ asset }) => (this.#nodes[asset] as StructureNode).layer < layer);
      if (below === undefined) return [];
      if (below.via !== undefined) chain.push(below.via);
      chain.push(below.asset);
      node = below.asset;
    }
    return [chain.toReversed()];
  }

  #extend(partial: Partial, heap: Heap<Partial>): void {
    for (const holding of this.#onward.get(partial.node) ?? []) {
      if (isOn(partial, holding.owner)) continue;
      const onward = at(this.#best, holding.owner);
      const strength = partial.strength + strengthOf(holding);
      heap.push({ node: holding.owner, below: partial, via: holding.via, strength, hope: strength + onward });
    }
  }

  /** For every node from which the owner can be reached, the strength of the best way there. */
  #bestTo(owner: number): readonly number[] {
    const reached: number[] = [];
    const heap = new Heap<readonly [number, number]>((a, b) => b[1] - a[1]);
    heap.push([owner, 0]);
    for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
      const [node, strength] = next;
      this.#steps++;
      if (at(this.#best, node) > -Infinity) continue;
      this.#best[node] = strength;
      reached.push(node);
      for (const holding of (this.#nodes[node] as StructureNode).holdings) {
        const known = this.#onward.get(holding.asset);
        if (known === undefined) this.#onward.set(holding.asset, [holding]);
        else known.push(holding);
        if (at(this.#best, holding.asset) === -Infinity) heap.push([holding.asset, strength + strengthOf(holding)]);
      }
    }
    return reached;
  }
}

function strengthOf({ min, max }: Holding): number {
  return Math.log(Math.min(1, Math.max((min + max) / 200, CONTROL_STRENGTH)));
}

function isOn(partial: Partial, node: number): boolean {
  for (let at: Partial | undefined = partial; at !== undefined; at = at.below) if (at.node === node) return true;
  return false;
}

function listOf(partial: Partial): number[] {
  const nodes: number[] = [];
  for (let at: Partial | undefined = partial; at !== undefined; at = at.below) {
    nodes.push(at.node);
    if (at.via !== undefined) nodes.push(at.via);
  }
  return nodes.toReversed();
}
