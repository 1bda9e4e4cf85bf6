import type { Drawing, DrawnNode } from './drawing.ts';

const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;
type ArrowKey = keyof typeof DIRECTIONS;

export const isArrow = (key: string): key is ArrowKey => Object.hasOwn(DIRECTIONS, key);

/** How much going sideways costs against going ahead. */
const SIDEWAYS_COST = 2.5;
/** A step along a line is preferred to one to a stranger. */
const STRANGER_COST = 2;

/**
 * The node that an arrow key goes to: the nearest in that direction, linked ones before others.
 * @example arrowStep(drawing, 'a', 'ArrowRight')?.key // 'b'
 */
export function arrowStep({ nodes, edges }: Drawing, from: string | undefined, key: ArrowKey): DrawnNode | undefined {
  const here = nodes.find((node) => node.key === from);
  if (here === undefined) return nodes[0];
  const linked = new Set(
    edges.flatMap((edge) => (edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : [])),
  );
  const way = DIRECTIONS[key];
  let best: DrawnNode | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const ahead = (node.x - here.x) * way.x + (node.y - here.y) * way.y;
    const aside = Math.abs((node.x - here.x) * way.y) + Math.abs((node.y - here.y) * way.x);
    if (node === here || ahead <= 0) continue;
    const cost = (ahead + aside * SIDEWAYS_COST) * (linked.has(node.key) ? 1 : STRANGER_COST);
    if (cost < least) {
      least = cost;
      best = node;
    }
  }
  return best;
}
