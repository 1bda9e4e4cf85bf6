import { graphlib, layout } from '@dagrejs/dagre';
import { boundsOf, type Drawing, type DrawnEdge, type DrawnNode, type Point } from '../../../parts/diagram/drawing.ts';
import { highBands, way } from './layer-bands.ts';
import { layOutRows } from './lay-out-rows.ts';
import { type Branch, branchesOf, type FreeEdge, loopRoom, type SizedNode, sizeOf } from './owner-branches.ts';
import { type Block, WIDE_TO_HIGH, wrapOwners } from './wrap-owners.ts';

const NODE_GAP_PX = 16;
const LAYER_GAP_PX = 66;
/** With more lines than this no room is kept for their words: they stand where they may. */
const LABELLED_EDGES_MAX = 160;
const LABEL_HEIGHT_PX = 16;
const LABEL_PX_OF_LETTER = 6;
/** More owners of one company side by side are wrapped into rows, and so are all above it when they are more in all. */
const ROW_MAX = 5;
const LAYERED_MAX = 40;

const blockKey = (asset: string): string => `rows/${asset}`;

/** What is wrapped into rows. */
function blocksOf(nodes: readonly SizedNode[], edges: readonly FreeEdge[]): ReadonlyMap<string, Block> {
  const branches = branchesOf(nodes, edges);
  const within = new Set<string>();
  const take = (branch: Branch) => {
    within.add(branch.node.key);
    branch.above.forEach(take);
  };
  const blocks = new Map<string, Block>();
  // The largest first: what is within a block is not one again.
  const largestFirst = [...branches]
    .map(([asset, on]) => ({ asset, on, size: on.reduce((all, branch) => all + sizeOf(branch), 0) }))
    .sort((a, b) => b.size - a.size);
  for (const { asset, on, size } of largestFirst) {
    const ends = on.filter(({ above }) => above.length === 0);
    const inRows = size > LAYERED_MAX ? on : ends.length > ROW_MAX ? ends : [];
    if (within.has(asset) || inRows.length === 0) continue;
    inRows.forEach(take);
    blocks.set(asset, wrapOwners(inRows));
  }
  return blocks;
}

interface Laid {
  readonly points?: readonly Point[];
  readonly x?: number;
  readonly y?: number;
}

function layered(
  nodes: readonly SizedNode[],
  edges: readonly FreeEdge[],
  blocks: ReadonlyMap<string, Block>,
): graphlib.Graph {
  const labelled = edges.length <= LABELLED_EDGES_MAX;
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: NODE_GAP_PX,
    ranksep: LAYER_GAP_PX,
    ranker: labelled ? 'network-simplex' : 'longest-path',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const besideOf = loopRoom(edges);
  for (const { key, width, height } of nodes) graph.setNode(key, { width: width + 2 * besideOf(key), height });
  for (const { key, from, to, label = '' } of edges) {
    if (from === to) continue;
    const room = labelled ? { width: label.length * LABEL_PX_OF_LETTER, height: LABEL_HEIGHT_PX, labelpos: 'c' } : {};
    graph.setEdge(from, to, room, key);
  }
  for (const [asset, { left, right, height }] of blocks) {
    // As if its way out were in the middle: it stands above what it leads to.
    graph.setNode(blockKey(asset), { width: 2 * Math.max(left, right), height });
    graph.setEdge(blockKey(asset), asset, {}, blockKey(asset));
  }
  layout(graph);
  return graph;
}

const sum = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y });

/** Wider than this, and flatter, a drawing in layers has no room at a size at which it is read: rows are tried. */
const LAYERS_WIDTH_PX_MAX = 1100;

/**
 * Owners above what they own: in layers, many of the same company in rows; and all in rows when the layers are far wider
 * than the room. The same nodes give the same drawing.
 */
export function layOutOwners(nodes: readonly SizedNode[], edges: readonly FreeEdge[]): Drawing {
  const layers = layOutLayers(nodes, edges);
  if (boundsOf(layers).width <= LAYERS_WIDTH_PX_MAX) return layers;
  const rows = layOutRows(nodes, edges);
  return rows !== undefined && spanOf(rows) < spanOf(layers) ? rows : layers;
}

/** How far a drawing has to be shrunk, as the height of a room of the usual shape that holds it. */
function spanOf(drawing: Drawing): number {
  const { width, height } = boundsOf(drawing);
  return Math.max(width / WIDE_TO_HIGH, height);
}

function layOutLayers(nodes: readonly SizedNode[], edges: readonly FreeEdge[]): Drawing {
  const blocks = blocksOf(nodes, edges);
  const blockOf = new Map([...blocks].flatMap(([asset, { places }]) => [...places.keys()].map((key) => [key, asset])));
  const graph = layered(
    nodes.filter(({ key }) => !blockOf.has(key)),
    edges.filter(({ from }) => !blockOf.has(from)),
    blocks,
  );
  const middleOf = (key: string): Point => {
    const { x = 0, y = 0 } = graph.node(key);
    return { x: Math.round(x), y: Math.round(y) };
  };
  const bands = highBands(
    graph.nodes().map((key) => ({ y: middleOf(key).y, height: graph.node(key).height })),
    Math.max(...nodes.map(({ height }) => height)),
  );
  const footOf = ({ y }: Point, height: number): number => bands.get(y)?.foot ?? y + height / 2;
  /** Where the lines of a block leave it. */
  const exitOf = (asset: string, { height }: Block): Point => {
    const middle = middleOf(blockKey(asset));
    return { x: middle.x, y: footOf(middle, height) };
  };
  const wrapped = (key: string) => {
    const asset = blockOf.get(key) ?? '';
    const block = blocks.get(asset);
    const place = block?.places.get(key);
    return block === undefined || place === undefined ? undefined : { asset, place, exit: exitOf(asset, block) };
  };
  const placed = new Map<string, DrawnNode>(
    nodes.map((node) => {
      const inRows = wrapped(node.key);
      if (inRows !== undefined) return [node.key, { ...node, ...sum(inRows.exit, inRows.place) }];
      const middle = middleOf(node.key);
      return [node.key, { ...node, x: middle.x, y: footOf(middle, node.height) - node.height / 2 }];
    }),
  );
  /** Nodes stand at the foot of their layer: what comes or goes above them is upright within it. */
  const above = (key: string, x: number): Point[] => {
    const band = bands.get(middleOf(key).y);
    return band === undefined ? [] : [{ x, y: band.top }];
  };
  const drawn = (edge: FreeEdge): DrawnEdge => {
    const from = placed.get(edge.from);
    const to = placed.get(edge.to);
    if (from === undefined || to === undefined || edge.from === edge.to) return edge;
    const down = to.y >= from.y;
    const endAt = (x: number): Point[] => [
      ...(down ? above(edge.to, x) : []),
      { x, y: to.y - (down ? to.height : -to.height) / 2 },
    ];
    const inRows = wrapped(edge.from);
    if (inRows !== undefined) {
      const { asset, place, exit } = inRows;
      const begin = place.way.map((point) => sum(exit, point));
      const labelAt = sum(exit, place.labelAt);
      if (blockOf.has(edge.to)) return { ...edge, via: begin, labelAt };
      const { points = [] }: Laid = graph.edge(blockKey(asset), asset, blockKey(asset));
      return { ...edge, via: [...begin, ...way(points, bands, down), ...endAt(points.at(-1)?.x ?? to.x)], labelAt };
    }
    const { points = [], x, y }: Laid = graph.edge(edge.from, edge.to, edge.key);
    const startX = points[0]?.x ?? from.x;
    const begin = [
      { x: startX, y: from.y + (down ? from.height : -from.height) / 2 },
      ...(down ? [] : above(edge.from, startX)),
    ];
    return {
      ...edge,
      via: [...begin, ...way(points, bands, down), ...endAt(points.at(-1)?.x ?? to.x)],
      ...(x !== undefined && y !== undefined && { labelAt: { x, y } }),
    };
  };
  return { nodes: [...placed.values()], edges: edges.map(drawn) };
}
