import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

/** Feeds whose ids mean the same. */
export interface IdSpace {
  readonly space: string;
  readonly datasets: readonly string[];
}

/** A feed of a space, and who said so last. */
export interface IdSpaceFeed {
  readonly dataset: string;
  readonly space: string;
  readonly by: string;
  readonly at: Date;
}

export async function readIdSpaces(tx: Tx): Promise<IdSpaceFeed[]> {
  return await tx.selectFrom('id_space').selectAll().orderBy('space').orderBy('dataset').execute();
}

/**
 * Declares that feeds share their ids, in place of what one of the spaces was `before`. What follows for entities is worked
 * out afterwards (`idSpacesDue`).
 * @throws Refusal IDN-106 when a feed is of another space, IDN-109 when there is a space of this name already
 */
export async function declareIdSpace(tx: Tx, { space, datasets }: IdSpace, by: string, before?: string): Promise<void> {
  // One declaration after the other: two that know nothing of each other could both take a feed.
  await sql`lock table id_space in share row exclusive mode`.execute(tx);
  const all = await readIdSpaces(tx);
  if (space !== before && all.some((one) => one.space === space)) throw new Refusal('IDN-109');
  if (all.some((one) => one.space !== before && datasets.includes(one.dataset))) throw new Refusal('IDN-106');
  if (before !== undefined)
    await sql`delete from id_space where space = ${before} and not dataset = any(${datasets}::text[])`.execute(tx);
  await sql`insert into id_space (dataset, space, by)
    select distinct dataset, ${space}, ${by} from unnest(${datasets}::text[]) dataset
    on conflict (dataset) do update set space = excluded.space, by = excluded.by, at = now()
    where id_space.space <> excluded.space`.execute(tx);
}

/** The feeds of a space share their ids no more. */
export async function withdrawIdSpace(tx: Tx, space: string): Promise<void> {
  await tx.deleteFrom('id_space').where('space', '=', space).execute();
}
