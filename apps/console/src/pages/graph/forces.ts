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
import type { Point } from '../../parts/diagram/drawing.ts';
import { separate } from './separate.ts';

/** A node as the room that it takes, where it begins, and whether it stays there. */
export interface LayoutNode extends Point {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
}

/** What is laid out, as plain data that a worker can be given. */
export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  /** Each pair once. */
  readonly links: readonly LayoutLink[];
}

interface Body extends SimulationNodeDatum {
  readonly key: string;
}

/** Nodes are wide and low: forces act in a space in which they are round, which is stretched afterwards. */
export const STRETCH_X = 1.7;
/** Above this it takes too long to be waited for: rough places come first, and these are found beside. */
export const MANY_NODES = 300;
const LINK_PX = 120;
const PUSH = -420;
const PUSH_PX_MAX = 900;
const STEPS = 220;
const STEPS_OF_MANY = 120;
const STILL = 0.002;
const ROOM_PX = 52;
/** A star is wider the more it has: each link is longer by this, up to so many. */
const CROWD_PX = 5;
const CROWD_MAX = 40;

const keyOf = (end: string | number | Body): string => (typeof end === 'object' ? end.key : String(end));

function linkForce(links: readonly LayoutLink[]) {
  const degree = new Map<string, number>();
  for (const { source, target } of links) {
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  return forceLink<Body, SimulationLinkDatum<Body>>(links.map((link) => ({ ...link })))
    .id(({ key }) => key)
    .distance(({ source, target }) => {
      const crowd = Math.max(degree.get(keyOf(source)) ?? 0, degree.get(keyOf(target)) ?? 0);
      return LINK_PX + CROWD_PX * Math.min(CROWD_MAX, crowd);
    });
}

/**
 * Where forces bring the nodes that are not fixed, none lying on another. The same task gives the same places on every
 * machine: the forces have their own seeded chance.
 */
export function runForces({ nodes, links }: LayoutTask): Map<string, Point> {
  const many = nodes.length > MANY_NODES;
  const steps = many ? STEPS_OF_MANY : STEPS;
  const bodies = nodes.map(({ key, x, y, fixed }): Body => {
    const at = { x: x / STRETCH_X, y };
    return fixed ? { key, ...at, fx: at.x, fy: at.y } : { key, ...at };
  });
  forceSimulation(bodies)
    .alphaDecay(1 - STILL ** (1 / steps))
    .force('links', linkForce(links))
    .force(
      'push',
      forceManyBody()
        .strength(PUSH)
        .theta(many ? 1.2 : 0.9)
        .distanceMax(PUSH_PX_MAX),
    )
    .force('x', forceX(0).strength(many ? 0.06 : 0.02))
    .force('y', forceY(0).strength(many ? 0.06 : 0.03))
    .force(
      'room',
      forceCollide(ROOM_PX)
        .strength(1)
        .iterations(many ? 1 : 3),
    )
    .stop()
    .tick(steps);
  const blocks = nodes.map(({ width, height, fixed }, at) => ({
    x: (bodies[at]?.x ?? 0) * STRETCH_X,
    y: bodies[at]?.y ?? 0,
    width,
    height,
    fixed,
  }));
  separate(blocks);
  return new Map(
    nodes.flatMap(({ key, fixed }, at): [string, Point][] => {
      const block = blocks[at];
      return fixed || block === undefined ? [] : [[key, { x: Math.round(block.x), y: Math.round(block.y) }]];
    }),
  );
}
