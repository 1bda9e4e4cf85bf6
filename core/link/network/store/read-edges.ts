import { type RawBuilder, sql } from 'kysely';
import type { EntityRef } from '../../../model/index.ts';
import { edgesOfIds, joinedEntities, type Tx } from '../../../store/index.ts';

/** A link of one entity, as it is stored, with the canonical ids of its ends where they have one. */
export interface EdgeRow {
  /** The place of the entity among those asked for. */
  readonly n: number;
  readonly dataset: string;
  readonly link_id: string;
  readonly schema: string;
  readonly source_id: string;
  readonly target_id: string;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly verb: string;
  readonly source_canonical: string | null;
  readonly target_canonical: string | null;
}

const COLUMNS = sql`e.dataset, e.link_id, e.schema, e.source_id, e.target_id, e.start_date, e.end_date, e.verb,
  s.canonical_id as source_canonical, t.canonical_id as target_canonical`;
const CANONICAL = sql`left join same_entity s on s.dataset = e.dataset and s.entity_id = e.source_id
  left join same_entity t on t.dataset = e.dataset and t.entity_id = e.target_id`;

/** Links of entities of feeds, both ways; a link to itself comes once. */
export async function readEdges(
  tx: Tx,
  refs: readonly EntityRef[],
  { schemas }: { readonly schemas?: readonly string[] | undefined } = {},
): Promise<EdgeRow[]> {
  if (refs.length === 0) return [];
  const edges = edgesOf(refs);
  const only = schemas === undefined ? sql`` : sql`and e.schema = any(${[...schemas]}::text[])`;
  const { rows } = await sql<EdgeRow>`
    select a.n::integer - 1 as n, ${COLUMNS}
    from ${asked(refs)}
    cross join lateral (
      select * from ${edges.from} e where e.source_id = a.entity_id and e.dataset = a.dataset ${only}
      union all
      select * from ${edges.to} e
      where e.target_id = a.entity_id and e.dataset = a.dataset and e.source_id <> e.target_id ${only}) e
    ${CANONICAL}`.execute(tx);
  return rows;
}

/** All links between each two entities of one feed, given as source and target. */
export async function readEdgesBetween(
  tx: Tx,
  pairs: readonly { readonly dataset: string; readonly source: string; readonly target: string }[],
): Promise<EdgeRow[]> {
  if (pairs.length === 0) return [];
  const { rows } = await sql<EdgeRow>`
    select p.n::integer - 1 as n, ${COLUMNS}
    from unnest(${pairs.map(({ dataset }) => dataset)}::text[], ${pairs.map(({ source }) => source)}::text[],
      ${pairs.map(({ target }) => target)}::text[]) with ordinality p (dataset, source_id, target_id, n)
    cross join lateral (select * from ${edgesOfIds(pairs.map(({ source }) => source)).from} e
      where e.source_id = p.source_id and e.dataset = p.dataset and e.target_id = p.target_id offset 0) e
    ${CANONICAL}`.execute(tx);
  return rows;
}

/** Whom an entity of a feed is linked with; without ends where it has more links than asked for. */
export interface EndsRow {
  readonly degree: number;
  readonly ends: readonly string[] | null;
}

/**
 * The ids that entities of feeds are linked with, both ways, in their order: read from the indexes alone, unless a day
 * is asked for.
 */
export async function readEnds(
  tx: Tx,
  refs: readonly EntityRef[],
  {
    hubLinks,
    at,
    among,
  }: { readonly hubLinks: number; readonly at?: string | undefined; readonly among?: readonly string[] | undefined },
): Promise<EndsRow[]> {
  if (refs.length === 0) return [];
  const edges = edgesOf(refs);
  const bound = Number.isFinite(hubLinks) ? sql`limit ${hubLinks + 1}` : sql``;
  const dates = at === undefined ? sql`` : sql`, start_date, end_date`;
  // Dates are compared as far as both are known, and one that cannot be read is none, as `holdsAt` does.
  const held =
    at === undefined
      ? sql`true`
      : sql`(${unreadable(sql`start_date`)} or left(btrim(start_date), length(${at})) <= left(${at}, length(btrim(start_date))))
        and (${unreadable(sql`end_date`)} or left(btrim(end_date), length(${at})) >= left(${at}, length(btrim(end_date))))`;
  const near = among === undefined ? sql`true` : sql`other = any(${[...among]}::text[])`;
  const few = Number.isFinite(hubLinks) ? sql`count(*) <= ${hubLinks}` : sql`true`;
  const { rows } = await sql<EndsRow & { n: number }>`
    select a.n::integer - 1 as n, d.degree, d.ends
    from ${asked(refs)}
    cross join lateral (
      select count(*)::integer as degree,
        case when ${few} then array_to_json(array_agg(other) filter (where ${held} and ${near})) end as ends
      from (
        (select e.target_id as other ${dates} from ${edges.from} e
          where e.source_id = a.entity_id and e.dataset = a.dataset ${bound})
        union all
        (select e.source_id ${dates} from ${edges.to} e
          where e.target_id = a.entity_id and e.dataset = a.dataset and e.source_id <> e.target_id ${bound})) e) d`.execute(
    tx,
  );
  const ends: EndsRow[] = refs.map(() => ({ degree: 0, ends: [] }));
  for (const { n, ...row } of rows) ends[n] = row;
  return ends;
}

const DATE_SHAPE = String.raw`^\s*\d{4}(-\d{2}(-\d{2})?)?([T ].*)?$`;

/** Whether there is no date, or none that can be read; a year or month is asked for as its first day. */
function unreadable(date: RawBuilder<unknown>): RawBuilder<boolean> {
  const day = sql`substring(btrim(${date}) from '^[0-9-]*')`;
  return sql`(${date} is null or ${date} !~ ${DATE_SHAPE}
    or not pg_input_is_valid(${day} || substring('0000-01-01' from length(${day}) + 1), 'date'))`;
}

/** How many links each entity of a feed has, counted up to a bound. */
export async function readDegrees(
  tx: Tx,
  refs: readonly EntityRef[],
  upTo = Number.POSITIVE_INFINITY,
): Promise<number[]> {
  if (refs.length === 0) return [];
  const edges = edgesOf(refs);
  const bound = Number.isFinite(upTo) ? sql`limit ${upTo}` : sql``;
  const { rows } = await sql<{ n: number; degree: number }>`
    select a.n::integer - 1 as n, (
      (select count(*) from (select 1 from ${edges.from} e
        where e.source_id = a.entity_id and e.dataset = a.dataset ${bound}) f) +
      (select count(*) from (select 1 from ${edges.to} e
        where e.target_id = a.entity_id and e.dataset = a.dataset and e.source_id <> e.target_id ${bound}) f))::integer as degree
    from ${asked(refs)}`.execute(tx);
  const degrees = refs.map(() => 0);
  for (const { n, degree } of rows) degrees[n] = degree;
  return degrees;
}

/** How many links of each schema and direction an entity of a feed has. */
export interface LinkCount {
  readonly n: number;
  readonly schema: string;
  readonly outward: boolean;
  readonly count: number;
}

/** The links of entities of feeds, counted and not read; a link to itself counts outward. */
export async function readLinkCounts(tx: Tx, refs: readonly EntityRef[]): Promise<LinkCount[]> {
  if (refs.length === 0) return [];
  const edges = edgesOf(refs);
  const { rows } = await sql<LinkCount>`
    select a.n::integer - 1 as n, e.schema, e.outward, count(*)::integer as count
    from ${asked(refs)}
    cross join lateral (
      select schema, true as outward from ${edges.from} e where e.source_id = a.entity_id and e.dataset = a.dataset
      union all
      select schema, false from ${edges.to} e
      where e.target_id = a.entity_id and e.dataset = a.dataset and e.source_id <> e.target_id) e
    group by 1, 2, 3 order by 4 desc, 2`.execute(tx);
  return rows;
}

/** Where the links of these entities stand, those from them and those to them. */
export function edgesOf(refs: readonly EntityRef[]) {
  return edgesOfIds(refs.map(({ id }) => id));
}

/** Joins the rows of `asked` with the entities `e` themselves. */
export function withEntities(refs: readonly EntityRef[]): RawBuilder<unknown> {
  return joinedEntities(refs.map(({ id }) => id));
}

/** The entities asked about as rows `a (dataset, entity_id, n)`, n from 1. */
export function asked(refs: readonly EntityRef[]): RawBuilder<unknown> {
  return sql`unnest(${refs.map(({ dataset }) => dataset)}::text[], ${refs.map(({ id }) => id)}::text[])
    with ordinality a (dataset, entity_id, n)`;
}
