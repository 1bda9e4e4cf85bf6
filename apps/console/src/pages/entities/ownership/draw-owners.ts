import { graphlib, layout } from '@dagrejs/dagre';
import type { OwnershipPage } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import type { Drawing, DrawnEdge, DrawnNode, Point } from '../../../parts/diagram/drawing.ts';
import { NODE_HEIGHT_PX, nodeWidth } from '../../../parts/diagram/node-size.ts';
import { nodeNote } from '../../graph/node-words.ts';
import { schemaWord } from '../words.ts';
import { isUnknown, shareText } from './owner-words.ts';

type Owner = OwnershipPage['owners'][number];
type OwnerNode = OwnershipPage['network']['nodes'][number];
type Undeclared = OwnerNode['undeclared'];
type OwnerEdge = OwnershipPage['network']['edges'][number];

const NODE_GAP_PX = 16;
const LAYER_GAP_PX = 66;
/** With more lines than this no room is kept for their words: they stand where they may. */
const LABELLED_EDGES_MAX = 160;
const LABEL_HEIGHT_PX = 16;
const LABEL_PX_OF_LETTER = 6;
const EDGE_PX_MIN = 1;
const EDGE_PX_OF_WHOLE = 4;
const ROUNDS_MAX = 4;
const UNKNOWN_DRAWN_MAX = 3;

const unknownKey = (place: number): string => `?/${place}`;

const linkWord = (schema: string): string => schemaWord(schema).toLowerCase();

/** A line for each pair of owner and owned: several statements about the same pair are one line. */
function drawEdge(edges: readonly OwnerEdge[]): Omit<DrawnEdge, 'via' | 'labelAt'> | undefined {
  const [first] = edges;
  if (first === undefined) return undefined;
  const interests = edges.filter(({ schema, share }) => schema === 'Ownership' || share !== undefined);
  const known = interests.flatMap(({ share }) => (share === undefined || isUnknown(share) ? [] : [share]));
  const sum = { min: 0, max: 0 };
  for (const { min, max } of known) {
    sum.min += min;
    sum.max = Math.min(100, sum.max + max);
  }
  const others = new Set(edges.filter((edge) => !interests.includes(edge)).map(({ schema }) => linkWord(schema)));
  const words = [
    ...(known.length > 0 ? [shareText(sum)] : interests.length > 0 ? [say('owners.edgeUnknown')] : []),
    ...others,
    ...(edges.some(({ control }) => control) && known.length === 0 ? [say('owners.edgeControl')] : []),
  ];
  return {
    key: `${first.key}\n${first.from}\n${first.to}`,
    from: first.from,
    to: first.to,
    width: EDGE_PX_MIN + (EDGE_PX_OF_WHOLE * (known.length > 0 ? (sum.min + sum.max) / 2 : 0)) / 100,
    dashed: (interests.length > 0 && known.length === 0) || edges.every(({ nature }) => nature === 'assessment'),
    label: words.join(', '),
    directed: true,
  };
}

function drawEdges(edges: readonly OwnerEdge[]): Omit<DrawnEdge, 'via' | 'labelAt'>[] {
  const pairs = Map.groupBy(edges, ({ from, to }) => `${from}\n${to}`);
  return [...pairs.values()].flatMap((pair) => drawEdge(pair) ?? []);
}

const noteOf = (note: string, owner: Owner | undefined): string =>
  owner === undefined || isUnknown(owner.share) ? note : `${note}, ${shareText(owner.share)}`;

const undeclaredNote = (share: Undeclared): string =>
  share === undefined || isUnknown(share)
    ? say('owners.partUndeclared')
    : say('owners.shareUndeclared', { share: shareText(share) });

function drawNodes(page: OwnershipPage): Omit<DrawnNode, 'x' | 'y'>[] {
  const { subject, owners, network } = page;
  const undeclared = undeclaredOf(page);
  const said = undeclared.size > UNKNOWN_DRAWN_MAX;
  const byKey = new Map(owners.flatMap((owner) => (owner.key === undefined ? [] : [[owner.key, owner] as const])));
  const known: readonly OwnerNode[] = network.nodes.some(({ key }) => key === subject.key)
    ? network.nodes
    : [subject, ...network.nodes];
  return known.map((node) => {
    const isSubject = node.key === subject.key;
    const kind = isSubject ? nodeNote(node) : noteOf(nodeNote(node), byKey.get(node.key));
    const open = said && undeclared.has(node.key);
    const note = open ? undeclaredNote(node.undeclared) : kind;
    return {
      key: node.key,
      shape: node.schema === 'Person' ? ('pill' as const) : ('box' as const),
      width: nodeWidth(node.caption, note),
      height: NODE_HEIGHT_PX,
      title: node.caption,
      note,
      text: say('graph.nodeText', { name: node.caption, kind: schemaWord(node.schema), note, rest: 0 }),
      subject: isSubject,
      dashed: open && !isSubject,
    };
  });
}

/** The entities of whose owners nobody declared a part. */
function undeclaredOf({ owners, subject }: OwnershipPage): ReadonlySet<string> {
  const open = owners.filter((owner) => owner.key === undefined);
  return new Set(
    open.flatMap(({ chains }) => (chains.length === 0 ? [subject.key] : chains.flatMap((chain) => chain.at(-1) ?? []))),
  );
}

const lineWords = (share: Undeclared): string =>
  share === undefined || isUnknown(share) ? say('owners.edgeUnknown') : shareText(share);

/** What nobody declared is drawn above where its chain ends; where that is at many places, the places say it themselves. */
function drawUnknown(page: OwnershipPage) {
  const ends = [...undeclaredOf(page)];
  if (ends.length > UNKNOWN_DRAWN_MAX) return { nodes: [], edges: [] };
  const title = say('owners.notKnown');
  const note = say('owners.noStatement');
  const undeclared = new Map(page.network.nodes.map((node) => [node.key, node.undeclared]));
  const nodes = ends.map((_, place) => ({
    key: unknownKey(place),
    shape: 'pill' as const,
    width: nodeWidth(title, note),
    height: NODE_HEIGHT_PX,
    title,
    note,
    text: `${title}, ${note}`,
    dashed: true,
  }));
  const edges = ends.map((end, place) => ({
    key: `${unknownKey(place)}\n${end}`,
    from: unknownKey(place),
    to: end,
    width: 1.5,
    dashed: true,
    directed: true,
    // Of the entity that the line leads to, as on every other line.
    label: lineWords(undeclared.get(end)),
  }));
  return { nodes, edges };
}

/** From the border of one node to that of the other, through the points between. */
function withinBorders(points: readonly Point[], from: DrawnNode, to: DrawnNode): Point[] {
  const down = to.y >= from.y;
  const start = { x: points[0]?.x ?? from.x, y: from.y + (down ? from.height : -from.height) / 2 };
  const end = { x: points.at(-1)?.x ?? to.x, y: to.y - (down ? to.height : -to.height) / 2 };
  // Points within the nodes' own layers are left out, and so is every second one: long ways stay smooth.
  const middle = points.slice(1, -1).filter((_, at, all) => all.length < ROUNDS_MAX || at % 2 === 1);
  return [start, ...middle, end];
}

/** Owners above what they own, in layers; the subject at the foot. The same page gives the same drawing. */
export function drawOwners(page: OwnershipPage): Drawing {
  const unknown = drawUnknown(page);
  const nodes = [...drawNodes(page), ...unknown.nodes];
  const keys = new Set(nodes.map(({ key }) => key));
  const edges = [...drawEdges(page.network.edges), ...unknown.edges].filter(
    ({ from, to }) => keys.has(from) && keys.has(to),
  );
  const labelled = edges.length <= LABELLED_EDGES_MAX;
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: NODE_GAP_PX,
    ranksep: LAYER_GAP_PX,
    ranker: nodes.length > LABELLED_EDGES_MAX ? 'longest-path' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key, width, height } of nodes) graph.setNode(key, { width, height });
  for (const { key, from, to, label = '' } of edges) {
    if (from === to) continue;
    const room = labelled ? { width: label.length * LABEL_PX_OF_LETTER, height: LABEL_HEIGHT_PX, labelpos: 'c' } : {};
    graph.setEdge(from, to, room, key);
  }
  layout(graph);
  const placed = new Map<string, DrawnNode>(
    nodes.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.key);
      return [node.key, { ...node, x: Math.round(x), y: Math.round(y) }];
    }),
  );
  return {
    nodes: [...placed.values()],
    edges: edges.map((edge): DrawnEdge => {
      const from = placed.get(edge.from);
      const to = placed.get(edge.to);
      if (from === undefined || to === undefined || edge.from === edge.to) return edge;
      const laid: { points?: Point[]; x?: number; y?: number } = graph.edge(edge.from, edge.to, edge.key);
      const labelAt = laid.x === undefined || laid.y === undefined ? undefined : { x: laid.x, y: laid.y };
      return {
        ...edge,
        via: withinBorders(laid.points ?? [], from, to),
        ...(labelAt !== undefined && { labelAt }),
      };
    }),
  };
}
