import type { InterestGraph } from '@quintet/ownership';

/** Steps from a vessel up to a listed owner that are followed at most: the ownership search has bounds of its own. */
const STEPS_MAX = 100;

/** From an entity up to the nearest that is listed, both named; undefined where none stands above it. */
export function chainToListed(graph: InterestGraph, root: string, listed: ReadonlySet<string>): string[] | undefined {
  const start = graph.rowOf(root);
  if (start === undefined) return undefined;
  const below = new Map<number, number>([[start, -1]]);
  let layer = [start];
  for (let steps = 0; layer.length > 0 && steps < STEPS_MAX; steps++) {
    const end = layer.find((row) => row !== start && listed.has(graph.party(row).id));
    if (end !== undefined) return wayDown(graph, below, end);
    layer = layer
      .flatMap((row) => ownersOf(graph, row))
      .filter(([owner, asset]) => isNew(below, owner, asset))
      .map(([owner]) => owner);
  }
  return undefined;
}

function isNew(below: Map<number, number>, owner: number, asset: number): boolean {
  if (below.has(owner)) return false;
  below.set(owner, asset);
  return true;
}

function ownersOf({ byAsset, columns }: InterestGraph, asset: number): [owner: number, asset: number][] {
  const owners: [number, number][] = [];
  for (let i = byAsset.from[asset]!; i < byAsset.from[asset + 1]!; i++)
    owners.push([columns.owner[byAsset.rows[i]!]!, asset]);
  return owners;
}

function wayDown(graph: InterestGraph, below: ReadonlyMap<number, number>, end: number): string[] {
  const chain: string[] = [];
  for (let row = end; row !== -1; row = below.get(row)!) chain.unshift(graph.party(row).id);
  return chain;
}
