import { entityKey, type EntityRef, propertyType } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { type AboveContext, findAbove, type KnownAbove, withEarlier } from './known-above.ts';
import { readWrittenAbove, type WrittenAbove } from './written-above.ts';

/** Links beyond this are counted only: nobody reads a hub's changes one by one. */
const LINKS_KNOWN_MAX = 500;
const VALUES_KNOWN_MAX = 5000;

/** What is known of an entity at one time: what its members say, whom it is linked with, and what stands above it. */
export interface KnownEntity {
  /** The last edition of each feed that was looked at: of its members, and of all who stand above it. */
  readonly editions: Readonly<Record<string, number>>;
  /** Keys of all members, whether their feeds ever said them or not; in the order of `membersOf`. */
  readonly same: readonly string[];
  readonly members: Readonly<Record<string, KnownMember>>;
  /** By what says it and whom it leads to. */
  readonly links: Readonly<Record<string, KnownLink>>;
  readonly linkCount: number;
  /** Null of a person, and of what was written down before anybody looked up. */
  readonly above: KnownAbove | null;
}

/** As it may have been written down: earlier, nobody looked up. */
type WrittenEntity = Omit<KnownEntity, 'above'> & { readonly above?: WrittenAbove | null };

export interface KnownMember {
  /** Its feed does not say it any more; the values are those that it said last. */
  readonly gone: boolean;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export interface KnownLink {
  /** `Brannoc Veshtari owns (25 %) Drusk Holding` */
  readonly text: string;
  /** What it says between the two, without their names: `owns (25 %)`. */
  readonly verb: string;
  readonly schema: string;
  /** Who is at the other end. */
  readonly other: string;
}

/** The members of an entity: those that judgements made one with it, itself among them. */
export async function membersOf(tx: Tx, { dataset, id }: EntityRef): Promise<EntityRef[]> {
  const members = await tx
    .selectFrom('same_entity as mine')
    .innerJoin('same_entity as other', 'other.canonical_id', 'mine.canonical_id')
    .where('mine.dataset', '=', dataset)
    .where('mine.entity_id', '=', id)
    .select(['other.dataset', 'other.entity_id as id'])
    .orderBy('other.dataset')
    .orderBy('other.entity_id')
    .execute();
  return members.length > 0 ? members : [{ dataset, id }];
}

/** Reads what was written down of an entity by an earlier look. */
export async function readWrittenEntity(tx: Tx, known: unknown): Promise<KnownEntity> {
  const { above, ...written } = known as WrittenEntity;
  return { ...written, above: above ? await readWrittenAbove(tx, above) : null };
}

/**
 * Everything that is known of an entity now, as later looks compare it.
 * @param before what was known of it, for where a search ends at a bound
 */
export async function knownEntity(
  tx: Tx,
  entity: EntityRef,
  context: AboveContext,
  before?: KnownAbove | null,
): Promise<KnownEntity> {
  const last = await lastEditions(tx);
  const refs = await membersOf(tx, entity);
  const known = await knownMembers(tx, refs, last);
  const found = await findAbove(tx, refs, context);
  if (found === undefined) return known;
  const { above, feeds } = found;
  return {
    ...known,
    editions: { ...known.editions, ...editionsOf(feeds, last) },
    above: before && !above.isWhole ? withEarlier(above, before) : above,
  };
}

/**
 * What these members alone say, as if they were all of an entity.
 * @param last the editions of before they are read: what comes while one looks is looked at again
 */
export async function knownMembers(
  tx: Tx,
  refs: readonly EntityRef[],
  last: ReadonlyMap<string, number>,
): Promise<KnownEntity> {
  const members: Record<string, KnownMember> = {};
  const links: Record<string, KnownLink> = {};
  let linkCount = 0;
  for (const ref of refs) {
    const member = await readMember(tx, ref);
    if (member !== undefined) members[entityKey(ref)] = member;
    const found = await readLinks(tx, ref);
    linkCount += found.count;
    Object.assign(links, found.links);
  }
  const feeds = refs.map(({ dataset }) => dataset);
  const same = refs.map(entityKey);
  return {
    editions: editionsOf(feeds, last),
    same,
    members,
    links: linkCount > LINKS_KNOWN_MAX ? {} : links,
    linkCount,
    above: null,
  };
}

/** The last edition of each feed. */
export async function lastEditions(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('entity_edition')
    .groupBy('dataset')
    .select((e) => ['dataset', e.fn.max('edition').as('edition')])
    .execute();
  return new Map(rows.map(({ dataset, edition }) => [dataset, edition]));
}

function editionsOf(feeds: readonly string[], last: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(feeds.map((dataset) => [dataset, last.get(dataset) ?? 0]));
}

async function readMember(tx: Tx, { dataset, id }: EntityRef): Promise<KnownMember | undefined> {
  const row = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('entity_id', '=', id)
    .select(['schema', 'properties', 'gone_edition'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const properties: Record<string, readonly string[]> = {};
  let room = VALUES_KNOWN_MAX;
  for (const [property, values] of Object.entries(row.properties)) {
    // What points at an entity is a link.
    if (propertyType(row.schema, property) === 'entity') continue;
    properties[property] = values.slice(0, room);
    room -= values.length;
    if (room <= 0) break;
  }
  return { gone: row.gone_edition !== null, properties };
}

async function readLinks(
  tx: Tx,
  { dataset, id }: EntityRef,
): Promise<{ count: number; links: Record<string, KnownLink> }> {
  const ofMember = tx
    .selectFrom('entity_edge')
    .where('dataset', '=', dataset)
    .where((e) => e.or([e('source_id', '=', id), e('target_id', '=', id)]));
  const { count } = await ofMember.select((e) => e.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  if (Number(count) > LINKS_KNOWN_MAX) return { count: Number(count), links: {} };
  const edges = await ofMember.selectAll().execute();
  const captions = await captionsOf(tx, dataset, [
    ...new Set(edges.flatMap((edge) => [edge.source_id, edge.target_id])),
  ]);
  const called = (one: string): string => captions.get(one) ?? one;
  const links = edges.map((edge): [string, KnownLink] => {
    const other = edge.source_id === id ? edge.target_id : edge.source_id;
    const text = `${called(edge.source_id)} ${edge.verb} ${called(edge.target_id)}`;
    const said = { text, verb: edge.verb, schema: edge.schema, other: entityKey({ dataset, id: other }) };
    return [`${entityKey({ dataset, id: edge.link_id })} ${edge.source_id} ${edge.target_id}`, said];
  });
  return { count: edges.length, links: Object.fromEntries(links) };
}

async function captionsOf(tx: Tx, dataset: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('entity_id', 'in', [...ids])
    .select(['entity_id', 'caption'])
    .execute();
  return new Map(rows.map(({ entity_id, caption }) => [entity_id, caption]));
}
