import type { Communities, GraphState, GraphView, Network, Paths, Shared } from '@quintet/node/api';
import { type Board, EMPTY_BOARD, NEW_NODES_MAX, type Place, undrawnAround, withNetwork, withPlaces } from './board.ts';
import { askNeighbours, askPaths, askShared, readView } from './graph-api.ts';
import type { AskedQuestion } from './graph-params.ts';
import { type LayoutTask, MANY_NODES } from './forces.ts';
import { layOut, layOutMany } from './lay-out.ts';
import { layOutPaths } from './lay-out-paths.ts';
import { presentKeys } from './present-keys.ts';

/** What the node answered beside what is drawn of it. */
export type Answer =
  | ({ readonly kind: 'paths' } & Paths)
  | ({ readonly kind: 'shared'; readonly of: number } & Shared)
  | ({ readonly kind: 'groups' } & Communities)
  | { readonly kind: 'view'; readonly view: Omit<GraphView, 'state'>; readonly gone: number };

export interface Asked {
  readonly board: Board;
  /** What a view was saved with. */
  readonly state?: GraphState;
  readonly answer?: Answer;
  /** The entity that the question is about. */
  readonly chosen?: string | undefined;
  /** What finds better places for many that were placed roughly, so that they are seen at once. */
  readonly task?: LayoutTask;
}

const KEYS_A_CALL_MAX = 200;
const PATHS_MAX = 5;
const DEPTH_MAX = 6;

/** Draws entities that are known and not drawn, as many as fit, beside what is drawn. */
export function draw(board: Board, keys: readonly string[]): Board {
  const fresh = keys.filter((key) => board.nodes.has(key) && !board.places.has(key)).slice(0, NEW_NODES_MAX);
  return fresh.length === 0 ? board : withPlaces(board, layOut(board, fresh));
}

/**
 * Draws up to 25 more neighbours of an entity: those that are known, else those that the node gives. The board that
 * was given comes back when there are none.
 */
export async function expand(board: Board, key: string): Promise<Board> {
  const known = undrawnAround(board, key);
  const untold = !board.expanded.has(key) || (board.more.get(key) ?? []).some(({ hub }) => !hub);
  if (known.length >= NEW_NODES_MAX || !untold) return draw(board, known);
  const told = [...board.edges.values()].filter(({ from, to }) => from === key || to === key).length;
  const network = await askNeighbours({ keys: [key], limit: told + NEW_NODES_MAX });
  const next = withNetwork(board, network, [key]);
  return draw(next, undrawnAround(next, key));
}

/** The keys that were asked about as the answer has them. */
async function presentOf({ nodes }: Pick<Network, 'nodes'>, keys: readonly string[]): Promise<string[]> {
  const present = await presentKeys(keys, new Map(nodes.map((node) => [node.key, node])));
  return [...new Set(keys.flatMap((key) => present.get(key) ?? []))];
}

async function askForNeighbours(keys: readonly string[]): Promise<Asked> {
  const network = await askNeighbours({ keys: [...keys], limit: NEW_NODES_MAX });
  const present = await presentOf(network, keys);
  const begun = draw(withNetwork(EMPTY_BOARD, network, present), present);
  const around = present.flatMap((key) => undrawnAround(begun, key));
  return { board: draw(begun, [...new Set(around)]), chosen: present[0] };
}

async function askForPaths([a, b]: readonly string[]): Promise<Asked> {
  if (a === undefined || b === undefined) return { board: EMPTY_BOARD };
  const paths = await askPaths({ a, b, max: PATHS_MAX, depth: DEPTH_MAX });
  const network: Network = { nodes: paths.nodes, edges: paths.paths.flatMap(({ edges }) => edges), more: [] };
  const known = withNetwork(EMPTY_BOARD, network);
  const places = layOutPaths(paths);
  const board = withPlaces(
    known,
    [...places].filter(([key]) => known.nodes.has(key)),
  );
  const ends = places.size === 0 ? await presentOf(network, [a, b]) : [];
  return { board: draw(board, ends), answer: { kind: 'paths', ...paths } };
}

async function askForShared(keys: readonly string[]): Promise<Asked> {
  const [shared, network] = await Promise.all([
    askShared([...keys]),
    // The evidence: the links by which they have it in common.
    askNeighbours({ keys: keys.slice(0, KEYS_A_CALL_MAX), limit: KEYS_A_CALL_MAX }),
  ]);
  const common = shared.common.flatMap(({ key }) => key ?? []);
  const present = await presentOf({ nodes: [...network.nodes, ...shared.nodes] }, keys);
  const known = withNetwork(withNetwork(EMPTY_BOARD, network, present), { nodes: shared.nodes, edges: [], more: [] });
  const begun = draw(known, present);
  return { board: draw(begun, [...new Set(common)]), answer: { kind: 'shared', of: keys.length, ...shared } };
}

/** What a question draws on an empty board. */
export function askQuestion(ask: AskedQuestion, keys: readonly string[]): Promise<Asked> {
  if (ask === 'paths') return askForPaths(keys);
  return ask === 'shared' ? askForShared(keys) : askForNeighbours(keys);
}

const joined = (networks: readonly Network[]): Network => ({
  nodes: networks.flatMap(({ nodes }) => nodes),
  edges: networks.flatMap(({ edges }) => edges),
  more: networks.flatMap(({ more }) => more),
});

/** The places that a view was saved with; a view made by a machine has none to give. */
function placesOf(board: Board, nodes: GraphState['nodes']): { places: ReadonlyMap<string, Place>; task?: LayoutTask } {
  if (nodes.some(({ x, y }) => x !== 0 || y !== 0)) {
    return { places: new Map(nodes.map(({ key, x, y, pinned }) => [key, { x, y, pinned }])) };
  }
  const keys = nodes.map(({ key }) => key);
  return keys.length > MANY_NODES ? layOutMany(board, keys) : { places: layOut(board, keys) };
}

/** A view as it was saved: its nodes in their places, their links as they are today. */
export async function openView(id: string): Promise<Asked> {
  const view = await readView(id);
  const { nodes, hidden } = view.state;
  const keys = nodes.map(({ key }) => key);
  const batches = Array.from({ length: Math.ceil(keys.length / KEYS_A_CALL_MAX) }, (_, at) =>
    keys.slice(at * KEYS_A_CALL_MAX, (at + 1) * KEYS_A_CALL_MAX),
  );
  const networks = await Promise.all(batches.map((batch) => askNeighbours({ keys: batch, limit: NEW_NODES_MAX })));
  const board = withNetwork(EMPTY_BOARD, joined(networks), keys);
  const present = await presentKeys(keys, board.nodes);
  // Two that are one by now stand where the first stood.
  const byKey = new Map<string, (typeof nodes)[number]>();
  for (const node of nodes) {
    const key = present.get(node.key);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, { ...node, key });
  }
  const { places, task } = placesOf(board, [...byKey.values()]);
  const { state, ...about } = view;
  return {
    board: { ...withPlaces(board, places), hidden: new Set(hidden) },
    answer: { kind: 'view', view: about, gone: nodes.length - present.size },
    state,
    ...(task !== undefined && { task }),
  };
}
