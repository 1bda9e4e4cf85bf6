import { type CausalEvent, type CausalLink, CauseIndex } from '@quintet/hazards';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** What began longer ago causes nothing new. */
const REMEMBERED_MS = 60 * 86_400_000;
/** So many events of one kind are looked at, the latest. */
const OF_A_KIND_MAX = 2000;

/** Which events may be the cause of which others: kept in the store, with the events that may still matter in memory. */
export class CauseBook {
  readonly #index = new CauseIndex({ ofAKindMax: OF_A_KIND_MAX, apartMsMax: REMEMBERED_MS });

  /** Takes events as they are now, and writes what links them. */
  async write(tx: Tx, events: readonly CausalEvent[]): Promise<void> {
    if (events.length === 0) return;
    for (const event of events) this.remember(event);
    const links = new Map<string, CausalLink>();
    for (const event of events)
      for (const link of this.#index.causesOf(event)) links.set(`${link.from} ${link.to} ${link.rule}`, link);
    const ids = events.map(({ id }) => id);
    await sql`delete from hazard_cause where from_event = any(${ids}::text[]) or to_event = any(${ids}::text[])`.execute(
      tx,
    );
    if (links.size === 0) return;
    const rows = [...links.values()].map(({ from, to, rule, lagS, distanceKm, text }) => ({
      from_event: from,
      to_event: to,
      rule,
      lag_s: lagS,
      distance_km: distanceKm ?? null,
      text,
    }));
    await sql`
      insert into hazard_cause select * from json_populate_recordset(null::hazard_cause, ${JSON.stringify(rows)}::json)
      on conflict do nothing`.execute(tx);
  }

  /** Events that are no more. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#index.delete(id);
  }

  /** Takes an event that is written already. */
  remember(event: CausalEvent): void {
    this.#index.set(event);
  }
}
