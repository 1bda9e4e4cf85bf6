import type { Paths } from '@quintet/node/api';
import type { Place } from './board.ts';

const STEP_X_PX = 290;
const STEP_Y_PX = 96;

/** The strongest in the middle, the others below and above it in turns. */
const rowOf = (place: number): number => (place % 2 === 1 ? (place + 1) / 2 : 0 - place / 2);

/** Paths from left to right, an end at each side: each path in a row of its own, its entities evenly between the ends. */
export function layOutPaths({ paths }: Pick<Paths, 'paths'>): Map<string, Place> {
  const width = Math.max(0, ...paths.map(({ nodes }) => nodes.length - 1)) * STEP_X_PX;
  const places = new Map<string, Place>();
  paths.forEach(({ nodes }, place) => {
    nodes.forEach((key, at) => {
      const x = nodes.length < 2 ? 0 : Math.round((at / (nodes.length - 1)) * width);
      // What lies on a stronger path stands there.
      if (!places.has(key)) places.set(key, { x, y: rowOf(place) * STEP_Y_PX, pinned: false });
    });
  });
  return places;
}
