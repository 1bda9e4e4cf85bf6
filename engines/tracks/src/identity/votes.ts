import type { StaticReport } from '../static-report.ts';
import type { TrackIdentity } from './track-identity.ts';
import type { TrackTable } from '../track-table.ts';
import { adds, areEqual, fits, identityOf } from './combination.ts';

/** Different identities that are counted for one track; the rarest makes room. */
const COMBINATIONS_MAX = 8;
/** Reports after which earlier ones count half, so that a ship may be renamed. */
const REPORTS_MAX = 256;

interface Combination {
  identity: TrackIdentity;
  count: number;
}

export type VotesSnapshot = readonly (readonly [number, readonly Combination[]])[];

/**
 * Who a track is: the most frequent of the identities that its static reports gave; of equally frequent ones the earlier.
 * Counted only where more than one was given, so that most tracks cost nothing but their identity.
 */
export class Votes {
  readonly #tracks: TrackTable;
  readonly #count;
  readonly #contested = new Map<number, Combination[]>();

  constructor(tracks: TrackTable) {
    this.#tracks = tracks;
    this.#count = tracks.columns.column('u16');
  }

  /** Counts a report. @returns whether the identity of the track changed */
  add(track: number, report: StaticReport): boolean {
    const known = this.#tracks.identity(track);
    if (!known) return this.#change(track, identityOf(report), 1);
    const contested = this.#contested.get(track);
    const count = this.#count.values[track]!;
    if (contested) return this.#vote(track, contested, report);
    if (!fits(known, report)) {
      this.#contested.set(track, [
        { identity: known, count },
        { identity: identityOf(report), count: 1 },
      ]);
      return false;
    }
    const more = Math.min(count + 1, REPORTS_MAX);
    if (adds(known, report)) return this.#change(track, { ...known, ...identityOf(report) }, more);
    this.#count.values[track] = more;
    return false;
  }

  forget(track: number): void {
    this.#contested.delete(track);
  }

  snapshot(): VotesSnapshot {
    return [...this.#contested];
  }

  restore(state: VotesSnapshot): void {
    this.#contested.clear();
    for (const [track, combinations] of state) this.#contested.set(track, [...combinations]);
  }

  #vote(track: number, contested: Combination[], report: StaticReport): boolean {
    const known = this.#tracks.identity(track);
    const combination = contested.find(({ identity }) => fits(identity, report));
    if (combination) {
      combination.count++;
      if (adds(combination.identity, report)) combination.identity = { ...combination.identity, ...identityOf(report) };
      if (combination.count > REPORTS_MAX) for (const each of contested) each.count >>= 1;
    } else {
      if (contested.length >= COMBINATIONS_MAX) contested.splice(rarest(contested), 1);
      contested.push({ identity: identityOf(report), count: 1 });
    }
    const best = contested.reduce((most, each) => (each.count > most.count ? each : most));
    return known !== undefined && areEqual(best.identity, known)
      ? false
      : this.#change(track, best.identity, best.count);
  }

  #change(track: number, identity: TrackIdentity, count: number): boolean {
    this.#tracks.setIdentity(track, identity);
    this.#count.values[track] = count;
    return true;
  }
}

function rarest(combinations: readonly Combination[]): number {
  return combinations.reduce((at, { count }, i) => (count < combinations[at]!.count ? i : at), 0);
}
