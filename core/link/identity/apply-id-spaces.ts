import { type Kysely, sql } from 'kysely';
import { notify, readSetting, type Tx, writeSetting } from '../../store/index.ts';
import type { Tables } from '../../store/tables.ts';
import { IDENTITY_CHANNEL } from './channel.ts';
import { type EntityKey, keyOf } from './entity-key.ts';
import { readKinds, unlikeKinds } from './kinds.ts';
import { lockJudgements } from './lock.ts';
import { readStanding } from './read-standing.ts';
import { writeClusters } from './write-clusters.ts';
import { type NewJudgement, writeJudgements } from './write-judgements.ts';

/** Up to which edition, and for which space, the ids of a feed were compared. */
type Applied = Readonly<Record<string, { readonly space: string; readonly edition: number }>>;

const APPLIED_KEY = 'id-spaces-applied';
const ENTITIES_AT_ONCE = 2000;
/** Who judges by a declared space. */
const BY = 'node';

/** Feeds that changed, or whose space did, since their ids were last compared; the answer stands in the store. */
export async function idSpacesDue(db: Kysely<Tables>): Promise<readonly string[]> {
  const [declared, applied] = [await declaredNow(db), await readApplied(db)];
  const changed = Object.keys(declared).filter((dataset) => !isEqual(declared[dataset], applied[dataset]));
  return [...changed, ...Object.keys(applied).filter((dataset) => declared[dataset] === undefined)];
}

/**
 * Judges entities with equal ids in feeds of one space to be the same, unless somebody judged them or they cannot be one
 * (a person and a company), and takes back what no space says any more. In small transactions, so that nobody who judges waits long; it may be ended at any time and
 * begins again.
 */
export async function applyIdSpaces(db: Kysely<Tables>): Promise<void> {
  const due = await idSpacesDue(db);
  if (due.length === 0) return;
  const declared = await declaredNow(db);
  while ((await withdrawUndeclared(db)) > 0);
  for (const dataset of due) {
    const space = declared[dataset]?.space;
    const others = Object.keys(declared).filter((other) => other !== dataset && declared[other]!.space === space);
    for (const other of others) await judgeEqualIds(db, dataset, other);
  }
  await writeSetting(db, APPLIED_KEY, declared, BY);
}

function isEqual(a: Applied[string] | undefined, b: Applied[string] | undefined): boolean {
  return a?.space === b?.space && a?.edition === b?.edition;
}

async function readApplied(db: Kysely<Tables>): Promise<Applied> {
  return ((await readSetting(db, APPLIED_KEY)) as Applied | undefined) ?? {};
}

async function declaredNow(db: Kysely<Tables>): Promise<Applied> {
  const rows = await db
    .selectFrom('id_space')
    .leftJoin('entity_edition', 'entity_edition.dataset', 'id_space.dataset')
    .groupBy(['id_space.dataset', 'id_space.space'])
    .select((e) => ['id_space.dataset', 'id_space.space', e.fn.max('entity_edition.edition').as('edition')])
    .execute();
  return Object.fromEntries(rows.map(({ dataset, space, edition }) => [dataset, { space, edition: edition ?? 0 }]));
}

async function withdrawUndeclared(db: Kysely<Tables>): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    await lockJudgements(tx);
    const { rows } = await sql<{ a_dataset: string; a_id: string; b_dataset: string; b_id: string }>`
      update judgement set withdrawn_at = now(), withdrawn_by = ${BY} where id in (
        select j.id from judgement j
        left join id_space a on a.dataset = j.a_dataset left join id_space b on b.dataset = j.b_dataset
        where j.origin = 'id-space' and j.withdrawn_at is null and a.space is distinct from b.space
          or j.origin = 'id-space' and j.withdrawn_at is null and a.space is null
        limit ${ENTITIES_AT_ONCE})
      returning a_dataset, a_id, b_dataset, b_id`.execute(tx);
    await writeClusters(
      tx,
      rows.flatMap((row) => [keyOf(row.a_dataset, row.a_id), keyOf(row.b_dataset, row.b_id)]),
    );
    if (rows.length > 0) await notify(tx, IDENTITY_CHANNEL, '');
    return rows.length;
  });
}

async function judgeEqualIds(db: Kysely<Tables>, one: string, other: string): Promise<void> {
  const [a, b] = one < other ? [one, other] : [other, one];
  for (let after: string | undefined = ''; after !== undefined; )
    after = await db.transaction().execute(async (tx) => await judgeBatch(tx, a, b, after ?? ''));
}

/** @returns the last id that was looked at, or undefined at the end */
async function judgeBatch(tx: Tx, a: string, b: string, after: string): Promise<string | undefined> {
  await lockJudgements(tx);
  const page = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', a)
    .where('gone_edition', 'is', null)
    .where('entity_id', '>', after)
    .select('entity_id')
    .orderBy('entity_id')
    .limit(ENTITIES_AT_ONCE)
    .execute();
  const ids = page.map(({ entity_id }) => entity_id);
  const equal = await readEqualIds(tx, a, b, ids);
  await judgeFitting(
    tx,
    equal.map((id) => ({ a: keyOf(a, id), b: keyOf(b, id) })),
  );
  return ids.length < ENTITIES_AT_ONCE ? undefined : ids.at(-1);
}

/** Of these ids of one feed those that the other has too, and of which nothing was judged. */
async function readEqualIds(tx: Tx, a: string, b: string, ids: readonly string[]): Promise<string[]> {
  // What a person took back since the space was declared stays taken back.
  const { rows } = await sql<{ entity_id: string }>`
    select e.entity_id from source_entity e
    where e.dataset = ${b} and e.entity_id = any(${[...ids]}::text[]) and e.gone_edition is null
      and not exists (select from judgement j where j.a_dataset = ${a} and j.a_id = e.entity_id
        and j.b_dataset = ${b} and j.b_id = e.entity_id and (j.withdrawn_at is null or j.origin = 'id-space'
          and j.withdrawn_at >= (select max(at) from id_space where dataset in (${a}, ${b}))))
    order by e.entity_id`.execute(tx);
  return rows.map(({ entity_id }) => entity_id);
}

async function judgeFitting(tx: Tx, pairs: readonly { readonly a: EntityKey; readonly b: EntityKey }[]): Promise<void> {
  if (pairs.length === 0) return;
  const keys = pairs.flatMap(({ a, b }) => [a, b]);
  const standing = await readStanding(tx, keys);
  const kinds = await readKinds(tx, standing, keys);
  const judged: NewJudgement[] = [];
  for (const { a, b } of pairs) {
    if (unlikeKinds(standing, kinds, a, b) !== undefined) continue;
    standing.add({ id: Number.MAX_SAFE_INTEGER, a, b, verdict: 'same' });
    judged.push({ a, b, verdict: 'same', origin: 'id-space', by: BY });
  }
  if (judged.length === 0) return;
  await writeJudgements(tx, judged);
  await writeClusters(
    tx,
    judged.flatMap(({ a, b }) => [a, b]),
  );
  await notify(tx, IDENTITY_CHANNEL, '');
}
