import type { DrawnEdge, DrawnNode, Point } from './drawing.ts';
import { arrowCorners, type EdgePath, edgePath } from './edge-path.ts';
import type { Ink } from './ink.ts';
import { CANVAS_FONT } from './node-size.ts';

const DASHES = [5, 4];
/** The width of a line on the screen when everything is small: a renderer draws it without working out an outline. */
export const HAIR_PX = 0.7;

/** A line with the nodes at its ends as they are now. */
export interface SeenEdge {
  readonly edge: DrawnEdge;
  readonly from: DrawnNode;
  readonly to: DrawnNode;
}

interface Traced {
  readonly edge: DrawnEdge;
  readonly path: EdgePath;
}

function trace(context: CanvasRenderingContext2D, { start, pieces }: EdgePath): void {
  context.moveTo(start.x, start.y);
  for (const [a = 0, b = 0, c, d = 0, e = 0, f = 0] of pieces) {
    if (c === undefined) context.lineTo(a, b);
    else context.bezierCurveTo(a, b, c, d, e, f);
  }
}

/** Many lines: each the thinnest, from middle to middle. That they are there can be seen; more could not be. */
export function paintHairs(
  context: CanvasRenderingContext2D,
  edges: readonly SeenEdge[],
  scale: number,
  colour: string,
): void {
  if (edges.length === 0) return;
  context.beginPath();
  for (const { edge, from, to } of edges) {
    if (edge.via !== undefined) trace(context, edgePath(edge, from, to));
    else {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
  }
  context.strokeStyle = colour;
  context.lineWidth = HAIR_PX / scale;
  context.stroke();
}

/** Widths that the eye cannot tell apart are one. */
const bucketOf = (width: number): number => Math.max(1, Math.round(width * 2) / 2);

/** Lines of the same look are one path: a software renderer takes a tenth of the time for it. */
function strokeLooks(context: CanvasRenderingContext2D, traced: readonly Traced[]): void {
  const looks = Map.groupBy(traced, ({ edge }) => `${bucketOf(edge.width)} ${edge.dashed}`);
  for (const group of looks.values()) {
    const [first] = group;
    if (first === undefined) continue;
    context.beginPath();
    for (const { path } of group) trace(context, path);
    context.lineWidth = bucketOf(first.edge.width);
    context.setLineDash(first.edge.dashed ? DASHES : []);
    context.stroke();
  }
  context.setLineDash([]);
}

function fillArrows(context: CanvasRenderingContext2D, traced: readonly Traced[]): void {
  context.beginPath();
  for (const { edge, path } of traced) {
    if (!edge.directed) continue;
    const [tip, one, other] = arrowCorners(path, edge.width);
    context.moveTo(tip.x, tip.y);
    context.lineTo(one.x, one.y);
    context.lineTo(other.x, other.y);
    context.closePath();
  }
  context.fill();
}

function paintLabel(context: CanvasRenderingContext2D, text: string, { x, y }: Point, ink: Ink): void {
  context.strokeText(text, x, y + 4);
  context.fillStyle = ink.text;
  context.fillText(text, x, y + 4);
}

/** Lines by width, with arrows, and with words where a place for them is seen. */
export function paintLines(
  context: CanvasRenderingContext2D,
  edges: readonly SeenEdge[],
  colour: string,
  ink: Ink,
  wordAt: (edge: DrawnEdge, middle: Point) => Point | undefined,
): void {
  const traced = edges.map(({ edge, from, to }): Traced => ({ edge, path: edgePath(edge, from, to) }));
  context.strokeStyle = colour;
  context.fillStyle = colour;
  strokeLooks(context, traced);
  fillArrows(context, traced);
  context.font = `11px ${CANVAS_FONT}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 6;
  context.strokeStyle = ink.paper;
  for (const { edge, path } of traced) {
    const place = edge.label === undefined ? undefined : wordAt(edge, path.middle);
    if (edge.label !== undefined && place !== undefined) paintLabel(context, edge.label, place, ink);
  }
}
