import { sql } from 'kysely';
import type { EntityRef } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { shareBits } from '../evidence-bits.ts';
import { type GraphNode, readNodesWithDegree } from './read-nodes.ts';
import { degreeOf } from './read-selectors.ts';
import { asked, edgesOf } from './read-edges.ts';
import type { Subjects } from './subjects.ts';

/** Something that entities have in common. */
export interface CommonThing {
  readonly kind: 'selector' | 'entity';
  /** Of a selector its type, of an entity its schema. */
  readonly type: string;
  readonly value: string;
  readonly key?: string;
  readonly sharedBy: string[];
  readonly degree: number;
  readonly bits: number;
}

export interface SharedThings {
  readonly nodes: (GraphNode & { readonly degree: number })[];
  readonly common: CommonThing[];
}

/** Things in common that are given. */
const COMMON_MAX = 200;
/** Links of one member that are looked at, each way; a hub is found from the side of the others. */
const LINKS_LOOKED_MAX = 5000;

/** What entities have in common: selectors that two or more hold, and entities that two or more are linked with. */
export async function readShared(tx: Tx, keys: readonly string[], subjects: Subjects): Promise<SharedThings> {
  const found = [...new Map((await subjects.of(keys)).map((subject) => [subject.key, subject])).values()];
  const members = found.flatMap((subject, owner) => subject.members.map((ref) => ({ ...ref, owner })));
  const keyOf = (owner: number) => found[owner]!.key;
  const selectors = await sharedSelectors(tx, members, keyOf);
  const entities = await sharedEntities(tx, members, keyOf, subjects);
  const common = [...selectors, ...entities].sort((a, b) => evidence(b) - evidence(a) || (a.value < b.value ? -1 : 1));
  return {
    nodes: await readNodesWithDegree(
      tx,
      found.map(({ key }) => key),
      subjects,
    ),
    common: common.slice(0, COMMON_MAX),
  };
}

/** What many share and few others hold tells most. */
function evidence({ bits, sharedBy }: CommonThing): number {
  return bits * (sharedBy.length - 1);
}

type Owned = EntityRef & { readonly owner: number };

async function sharedSelectors(
  tx: Tx,
  members: readonly Owned[],
  keyOf: (owner: number) => string,
): Promise<CommonThing[]> {
  const { rows } = await sql<{ type: string; value: string; owners: number[]; degree: number }>`
    with shared as (
      select s.type, s.value, array_agg(distinct o.owner) as owners
      from ${asked(members)}
      join unnest(${members.map(({ owner }) => owner)}::integer[]) with ordinality o (owner, n) using (n)
      join entity_selector s on s.dataset = a.dataset and s.entity_id = a.entity_id
      group by 1, 2 having count(distinct o.owner) > 1 order by count(distinct o.owner) desc, 1, 2 limit ${COMMON_MAX})
    select h.type, h.value, h.owners, ${degreeOf(sql`h`)} as degree from shared h`.execute(tx);
  const holders = await readHolders(tx, [...new Set(rows.map(({ type }) => type))]);
  return rows.map(({ type, value, owners, degree }) => ({
    kind: 'selector',
    type,
    value,
    sharedBy: owners.map(keyOf),
    degree,
    bits: rounded(shareBits(type, degree, holders.get(type) ?? degree)),
  }));
}

/** Rows of the table up to which holders are counted; above, PostgreSQL's own sample is as good. */
const COUNTED_ROWS_MAX = 200_000;

/** How many selectors of each type are held at all. */
async function readHolders(tx: Tx, types: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows: sampled } = await sql<{ type: string; count: number }>`
    select f.type, (c.reltuples * f.frequency)::float8 as count
    from pg_class c
    join pg_stats p on p.tablename = c.relname and p.attname = 'type' and p.schemaname = c.relnamespace::regnamespace::text
    cross join lateral unnest(p.most_common_vals::text::text[], p.most_common_freqs) f (type, frequency)
    where c.oid = 'entity_selector'::regclass and c.reltuples > ${COUNTED_ROWS_MAX}`.execute(tx);
  if (sampled.length > 0) return new Map(sampled.map(({ type, count }) => [type, count]));
  const { rows } = await sql<{ type: string; count: number }>`
    select type, count(*)::integer as count from entity_selector where type = any(${[...types]}::text[])
    group by type`.execute(tx);
  return new Map(rows.map(({ type, count }) => [type, count]));
}

async function sharedEntities(
  tx: Tx,
  members: readonly Owned[],
  keyOf: (owner: number) => string,
  subjects: Subjects,
): Promise<CommonThing[]> {
  const edges = edgesOf(members);
  const { rows } = await sql<{ dataset: string; id: string; owners: number[] }>`
    with linked as (
      select o.owner, e.dataset, e.id from ${asked(members)}
      join unnest(${members.map(({ owner }) => owner)}::integer[]) with ordinality o (owner, n) using (n)
      cross join lateral (
        (select dataset, target_id as id from ${edges.from} e
          where e.source_id = a.entity_id and e.dataset = a.dataset limit ${LINKS_LOOKED_MAX})
        union all
        (select dataset, source_id from ${edges.to} e
          where e.target_id = a.entity_id and e.dataset = a.dataset limit ${LINKS_LOOKED_MAX})) e)
    select dataset, id, array_agg(distinct owner) as owners from linked group by 1, 2`.execute(tx);
  return rows.length === 0 ? [] : await evidenceOfLinks(tx, rows, keyOf, subjects);
}

async function evidenceOfLinks(
  tx: Tx,
  rows: readonly (EntityRef & { readonly owners: readonly number[] })[],
  keyOf: (owner: number) => string,
  subjects: Subjects,
): Promise<CommonThing[]> {
  const ends = await subjects.of(rows.map(({ dataset, id }) => `${dataset}/${id}`));
  const owners = new Map<string, Set<number>>();
  for (const [n, end] of ends.entries()) {
    const known = owners.get(end.key) ?? new Set();
    for (const owner of rows[n]!.owners) if (keyOf(owner) !== end.key) known.add(owner);
    owners.set(end.key, known);
  }
  const shared = [...owners]
    .filter(([, by]) => by.size > 1)
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, COMMON_MAX);
  const nodes = await readNodesWithDegree(
    tx,
    shared.map(([key]) => key),
    subjects,
  );
  const all = await countEntities(tx);
  return nodes.map(({ key, schema, caption, degree }, n) => ({
    kind: 'entity',
    type: schema,
    value: caption,
    key,
    sharedBy: [...shared[n]![1]].map(keyOf),
    degree,
    bits: rounded(shareBits('entity', degree, all)),
  }));
}

/** Entities of all feeds, as their last editions counted them. */
async function countEntities(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(entities), 0)::float8 as count
    from (select distinct on (dataset) entities from entity_edition order by dataset, edition desc) l`.execute(tx);
  return rows[0]!.count;
}

function rounded(bits: number): number {
  return Math.round(bits * 10) / 10;
}
