import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import type Louvain from 'graphology-communities-louvain';
import type Betweenness from 'graphology-metrics/centrality/betweenness.js';
import { seededNumbers } from '../resolution/random.ts';

// Their types name a default export that these modules, which are CommonJS, do not have.
const load = createRequire(import.meta.url);
const louvain: typeof Louvain.default = load('graphology-communities-louvain');
const betweenness: typeof Betweenness.default = load('graphology-metrics/centrality/betweenness');

/** How strongly two are linked, 0..1. */
export interface WeightedLink {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

export interface NetworkGroups {
  /** Who belongs together, the largest group first; who is linked with nobody is a group alone. */
  readonly groups: string[][];
  /** Who holds the network together, greatest first; `betweenness` is the share of shortest paths that run through. */
  readonly brokers: { readonly key: string; readonly betweenness: number }[];
}

const BROKERS_MAX = 50;
const SEED = 20_261_128;
const STEPS = 2 ** 32;

/** Groups by modularity (Louvain) and brokers by betweenness (Brandes); the same network always gives the same. */
export function groupsOf(keys: readonly string[], links: readonly WeightedLink[]): NetworkGroups {
  const graph = new UndirectedGraph();
  for (const key of [...new Set(keys)].sort()) graph.addNode(key);
  const sorted = [...links].sort((a, b) => (a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1));
  for (const { from, to, strength } of sorted) {
    if (from === to) continue;
    const weight = graph.hasEdge(from, to) ? (graph.getEdgeAttribute(from, to, 'weight') as number) : 0;
    graph.mergeEdge(from, to, { weight: weight + strength });
  }
  const numbers = seededNumbers(SEED);
  const communities = graph.size === 0 ? {} : louvain(graph, { rng: () => numbers(STEPS) / STEPS });
  const groups = Map.groupBy(graph.nodes(), (key) => communities[key] ?? key);
  const through = graph.order < 3 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true });
  return {
    groups: [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1)),
    brokers: Object.entries(through)
      .map(([key, value]) => ({ key, betweenness: Math.round(value * 1e6) / 1e6 }))
      .filter((broker) => broker.betweenness > 0)
      .sort((a, b) => b.betweenness - a.betweenness || (a.key < b.key ? -1 : 1))
      .slice(0, BROKERS_MAX),
  };
}
