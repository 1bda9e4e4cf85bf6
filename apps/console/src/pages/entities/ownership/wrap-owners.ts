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
const WIDE_TO_HIGH = 1.7;
const GAP_X_PX = 10;
/** Room for the line that leads down through the rows. */
const TRUNK_PX = 24;
/** Below a node: its share, then the line that gathers its row. */
const LABEL_DOWN_PX = 14;
const BUS_DOWN_PX = 30;
const GAP_Y_PX = 44;
/** From the gathering line to the top of the company. */
const ARROW_PX = 24;

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

function unitOf({ node: { key, width, height }, above }: Branch): Unit {
  const block = above.length === 0 ? undefined : wrapOwners(above);
  const half = width / 2 + GAP_X_PX / 2;
  const up = height + ARROW_PX;
  return {
    key,
    left: Math.max(half, block?.left ?? 0),
    right: Math.max(half, block?.right ?? 0),
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
  const half = Math.max(0, ...ends.map(({ left }) => left));
  return [
    ...units.filter(({ places }) => places.size > 1),
    ...ends.map((unit) => ({ ...unit, left: half, right: half })),
  ];
}

/** Rows in the order of the units, so that the whole is about as wide as the room. */
function rowsOf(units: readonly Unit[]): Unit[][] {
  const area = units.reduce((all, unit) => all + widthOf(unit) * (unit.height + GAP_Y_PX), 0);
  const usual = units.reduce((all, unit) => all + widthOf(unit), 0) / units.length;
  const wide = Math.max(Math.sqrt(area * WIDE_TO_HIGH) + usual / 2, ...units.map(widthOf));
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

/**
 * Puts the owners of a company into rows, in their order, each with its own owners above it. Each has its own line down
 * to that of its row, which leads to the middle, and from there all go down as one: no line crosses a node, and each
 * share stands under its owner.
 */
export function wrapOwners(branches: readonly Branch[]): Block {
  const rows = rowsOf(inColumns(branches.map(unitOf))).map(placeRow);
  const roots = new Set(branches.map(({ node }) => node.key));
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
