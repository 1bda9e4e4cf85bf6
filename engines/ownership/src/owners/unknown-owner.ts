import type { Flow } from './solve-flow.ts';
import type { Holding, StructureNode } from './structure.ts';

/** The id of the line for what nobody declared. */
export const UNKNOWN_ID = 'unknown';

/** Adds a last node that holds what nobody is declared to hold, so that its chains are found like any other's. */
export function withUnknown(
  nodes: readonly StructureNode[],
  restOf: (node: StructureNode, number: number) => boolean,
  flows: readonly Flow[],
): readonly StructureNode[] {
  const holdings: Holding[] = [];
  const unknown: StructureNode = { row: -1, layer: 0, owners: [], holdings, restMin: 0, restMax: 0, isCut: false };
  const owner = nodes.length;
  const all = [...nodes, unknown];
  for (const [asset, node] of nodes.entries()) {
    const isClosed = flows.some(({ closedNodes }) => closedNodes.has(asset));
    if (!isClosed && !restOf(node, asset)) continue;
    const [min, max] = isClosed ? [100, 100] : [node.restMin, node.restMax];
    const holding: Holding = {
      asset,
      owner,
      min,
      max,
      votesMin: 0,
      votesMax: 0,
      isAboveMin: false,
      controls: false,
      isBeneficial: false,
      interests: [],
    };
    all[asset] = { ...node, owners: [...node.owners, holding] };
    holdings.push(holding);
  }
  return all;
}
