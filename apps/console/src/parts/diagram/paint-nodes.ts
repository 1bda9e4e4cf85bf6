import type { DrawnNode } from './drawing.ts';
import type { Ink } from './ink.ts';
import { CANVAS_FONT, fitText, noteY, titleLines, titlePx } from './node-size.ts';

const RADIUS_PX = 3;
const DASHES = [5, 4];

/** The words of a node as they fit, worked out once. */
const fitted = new WeakMap<DrawnNode, Words>();

interface Words {
  readonly title: string;
  readonly lines: ReturnType<typeof titleLines>;
  readonly note: string;
  readonly noteY: number;
}

function wordsOf(node: DrawnNode): Words {
  const known = fitted.get(node);
  if (known !== undefined) return known;
  const words = {
    title: fitText(node.title, node.width, 'title'),
    lines: titleLines(node),
    note: fitText(node.note, node.width, 'note'),
    noteY: noteY(node),
  };
  fitted.set(node, words);
  return words;
}

/** Smaller than the nodes are, so that lines are seen between them. */
const SPECK = 0.7;

/** Nodes too small for anything but their size. */
export function paintSpecks(context: CanvasRenderingContext2D, nodes: readonly DrawnNode[], ink: Ink): void {
  context.fillStyle = ink.soft;
  for (const { x, y, width, height } of nodes) {
    context.fillRect(x - (width * SPECK) / 2, y - (height * SPECK) / 2, width * SPECK, height * SPECK);
  }
}

export function paintNode(
  context: CanvasRenderingContext2D,
  node: DrawnNode,
  { ink, chosen, words }: { ink: Ink; chosen: boolean; words: boolean },
): void {
  const left = node.x - node.width / 2;
  const top = node.y - node.height / 2;
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
  const { lines, note, noteY: noteDown } = wordsOf(node);
  context.textAlign = 'center';
  context.fillStyle = ink.text;
  context.font = `500 ${titlePx(node)}px ${CANVAS_FONT}`;
  for (const { text, y } of lines) context.fillText(text, node.x, node.y + y);
  context.fillStyle = ink.soft;
  context.font = `11px ${CANVAS_FONT}`;
  context.fillText(note, node.x, node.y + noteDown);
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

const NAMES_MAX = 24;
const NAME_PX = 12;
const NAME_ROOM_PX = 18;

/** Names of the weightiest at the size of the screen, as many as have room: what can be read of a whole from afar. */
export function paintNames(
  context: CanvasRenderingContext2D,
  weightiest: readonly DrawnNode[],
  scale: number,
  ink: Ink,
): void {
  const taken: { x: number; y: number; half: number }[] = [];
  context.font = `600 ${NAME_PX / scale}px ${CANVAS_FONT}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4 / scale;
  context.strokeStyle = ink.paper;
  context.fillStyle = ink.text;
  for (const node of weightiest) {
    if (taken.length >= NAMES_MAX) return;
    const { title } = wordsOf(node);
    const half = (title.length * NAME_PX * 0.3) / scale;
    const meets = taken.some(
      ({ x, y, half: other }) => Math.abs(x - node.x) < half + other && Math.abs(y - node.y) < NAME_ROOM_PX / scale,
    );
    if (meets) continue;
    taken.push({ x: node.x, y: node.y, half });
    context.strokeText(title, node.x, node.y + NAME_PX / 3 / scale);
    context.fillText(title, node.x, node.y + NAME_PX / 3 / scale);
  }
}
