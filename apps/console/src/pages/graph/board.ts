import type { GraphEdge, GraphNode, MoreLinks, Network } from '@quintet/node/api';

/** Where a node stands, and whether a person put it there. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

/** What an analyst has before them: everything that was asked for, what of it is drawn and where, what was put away. */
export interface Board {
  /** All that the node told, drawn or not. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Links that were not given, by the entity that they hang on. */
  readonly more: ReadonlyMap<string, readonly MoreLinks[]>;
  /** What is drawn. */
  readonly places: ReadonlyMap<string, Place>;
  readonly hidden: ReadonlySet<string>;
  /** Whose neighbours were asked for. */
  readonly expanded: ReadonlySet<string>;
}

export const EMPTY_BOARD: Board = {
  nodes: new Map(),
  edges: new Map(),
  more: new Map(),
  places: new Map(),
  hidden: new Set(),
  expanded: new Set(),
};

/** Drawn at once; the rest stands as a number on the node. */
export const NEW_NODES_MAX = 25;

/** With more links none is given by the node, so that they are only counted. */
const DRAWN_LINKS_MAX = 5000;

/** One statement may connect several: it is one edge for each pair. */
export const edgeId = ({ key, from, to }: GraphEdge): string => `${key}\n${from}\n${to}`;

/** Takes in what the node told, without drawing any of it. */
export function withNetwork(board: Board, { nodes, edges, more }: Network, asked: readonly string[] = []): Board {
  const nextNodes = new Map(board.nodes);
  for (const node of nodes) nextNodes.set(node.key, node);
  const nextEdges = new Map(board.edges);
  for (const edge of edges) nextEdges.set(edgeId(edge), edge);
  const nextMore = new Map(board.more);
  for (const key of asked) nextMore.delete(key);
  for (const one of more) nextMore.set(one.key, [...(nextMore.get(one.key) ?? []), one]);
  return {
    ...board,
    nodes: nextNodes,
    edges: nextEdges,
    more: nextMore,
    expanded: new Set([...board.expanded, ...asked]),
  };
}

/** The neighbours of an entity that are known and neither drawn nor hidden, strongest link first. */
export function undrawnAround(board: Board, key: string): readonly string[] {
  const strength = new Map<string, number>();
  for (const edge of board.edges.values()) {
    const other = edge.from === key ? edge.to : edge.to === key ? edge.from : undefined;
    if (other === undefined || board.places.has(other) || board.hidden.has(other) || !board.nodes.has(other)) continue;
    strength.set(other, Math.max(strength.get(other) ?? 0, edge.strength));
  }
  const caption = (one: string) => board.nodes.get(one)?.caption ?? one;
  return [...strength]
    .sort(([a, one], [b, other]) => other - one || caption(a).localeCompare(caption(b)) || a.localeCompare(b))
    .map(([other]) => other);
}

/** Puts nodes away; their links stay known. */
export function withHidden(board: Board, keys: readonly string[]): Board {
  const places = new Map(board.places);
  for (const key of keys) places.delete(key);
  return { ...board, places, hidden: new Set([...board.hidden, ...keys]) };
}

/** Nodes that were put away can be drawn again; where, is for the layout to say. */
export function withShown(board: Board, keys: readonly string[]): Board {
  return { ...board, hidden: new Set([...board.hidden].filter((key) => !keys.includes(key))) };
}

export function withPlace(board: Board, key: string, place: Place): Board {
  return { ...board, places: new Map(board.places).set(key, place) };
}

export function withPlaces(board: Board, placed: Iterable<readonly [string, Place]>): Board {
  return { ...board, places: new Map([...board.places, ...placed]) };
}

export function withPin(board: Board, key: string): Board {
  const place = board.places.get(key);
  return place === undefined ? board : withPlace(board, key, { ...place, pinned: !place.pinned });
}

/** Known links of each entity. */
function degreesOf({ edges }: Board): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges.values()) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    if (to !== from) degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}

/** How many links of each kind hang on a node and are not drawn; `hub` when there are too many for any to be drawn. */
export interface Rest {
  readonly count: number;
  readonly hub: boolean;
  /** Links of which only the number is known, as nobody asked for them yet. */
  readonly unasked: number;
  readonly bySchema: readonly { readonly schema: string; readonly count: number; readonly hub: boolean }[];
}

/** What is not drawn of each node: told as a number by the node, or known here and left out for want of room. */
export function restsOf(board: Board): ReadonlyMap<string, Rest> {
  const counts = new Map<string, Map<string, { count: number; hub: boolean }>>();
  const add = (key: string, schema: string, count: number, hub: boolean) => {
    const bySchema = counts.get(key) ?? new Map<string, { count: number; hub: boolean }>();
    const before = bySchema.get(schema);
    bySchema.set(schema, { count: (before?.count ?? 0) + count, hub: hub || before?.hub === true });
    counts.set(key, bySchema);
  };
  for (const [key, links] of board.more) for (const { schema, count, hub } of links) add(key, schema, count, hub);
  for (const edge of board.edges.values()) {
    for (const [here, there] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      if (board.places.has(here) && !board.places.has(there) && !board.hidden.has(there))
        add(here, edge.schema, 1, false);
    }
  }
  const known = degreesOf(board);
  const rests = new Map<string, Rest>();
  for (const key of board.places.keys()) {
    const schemas = counts.get(key) ?? new Map<string, { count: number; hub: boolean }>();
    const bySchema = [...schemas].map(([schema, each]) => ({ schema, ...each })).sort((a, b) => b.count - a.count);
    const told = bySchema.reduce((sum, { count }) => sum + count, 0);
    const unasked = board.expanded.has(key)
      ? 0
      : Math.max(0, (board.nodes.get(key)?.degree ?? 0) - (known.get(key) ?? 0));
    if (told + unasked === 0) continue;
    const hub = unasked > DRAWN_LINKS_MAX || bySchema.some((each) => each.hub);
    rests.set(key, { count: told + unasked, hub, unasked, bySchema });
  }
  return rests;
}
