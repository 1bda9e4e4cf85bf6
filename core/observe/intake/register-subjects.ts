import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { captionOf, type Entity } from '../../model/index.ts';
import { storableJson } from './storable.ts';

/** A customer as its file gives it. */
export interface NewSubject {
  readonly externalId: string;
  readonly row: number;
  readonly entity: Entity;
}

export interface RegisterResult {
  readonly added: number;
  readonly changed: number;
}

/** Adds or changes customers of a register, to be screened next; who is the same as before is left as it is. */
export async function registerSubjects(
  tx: Tx,
  register: string,
  subjects: readonly NewSubject[],
): Promise<RegisterResult> {
  if (subjects.length === 0) return { added: 0, changed: 0 };
  const rows = lastOfEach(subjects).map(({ externalId, row, entity }) => ({
    external_id: externalId,
    row,
    caption: captionOf(entity),
    entity,
    hash: entityHash(entity),
  }));
  const { rows: written } = await sql<{ fresh: boolean }>`
    insert into subject (register, external_id, row, caption, entity, hash)
    select ${register}, external_id, row, caption, entity, hash from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as r (external_id text, row integer, caption text, entity jsonb, hash text)
    on conflict (register, external_id) do update set row = excluded.row, caption = excluded.caption,
      entity = excluded.entity, hash = excluded.hash, changed_at = now(), removed_at = null, pending = true
      where subject.hash <> excluded.hash or subject.removed_at is not null
    returning xmax = 0 as fresh`.execute(tx);
  const added = written.filter(({ fresh }) => fresh).length;
  return { added, changed: written.length - added };
}

/** A point to which the register can be put back within the transaction, when its file turns out to be broken. */
export async function markRegister(tx: Tx): Promise<void> {
  await sql`savepoint register`.execute(tx);
}

export async function restoreRegister(tx: Tx): Promise<void> {
  await sql`rollback to savepoint register`.execute(tx);
}

/** Takes out of the register who is not named in a file that holds the whole of it. Their alerts stay. */
export async function removeOthers(tx: Tx, register: string, kept: readonly string[]): Promise<number> {
  const done = await sql`update subject set removed_at = now()
    where register = ${register} and removed_at is null and external_id <> all(${[...kept]})`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
}

/** A file may name a customer twice; the later row stands. */
function lastOfEach(subjects: readonly NewSubject[]): NewSubject[] {
  return [...new Map(subjects.map((subject) => [subject.externalId, subject])).values()];
}

function entityHash(entity: Entity): string {
  const properties = Object.entries(entity.properties)
    .map(([name, values]) => [name, [...values].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([entity.schema, properties]))
    .digest('hex');
}
