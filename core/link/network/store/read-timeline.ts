import { sql } from 'kysely';
import { entityKey, type EntityRef, propertyType, schema as schemaOf } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { asked, withEntities } from './read-edges.ts';
import type { GraphSubject } from './read-members.ts';
import { type GraphNode, readNodesWithDegree } from './read-nodes.ts';
import type { Subjects } from './subjects.ts';

/** Something that happened to an entity, or held for it. */
export interface TimelineEvent {
  readonly start?: string;
  readonly end?: string;
  readonly schema: string;
  readonly text: string;
  /** The entity that says it. */
  readonly key: string;
  readonly dataset: string;
  readonly other?: GraphNode & { readonly degree: number };
}

/** Dated links and papers that are read; of more the latest. */
const DATED_MAX = 2000;

interface DatedRow {
  readonly n: number;
  readonly dataset: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly verb: string;
  readonly source_id: string;
  readonly target_id: string;
}

/**
 * All that is dated about an entity: its own dates, its links, and papers about it (sanctions, documents), the earliest first;
 * undefined for who is neither described nor linked.
 */
export async function readTimeline(
  tx: Tx,
  { key, members }: GraphSubject,
  subjects: Subjects,
): Promise<TimelineEvent[] | undefined> {
  const own = await readOwnDates(tx, members);
  const rows = await readDatedLinks(tx, members);
  const otherKey = ({ n, dataset, source_id, target_id }: DatedRow) =>
    entityKey({ dataset, id: source_id === members[n]!.id ? target_id : source_id });
  // A paper about the entity is no other end: it says something of this one.
  const links = rows.filter(({ schema }) => schemaOf(schema)?.edge !== undefined);
  const ends = await subjects.of([...new Set([key, ...links.map(otherKey)])]);
  const nodes = new Map(
    (await readNodesWithDegree(tx, [...new Set(ends.map((end) => end.key))], subjects)).map((node) => [node.key, node]),
  );
  const nodeOf = async (of: string) => nodes.get((await subjects.of([of]))[0]!.key)!;
  const self = await nodeOf(key);
  if (!self.described && self.degree === 0) return undefined;
  const events = [...own];
  for (const row of rows) {
    const link = schemaOf(row.schema)?.edge !== undefined;
    const other = link ? await nodeOf(otherKey(row)) : undefined;
    const [from, to] = row.source_id === members[row.n]!.id ? [self, other] : [other, self];
    const text = link ? `${from!.caption} ${row.verb} ${to!.caption}` : paperText(row);
    events.push({
      ...datesOf(row.properties),
      schema: row.schema,
      text,
      key: entityKey({ dataset: row.dataset, id: row.entity_id }),
      dataset: row.dataset,
      ...(other === undefined ? {} : { other }),
    });
  }
  return events.sort(byDate);
}

async function readOwnDates(tx: Tx, members: readonly EntityRef[]): Promise<TimelineEvent[]> {
  const { rows } = await sql<Pick<DatedRow, 'dataset' | 'entity_id' | 'schema' | 'properties'>>`
    select e.dataset, e.entity_id, e.schema, e.properties
    from ${asked(members)} ${withEntities(members)}`.execute(tx);
  return rows.flatMap(({ dataset, entity_id: id, schema, properties }) =>
    Object.entries(properties).flatMap(([property, values]) => {
      if (propertyType(schema, property) !== 'date' || ABOUT_RECORD.has(property)) return [];
      const label = schemaOf(schema)?.properties.get(property)?.label ?? property;
      return values.map((start) => ({
        start,
        schema,
        text: label,
        key: entityKey({ dataset, id }),
        dataset,
      }));
    }),
  );
}

/** Dates of what a source wrote, not of what happened. */
const ABOUT_RECORD = new Set(['createdAt', 'modifiedAt', 'retrievedAt', 'indexUpdatedAt']);

async function readDatedLinks(tx: Tx, members: readonly EntityRef[]): Promise<DatedRow[]> {
  const { rows } = await sql<DatedRow>`
    select a.n::integer - 1 as n, e.dataset, e.entity_id, s.schema, s.caption, s.properties, e.verb, e.source_id, e.target_id
    from ${asked(members)}
    cross join lateral (
      select * from feed_edge e where e.source_id = a.entity_id and e.dataset = a.dataset and e.entity_id <> a.entity_id
      union all
      select * from feed_edge e
      where e.target_id = a.entity_id and e.dataset = a.dataset and e.source_id <> e.target_id) e
    join feed_entity s on s.dataset = e.dataset and s.entity_id = e.entity_id
    where s.properties ?| array['startDate', 'endDate', 'date', 'listingDate']
    order by coalesce(e.start_date, e.end_date, '') desc, e.entity_id
    limit ${DATED_MAX}`.execute(tx);
  return rows;
}

function datesOf(properties: DatedRow['properties']): Pick<TimelineEvent, 'start' | 'end'> {
  const start = (properties['startDate'] ?? properties['listingDate'] ?? properties['date'])?.[0];
  const end = properties['endDate']?.[0];
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function paperText({ schema, caption, entity_id }: DatedRow): string {
  const label = schemaOf(schema)?.label ?? schema;
  return caption === '' || caption === entity_id ? label : `${label}: ${caption}`;
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const day = ({ start, end }: TimelineEvent) => start ?? end ?? '';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.key < b.key ? -1 : 1;
}
