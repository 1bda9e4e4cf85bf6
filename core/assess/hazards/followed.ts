import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { HazardEvent } from './read-hazards.ts';

const REDIRECTS_MAX = 20;

/** An event, or the one that it was merged into. @throws Refusal ACC-106 when there is none */
export async function followed(tx: Tx, id: string): Promise<HazardEvent> {
  let at = id;
  for (let step = 0; step < REDIRECTS_MAX; step++) {
    const event = await tx.selectFrom('hazard_event').where('id', '=', at).selectAll().executeTakeFirst();
    if (!event) break;
    if (event.redirect_to === null) return event;
    at = event.redirect_to;
  }
  throw new Refusal('ACC-106');
}

/** The id of an event and those of all that were merged into it: alerts and notes may stand under any. */
export async function idsLeadingTo(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive merged (id, steps) as (
      select ${id}::text, 0
      union select e.id, m.steps + 1 from hazard_event e join merged m on e.redirect_to = m.id
        where m.steps < ${REDIRECTS_MAX})
    select distinct id from merged`.execute(tx);
  return rows.map((row) => row.id);
}
