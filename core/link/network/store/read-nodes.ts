import { sql } from 'kysely';
import { type EntityRef, isA } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { asked, withEntities, readDegrees } from './read-edges.ts';
import type { GraphSubject } from './read-members.ts';
import type { Subjects } from './subjects.ts';

/** An entity as the graph shows it. */
export interface GraphNode {
  readonly key: string;
  readonly caption: string;
  readonly schema: string;
  /** Datasets of all its members. */
  readonly datasets: string[];
  readonly topics: string[];
  /** Some feed describes it, or did; else it is only named by links. */
  readonly described: boolean;
}

interface MemberRow {
  readonly n: number;
  readonly dataset: string;
  readonly caption: string;
  readonly schema: string;
  readonly topics: readonly string[] | null;
  readonly gone: boolean;
}

const UNDESCRIBED = 'Thing';

/** What is shown of each entity, by the key asked with. */
export async function readNodes(
  tx: Tx,
  keys: readonly string[],
  subjects: Subjects,
): Promise<ReadonlyMap<string, GraphNode>> {
  const found = await subjects.of(keys);
  const owners = found.flatMap(({ members }, n) => members.map(() => n));
  const rows = await readMemberRows(
    tx,
    found.flatMap(({ members }) => members),
  );
  const byOwner = Map.groupBy(rows, ({ n }) => owners[n]!);
  return new Map(keys.map((key, n) => [key, nodeOf(found[n]!, byOwner.get(n) ?? [])]));
}

/** The same with the number of links of each. */
export async function readNodesWithDegree(
  tx: Tx,
  keys: readonly string[],
  subjects: Subjects,
): Promise<(GraphNode & { readonly degree: number })[]> {
  const found = await subjects.of(keys);
  const nodes = await readNodes(tx, keys, subjects);
  const degrees = await degreesOf(tx, found);
  const distinct = new Map(keys.map((key, n) => [found[n]!.key, { ...nodes.get(key)!, degree: degrees[n]! }]));
  return [...distinct.values()];
}

/** Links of all members. */
export async function degreesOf(tx: Tx, subjects: readonly GraphSubject[]): Promise<number[]> {
  const owners = subjects.flatMap(({ members }, n) => members.map(() => n));
  const degrees = subjects.map(() => 0);
  const counted = await readDegrees(
    tx,
    subjects.flatMap(({ members }) => members),
  );
  for (const [i, degree] of counted.entries()) degrees[owners[i]!]! += degree;
  return degrees;
}

async function readMemberRows(tx: Tx, refs: readonly EntityRef[]): Promise<MemberRow[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql<MemberRow>`
    select a.n::integer - 1 as n, e.dataset, e.caption, e.schema, e.properties -> 'topics' as topics,
      e.gone_edition is not null as gone
    from ${asked(refs)} ${withEntities(refs)}
    order by a.n`.execute(tx);
  return rows;
}

function nodeOf({ key, members }: GraphSubject, rows: readonly MemberRow[]): GraphNode {
  const datasets = [...new Set(members.map(({ dataset }) => dataset))];
  // What a feed says no more gives way to what another still says.
  const present = rows.some(({ gone }) => !gone) ? rows.filter(({ gone }) => !gone) : rows;
  const [first] = present;
  if (!first) return { key, caption: members[0]!.id, schema: UNDESCRIBED, datasets, topics: [], described: false };
  return {
    key,
    caption: first.caption,
    schema: commonSchema(present.map(({ schema }) => schema)),
    datasets,
    topics: [...new Set(present.flatMap(({ topics }) => topics ?? []))].sort(),
    described: true,
  };
}

/** The schema that says most: a company of one feed and a legal entity of another are a company. */
export function commonSchema(schemas: readonly string[]): string {
  return schemas.find((one) => schemas.every((other) => isA(one, other))) ?? schemas[0]!;
}
