import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { HazardEvent } from './read-hazards.ts';

const REDIRECTS_MAX = 20;

/** An event, or the one that it was merged into; of a report, the event that it is in. @throws Refusal ACC-106 when there is none */
export async function followed(tx: Tx, id: string): Promise<HazardEvent> {
  let at = id;
  for (let step = 0; step < REDIRECTS_MAX; step++) {
    const event = await tx.selectFrom('hazard_event').where('id', '=', at).selectAll().executeTakeFirst();
    if (!event && step === 0) at = await eventOfReport(tx, id);
    else if (!event) break;
    else if (event.redirect_to === null) return event;
    else at = event.redirect_to;
  }
  throw new Refusal('ACC-106');
}

async function eventOfReport(tx: Tx, id: string): Promise<string> {
  const report = await tx.selectFrom('hazard_report').where('id', '=', id).select('event_id').executeTakeFirst();
  return report?.event_id ?? id;
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
