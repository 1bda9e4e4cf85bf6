import type { EntityLink } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { holdsAt } from '../holds-at.ts';
import { type DrawnLink, drawnLink, drawnStrength, readSayers, sayerKey } from './draw-links.ts';
import { readEdges, readLinkCounts } from './read-edges.ts';
import type { GraphSubject } from './read-members.ts';
import { degreesOf, type GraphNode, readNodesWithDegree } from './read-nodes.ts';
import { Subjects } from './subjects.ts';

export interface NeighbourOptions {
  /** Only links of these schemata. */
  readonly schemas?: readonly string[] | undefined;
  /** A day as YYYY-MM-DD: only what held then. */
  readonly at?: string | undefined;
  /** Neighbours given for each entity, strongest first. */
  readonly limit?: number | undefined;
}

/** Links of an entity that were not given; those of a hub are never given. */
export interface MoreLinks {
  readonly key: string;
  readonly schema: string;
  readonly count: number;
  readonly hub: boolean;
}

export interface DrawnNetwork {
  readonly nodes: (GraphNode & { readonly degree: number })[];
  readonly edges: DrawnLink[];
  readonly more: MoreLinks[];
}

const NEIGHBOURS_DEFAULT = 25;
/** An entity with more links is a hub: they are counted and not read. */
const HUB_LINKS = 5000;
/** Links read for all entities asked about; who comes when it is reached is treated as a hub. */
const LINKS_READ_MAX = 50_000;

/** The neighbours of entities, the strongest of each first, and how many links more there are. */
export async function readNeighbours(
  tx: Tx,
  keys: readonly string[],
  { schemas, at, limit = NEIGHBOURS_DEFAULT }: NeighbourOptions = {},
): Promise<DrawnNetwork> {
  const subjects = new Subjects(tx);
  const found = distinct(await subjects.of(keys));
  const counts = await countLinks(tx, found, schemas);
  const { read, hubs } = withinBound(found, counts);
  const links = (await linksOf(tx, read, schemas, subjects)).map((own) => own.filter((link) => holdsAt(link, at)));
  const sayers = await readSayers(tx, links.flat());
  const kept = read.map(({ key }, n) =>
    strongest(key, links[n]!, limit, (link) => drawnStrength(link.schema, sayers.get(sayerKey(link)))),
  );
  const shown = [...new Map(kept.flat().map((link) => [`${link.id} ${link.from} ${link.to}`, link])).values()];
  const ends = shown.flatMap(({ from, to }) => [from, to]);
  const nodes = await readNodesWithDegree(tx, [...new Set([...found.map(({ key }) => key), ...ends])], subjects);
  const captions = new Map(nodes.map(({ key, caption }) => [key, caption]));
  return {
    // Who is asked about and is neither described nor linked is nobody.
    nodes: nodes.filter(({ described, degree }) => described || degree > 0),
    edges: shown.map((link) =>
      drawnLink(link, `${captions.get(link.from)} ${link.verb} ${captions.get(link.to)}`, sayers),
    ),
    more: [
      ...read.flatMap(({ key }, n) => rest(key, links[n]!, kept[n]!)),
      ...hubs.flatMap(({ key, counts: own }) => own.map((count) => ({ key, ...count, hub: true }))),
    ],
  };
}

type SchemaCount = Pick<MoreLinks, 'schema' | 'count'>;

function distinct(subjects: readonly GraphSubject[]): GraphSubject[] {
  return [...new Map(subjects.map((subject) => [subject.key, subject])).values()];
}

/** How many links of the schemata asked for each has; by schema only for those with very many. */
async function countLinks(
  tx: Tx,
  subjects: readonly GraphSubject[],
  schemas: readonly string[] | undefined,
): Promise<{ readonly total: number; readonly bySchema: readonly SchemaCount[] }[]> {
  const degrees = await degreesOf(tx, subjects);
  const many = subjects.flatMap((subject, n) => (degrees[n]! > HUB_LINKS ? [{ subject, n }] : []));
  const bySchema = new Map<number, Map<string, number>>();
  const refs = many.flatMap(({ subject, n }) => subject.members.map((ref) => ({ ...ref, owner: n })));
  for (const { n, schema, count } of await readLinkCounts(tx, refs)) {
    if (schemas !== undefined && !schemas.includes(schema)) continue;
    const own = bySchema.get(refs[n]!.owner) ?? new Map<string, number>();
    own.set(schema, (own.get(schema) ?? 0) + count);
    bySchema.set(refs[n]!.owner, own);
  }
  return subjects.map((_, n) => {
    if (degrees[n]! <= HUB_LINKS) return { total: degrees[n]!, bySchema: [] };
    const own = [...(bySchema.get(n) ?? [])].map(([schema, count]) => ({ schema, count }));
    return { total: own.reduce((sum, { count }) => sum + count, 0), bySchema: own };
  });
}

/** Those whose links are read, the fewest first, and those with too many. */
function withinBound(
  subjects: readonly GraphSubject[],
  counts: Awaited<ReturnType<typeof countLinks>>,
): { read: GraphSubject[]; hubs: { key: string; counts: readonly SchemaCount[] }[] } {
  const read: GraphSubject[] = [];
  const hubs: { key: string; counts: readonly SchemaCount[] }[] = [];
  let links = 0;
  const order = subjects.map((_, n) => n).sort((a, b) => counts[a]!.total - counts[b]!.total);
  for (const n of order) {
    const { total, bySchema } = counts[n]!;
    if (total <= HUB_LINKS && links + total <= LINKS_READ_MAX) {
      read.push(subjects[n]!);
      links += total;
    } else hubs.push({ key: subjects[n]!.key, counts: bySchema });
  }
  return { read, hubs };
}

async function linksOf(
  tx: Tx,
  subjects: readonly GraphSubject[],
  schemas: readonly string[] | undefined,
  known: Subjects,
): Promise<EntityLink[][]> {
  const refs = subjects.flatMap(({ members }, owner) => members.map((ref) => ({ ...ref, owner })));
  const rows = await readEdges(tx, refs, { schemas });
  const links = subjects.map(() => new Map<string, EntityLink>());
  for (const [i, link] of (await known.links(rows)).entries())
    links[refs[rows[i]!.n]!.owner]!.set(`${link.id} ${link.from} ${link.to}`, link);
  return links.map((own) => [...own.values()]);
}

/** The links with the neighbours that are linked most strongly; among equals by key. */
function strongest(
  key: string,
  links: readonly EntityLink[],
  limit: number,
  strengthOf: (link: EntityLink) => number,
): EntityLink[] {
  const best = new Map<string, number>();
  const other = (link: EntityLink) => (link.from === key ? link.to : link.from);
  for (const link of links) best.set(other(link), Math.max(best.get(other(link)) ?? 0, strengthOf(link)));
  const order = [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, limit);
  const kept = new Set(order.map(([one]) => one));
  return links.filter((link) => kept.has(other(link)));
}

function rest(key: string, all: readonly EntityLink[], kept: readonly EntityLink[]): MoreLinks[] {
  const given = new Set(kept);
  const left = Map.groupBy(
    all.filter((link) => !given.has(link)),
    ({ schema }) => schema,
  );
  return [...left].map(([schema, links]) => ({ key, schema, count: links.length, hub: false }));
}
