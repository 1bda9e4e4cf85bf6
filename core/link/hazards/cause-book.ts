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

  /** Takes events as they are now. @returns what links them */
  take(events: readonly CausalEvent[]): CausalLink[] {
    for (const event of events) this.remember(event);
    const links = new Map<string, CausalLink>();
    for (const event of events)
      for (const link of this.#index.causesOf(event)) links.set(`${link.from} ${link.to} ${link.rule}`, link);
    return [...links.values()];
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

/** Writes what links events, in place of what linked them before. */
export async function writeCauses(tx: Tx, events: readonly CausalEvent[], links: readonly CausalLink[]): Promise<void> {
  if (events.length === 0) return;
  const ids = events.map(({ id }) => id);
  await sql`delete from hazard_cause where from_event = any(${ids}::text[]) or to_event = any(${ids}::text[])`.execute(
    tx,
  );
  if (links.length === 0) return;
  const rows = links.map(({ from, to, rule, lagS, distanceKm, text }) => ({
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
