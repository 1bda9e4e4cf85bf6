import type { Box, Drawing, Point } from './drawing.ts';
import { type EdgePath, edgePath } from './edge-path.ts';

const LETTER_PX = 6.2;
const LABEL_HEIGHT_PX = 14;
const CELL_PX = 64;
/** Places along a line that are tried, the middle first. */
const TRIED_MAX = 24;
const STEPS_OF_PIECE = [0.2, 0.35, 0.5, 0.65, 0.8] as const;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/** Boxes by the squares that they touch, so that only near ones are compared. */
class Taken {
  readonly #cells = new Map<string, Box[]>();

  *#cellsOf({ left, top, width, height }: Box): Generator<string> {
    for (let x = Math.floor(left / CELL_PX); x <= Math.floor((left + width) / CELL_PX); x += 1) {
      for (let y = Math.floor(top / CELL_PX); y <= Math.floor((top + height) / CELL_PX); y += 1) yield `${x} ${y}`;
    }
  }

  add(box: Box): void {
    for (const cell of this.#cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    return [...this.#cellsOf(box)].every((cell) => !(this.#cells.get(cell) ?? []).some((one) => overlaps(one, box)));
  }
}

/** Points on the way of a line. */
function pointsOf({ start, pieces }: EdgePath): Point[] {
  let from = start;
  return pieces.flatMap((piece) => {
    const begin = from;
    const [a = 0, b = 0, c = a, d = b, e = a, f = b] = piece;
    const straight = piece.length === 2;
    from = straight ? { x: a, y: b } : { x: e, y: f };
    return STEPS_OF_PIECE.map((t): Point => {
      if (straight) return { x: begin.x + (a - begin.x) * t, y: begin.y + (b - begin.y) * t };
      const rest = 1 - t;
      const at = (one: number, two: number, three: number, four: number): number =>
        rest ** 3 * one + 3 * rest ** 2 * t * two + 3 * rest * t ** 2 * three + t ** 3 * four;
      return { x: at(begin.x, a, c, e), y: at(begin.y, b, d, f) };
    });
  });
}

const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});

const known = new WeakMap<Drawing, ReadonlyMap<string, Point>>();

/**
 * Where the word of each line stands, by its key: in the middle of the line, or as near to it on the line as no node and
 * no other word is in the way. A word that has room nowhere is left out: two on each other could not be read either.
 */
export function labelPlaces(drawing: Drawing): ReadonlyMap<string, Point> {
  const before = known.get(drawing);
  if (before !== undefined) return before;
  const nodes = new Map(drawing.nodes.map((node) => [node.key, node]));
  const taken = new Taken();
  for (const node of drawing.nodes) taken.add(boxAround(node, node.width, node.height));
  const places = new Map<string, Point>();
  for (const edge of drawing.edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (edge.label === undefined || from === undefined || to === undefined) continue;
    const path = edgePath(edge, from, to);
    const width = edge.label.length * LETTER_PX + 4;
    const away = ({ x, y }: Point): number => Math.hypot(x - path.middle.x, y - path.middle.y);
    const tried = [path.middle, ...pointsOf(path).sort((a, b) => away(a) - away(b))].slice(0, TRIED_MAX);
    const place = tried.find((point) => taken.isFree(boxAround(point, width, LABEL_HEIGHT_PX)));
    if (place === undefined) continue;
    taken.add(boxAround(place, width, LABEL_HEIGHT_PX));
    places.set(edge.key, place);
  }
  known.set(drawing, places);
  return places;
}
