import type { Day } from '../graph/days.ts';
import { MEASURE_CAPITAL, MEASURE_PROFIT, MEASURE_VOTES } from '../graph/flags.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import { gatherHoldings, type OpenHolding } from './gather-holdings.ts';
import type { ResolvedSearchLimits } from './search-limits.ts';
import type { Cut, DeclaredShare, Holding, Structure, StructureNode } from './structure.ts';

/** Sums of chains that are compared with the chains themselves; above, they count as stated. */
const INDIRECT_MAX = 1_000;

interface Pending {
  readonly asset: number;
  readonly holding: OpenHolding;
}

/** Gathers everything above an entity on a day, layer by layer, up to the limits. */
export function explore(graph: InterestGraph, root: number, day: Day, limits: ResolvedSearchLimits): Structure {
  const search = new Search(graph, day, limits);
  search.run(root);
  search.addUnlinked();
  return search.finish();
}

class Search {
  readonly #graph: InterestGraph;
  readonly #day: Day;
  readonly #limits: ResolvedSearchLimits;
  readonly #nodes: StructureNode[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #indirect: Pending[] = [];
  readonly #declared: DeclaredShare[] = [];
  readonly #nominees = new Map<number, Set<number>>();
  #looked = 0;
  #expanded = 0;
  #next = 0;
  #cut: Structure['cut'];

  constructor(graph: InterestGraph, day: Day, limits: ResolvedSearchLimits) {
    this.#graph = graph;
    this.#day = day;
    this.#limits = limits;
  }

  run(root: number): void {
    this.#numberOf(root, 0);
    this.#drain();
  }

  /** A stated sum whose chain is not stated counts as an interest of its own; else it is only remembered. */
  addUnlinked(): void {
    for (let i = 0; i < this.#indirect.length; i++) {
      const { asset, holding } = this.#indirect[i] as Pending;
      const known = this.#numbers.get(holding.owner);
      const [min, max] = shareOf(holding);
      if (known !== undefined && (i >= INDIRECT_MAX || this.#leadsTo(asset, known))) {
        this.#declared.push({ owner: known, asset, min, max });
        if (holding.isBeneficial) this.#markBeneficial(known);
        continue;
      }
      const node = this.#nodes[asset] as StructureNode;
      this.#addHolding(node, asset, holding);
      if (node.restMax > 0) setRest(node);
      this.#drain();
    }
  }

  finish(): Structure {
    return {
      nodes: this.#nodes,
      declared: this.#declared,
      nominees: this.#nominees,
      interestCount: this.#looked,
      cut: this.#cut,
    };
  }

  #drain(): void {
    for (; this.#next < this.#nodes.length; this.#next++) this.#expand(this.#next);
  }

  #expand(number: number): void {
    const node = this.#nodes[number] as StructureNode;
    if (this.#graph.kindOf(node.row) === 'person') return;
    const { maxLayers, maxEntities, maxInterests } = this.#limits;
    const room = maxInterests - this.#looked;
    if (node.layer >= maxLayers || this.#expanded >= maxEntities || room <= 0) {
      this.#cutAt(node, node.layer >= maxLayers ? 'depth' : room <= 0 ? 'interests' : 'entities');
      return;
    }
    const found = gatherHoldings(this.#graph, node.row, this.#day, room);
    this.#looked += found.looked;
    if (found.looked > 0) this.#expanded++;
    if (found.isCut) this.#markCut(node, 'interests');
    else if (this.#graph.isCut(node.row)) this.#markCut(node, 'gathered');
    for (const holding of found.direct) if (!holding.takesRest) this.#addHolding(node, number, holding);
    setRest(node);
    this.#addRest(
      node,
      number,
      found.direct.filter(({ takesRest }) => takesRest),
    );
    for (const holding of found.indirect) this.#indirect.push({ asset: number, holding });
    for (const [nominee, clients] of found.nominees) this.#noteNominee(nominee, clients, node.layer + 1);
  }

  #cutAt(node: StructureNode, cut: Cut): void {
    const { from } = this.#graph.byAsset;
    const hasOwners = (from[node.row + 1] as number) > (from[node.row] as number);
    if (hasOwners) this.#markCut(node, cut);
    else if (this.#graph.isCut(node.row)) this.#markCut(node, 'gathered');
  }

  #markCut(node: StructureNode, cut: Cut): void {
    node.isCut = true;
    this.#cut ??= cut;
  }

  #numberOf(row: number, layer: number): number {
    const known = this.#numbers.get(row);
    if (known !== undefined) return known;
    const number = this.#nodes.length;
    this.#numbers.set(row, number);
    this.#nodes.push({ row, layer, owners: [], holdings: [], restMin: 100, restMax: 100, isCut: false });
    return number;
  }

  #addHolding(node: StructureNode, asset: number, open: OpenHolding): void {
    const owner = this.#numberOf(open.owner, node.layer + 1);
    const [min, max] = shareOf(open);
    const [votesMin, votesMax] = votesOf(open);
    const via = open.via === undefined ? undefined : this.#numberOf(open.via, node.layer + 1);
    const holding: Holding = {
      asset,
      owner,
      min,
      max: Math.max(min, Math.min(max, 100)),
      votesMin,
      votesMax,
      isAboveMin: open.isAboveMin,
      controls: open.controls,
      isBeneficial: open.isBeneficial,
      ...(via === undefined ? {} : { via }),
      interests: open.interests,
    };
    node.owners.push(holding);
    (this.#nodes[owner] as StructureNode).holdings.push(holding);
  }

  /** Who holds what the others do not: one such party has all of it, several may each have none or all. */
  #addRest(node: StructureNode, asset: number, rest: readonly OpenHolding[]): void {
    if (rest.length === 0) return;
    for (const open of rest) {
      this.#addHolding(node, asset, open);
      const holding = node.owners.at(-1) as Holding;
      holding.min = rest.length === 1 ? node.restMin : 0;
      holding.max = node.restMax;
    }
    node.restMin = 0;
    node.restMax = 0;
  }

  #noteNominee(nominee: number, clients: readonly number[], layer: number): void {
    const number = this.#numberOf(nominee, layer);
    const known = this.#nominees.get(number) ?? new Set();
    for (const client of clients) known.add(this.#numberOf(client, layer));
    this.#nominees.set(number, known);
  }

  /** Whether a chain of stated links leads from an asset to an owner. */
  #leadsTo(asset: number, owner: number): boolean {
    const seen = new Set([asset]);
    const queue = [asset];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const holding of (this.#nodes[at] as StructureNode).owners) {
        if (holding.owner === owner) {
          // A direct stake is no chain: the sum is stated beside it.
          if (at !== asset) return true;
          continue;
        }
        if (seen.has(holding.owner)) continue;
        seen.add(holding.owner);
        queue.push(holding.owner);
      }
    }
    return false;
  }

  #markBeneficial(owner: number): void {
    for (const holding of (this.#nodes[owner] as StructureNode).holdings) holding.isBeneficial = true;
  }
}

function setRest(node: StructureNode): void {
  let min = 0;
  let max = 0;
  for (const holding of node.owners) {
    min += holding.min;
    max += holding.max;
  }
  node.restMin = Math.max(0, 100 - max);
  node.restMax = Math.max(0, 100 - min);
}

/** Capital counts first; votes stand in for it where none is stated, rights to profit where neither is. */
function shareOf({ min, max, counts }: OpenHolding): readonly [number, number] {
  for (const measure of [MEASURE_CAPITAL, MEASURE_VOTES, MEASURE_PROFIT] as const) {
    if (counts[measure] > 0) return [min[measure], max[measure]];
  }
  return [0, 0];
}

/** Votes follow capital where they are not stated apart. */
function votesOf({ min, max, counts }: OpenHolding): readonly [number, number] {
  for (const measure of [MEASURE_VOTES, MEASURE_CAPITAL] as const) {
    if (counts[measure] > 0) return [min[measure], max[measure]];
  }
  return [0, 0];
}
