import type { Point } from '../../parts/diagram/drawing.ts';
import type { Board, Place } from './board.ts';
import type { LayoutTask } from './forces.ts';

/** Runs the forces beside the page, which goes on meanwhile. Gives what ends them before they are done. */
export function settle(
  task: LayoutTask,
  done: (found: ReadonlyMap<string, Point>) => void,
  failed: () => void,
): () => void {
  const worker = new Worker(new URL('./forces-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Point>>) => {
    worker.terminate();
    done(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    failed();
  });
  worker.postMessage(task);
  return () => worker.terminate();
}

/**
 * Better places for those that still stand where they were first put; what somebody moved meanwhile stays there. A board
 * that shows none of them comes back as it was.
 */
export function withSettled(board: Board, rough: ReadonlyMap<string, Place>, found: ReadonlyMap<string, Point>): Board {
  if (![...board.places].some(([key, place]) => found.has(key) && rough.get(key) === place)) return board;
  const places = new Map(board.places);
  for (const [key, place] of board.places) {
    const better = found.get(key);
    if (better !== undefined && rough.get(key) === place) places.set(key, { ...better, pinned: false });
  }
  return { ...board, places };
}
