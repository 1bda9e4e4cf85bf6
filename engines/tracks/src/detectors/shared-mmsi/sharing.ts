/** Two or more tracks of one MMSI that are heard in turn. Plain data, so that it can be kept. */
export interface Sharing {
  readonly vessel: number;
  /** When it went from one track to another for the first time. */
  start: number;
  time: number;
  /** How often it went from one to another. */
  turns: number;
  /** The track heard last, and the one before it. */
  last: number;
  other: number;
  /** Apart at each turn: [seconds since 1970, metres]; evenly thinned when it gets long. */
  distances: [number, number][];
  every: number;
  given: boolean;
}

const DISTANCES_MAX = 64;

/** Notes a turn, and the distance between the two. */
export function turned(sharing: Sharing, to: number, time: number, metres: number): void {
  sharing.other = sharing.last;
  sharing.last = to;
  sharing.time = time;
  if (sharing.turns === 0) sharing.start = time;
  if (sharing.turns++ % sharing.every === 0) sharing.distances.push([time, Math.round(metres)]);
  if (sharing.distances.length < DISTANCES_MAX) return;
  sharing.distances = sharing.distances.filter((_, i) => i % 2 === 0);
  sharing.every *= 2;
}

export function begunSharing(vessel: number, last: number): Sharing {
  return {
    vessel,
    start: Number.NaN,
    time: Number.NaN,
    turns: 0,
    last,
    other: -1,
    distances: [],
    every: 1,
    given: false,
  };
}
