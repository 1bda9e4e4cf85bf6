import type { Box, DrawnEdge, DrawnNode, Point } from './drawing.ts';

/** A line: where it begins, and its pieces, each a line (2 numbers) or a cubic curve (6). */
export interface EdgePath {
  readonly start: Point;
  readonly pieces: readonly (readonly number[])[];
  /** Where its label stands. */
  readonly middle: Point;
  /** Where it ends and whence it comes there, for the arrow. */
  readonly end: Point;
  readonly before: Point;
}

/** Pixels by which lines between the same two bow apart. */
const LANE_PX = 60;
const GAP_PX = 3;
const LOOP_PX = 40;

/** The point on the edge of a node towards another point. */
export function borderPoint(node: Box, towards: Point): Point {
  const x = node.left + node.width / 2;
  const y = node.top + node.height / 2;
  const [dx, dy] = [towards.x - x, towards.y - y];
  const scale = Math.min(
    dx === 0 ? Infinity : (node.width / 2 + GAP_PX) / Math.abs(dx),
    dy === 0 ? Infinity : (node.height / 2 + GAP_PX) / Math.abs(dy),
  );
  return Number.isFinite(scale) && scale < 1 ? { x: x + dx * scale, y: y + dy * scale } : { x, y };
}

const boxOf = ({ x, y, width, height }: DrawnNode): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});

/** Through the points that a layered layout chose: each piece leaves and arrives upright. */
function upright(points: readonly Point[], labelAt: Point | undefined): EdgePath {
  const [start = { x: 0, y: 0 }, ...rest] = points;
  let from = start;
  const pieces = rest.map((to) => {
    const half = (from.y + to.y) / 2;
    const piece = [from.x, half, to.x, half, to.x, to.y];
    from = to;
    return piece;
  });
  const end = rest.at(-1) ?? start;
  const before = { x: end.x, y: end.y - (end.y >= (points.at(-2) ?? start).y ? 10 : -10) };
  return { start, pieces, middle: labelAt ?? points[Math.floor(points.length / 2)] ?? start, end, before };
}

/** Round the upper right corner: lines of neighbours at the side do not run through it. */
function loop(node: DrawnNode): EdgePath {
  const x = node.x + node.width / 2;
  const top = node.y - node.height / 2;
  const start = { x: x - 14, y: top };
  const end = { x, y: top + 12 };
  return {
    start,
    pieces: [[start.x, top - LOOP_PX / 2, x + LOOP_PX, end.y, end.x, end.y]],
    middle: { x: x + LOOP_PX - 8, y: top - 4 },
    end,
    before: { x: x + 10, y: end.y },
  };
}

function bowed(from: DrawnNode, to: DrawnNode, lane: number): EdgePath {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The same side for both directions: the normal is that of the pair, not of the edge.
  const turn = from.key < to.key ? 1 : -1;
  const shift = lane * LANE_PX * turn;
  const over = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * shift,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * shift,
  };
  const start = borderPoint(boxOf(from), over);
  const end = borderPoint(boxOf(to), over);
  const piece = [
    start.x + ((over.x - start.x) * 2) / 3,
    start.y + ((over.y - start.y) * 2) / 3,
    end.x + ((over.x - end.x) * 2) / 3,
    end.y + ((over.y - end.y) * 2) / 3,
    end.x,
    end.y,
  ];
  const middle = { x: (start.x + end.x) / 4 + over.x / 2, y: (start.y + end.y) / 4 + over.y / 2 };
  return { start, pieces: [piece], middle, end, before: over };
}

/** The line of an edge between two nodes where they are now. */
export function edgePath(edge: DrawnEdge, from: DrawnNode, to: DrawnNode): EdgePath {
  if (edge.via !== undefined && edge.via.length > 1) return upright(edge.via, edge.labelAt);
  if (from.key === to.key) return loop(from);
  if (edge.lane !== undefined && edge.lane !== 0) return bowed(from, to, edge.lane);
  const start = borderPoint(boxOf(from), to);
  const end = borderPoint(boxOf(to), from);
  return {
    start,
    pieces: [[end.x, end.y]],
    middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    end,
    before: start,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** As `d` of an SVG path. */
export function pathText({ start, pieces }: EdgePath): string {
  const words = pieces.map((piece) => `${piece.length === 2 ? 'L' : 'C'}${piece.map(round).join(' ')}`);
  return `M${round(start.x)} ${round(start.y)}${words.join('')}`;
}

/** The three corners of the arrow at the end of a line. */
export function arrowCorners({ end, before }: EdgePath, width: number): readonly [Point, Point, Point] {
  const size = 5 + width;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (turn: number): Point => ({
    x: end.x - size * Math.cos(angle + turn),
    y: end.y - size * Math.sin(angle + turn),
  });
  return [end, corner(0.5), corner(-0.5)];
}
