import type { Draw } from '../random.ts';
import { METRES_PER_NM, metresBetween, type Place, placeAt } from './geo.ts';
import { span } from './span.ts';
import { chartNodes, lanes, type NodeId } from './waters/sea-chart.ts';

const neighbours = new Map<NodeId, NodeId[]>();
for (const [a, b] of lanes) {
  neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
}

const known = new Map<string, readonly NodeId[]>();

/** The nodes of the shortest way, both ends included. */
export function nodesBetween(from: NodeId, to: NodeId): readonly NodeId[] {
  const key = `${from} ${to}`;
  const way = known.get(key) ?? shortestWay(from, to);
  known.set(key, way);
  return way;
}

/** Dijkstra over some thirty nodes: the plainest form is fast enough. */
function shortestWay(from: NodeId, to: NodeId): readonly NodeId[] {
  const ways = new Map<NodeId, { readonly metres: number; readonly nodes: readonly NodeId[] }>();
  const open = new Map([[from, { metres: 0, nodes: [from] as readonly NodeId[] }]]);
  while (open.size > 0) {
    const [node, way] = [...open].reduce((a, b) => (b[1].metres < a[1].metres ? b : a));
    open.delete(node);
    ways.set(node, way);
    if (node === to) return way.nodes;
    for (const next of neighbours.get(node) ?? []) {
      if (ways.has(next)) continue;
      const metres = way.metres + lengthM(node, next);
      if (metres < (open.get(next)?.metres ?? Number.POSITIVE_INFINITY))
        open.set(next, { metres, nodes: [...way.nodes, next] });
    }
  }
  throw new RangeError(`no lane from ${from} to ${to}`);
}

function lengthM(a: NodeId, b: NodeId): number {
  return metresBetween(chartNodes[a].lon, chartNodes[a].lat, chartNodes[b].lon, chartNodes[b].lat);
}

export function placeOf(node: NodeId): Place {
  return [chartNodes[node].lon, chartNodes[node].lat];
}

/** Where one ship passes a node: somewhere within its slack. */
export function passing(node: NodeId, draw: Draw): Place {
  const { slackNm } = chartNodes[node];
  return placeAt(placeOf(node), span(draw, 0, 360), span(draw, 0.1, 1) * slackNm * METRES_PER_NM);
}

/** The way of one ship from a node to another: the places where it passes the nodes after the first. */
export function wayBetween(from: NodeId, to: NodeId, draw: Draw): readonly Place[] {
  return nodesBetween(from, to)
    .slice(1)
    .map((node) => passing(node, draw));
}
