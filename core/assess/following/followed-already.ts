import { sql } from 'kysely';
import type { EntityRef } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { membersOf } from './known-entity.ts';

/** A subscription to an entity, by the record with which it was begun. */
export interface Following extends EntityRef {
  readonly subscription: string;
}

/**
 * All subscriptions of a person to a whole entity, with whichever of its records they were begun, the oldest first. There
 * are several only where records became one after they were followed: the oldest tells, the others wait until their
 * records are apart again.
 */
export async function followingsOf(tx: Tx, account: string, entity: EntityRef): Promise<Following[]> {
  const members = await membersOf(tx, entity);
  const { rows } = await sql<Following>`
    select s.id as subscription, s.dataset, s.entity_id as id
    from unnest(${members.map(({ dataset }) => dataset)}::text[], ${members.map(({ id }) => id)}::text[]) m (dataset, id)
    join subscription s on s.account = ${account} and s.kind = 'entity' and s.dataset = m.dataset and s.entity_id = m.id
    order by s.created_at, s.id`.execute(tx);
  return rows;
}
