/** How fast a played period goes: times as fast as it was. */
export const SPEEDS = [1, 10, 60, 300, 600, 1800, 3600] as const;
export type PlaySpeed = (typeof SPEEDS)[number];

/**
 * The time that is shown. Live it goes on with the clock from the newest report; in the past it stands, or runs so many times
 * as fast. Asked by every frame, so it is no state of a component.
 */
export interface ShownTime {
  /** Milliseconds since 1970. */
  readonly nowMs: (machineMs: number) => number;
  readonly mode: 'live' | 'standing' | 'playing';
}

/** Live: moved on from the newest report by what has passed since it came, where it is new. */
export const liveTime = (newestMs: number, cameAtMs: number, goesOn: boolean): ShownTime => ({
  mode: 'live',
  nowMs: (machineMs) => newestMs + (goesOn ? Math.max(0, machineMs - cameAtMs) : 0),
});

export const standingTime = (atMs: number): ShownTime => ({ mode: 'standing', nowMs: () => atMs });

/** Playing from a moment on, to the end of the period, where it stops. */
export const playingTime = (fromMs: number, startedMs: number, speed: number, endMs: number): ShownTime => ({
  mode: 'playing',
  nowMs: (machineMs) => Math.min(endMs, fromMs + (machineMs - startedMs) * speed),
});
