import type { HazardCode } from '../vocabulary/index.ts';
import type { CauseRule } from './cause-rules.ts';
import { type CausalEvent, type CausalLink, causesOf, waysBetween } from './causes-of.ts';
import { PlacedEvents } from './placed-events.ts';

export interface CauseIndexOptions {
  /** So many events of one kind are looked at, the latest. */
  readonly ofAKindMax: number;
  /** What began so much earlier or later is not linked. */
  readonly apartMsMax: number;
}

/** Many events among which causes are sought: the same as `causesOf` all of them, and much faster. */
export class CauseIndex {
  readonly #options: CauseIndexOptions;
  readonly #kinds = new Map<HazardCode, PlacedEvents>();

  /** @example new CauseIndex({ ofAKindMax: 2000, apartMsMax: 60 * 86_400_000 }) */
  constructor(options: CauseIndexOptions) {
    this.#options = options;
  }

  /** An event that is known by its id is taken anew. */
  set(event: CausalEvent): void {
    const events = this.#kinds.get(event.hazard) ?? new PlacedEvents();
    this.#kinds.set(event.hazard, events);
    events.set(event);
    if (events.size > this.#options.ofAKindMax) events.deleteOldest();
  }

  delete(id: string): void {
    for (const events of this.#kinds.values()) events.delete(id);
  }

  /** What may have caused an event and what it may have caused, see `causesOf`. */
  causesOf(event: CausalEvent): readonly CausalLink[] {
    const others: CausalEvent[] = [];
    for (const [kind, events] of this.#kinds) {
      const km = reachKm(kind, event.hazard);
      if (km === undefined) continue;
      for (const other of events.around(event, km))
        if (Math.abs(other.startMs - event.startMs) < this.#options.apartMsMax) others.push(other);
    }
    return causesOf(event, others);
  }
}

/** How far two kinds of events may lie apart; undefined where no rule joins them, infinite where it depends on the event. */
function reachKm(a: HazardCode, b: HazardCode): number | undefined {
  const { here, there } = waysBetween(a, b);
  if (here.length + there.length === 0) return undefined;
  return Math.max(...[...here, ...there].map(({ reach }: CauseRule) => (reach.kind === 'near' ? reach.km : Infinity)));
}
