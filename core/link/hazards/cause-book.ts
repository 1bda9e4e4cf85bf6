import { type CausalEvent, type CausalLink, CAUSE_RULES, causesOf, type HazardCode, isKindOf } from '@quintet/hazards';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** What began longer ago causes nothing new. */
const REMEMBERED_MS = 60 * 86_400_000;
/** So many events of one kind are looked at, the latest. */
const OF_A_KIND_MAX = 2000;

/** Which events may be the cause of which others: kept in the store, with the events that may still matter in memory. */
export class CauseBook {
  readonly #byKind = new Map<HazardCode, Map<string, CausalEvent>>();

  /** Takes events as they are now, and writes what links them. */
  async write(tx: Tx, events: readonly CausalEvent[]): Promise<void> {
    if (events.length === 0) return;
    for (const event of events) this.remember(event);
    const links = new Map<string, CausalLink>();
    for (const event of events)
      for (const link of causesOf(event, this.#mayBeLinked(event)))
        links.set(`${link.from} ${link.to} ${link.rule}`, link);
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
      insert into hazard_cause select * from jsonb_populate_recordset(null::hazard_cause, ${JSON.stringify(rows)}::jsonb)
      on conflict do nothing`.execute(tx);
  }

  /** Events that are no more. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) for (const events of this.#byKind.values()) events.delete(id);
  }

  /** Takes an event that is written already. */
  remember(event: CausalEvent): void {
    const events = this.#byKind.get(event.hazard) ?? new Map<string, CausalEvent>();
    this.#byKind.set(event.hazard, events);
    events.delete(event.id);
    events.set(event.id, event);
    const [oldest] = events.keys();
    if (events.size > OF_A_KIND_MAX && oldest !== undefined) events.delete(oldest);
  }

  /** Events of kinds that a rule joins with this one: nothing else can be linked. */
  #mayBeLinked(event: CausalEvent): CausalEvent[] {
    const others: CausalEvent[] = [];
    for (const [kind, events] of this.#byKind)
      if (isJoined(kind, event.hazard))
        for (const other of events.values())
          if (Math.abs(other.startMs - event.startMs) < REMEMBERED_MS) others.push(other);
    return others;
  }
}

const joined = new Map<string, boolean>();

function isJoined(a: HazardCode, b: HazardCode): boolean {
  const key = `${a} ${b}`;
  const known = joined.get(key);
  if (known !== undefined) return known;
  const isAny = (code: HazardCode, kinds: readonly HazardCode[]) => kinds.some((kind) => isKindOf(code, kind));
  const is = CAUSE_RULES.some(
    ({ causes, effects }) => (isAny(a, causes) && isAny(b, effects)) || (isAny(b, causes) && isAny(a, effects)),
  );
  joined.set(key, is);
  return is;
}
