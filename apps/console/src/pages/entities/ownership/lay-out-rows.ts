import type { Drawing, DrawnEdge, DrawnNode } from '../../../parts/diagram/drawing.ts';
import { type Branch, type FreeEdge, loopRoom, type SizedNode } from './owner-branches.ts';
import { type Block, wrapVariants } from './wrap-owners.ts';

/** With more lines beside those of the tree than a share of its nodes, rows would hide what leads where. */
const OTHER_LINES_SHARE_MAX = 0.2;
/** From the foot of the rows to the top of the subject. */
const ARROW_PX = 18;
/** The room on a screen of 1440 × 900. */
const ROOM_WIDE_TO_HIGH = 1.4;

/** Many are not read as a whole however they are packed: fewer shapes are compared, which takes less time. */
const FEW_NODES_MAX = 200;
const KEPT_OF_FEW = 16;
const KEPT_OF_MANY = 3;

const spanOf = ({ left, right, height }: Block): number => Math.max((left + right) / ROOM_WIDE_TO_HIGH, height);

/** The rows that have to be shrunk least; the first of those that are as good as each other. */
function bestRows(branches: readonly Branch[], keptMax: number): Block {
  return wrapVariants(branches, keptMax).reduce((best, one) => (spanOf(one) < spanOf(best) ? one : best));
}

/** The line of each owner that it hangs on: the widest that leads to the subject, over others if need be. */
function mainLines(subject: string, edges: readonly FreeEdge[]): ReadonlyMap<string, FreeEdge> {
  const linesTo = Map.groupBy(edges, ({ to }) => to);
  const main = new Map<string, FreeEdge>();
  let open = [...(linesTo.get(subject) ?? [])];
  while (open.length > 0) {
    const next = open.reduce((best, edge) => (edge.width > best.width ? edge : best));
    if (next.from !== subject) {
      main.set(next.from, next);
      open.push(...(linesTo.get(next.from) ?? []));
    }
    open = open.filter(({ from }) => from !== subject && !main.has(from));
  }
  return main;
}

/** Each owner above the one of its companies that it holds most of. */
function treeOf(
  subject: string,
  nodes: readonly SizedNode[],
  edges: readonly FreeEdge[],
  main: ReadonlyMap<string, FreeEdge>,
): readonly Branch[] {
  const besideOf = loopRoom(edges);
  const ownersOf = Map.groupBy(nodes, ({ key }) => main.get(key)?.to);
  const above = (key: string): Branch[] =>
    (ownersOf.get(key) ?? []).map((node) => ({ node, above: above(node.key), beside: besideOf(node.key) }));
  return above(subject);
}

/**
 * All owners in rows above the subject, when nearly every one owns one company only. What else they own is a straight
 * line. Nothing when the subject is not known, or not all lead to it.
 */
export function layOutRows(nodes: readonly SizedNode[], edges: readonly FreeEdge[]): Drawing | undefined {
  const subject = nodes.find((node) => node.subject === true);
  if (subject === undefined) return undefined;
  const others = edges.filter(({ from, to }) => from !== to).length - (nodes.length - 1);
  if (others > nodes.length * OTHER_LINES_SHARE_MAX) return undefined;
  const main = mainLines(subject.key, edges);
  if (main.size < nodes.length - 1) return undefined;
  const { places } = bestRows(
    treeOf(subject.key, nodes, edges, main),
    nodes.length > FEW_NODES_MAX ? KEPT_OF_MANY : KEPT_OF_FEW,
  );
  const placed = nodes.map((node): DrawnNode => {
    const { x, y } = places.get(node.key) ?? { x: 0, y: ARROW_PX + node.height / 2 };
    return { ...node, x, y };
  });
  const drawn = (edge: FreeEdge): DrawnEdge => {
    const place = places.get(edge.from);
    if (place === undefined || main.get(edge.from) !== edge) return edge;
    const end = edge.to === subject.key ? [{ x: 0, y: ARROW_PX }] : [];
    return { ...edge, via: [...place.way, ...end], labelAt: place.labelAt };
  };
  return { nodes: placed, edges: edges.map(drawn) };
}
