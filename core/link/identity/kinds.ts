import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import { joinedEntities, type Tx } from '../../store/index.ts';
import { columnsOf, type EntityKey, keyOf } from './entity-key.ts';
import { mayBeOne } from './may-be-one.ts';
import { readNodes } from './read-nodes.ts';
import type { StandingJudgements } from './standing-judgements.ts';

/** The schema of each entity; those that no feed ever said are left out. */
export type Kinds = ReadonlyMap<EntityKey, string>;

/** The kinds of these entities and of all that they are one with. */
export async function readKinds(tx: Tx, standing: StandingJudgements, keys: Iterable<EntityKey>): Promise<Kinds> {
  const all = new Set<EntityKey>();
  for (const key of keys) if (!all.has(key)) for (const member of standing.members(key)) all.add(member);
  const { datasets, ids } = columnsOf(all);
  const { rows } = await sql<{ dataset: string; entity_id: string; schema: string }>`
    select e.dataset, e.entity_id, e.schema from unnest(${datasets}::text[], ${ids}::text[]) as a (dataset, entity_id)
    ${joinedEntities(ids)}`.execute(tx);
  return new Map(rows.map((row) => [keyOf(row.dataset, row.entity_id), row.schema]));
}

/**
 * Two records that a "same" between a and b would make one, and that cannot be: the two themselves, or others that they
 * are one with. A legal entity joins no person with a company.
 */
export function unlikeKinds(
  standing: StandingJudgements,
  kinds: Kinds,
  a: EntityKey,
  b: EntityKey,
): [EntityKey, EntityKey] | undefined {
  const membersA = standing.members(a);
  // What is one already is not taken apart by saying so again.
  const [sideA, sideB] = membersA.includes(b) ? [[a], [b]] : [membersA, standing.members(b)];
  const [firstA, firstB] = [firstOfEach(kinds, sideA), firstOfEach(kinds, sideB)];
  for (const [schemaA, one] of firstA)
    for (const [schemaB, other] of firstB) if (!mayBeOne(schemaA, schemaB)) return [one, other];
  return undefined;
}

/** Of an entity of a thousand records only the few schemata count. */
function firstOfEach(kinds: Kinds, keys: readonly EntityKey[]): Map<string, EntityKey> {
  const first = new Map<string, EntityKey>();
  for (const key of keys) {
    const schema = kinds.get(key);
    if (schema !== undefined && !first.has(schema)) first.set(schema, key);
  }
  return first;
}

/** @throws Refusal IDN-107, which says of which two */
export async function refuseUnlike(tx: Tx, unlike: readonly [EntityKey, EntityKey]): Promise<never> {
  const nodes = await readNodes(tx, unlike);
  const [one, other] = unlike.map(
    (key) => `${nodes.get(key)?.caption} (${key}) is of the kind ${nodes.get(key)?.schema}`,
  );
  const message = `These two cannot be one: ${one}, ${other}. Judge them different, or leave them.`;
  throw new Refusal('IDN-107', { message });
}
