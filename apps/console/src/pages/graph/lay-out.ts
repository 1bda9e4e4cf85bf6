import type { Point } from '../../parts/diagram/drawing.ts';
import { NODE_HEIGHT_PX, nodeWidth } from '../../parts/diagram/node-size.ts';
import type { Board, Place } from './board.ts';
import { type LayoutLink, type LayoutTask, runForces, STRETCH_X } from './forces.ts';
import { roughPlaces } from './rough-places.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const NEAR_PX = 90;
/** As wide as most second lines. */
const USUAL_NOTE = 'person, listed';

/** Links between those that are laid out, each pair once. */
function linksAmong(board: Board, keys: ReadonlySet<string>): LayoutLink[] {
  const pairs = new Set<string>();
  const links = [];
  for (const { from, to } of board.edges.values()) {
    if (from === to || !keys.has(from) || !keys.has(to)) continue;
    const pair = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    links.push({ source: from, target: to });
  }
  return links;
}

/** Where new nodes begin: around the drawn node that they hang on, on the side that faces away from the middle. */
function begin(board: Board, fresh: readonly string[]): Map<string, Point> {
  const anchors = new Map<string, string>();
  const isFresh = new Set(fresh);
  for (const { from, to } of board.edges.values()) {
    if (isFresh.has(from) && board.places.has(to) && !anchors.has(from)) anchors.set(from, to);
    if (isFresh.has(to) && board.places.has(from) && !anchors.has(to)) anchors.set(to, from);
  }
  const drawn = [...board.places.values()].map(({ x, y }) => ({ x: x / STRETCH_X, y }));
  const middle = {
    x: drawn.reduce((sum, { x }) => sum + x, 0) / Math.max(1, drawn.length),
    y: drawn.reduce((sum, { y }) => sum + y, 0) / Math.max(1, drawn.length),
  };
  const starts = new Map<string, Point>();
  const around = new Map<string, number>();
  fresh.forEach((key, place) => {
    const anchor = anchors.get(key);
    const at = anchor === undefined ? undefined : board.places.get(anchor);
    if (anchor === undefined || at === undefined) {
      const radius = (drawn.length === 0 ? 0 : 400) + NEAR_PX * Math.sqrt(place);
      starts.set(key, {
        x: middle.x + radius * Math.cos(place * GOLDEN_ANGLE),
        y: middle.y + radius * Math.sin(place * GOLDEN_ANGLE),
      });
      return;
    }
    const nth = around.get(anchor) ?? 0;
    around.set(anchor, nth + 1);
    const outward = drawn.length < 2 ? 0 : Math.atan2(at.y - middle.y, at.x / STRETCH_X - middle.x);
    // Left and right of the outward direction in turns.
    const angle = outward + (nth % 2 === 0 ? 1 : -1) * Math.ceil(nth / 2) * 0.42;
    const radius = NEAR_PX + 30 * Math.floor(nth / 8);
    starts.set(key, { x: at.x / STRETCH_X + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });
  });
  return starts;
}

const asPlaces = (points: ReadonlyMap<string, Point>): Map<string, Place> =>
  new Map([...points].map(([key, { x, y }]) => [key, { x, y, pinned: false }]));

function taskOf(board: Board, starts: ReadonlyMap<string, Point>, links: readonly LayoutLink[]): LayoutTask {
  const sized = (key: string, { x, y }: Point, fixed: boolean) => ({
    key,
    x,
    y,
    width: nodeWidth(board.nodes.get(key)?.caption ?? key, USUAL_NOTE),
    height: NODE_HEIGHT_PX,
    fixed,
  });
  return {
    nodes: [
      ...[...board.places].map(([key, place]) => sized(key, place, true)),
      ...[...starts].map(([key, start]) => sized(key, start, false)),
    ],
    links,
  };
}

/**
 * Places for nodes that are new on a board. What is drawn stays where it is, and the same board gives the same places
 * on every machine.
 */
export function layOut(board: Board, fresh: readonly string[]): Map<string, Place> {
  const keys = fresh.filter((key) => !board.places.has(key));
  const links = linksAmong(board, new Set([...board.places.keys(), ...keys]));
  const starts = new Map([...begin(board, keys)].map(([key, { x, y }]) => [key, { x: x * STRETCH_X, y }]));
  return asPlaces(runForces(taskOf(board, starts, links)));
}

/** Places for many at once on an empty board: rough ones for now, and the task whose forces find better ones. */
export function layOutMany(board: Board, keys: readonly string[]): { places: Map<string, Place>; task: LayoutTask } {
  const links = linksAmong(board, new Set(keys));
  const rough = roughPlaces(keys, links);
  const starts = new Map(
    [...rough].map(([key, { x, y }]) => [key, { x: Math.round(x * STRETCH_X), y: Math.round(y) }]),
  );
  return { places: asPlaces(starts), task: taskOf(board, starts, links) };
}
