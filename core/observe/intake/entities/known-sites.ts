import { sql } from 'kysely';
import type { Tx } from '../../../store/index.ts';
import { EXERCISE } from '../put-in-force.ts';

/** The sites of a feed by id, each with a word for all that its row said: itself, its operator, what it depends on. */
export type KnownSites = ReadonlyMap<string, string>;

/** What is known of the sites of a feed now. */
export async function knownSites(tx: Tx, dataset: string): Promise<KnownSites> {
  const rows = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('gone_edition', 'is', null)
    .where('schema', 'in', ['CriticalSite', 'SiteDependency', 'Company'])
    .select(['entity_id', 'schema', 'hash'])
    .select([
      sql<string | null>`properties->'site'->>0`.as('site'),
      sql<string | null>`properties->'operator'->>0`.as('operator'),
    ])
    .orderBy('entity_id')
    .execute();
  const hashes = new Map(rows.map(({ entity_id, hash }) => [entity_id, hash]));
  const said = new Map<string, string>();
  for (const { entity_id, schema, hash, operator } of rows)
    if (schema === 'CriticalSite') said.set(entity_id, `${hash} ${hashes.get(operator ?? '') ?? ''}`);
  for (const { site, schema, hash } of rows)
    if (schema === 'SiteDependency' && site !== null) said.set(site, `${said.get(site) ?? ''} ${hash}`);
  return said;
}

/** Whether what is known are the made-up sites of the exercise: they give way to real ones, however few they share. */
export async function isOfExercise(tx: Tx, dataset: string): Promise<boolean> {
  const last = await tx
    .selectFrom('entity_edition')
    .where('dataset', '=', dataset)
    .select('taken_by')
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.taken_by === EXERCISE;
}

/** How many sites came, changed and went: what hangs on a site counts as the site. */
export function siteChanges(before: KnownSites, after: KnownSites) {
  const kept = [...after].filter(([id]) => before.has(id));
  return {
    added: after.size - kept.length,
    changed: kept.filter(([id, said]) => before.get(id) !== said).length,
    removed: before.size - kept.length,
  };
}
