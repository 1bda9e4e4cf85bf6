import { useSyncExternalStore } from 'react';
import { serverNowMs } from './server-time.ts';

/** One timer for the whole page, however many clocks are on it. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The node's time in milliseconds, rounded down to `stepMs`: a component is drawn again only when the step changes. */
export function useNow(stepMs: number): number {
  return useSyncExternalStore(subscribe, () => Math.floor(serverNowMs() / stepMs) * stepMs);
}
