import { sql } from 'kysely';
import type { EntityLink } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { asked, type EdgeRow, type Subjects } from '../network/index.ts';

/** One link above somebody asked about, with what the entity that says it says of itself. */
export interface InterestRow {
  readonly link: EntityLink;
  /** It leads from an owner to the one asked about; else from an agent to those for whom it acts. */
  readonly upward: boolean;
  /** Its ends are two records that are one entity; a feed that says that somebody holds itself is another matter. */
  readonly isWithin: boolean;
  readonly nature: 'fact' | 'assessment';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const HOLDINGS = ['Ownership', 'Control'];
const OFFICES = ['Directorship'];
/** Mandates of one agent that are looked at; who acts for more says nothing by it. */
const MANDATES_MAX = 200;

type Row = EdgeRow & Omit<InterestRow, 'link'>;

/** Who holds what in these entities, with `offices` also who sits in them, and for whom these entities act. */
export async function readInterests(
  tx: Tx,
  keys: readonly string[],
  subjects: Subjects,
  { offices, limit }: { readonly offices: boolean; readonly limit: number },
): Promise<InterestRow[]> {
  const members = (await subjects.of(keys)).flatMap((subject) => subject.members);
  const schemata = offices ? [...HOLDINGS, ...OFFICES] : HOLDINGS;
  const { rows } = await sql<Row>`
    select e.dataset, e.link_id, e.schema, e.source_id, e.target_id, e.start_date, e.end_date, e.verb, e.upward,
      e.source_id <> e.target_id and coalesce(s.canonical_id = t.canonical_id, false) as "isWithin",
      s.canonical_id as source_canonical, t.canonical_id as target_canonical, x.nature, x.properties
    from ${asked(members)}
    cross join lateral (
      (select *, true as upward from feed_edge e
        where e.target_id = a.entity_id and e.dataset = a.dataset and e.schema = any(${schemata}::text[])
        limit ${limit})
      union all
      (select *, false from feed_edge e
        where e.source_id = a.entity_id and e.dataset = a.dataset and e.schema = 'Representation'
        limit ${MANDATES_MAX})) e
    join feed_entity x on x.dataset = e.dataset and x.entity_id = e.entity_id
    left join same_entity s on s.dataset = e.dataset and s.entity_id = e.source_id
    left join same_entity t on t.dataset = e.dataset and t.entity_id = e.target_id
    limit ${limit}`.execute(tx);
  const links = await subjects.links(rows);
  return rows.map(({ upward, isWithin, nature, properties }, n) => ({
    link: links[n]!,
    upward,
    isWithin,
    nature,
    properties,
  }));
}
