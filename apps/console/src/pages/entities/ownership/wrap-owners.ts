import type { Point } from '../../../parts/diagram/drawing.ts';
import type { Branch } from './owner-branches.ts';

/** Where an owner stands, and the way of its line down to what it owns, or out of the block. */
export interface Wrapped extends Point {
  readonly labelAt: Point;
  readonly way: readonly Point[];
}

/** The owners of one company in rows. All lines leave at 0, 0, which is the middle of neither side but of the way out. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Wrapped>;
}

/** About the shape of the room that the drawing has. */
export const WIDE_TO_HIGH = 1.7;
const GAP_X_PX = 10;
/** Room for the line that leads down through the rows. */
const TRUNK_PX = 24;
/** Below a node: its share, then the line that gathers its row. */
const LABEL_DOWN_PX = 11;
const BUS_DOWN_PX = 22;
const GAP_Y_PX = 32;
/** From the gathering line to the top of the company. */
const ARROW_PX = 18;

/** A branch as the room that it takes, from the middle of the foot of its owner. */
interface Unit extends Block {
  readonly key: string;
}

const sum = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y });

/** What stands in a block, put elsewhere. */
function moved(places: ReadonlyMap<string, Wrapped>, by: Point): [string, Wrapped][] {
  return [...places].map(([key, { x, y, labelAt, way }]) => [
    key,
    { ...sum({ x, y }, by), labelAt: sum(labelAt, by), way: way.map((point) => sum(point, by)) },
  ]);
}

/** An owner with the rows of its own owners above it. */
function unitOf({ node: { key, width, height }, beside = 0 }: Branch, block: Block | undefined): Unit {
  const half = width / 2 + GAP_X_PX / 2;
  const up = height + ARROW_PX;
  return {
    key,
    left: Math.max(half, block?.left ?? 0),
    right: Math.max(half + beside, block?.right ?? 0),
    height: block === undefined ? height : up + block.height,
    places: new Map([
      ...(block === undefined ? [] : moved(block.places, { x: 0, y: -up })).map(([owner, place]): [string, Wrapped] => [
        owner,
        // Those right above end at the top of this owner.
        place.way.at(-1)?.y === -up ? { ...place, way: [...place.way.slice(0, -1), { x: 0, y: -height }] } : place,
      ]),
      [key, { x: 0, y: -height / 2, labelAt: { x: 0, y: LABEL_DOWN_PX }, way: [{ x: 0, y: 0 }] }],
    ]),
  };
}

const widthOf = ({ left, right }: Unit): number => left + right;

/** Those with owners above them first, so that rows are of a height; the others as wide as each other, in columns. */
function inColumns(units: readonly Unit[]): Unit[] {
  const ends = units.filter(({ places }) => places.size === 1);
  const left = Math.max(0, ...ends.map((end) => end.left));
  const right = Math.max(0, ...ends.map((end) => end.right));
  return [...units.filter(({ places }) => places.size > 1), ...ends.map((unit) => ({ ...unit, left, right }))];
}

/** Rows in the order of the units, so that the whole is about as wide as the room. */
function rowsOf(units: readonly Unit[], wideToHigh: number): Unit[][] {
  const area = units.reduce((all, unit) => all + widthOf(unit) * (unit.height + GAP_Y_PX), 0);
  const usual = units.reduce((all, unit) => all + widthOf(unit), 0) / units.length;
  const wide = Math.max(Math.sqrt(area * wideToHigh) + usual / 2, ...units.map(widthOf));
  const rows: Unit[][] = [];
  let used = Infinity;
  for (const unit of units) {
    used += widthOf(unit);
    const row = rows.at(-1);
    if (row === undefined || used > wide) {
      rows.push([unit]);
      used = widthOf(unit);
    } else row.push(unit);
  }
  return rows;
}

/** How many of a row stand left of the way down: about half of its width. */
function leftCount(row: readonly Unit[]): number {
  const half = row.reduce((all, unit) => all + widthOf(unit), 0) / 2;
  let used = 0;
  return row.filter((unit) => {
    used += widthOf(unit);
    return used - widthOf(unit) / 2 <= half;
  }).length;
}

/** A row whose gathering line is at 0. */
function placeRow(row: readonly Unit[]): Block {
  const count = leftCount(row);
  const places = new Map<string, Wrapped>();
  const put = (unit: Unit, x: number) => {
    for (const [key, place] of moved(unit.places, { x, y: -BUS_DOWN_PX })) {
      const way =
        key === unit.key
          ? [
              { x, y: -BUS_DOWN_PX },
              { x, y: 0 },
              { x: 0, y: 0 },
            ]
          : place.way;
      places.set(key, { ...place, way });
    }
  };
  let left = TRUNK_PX / 2;
  for (const unit of row.slice(0, count).toReversed()) {
    put(unit, -(left + unit.right));
    left += widthOf(unit);
  }
  let right = TRUNK_PX / 2;
  for (const unit of row.slice(count)) {
    put(unit, right + unit.left);
    right += widthOf(unit);
  }
  return { left, right, height: Math.max(...row.map(({ height }) => height)) + BUS_DOWN_PX, places };
}

function stacked(units: readonly Unit[], wideToHigh: number): Block {
  const rows = rowsOf(inColumns(units), wideToHigh).map(placeRow);
  const roots = new Set(units.map(({ key }) => key));
  const places = new Map<string, Wrapped>();
  let foot = 0;
  for (const row of rows.toReversed()) {
    for (const [key, place] of moved(row.places, { x: 0, y: -foot })) {
      places.set(key, roots.has(key) ? { ...place, way: [...place.way, { x: 0, y: 0 }] } : place);
    }
    foot += row.height + GAP_Y_PX - BUS_DOWN_PX;
  }
  return {
    left: Math.max(...rows.map(({ left }) => left)),
    right: Math.max(...rows.map(({ right }) => right)),
    height: foot - (GAP_Y_PX - BUS_DOWN_PX),
    places,
  };
}

/**
 * Puts the owners of a company into rows, in their order, each with its own owners above it. Each has its own line down
 * to that of its row, which leads to the middle, and from there all go down as one: no line crosses a node, and each
 * share stands under its owner.
 */
export function wrapOwners(branches: readonly Branch[]): Block {
  const units = branches.map((branch) =>
    unitOf(branch, branch.above.length === 0 ? undefined : wrapOwners(branch.above)),
  );
  return stacked(units, WIDE_TO_HIGH);
}

/** Shapes of rows that are tried. */
const SHAPES = [0.1, 0.5, 1, WIDE_TO_HIGH, 3, 6, 20];

/** Those for which no other is both as narrow and as low, the lowest first. */
function unbeaten<T extends Block>(blocks: readonly T[], keptMax: number): T[] {
  const kept: T[] = [];
  for (const block of blocks.toSorted((a, b) => a.height - b.height || a.left + a.right - b.left - b.right)) {
    const narrowest = kept.at(-1);
    if (narrowest === undefined || block.left + block.right < narrowest.left + narrowest.right) kept.push(block);
  }
  const step = Math.max(1, kept.length / keptMax);
  return kept.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** The same owners in rows of several shapes, from low and wide to high and narrow; so many are kept of each owner. */
export function wrapVariants(branches: readonly Branch[], keptMax: number): readonly Block[] {
  const choices = branches.map((branch) =>
    branch.above.length === 0
      ? [unitOf(branch, undefined)]
      : unbeaten(
          wrapVariants(branch.above, keptMax).map((block) => unitOf(branch, block)),
          keptMax,
        ),
  );
  const heights = [...new Set(choices.flat().map(({ height }) => height))].sort((a, b) => a - b);
  const step = Math.max(1, heights.length / keptMax);
  const limits = Array.from(
    { length: Math.min(keptMax, heights.length) },
    (_, at) => heights[Math.min(heights.length - 1, Math.ceil((at + 1) * step) - 1)] ?? 0,
  );
  const made = limits.flatMap((limit) => {
    // The narrowest that is not higher, else the lowest.
    const units = choices.flatMap((some) => some.findLast(({ height }) => height <= limit) ?? some.slice(0, 1));
    return SHAPES.map((shape) => stacked(units, shape));
  });
  return unbeaten(made, keptMax);
}
