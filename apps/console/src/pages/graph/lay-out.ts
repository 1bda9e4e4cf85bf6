import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { NODE_HEIGHT_PX, nodeWidth } from '../../parts/diagram/node-size.ts';
import type { Board, Place } from './board.ts';
import { separate } from './separate.ts';

interface Body extends SimulationNodeDatum {
  readonly key: string;
}

/** Nodes are wide and low: forces act in a space in which they are round, which is stretched afterwards. */
const STRETCH_X = 1.7;
const LINK_PX = 120;
const PUSH = -420;
const PUSH_PX_MAX = 900;
/** Above this the pushing alone keeps nodes apart, in fewer steps: the first picture comes within a second. */
const MANY = 300;
const STEPS = 220;
const STEPS_OF_MANY = 26;
const STILL = 0.002;
const ROOM_PX = 52;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const NEAR_PX = 90;
/** A star is wider the more it has: each link is longer by this, up to so many. */
const CROWD_PX = 5;
const CROWD_MAX = 40;
/** As wide as most second lines. */
const USUAL_NOTE = 'person, listed';

const keyOf = (end: string | number | Body): string => (typeof end === 'object' ? end.key : String(end));

/** Links between the drawn and the new, each pair once. */
function linksAmong(board: Board, keys: ReadonlySet<string>): { source: string; target: string }[] {
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
function begin(board: Board, fresh: readonly string[]): Map<string, { x: number; y: number }> {
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
  const starts = new Map<string, { x: number; y: number }>();
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

/**
 * Places for nodes that are new on a board. What is drawn stays where it is, and the same board gives the same places
 * on every machine: the forces have their own seeded chance.
 */
export function layOut(board: Board, fresh: readonly string[]): Map<string, Place> {
  const isFresh = new Set(fresh.filter((key) => !board.places.has(key)));
  const starts = begin(board, [...isFresh]);
  const bodies: Body[] = [
    ...[...board.places].map(([key, { x, y }]) => ({ key, x: x / STRETCH_X, y, fx: x / STRETCH_X, fy: y })),
    ...[...starts].map(([key, { x, y }]) => ({ key, x, y })),
  ];
  const many = isFresh.size > MANY;
  const keys = new Set(bodies.map(({ key }) => key));
  const steps = many ? STEPS_OF_MANY : STEPS;
  const links = linksAmong(board, keys);
  const degree = new Map<string, number>();
  for (const { source, target } of links) {
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - STILL ** (1 / steps))
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ key }) => key)
        .distance(({ source, target }) => {
          const crowd = Math.max(degree.get(keyOf(source)) ?? 0, degree.get(keyOf(target)) ?? 0);
          return LINK_PX + CROWD_PX * Math.min(CROWD_MAX, crowd);
        }),
    )
    .force(
      'push',
      forceManyBody()
        .strength(PUSH)
        .theta(many ? 1.5 : 0.9)
        .distanceMax(PUSH_PX_MAX),
    )
    .force('x', forceX(0).strength(many ? 0.06 : 0.02))
    .force('y', forceY(0).strength(many ? 0.06 : 0.03))
    .stop();
  if (!many) simulation.force('room', forceCollide(ROOM_PX).strength(1).iterations(3));
  simulation.tick(steps);
  const blocks = bodies.map(({ key, x = 0, y = 0 }) => ({
    key,
    x: x * STRETCH_X,
    y,
    width: nodeWidth(board.nodes.get(key)?.caption ?? key, USUAL_NOTE),
    height: NODE_HEIGHT_PX,
    fixed: !isFresh.has(key),
  }));
  if (!many) separate(blocks);
  return new Map(
    blocks
      .filter(({ fixed }) => !fixed)
      .map(({ key, x, y }) => [key, { x: Math.round(x), y: Math.round(y), pinned: false }]),
  );
}
