import { Subjects } from '../../link/network/index.ts';
import { entityKey, type EntityRef } from '../../model/index.ts';
import { type Principal, type Purpose, Refusal } from '../../safeguards/index.ts';
import { readSettings, type Tx } from '../../store/index.ts';
import type { WatchList } from '../screening/watch-list.ts';
import type { SearchQuery } from '../search/search-lists.ts';
import { followingsOf } from './followed-already.ts';
import type { AboveContext } from './known-above.ts';
import { knownEntity } from './known-entity.ts';
import { runSearch } from './known-search.ts';

export const SUBSCRIPTIONS_MAX = 200;
export const SUBSCRIPTION_TITLE_LETTERS_MAX = 120;
/** Characters that nobody sees, but for the joiners with which Persian and Indic words are spelt. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** What one person follows or keeps. */
export interface Subscription {
  readonly id: string;
  readonly kind: 'entity' | 'search';
  readonly title: string;
  /** `DATASET/ID` of a whole entity: of the first of its records. */
  readonly key?: string;
  readonly query?: SearchQuery;
  /** False: a search that is kept, and told of by nobody. */
  readonly notify: boolean;
  /** Why it is followed, as stated when it was begun. */
  readonly purpose: string;
  readonly createdAt: Date;
  readonly unread: number;
}

/**
 * Follows an entity from now on; who follows it already, or a record that is one with it, goes on doing so.
 * @throws Refusal ACC-106 when there is no such entity, SUB-101 when this person follows too many
 */
export async function followEntity(
  tx: Tx,
  entity: EntityRef,
  title: string | undefined,
  who: Principal,
  purpose: Purpose | undefined,
  context: AboveContext,
): Promise<void> {
  const row = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', entity.dataset)
    .where('entity_id', '=', entity.id)
    .select('caption')
    .executeTakeFirst();
  if (row === undefined) throw new Refusal('ACC-106');
  await lockAccount(tx, who.name);
  if ((await followingsOf(tx, who.name, entity)).length > 0) return;
  await holdToLimit(tx, who.name);
  await tx
    .insertInto('subscription')
    .values({
      account: who.name,
      kind: 'entity',
      title: subscriptionTitle(title ?? row.caption),
      dataset: entity.dataset,
      entity_id: entity.id,
      query: null,
      notify: true,
      known: JSON.stringify(await knownEntity(tx, entity, context)),
      purpose: purposeText(purpose),
    })
    .execute();
}

/**
 * Keeps a search under a title, and with `notify` tells of new hits from now on.
 * @throws Refusal SUB-101 or SUB-102
 */
export async function keepSearch(
  tx: Tx,
  search: { readonly title: string; readonly query: SearchQuery; readonly notify: boolean },
  list: WatchList,
  who: Principal,
  purpose: Purpose | undefined,
): Promise<void> {
  const title = subscriptionTitle(search.title);
  await lockAccount(tx, who.name);
  await holdToLimit(tx, who.name);
  const { known } = runSearch(list, search.query, await readSettings(tx));
  await tx
    .insertInto('subscription')
    .values({
      account: who.name,
      kind: 'search',
      title,
      dataset: null,
      entity_id: null,
      query: JSON.stringify(search.query),
      notify: search.notify,
      known: JSON.stringify(known),
      purpose: purposeText(purpose),
    })
    .execute();
}

/**
 * Gives it another title; of a search, begins or ends telling of new hits. What was found while nobody was told is no news.
 * @throws Refusal ACC-106 or SUB-102
 */
export async function editSubscription(
  tx: Tx,
  id: string,
  edit: { readonly title?: string | undefined; readonly notify?: boolean | undefined },
  list: WatchList,
  who: Principal,
): Promise<void> {
  const row = await tx
    .selectFrom('subscription')
    .where('id', '=', id)
    .where('account', '=', who.name)
    .select(['kind', 'title', 'query', 'notify'])
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Refusal('ACC-106');
  const begins = edit.notify === true && !row.notify && row.query !== null;
  const settings = await readSettings(tx);
  await tx
    .updateTable('subscription')
    .set({
      title: edit.title === undefined ? row.title : subscriptionTitle(edit.title),
      notify: row.kind === 'entity' ? true : (edit.notify ?? row.notify),
      ...(begins ? { known: JSON.stringify(runSearch(list, row.query as SearchQuery, settings).known) } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Ends following a whole entity, or forgets a search; its notices go with it.
 * @throws Refusal ACC-106
 */
export async function endSubscription(tx: Tx, id: string, who: Principal): Promise<void> {
  await lockAccount(tx, who.name);
  const row = await mine(tx, who.name).where('id', '=', id).select(['dataset', 'entity_id']).executeTakeFirst();
  if (row === undefined) throw new Refusal('ACC-106');
  const { dataset, entity_id } = row;
  const all =
    dataset === null || entity_id === null ? [] : await followingsOf(tx, who.name, { dataset, id: entity_id });
  const ids = [id, ...all.map(({ subscription }) => subscription)];
  await tx.deleteFrom('subscription').where('id', 'in', ids).execute();
}

/** All that a person follows and keeps, newest first; an entity that is followed by several of its records once. */
export async function readSubscriptions(tx: Tx, account: string): Promise<Subscription[]> {
  const rows = await tx
    .selectFrom('subscription as s')
    .where('s.account', '=', account)
    .selectAll('s')
    .select((e) =>
      e
        .selectFrom('notice as n')
        .whereRef('n.subscription_id', '=', 's.id')
        .where('n.seen_at', 'is', null)
        .select((count) => count.fn.countAll<string>().as('unread'))
        .as('unread'),
    )
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  const all = rows.map(
    ({ id, kind, title, dataset, entity_id, query, notify, purpose, created_at, unread }): Subscription => ({
      id,
      kind,
      title,
      ...(dataset === null || entity_id === null ? {} : { key: entityKey({ dataset, id: entity_id }) }),
      ...(query === null ? {} : { query: query as SearchQuery }),
      notify,
      purpose,
      createdAt: created_at,
      unread: Number(unread),
    }),
  );
  return await ofWholeEntities(tx, all);
}

/** Those of one entity as the oldest of them, under the key of the whole entity. */
async function ofWholeEntities(tx: Tx, newestFirst: readonly Subscription[]): Promise<Subscription[]> {
  const whole = await new Subjects(tx).keys(newestFirst.flatMap(({ key }) => key ?? []));
  const keyed = newestFirst.map((one) =>
    one.key === undefined ? one : { ...one, key: whole.get(one.key) ?? one.key },
  );
  return [...Map.groupBy(keyed, ({ id, key }) => key ?? id).values()].map((same) => ({
    ...same.at(-1)!,
    unread: same.reduce((sum, { unread }) => sum + unread, 0),
  }));
}

/** @throws Refusal SUB-102 when nothing of it can be seen, or it is too long */
function subscriptionTitle(text: string): string {
  const title = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  if (!/[^\p{C}\p{Z}]/u.test(title)) throw new Refusal('SUB-102');
  if (Array.from(title).length > SUBSCRIPTION_TITLE_LETTERS_MAX) throw new Refusal('SUB-102');
  return title;
}

function purposeText(purpose: Purpose | undefined): string {
  return purpose === undefined ? '' : `${purpose.text} · ${purpose.legalBasis}`;
}

function mine(tx: Tx, account: string) {
  return tx.selectFrom('subscription').where('account', '=', account).select('id');
}

async function holdToLimit(tx: Tx, account: string): Promise<void> {
  const present = await mine(tx, account).limit(SUBSCRIPTIONS_MAX).execute();
  if (present.length >= SUBSCRIPTIONS_MAX) throw new Refusal('SUB-101');
}

/** What one person does at the same time on two pages is done one after the other. */
async function lockAccount(tx: Tx, account: string): Promise<void> {
  await tx.selectFrom('account').where('name', '=', account).select('id').forUpdate().execute();
}
