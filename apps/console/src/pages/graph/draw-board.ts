import type { GraphEdge } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import type { Drawing, DrawnEdge, DrawnNode } from '../../parts/diagram/drawing.ts';
import { NODE_HEIGHT_PX, nodeWidth } from '../../parts/diagram/node-size.ts';
import { schemaWord } from '../entities/words.ts';
import { type Board, edgeId, type Rest } from './board.ts';
import { edgeLabel, isDirected } from './edge-words.ts';
import { nodeNote } from './node-words.ts';
import type { Visible } from './visible.ts';

const WIDTH_PX_MIN = 1;
const WIDTH_PX_OF_WHOLE = 3;

function drawNode(board: Board, key: string, rest: Rest | undefined): DrawnNode | undefined {
  const node = board.nodes.get(key);
  const place = board.places.get(key);
  if (node === undefined || place === undefined) return undefined;
  const note = rest?.hub === true ? say('graph.hubNote', { count: rest.count }) : nodeNote(node);
  return {
    key,
    x: place.x,
    y: place.y,
    shape: node.schema === 'Person' ? 'pill' : 'box',
    width: nodeWidth(node.caption, note),
    height: NODE_HEIGHT_PX,
    title: node.caption,
    note,
    // Said for one of thousands at a time: it is put together when it is asked for.
    get text() {
      return say('graph.nodeText', {
        name: node.caption,
        kind: schemaWord(node.schema),
        note: place.pinned ? say('graph.pinned') : 'none',
        rest: rest?.count ?? 0,
      });
    },
    pinned: place.pinned,
    hub: rest?.hub === true,
    ...(rest !== undefined && rest.count > 0 && { more: `+${rest.count.toLocaleString('en-GB')}` }),
  };
}

function labelOf(group: readonly GraphEdge[], first: GraphEdge, unsaid: string | undefined): { label?: string } {
  if (group.length > 1)
    return { label: say('graph.several', { kind: schemaWord(first.schema).toLowerCase(), count: group.length }) };
  const label = edgeLabel(first);
  // A share is said on its line however many there are.
  return first.schema === unsaid && !label.endsWith('%') ? {} : { label };
}

/** With more lines than this, the kind that most of them are is said once, not on each. */
const LABELLED_EDGES_MAX = 20;

/** The kind of links that goes without words: more than half of many. */
export function unsaidKind(edges: readonly GraphEdge[]): string | undefined {
  if (edges.length <= LABELLED_EDGES_MAX) return undefined;
  const counts = new Map<string, number>();
  for (const { schema } of edges) counts.set(schema, (counts.get(schema) ?? 0) + 1);
  return [...counts].find(([, count]) => count > edges.length / 2)?.[0];
}

/** Links of the same kind and direction between the same two are one line with their number. */
function drawEdges(edges: readonly GraphEdge[]): DrawnEdge[] {
  const groups = Map.groupBy(edges, ({ schema, from, to }) =>
    isDirected(schema) || from < to ? `${schema}\n${from}\n${to}` : `${schema}\n${to}\n${from}`,
  );
  const pairOf = (from: string, to: string) => (from < to ? `${from}\n${to}` : `${to}\n${from}`);
  const unsaid = unsaidKind(edges);
  const lanes = new Map<string, { all: number; next: number }>();
  for (const [first] of groups.values()) {
    const pair = first === undefined ? '' : pairOf(first.from, first.to);
    lanes.set(pair, { all: (lanes.get(pair)?.all ?? 0) + 1, next: 0 });
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, to, schema } = first;
    const lanesOf = lanes.get(pairOf(from, to)) ?? { all: 1, next: 0 };
    // Side by side, around the straight line.
    const lane = lanesOf.next - (lanesOf.all - 1) / 2;
    lanesOf.next += 1;
    const strength = Math.max(...group.map((edge) => edge.strength));
    return [
      {
        key: edgeId(first),
        from,
        to,
        width: WIDTH_PX_MIN + WIDTH_PX_OF_WHOLE * Math.min(1, Math.max(0, strength)),
        dashed: group.every(({ nature }) => nature === 'assessment'),
        ...labelOf(group, first, unsaid),
        directed: isDirected(schema),
        lane,
      },
    ];
  });
}

/** What is seen of a board, as it is drawn. */
export function drawBoard(board: Board, { keys, edges }: Visible, rests: ReadonlyMap<string, Rest>): Drawing {
  const seen = new Set(keys);
  return {
    nodes: keys.flatMap((key) => drawNode(board, key, rests.get(key)) ?? []),
    edges: drawEdges(edges.filter((edge) => seen.has(edge.from) && seen.has(edge.to))),
  };
}
