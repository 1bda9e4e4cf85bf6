import type { StaticReport } from '../static-report.ts';
import type { TrackIdentity } from './track-identity.ts';
import { CLASS_A, CLASS_B, CLASS_UNKNOWN, type TrackTable } from '../track-table.ts';
import { identityOf } from './combination.ts';

/** A report counts for positions so near in time (`pipe-segment`). */
const NEAR_S = 15 * 60;
/** Reports of one vessel that wait for a track, and vessels for which reports wait. */
const WAITING_REPORTS_MAX = 4;
const WAITING_VESSELS_MAX = 100_000;

export type StaticPlacingSnapshot = readonly (readonly [number, readonly StaticReport[]])[];

/**
 * To which tracks of its identity a static report belongs: it has no place. Where one track is alive it is that; where
 * several are, those heard within 15 minutes by the same source from the same class. A report that belongs to none waits 15
 * minutes for one that begins.
 */
export class StaticPlacing {
  readonly #tracks: TrackTable;
  readonly #one = [0];
  readonly #waiting = new Map<number, StaticReport[]>();

  constructor(tracks: TrackTable) {
    this.#tracks = tracks;
  }

  /** The tracks it belongs to, until the next call; none when it waits. */
  place(report: StaticReport): readonly number[] {
    const newest = this.#tracks.newest(report.vessel);
    if (newest >= 0 && this.#tracks.next.values[newest]! < 0 && this.#tracks.alive.values[newest] === 1) {
      this.#one[0] = newest;
      return this.#one;
    }
    const alive = [...this.#tracks.of(report.vessel)].filter((track) => this.#tracks.alive.values[track] === 1);
    const found = alive.length === 1 ? alive : alive.filter((track) => this.#isNear(track, report));
    if (found.length === 0) this.#wait(report);
    return found;
  }

  /** What waits for a track of this vessel that begins now; it waits no longer. */
  takeWaiting(vessel: number, time: number): readonly StaticReport[] {
    const waiting = this.#waiting.get(vessel);
    if (!waiting) return [];
    this.#waiting.delete(vessel);
    return waiting.filter((report) => time - report.time <= NEAR_S);
  }

  /** What the latest report that waits says. */
  waitingIdentity(vessel: number, time: number): TrackIdentity | undefined {
    const last = this.#waiting.get(vessel)?.at(-1);
    return last && time - last.time <= NEAR_S ? identityOf(last) : undefined;
  }

  /** Forgets what waited too long. */
  sweep(time: number): void {
    for (const [vessel, waiting] of this.#waiting)
      if (!(time - waiting.at(-1)!.time <= NEAR_S)) this.#waiting.delete(vessel);
  }

  snapshot(): StaticPlacingSnapshot {
    return [...this.#waiting];
  }

  restore(state: StaticPlacingSnapshot): void {
    this.#waiting.clear();
    for (const [vessel, waiting] of state) this.#waiting.set(vessel, [...waiting]);
  }

  #isNear(track: number, report: StaticReport): boolean {
    const { time, source, transponder } = this.#tracks;
    const sender = senderOf(report.messageType);
    const ofTrack = transponder.values[track]!;
    const sameClass = sender === CLASS_UNKNOWN || ofTrack === CLASS_UNKNOWN || sender === ofTrack;
    return sameClass && source.values[track] === report.source && report.time - time.values[track]! <= NEAR_S;
  }

  #wait(report: StaticReport): void {
    const waiting = this.#waiting.get(report.vessel) ?? [];
    if (waiting.length >= WAITING_REPORTS_MAX) waiting.shift();
    waiting.push(report);
    this.#waiting.set(report.vessel, waiting);
    if (this.#waiting.size <= WAITING_VESSELS_MAX) return;
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined) this.#waiting.delete(oldest);
  }
}

function senderOf(messageType: number): number {
  if (messageType === 5) return CLASS_A;
  return messageType === 19 || messageType === 24 ? CLASS_B : CLASS_UNKNOWN;
}
