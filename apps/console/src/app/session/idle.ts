/** What an idle session needs: nothing, a warning two minutes before it ends, or the end. */
export type IdleState = 'busy' | 'soon' | 'over';

const WARN_BEFORE_MS = 120_000;

export function idleState(lastInputMs: number, nowMs: number, afterMinutes: number): IdleState {
  const leftMs = endOfIdleMs(lastInputMs, afterMinutes) - nowMs;
  if (leftMs <= 0) return 'over';
  // A session shorter than four minutes warns at its half.
  return leftMs <= Math.min(WARN_BEFORE_MS, afterMinutes * 30_000) ? 'soon' : 'busy';
}

export function endOfIdleMs(lastInputMs: number, afterMinutes: number): number {
  return lastInputMs + afterMinutes * 60_000;
}

/** A person who reads without a request still works: the node is told at most so often. */
export function keepAliveEveryMs(afterMinutes: number): number {
  return (afterMinutes * 60_000) / 3;
}
