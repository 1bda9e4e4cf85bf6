import type { Draw } from './random.ts';
import { span } from './sea/span.ts';

/** About a bell of width one, within ±3.5: the sum of four even draws, whose variance is a third. */
export function bell(draw: Draw): number {
  const sum = span(draw, 0, 1) + span(draw, 0, 1) + span(draw, 0, 1) + span(draw, 0, 1);
  return (sum - 2) * Math.sqrt(3);
}
