import { sql } from 'kysely';
import { readSettings, TRADER_ID, type Tx } from '../../store/index.ts';

const AT_ONCE = 5000;

/**
 * Deletes declarations that are older than they may be kept, with their consignments in the graph; those under an alert
 * that is open or confirmed stay. Traders without any declaration left go too.
 * @returns how many were deleted
 */
export async function deleteOldDeclarations(tx: Tx, now: Date): Promise<number> {
  const { declarationDays } = await readSettings(tx);
  const before = new Date(now.getTime() - declarationDays * 86_400_000).toISOString().slice(0, 10);
  const { rows } = await sql<{ dataset: string; consignment: string }>`
    delete from declaration where id in (
      select d.id from declaration d left join alert a on a.id = d.alert_id
      where d.date < ${before}::date and (a.id is null or a.state = 'dismissed') limit ${AT_ONCE})
    returning dataset, consignment_id(mrn, item) as consignment`.execute(tx);
  if (rows.length === 0) return 0;
  const datasets = rows.map(({ dataset }) => dataset);
  const ids = rows.map(({ consignment }) => consignment);
  await sql`delete from entity_selector e using unnest(${datasets}::text[], ${ids}::text[]) as g (dataset, id)
    where e.dataset = g.dataset and e.entity_id = g.id
      and not exists (select from declaration d
        where d.dataset = g.dataset and consignment_id(d.mrn, d.item) = g.id and d.current)`.execute(tx);
  for (const dataset of new Set(datasets)) await deleteLoneTraders(tx, dataset);
  return rows.length;
}

async function deleteLoneTraders(tx: Tx, dataset: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    delete from feed_entity e where e.dataset = ${dataset} and e.entity_id like ${`${TRADER_ID}%`}
      and not exists (select from entity_edge g where g.dataset = e.dataset and g.target_id = e.entity_id)
    returning e.entity_id as id`.execute(tx);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0)
    await sql`delete from entity_selector where dataset = ${dataset} and entity_id = any(${ids}::text[])`.execute(tx);
}
