import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

/** A feed whose ids mean the same as those of every other feed of its space. */
export interface IdSpace {
  readonly dataset: string;
  readonly space: string;
}

export async function readIdSpaces(tx: Tx): Promise<(IdSpace & { readonly by: string; readonly at: Date })[]> {
  return await tx.selectFrom('id_space').selectAll().orderBy('space').orderBy('dataset').execute();
}

/**
 * Declares which feeds share their ids, all at once; what was declared before and is not named is no more. What follows
 * for entities is worked out afterwards (`idSpacesDue`).
 * @throws Refusal IDN-106 when a feed is named twice
 */
export async function writeIdSpaces(tx: Tx, spaces: readonly IdSpace[], by: string): Promise<void> {
  const datasets = spaces.map(({ dataset }) => dataset);
  if (new Set(datasets).size < datasets.length) throw new Refusal('IDN-106');
  await sql`delete from id_space where not dataset = any(${datasets}::text[])`.execute(tx);
  if (spaces.length === 0) return;
  await sql`insert into id_space (dataset, space, by)
    select *, ${by} from unnest(${datasets}::text[], ${spaces.map(({ space }) => space)}::text[])
    on conflict (dataset) do update set space = excluded.space, by = excluded.by, at = now()
    where id_space.space <> excluded.space`.execute(tx);
}
