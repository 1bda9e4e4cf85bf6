import type { Camera } from './camera.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';
import { arrowCorners, type EdgePath, edgePath } from './edge-path.ts';
import type { Ink } from './ink.ts';
import { fitText } from './node-size.ts';

const FONT = '"IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';
/** Below this words cannot be read and are left out. */
const WORDS_SCALE_MIN = 0.5;
const LABELS_SCALE_MIN = 0.65;
const ARROWS_SCALE_MIN = 0.3;
const RADIUS_PX = 3;
/** The width of a line on the screen when everything is small. */
const FAR_PX = 0.7;
const DASHES = [5, 4];

export interface PaintOptions {
  readonly ink: Ink;
  readonly chosen?: string | undefined;
  /** Lit up beside the chosen one. */
  readonly lit?: ReadonlySet<string> | undefined;
  /** A file has room for every word. */
  readonly allWords?: boolean;
  /** Nodes that are being dragged stand there instead. */
  readonly moved?: ReadonlyMap<string, DrawnNode>;
  readonly width: number;
  readonly height: number;
}

function trace(context: CanvasRenderingContext2D, { start, pieces }: EdgePath): void {
  context.moveTo(start.x, start.y);
  for (const [a = 0, b = 0, c, d = 0, e = 0, f = 0] of pieces) {
    if (c === undefined) context.lineTo(a, b);
    else context.bezierCurveTo(a, b, c, d, e, f);
  }
}

const isChosen = ({ key, subject }: DrawnNode, { chosen, lit }: PaintOptions): boolean =>
  key === chosen || lit?.has(key) === true || subject === true;

/** Nodes without words, all in one path. */
function paintFar(context: CanvasRenderingContext2D, nodes: readonly DrawnNode[], scale: number, ink: Ink): void {
  context.beginPath();
  for (const { x, y, width, height } of nodes) context.rect(x - width / 2, y - height / 2, width, height);
  context.fillStyle = ink.paper;
  context.fill();
  context.lineWidth = FAR_PX / scale;
  context.strokeStyle = ink.soft;
  context.stroke();
}

function paintNode(context: CanvasRenderingContext2D, node: DrawnNode, options: PaintOptions, words: boolean): void {
  const { ink } = options;
  const left = node.x - node.width / 2;
  const top = node.y - node.height / 2;
  const chosen = isChosen(node, options);
  context.beginPath();
  context.roundRect(left, top, node.width, node.height, node.shape === 'pill' ? node.height / 2 : RADIUS_PX);
  context.fillStyle = chosen ? ink.chosenFill : ink.paper;
  context.fill();
  context.lineWidth = chosen ? 2 : 1;
  context.strokeStyle = chosen ? ink.chosen : ink.line;
  context.setLineDash(node.dashed === true ? DASHES : []);
  context.stroke();
  context.setLineDash([]);
  if (node.hub === true) {
    context.strokeRect(left + 3, top + 3, node.width - 6, node.height - 6);
  }
  if (!words) return;
  context.textAlign = 'center';
  context.fillStyle = ink.text;
  context.font = `500 12px ${FONT}`;
  context.fillText(fitText(node.title, node.width, 'title'), node.x, node.y - 2);
  context.fillStyle = ink.soft;
  context.font = `11px ${FONT}`;
  context.fillText(fitText(node.note, node.width, 'note'), node.x, node.y + 12);
  if (node.more !== undefined) paintMore(context, node, node.more, ink);
}

function paintMore(context: CanvasRenderingContext2D, node: DrawnNode, more: string, ink: Ink): void {
  const x = node.x + node.width / 2 - 6;
  const y = node.y + node.height / 2;
  const width = 10 + more.length * 6;
  context.beginPath();
  context.roundRect(x - width / 2, y - 8, width, 16, 8);
  context.fillStyle = ink.paper;
  context.fill();
  context.strokeStyle = ink.line;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = ink.text;
  context.fillText(more, x, y + 4);
}

function paintLabel(context: CanvasRenderingContext2D, text: string, path: EdgePath, ink: Ink): void {
  context.font = `11px ${FONT}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 6;
  context.strokeStyle = ink.paper;
  context.strokeText(text, path.middle.x, path.middle.y + 4);
  context.fillStyle = ink.text;
  context.fillText(text, path.middle.x, path.middle.y + 4);
}

/** Lines of the same look are one path: a software renderer takes a tenth of the time for it. */
interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly paths: EdgePath[];
}

/** Widths that the eye cannot tell apart are one. */
const bucketOf = (width: number): number => Math.max(1, Math.round(width * 2) / 2);

class Looks {
  readonly #looks = new Map<string, Look>();

  add(colour: string, width: number, dashed: boolean, path: EdgePath): void {
    const key = `${colour} ${width} ${dashed}`;
    const look = this.#looks.get(key);
    if (look === undefined) this.#looks.set(key, { colour, width, dashed, paths: [path] });
    else look.paths.push(path);
  }

  stroke(context: CanvasRenderingContext2D): void {
    for (const { colour, width, dashed, paths } of this.#looks.values()) {
      context.beginPath();
      for (const path of paths) trace(context, path);
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.setLineDash(dashed ? DASHES : []);
      context.stroke();
    }
    context.setLineDash([]);
  }
}

function paintArrows(
  context: CanvasRenderingContext2D,
  arrows: readonly [DrawnEdge, EdgePath][],
  colour: string,
): void {
  if (arrows.length === 0) return;
  context.beginPath();
  for (const [edge, path] of arrows) {
    const [tip, one, other] = arrowCorners(path, edge.width);
    context.moveTo(tip.x, tip.y);
    context.lineTo(one.x, one.y);
    context.lineTo(other.x, other.y);
    context.closePath();
  }
  context.fillStyle = colour;
  context.fill();
}

/** From middle to middle: what is small needs no borders. */
const straight = (from: DrawnNode, to: DrawnNode): EdgePath => ({
  start: from,
  pieces: [[to.x, to.y]],
  middle: from,
  end: to,
  before: from,
});

/** Draws all that the camera sees, lines first. Words appear as soon as they can be read. */
export function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  nodes: ReadonlyMap<string, DrawnNode>,
  camera: Camera,
  options: PaintOptions,
): void {
  const { ink, chosen, moved, allWords = false } = options;
  const { scale } = camera;
  const at = (key: string): DrawnNode | undefined => moved?.get(key) ?? nodes.get(key);
  const margin = 200;
  const seen = (node: DrawnNode): boolean => {
    const x = node.x * scale + camera.x;
    const y = node.y * scale + camera.y;
    return x > -margin && y > -margin && x < options.width + margin && y < options.height + margin;
  };
  context.save();
  context.translate(camera.x, camera.y);
  context.scale(scale, scale);
  const labels: [string, EdgePath][] = [];
  const arrows: [DrawnEdge, EdgePath][] = [];
  const litArrows: [DrawnEdge, EdgePath][] = [];
  const looks = new Looks();
  // Far away all lines are as thin as the screen allows, and none is dashed.
  const far = !allWords && scale <= ARROWS_SCALE_MIN;
  for (const edge of drawing.edges) {
    const from = at(edge.from);
    const to = at(edge.to);
    if (from === undefined || to === undefined || (!seen(from) && !seen(to))) continue;
    const path = far && edge.via === undefined ? straight(from, to) : edgePath(edge, from, to);
    const lit = chosen !== undefined && (edge.from === chosen || edge.to === chosen);
    const colour = lit ? ink.chosen : ink.edge;
    looks.add(colour, far ? FAR_PX / scale : bucketOf(edge.width), !far && edge.dashed, path);
    if (edge.directed && !far) (lit ? litArrows : arrows).push([edge, path]);
    if (edge.label !== undefined && (allWords || (scale > LABELS_SCALE_MIN && (seen(from) || lit)))) {
      labels.push([edge.label, path]);
    }
  }
  looks.stroke(context);
  paintArrows(context, arrows, ink.edge);
  paintArrows(context, litArrows, ink.chosen);
  for (const [label, path] of labels) paintLabel(context, label, path, ink);
  const words = allWords || scale > WORDS_SCALE_MIN;
  const ordinary: DrawnNode[] = [];
  for (const { key } of drawing.nodes) {
    const node = at(key);
    if (node === undefined || !(allWords || seen(node))) continue;
    if (far && !isChosen(node, options)) ordinary.push(node);
    else paintNode(context, node, options, words);
  }
  if (ordinary.length > 0) paintFar(context, ordinary, scale, ink);
  context.restore();
}
