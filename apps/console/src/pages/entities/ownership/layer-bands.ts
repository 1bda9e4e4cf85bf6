import type { Point } from '../../../parts/diagram/drawing.ts';

/** Ways with fewer points keep them all. */
const ROUNDS_MAX = 4;

/** The room from the top to the foot of a layer: all its nodes stand at its foot. */
export interface Band {
  readonly top: number;
  readonly foot: number;
}

/** Layers by the middle that the layout gave them, where rows make them higher than a node. */
export function highBands(
  middles: readonly { readonly y: number; readonly height: number }[],
  nodeHeight: number,
): ReadonlyMap<number, Band> {
  const heights = new Map<number, number>();
  for (const { y, height } of middles) heights.set(y, Math.max(height, heights.get(y) ?? 0));
  return new Map(
    [...heights].flatMap(([y, height]): [number, Band][] =>
      height > nodeHeight ? [[y, { top: y - height / 2, foot: y + height / 2 }]] : [],
    ),
  );
}

/**
 * The way of a line between its ends. Layers that rows make high are crossed upright, in the gap that the layout kept;
 * of others every second is left out, so that long ways stay smooth.
 */
export function way(points: readonly Point[], bands: ReadonlyMap<number, Band>, down: boolean): Point[] {
  const between = points.slice(1, -1);
  return between.flatMap(({ x, y }, at): Point[] => {
    const band = bands.get(Math.round(y));
    if (band === undefined) return between.length < ROUNDS_MAX || at % 2 === 1 ? [{ x, y }] : [];
    const [first, last] = down ? [band.top, band.foot] : [band.foot, band.top];
    return [
      { x, y: first },
      { x, y: last },
    ];
  });
}
