import type { DrawnNode, Point } from './drawing.ts';

const SLACK_PX = 3;

/** The uppermost node at a point of the drawing; the last is drawn last. */
export function nodeUnder(nodes: readonly DrawnNode[], { x, y }: Point): DrawnNode | undefined {
  return nodes.findLast(
    (node) => Math.abs(node.x - x) <= node.width / 2 + SLACK_PX && Math.abs(node.y - y) <= node.height / 2 + SLACK_PX,
  );
}
