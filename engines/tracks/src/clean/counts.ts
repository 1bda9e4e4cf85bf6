import type { TrackerCounts } from '../tracker.ts';

/** Names that counts may have: a source's own counts are bounded by SOURCES_MAX, the others are words of the code. */
export class Counts {
  readonly #counts = new Map<string, number>();
  /** Those that every report touches. */
  received = 0;
  taken = 0;
  statics = 0;

  add(name: string, count = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  all(): TrackerCounts {
    const statics = this.statics > 0 ? [['static reports', this.statics] as const] : [];
    return {
      received: this.received,
      taken: this.taken,
      ...Object.fromEntries([...this.#counts, ...statics].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  snapshot(): CountsSnapshot {
    return { received: this.received, taken: this.taken, statics: this.statics, counts: [...this.#counts] };
  }

  restore({ received, taken, statics, counts }: CountsSnapshot): void {
    this.received = received;
    this.taken = taken;
    this.statics = statics;
    this.#counts.clear();
    for (const [name, count] of counts) this.#counts.set(name, count);
  }
}

export interface CountsSnapshot {
  readonly received: number;
  readonly taken: number;
  readonly statics: number;
  readonly counts: readonly (readonly [string, number])[];
}
