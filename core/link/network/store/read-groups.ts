import { sql } from 'kysely';
import type { EntityRef } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { edgesOf } from './read-edges.ts';
import { groupsOf, type NetworkGroups } from '../communities.ts';
import { linkStrength } from '../strength.ts';
import type { Subjects } from './subjects.ts';

/** Links within a group that are read. */
const LINKS_MAX = 50_000;

/** How a group of entities falls into parts by the links among them, and who holds the parts together. */
export async function readGroups(tx: Tx, keys: readonly string[], subjects: Subjects): Promise<NetworkGroups> {
  const found = await subjects.of(keys);
  const members = found.flatMap((subject) => subject.members.map((ref) => ({ ...ref, key: subject.key })));
  const links = await readLinksAmong(tx, members);
  return groupsOf(
    found.map(({ key }) => key),
    links.map(({ source, target, schema }) => ({
      from: members[source]!.key,
      to: members[target]!.key,
      strength: linkStrength(schema),
    })),
  );
}

interface Among {
  readonly source: number;
  readonly target: number;
  readonly schema: string;
}

async function readLinksAmong(tx: Tx, members: readonly EntityRef[]): Promise<Among[]> {
  const datasets = members.map(({ dataset }) => dataset);
  const ids = members.map(({ id }) => id);
  const { rows } = await sql<Among>`
    with a as (select dataset, entity_id, n::integer - 1 as n
      from unnest(${datasets}::text[], ${ids}::text[]) with ordinality a (dataset, entity_id, n))
    select s.n as source, t.n as target, e.schema
    from a s cross join lateral (select * from ${edgesOf(members).from} e
      where e.source_id = s.entity_id and e.dataset = s.dataset offset 0) e
    join a t on t.entity_id = e.target_id and t.dataset = e.dataset
    limit ${LINKS_MAX}`.execute(tx);
  return rows;
}
