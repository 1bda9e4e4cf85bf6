import type { Flow } from './solve-flow.ts';
import type { Holding, StructureNode } from './structure.ts';

/** A part of the entity behind which nobody stands who is known: a line of its own among the owners. */
export interface OpenPart {
  readonly id: string;
  readonly caption: string;
  readonly reason: string;
}

/** What no interest accounts for. */
export const UNDECLARED: OpenPart = {
  id: 'unknown',
  caption: 'Not declared',
  reason: 'No interest in the data accounts for this part.',
};
/** Where a limit ended the search, what is missing may well be declared. */
export const NOT_LOOKED_AT: OpenPart = {
  id: 'not-looked-at',
  caption: 'Not looked at',
  reason: 'The search ended at its limit before this part was looked at.',
};
/** What ends in companies that hold each other wholly: interests account for all of it. */
export const EACH_OTHER: OpenPart = {
  id: 'owned-by-each-other',
  caption: 'Owned by each other alone',
  reason: 'Nobody outside these companies holds anything of them.',
};

/** In the order of their nodes behind those of the structure. */
export const OPEN_PARTS: readonly OpenPart[] = [UNDECLARED, NOT_LOOKED_AT, EACH_OTHER];

/** Whether an owner is such a part and no party. */
export function isOpenPart(id: string): boolean {
  return OPEN_PARTS.some((part) => part.id === id);
}

/** To which part the rest of a node belongs that nobody is known to hold. */
export const restPartOf = ({ isCut }: StructureNode): OpenPart => (isCut ? NOT_LOOKED_AT : UNDECLARED);

/** Adds last nodes that hold the open parts, so that their chains are found like any others'. */
export function withOpenParts(
  nodes: readonly StructureNode[],
  leavesRest: (node: StructureNode, number: number) => boolean,
  flows: readonly Flow[],
): readonly StructureNode[] {
  const all = [...nodes, ...OPEN_PARTS.map(openNode)];
  for (const [asset, node] of nodes.entries()) {
    const isClosed = flows.some(({ closedNodes }) => closedNodes.has(asset));
    const held = [
      ...(isClosed ? [openHolding(asset, nodes.length, EACH_OTHER, 100, 100)] : []),
      ...(leavesRest(node, asset)
        ? [openHolding(asset, nodes.length, restPartOf(node), node.restMin, node.restMax)]
        : []),
    ];
    if (held.length === 0) continue;
    all[asset] = { ...node, owners: [...node.owners, ...held] };
    for (const holding of held) (all[holding.owner] as StructureNode).holdings.push(holding);
  }
  return all;
}

function openNode(): StructureNode {
  return { row: -1, layer: 0, owners: [], holdings: [], restMin: 0, restMax: 0, isCut: false };
}

function openHolding(asset: number, first: number, part: OpenPart, min: number, max: number): Holding {
  return {
    asset,
    owner: first + OPEN_PARTS.indexOf(part),
    min,
    max,
    votesMin: 0,
    votesMax: 0,
    isAboveMin: false,
    controls: false,
    isBeneficial: false,
    interests: [],
  };
}
