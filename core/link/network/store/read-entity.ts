import { sql } from 'kysely';
import { entityKey, type EntityRef, propertyType } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { asked, withEntities, readLinkCounts } from './read-edges.ts';
import type { GraphSubject } from './read-members.ts';
import { commonSchema, type GraphNode, readNodesWithDegree } from './read-nodes.ts';
import { readSelectorDegrees } from './read-selectors.ts';
import type { Subjects } from './subjects.ts';

/** What one feed says of an entity. */
export interface MemberEntity {
  readonly key: string;
  readonly dataset: string;
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly handling: string;
  readonly firstSeen: Date;
  /** When its feed stopped saying it. */
  readonly goneAt: Date | null;
  /** It is an entry of a list that is screened. */
  readonly listed: boolean;
}

/** One value, with who says it and when it was said. */
export interface MemberStatement {
  readonly member: string;
  readonly property: string;
  readonly type: string;
  readonly value: string;
  readonly refersTo?: GraphNode & { readonly degree: number };
  readonly nature: 'fact' | 'assessment';
  readonly firstSeen: Date;
  /** Null: it still is. */
  readonly lastSeen: Date | null;
}

/** One entity from all its sources. */
export interface WholeEntity {
  readonly key: string;
  readonly canonicalId: string | undefined;
  readonly caption: string;
  readonly schema: string;
  readonly topics: string[];
  readonly members: MemberEntity[];
  readonly statements: MemberStatement[];
  /** How many there are, where that is more than are given. */
  readonly statementsInAll?: number;
  readonly selectors: { readonly type: string; readonly value: string; readonly degree: number }[];
  readonly links: { readonly schema: string; readonly outward: boolean; readonly count: number }[];
}

/** Statements of one entity that are read; a company with more has them in its feed. */
const STATEMENTS_MAX = 5000;

/**
 * An entity with all that every feed says of it, since when and until when.
 * @returns undefined where no feed describes any of its members, now or before
 */
export async function readWholeEntity(
  tx: Tx,
  { key, canonicalId, members }: GraphSubject,
  subjects: Subjects,
): Promise<WholeEntity | undefined> {
  const described = await readMemberEntities(tx, members);
  if (described.length === 0) return undefined;
  const node = (await readNodesWithDegree(tx, [key], subjects))[0]!;
  const links = new Map<string, { schema: string; outward: boolean; count: number }>();
  for (const { schema, outward, count } of await readLinkCounts(tx, members)) {
    const known = links.get(`${schema} ${outward}`);
    links.set(`${schema} ${outward}`, { schema, outward, count: count + (known?.count ?? 0) });
  }
  const statements = await readStatements(tx, members, subjects);
  return {
    key,
    canonicalId,
    caption: node.caption,
    schema: commonSchema(described.map(({ schema }) => schema)),
    topics: node.topics,
    members: described,
    statements,
    ...(statements.length < STATEMENTS_MAX ? {} : await countBeyond(tx, members)),
    selectors: await readSelectorDegrees(tx, members),
    links: [...links.values()],
  };
}

async function readMemberEntities(tx: Tx, members: readonly EntityRef[]): Promise<MemberEntity[]> {
  const { rows } = await sql<Omit<MemberEntity, 'key'>>`
    select e.dataset, e.entity_id as id, e.caption, e.schema, e.handling, f.taken_at as "firstSeen",
      g.taken_at as "goneAt", exists (select 1 from list_entry l join list_version v on v.dataset = l.dataset
        where l.dataset = e.dataset and l.entry_id = e.entity_id and l.removed_version is null
          and v.state = 'in-force') as listed
    from ${asked(members)}
    ${withEntities(members)}
    join entity_edition f on f.dataset = e.dataset and f.edition = e.first_edition
    left join entity_edition g on g.dataset = e.dataset and g.edition = e.gone_edition
    order by a.n`.execute(tx);
  return rows.map((row) => ({ key: entityKey(row), ...row }));
}

/** Counted only where the limit was met, as it goes through every value. */
async function countBeyond(tx: Tx, members: readonly EntityRef[]): Promise<{ statementsInAll?: number }> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from ${asked(members)}
    cross join lateral (select 1 from statement s where s.dataset = a.dataset and s.entity_id = a.entity_id offset 0) s`.execute(
    tx,
  );
  const count = rows[0]?.count ?? 0;
  return count > STATEMENTS_MAX ? { statementsInAll: count } : {};
}

interface StatementRow {
  readonly dataset: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly property: string;
  readonly value: string;
  readonly nature: 'fact' | 'assessment';
  readonly firstSeen: Date;
  readonly lastSeen: Date | null;
}

async function readStatements(tx: Tx, members: readonly EntityRef[], subjects: Subjects): Promise<MemberStatement[]> {
  const { rows } = await sql<StatementRow>`
    select s.dataset, s.entity_id, s.schema, s.property, s.value, s.nature, f.taken_at as "firstSeen",
      l.taken_at as "lastSeen"
    from ${asked(members)}
    cross join lateral (select * from statement s
      where s.dataset = a.dataset and s.entity_id = a.entity_id offset 0) s
    join entity_edition f on f.dataset = s.dataset and f.edition = s.first_edition
    left join entity_edition l on l.dataset = s.dataset and l.edition = s.last_edition
    order by a.n, s.property, s.last_edition nulls first, s.value
    limit ${STATEMENTS_MAX}`.execute(tx);
  const typed = rows.map((row) => ({ row, type: propertyType(row.schema, row.property) ?? 'string' }));
  const keyOf = ({ dataset, value }: StatementRow) => entityKey({ dataset, id: value });
  const references = [...new Set(typed.filter(({ type }) => type === 'entity').map(({ row }) => keyOf(row)))];
  const whole = await subjects.of(references);
  const nodes = new Map((await readNodesWithDegree(tx, references, subjects)).map((node) => [node.key, node]));
  const referred = new Map(references.map((reference, n) => [reference, nodes.get(whole[n]!.key)!]));
  return typed.map(({ row, type }) => ({
    member: entityKey({ dataset: row.dataset, id: row.entity_id }),
    property: row.property,
    type,
    value: row.value,
    ...(type === 'entity' ? { refersTo: referred.get(keyOf(row))! } : {}),
    nature: row.nature,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
  }));
}
