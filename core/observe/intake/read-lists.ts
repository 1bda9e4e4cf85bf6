import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

const VERSIONS_MAX = 200;

/** Every dataset with its feed and the version in force. */
export async function readDatasets(tx: Tx) {
  return await tx
    .selectFrom('feed')
    .leftJoin('list_version', (join) =>
      join.onRef('list_version.dataset', '=', 'feed.dataset').on('list_version.state', 'in', ['in-force', 'kept']),
    )
    .select(['feed.dataset', 'feed.title', 'list_version.id as version', 'list_version.entries', 'list_version.state'])
    .orderBy('feed.title')
    .execute();
}

export async function readVersions(tx: Tx, dataset?: string) {
  let query = tx.selectFrom('list_version').selectAll().orderBy('id', 'desc').limit(VERSIONS_MAX);
  if (dataset !== undefined) query = query.where('dataset', '=', dataset);
  return await query.execute();
}

/** The version in force of every list, however many versions came after it on other lists. */
export async function readVersionsInForce(tx: Tx) {
  return await tx.selectFrom('list_version').where('state', 'in', ['in-force', 'kept']).selectAll().execute();
}

/** When each of these versions was received. */
export async function readVersionTimes(tx: Tx, versions: Iterable<number>): Promise<Map<number, Date>> {
  const ids = [...new Set(versions)];
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('list_version').where('id', 'in', ids).select(['id', 'received_at']).execute();
  return new Map(rows.map((row) => [row.id, row.received_at]));
}

export async function readVersion(tx: Tx, id: number) {
  const version = await tx.selectFrom('list_version').where('id', '=', id).selectAll().executeTakeFirst();
  if (!version) throw new Refusal('LST-301');
  return version;
}

/** The last editions that changed something. */
export async function readLastDeltas(tx: Tx, limit: number) {
  return await tx
    .selectFrom('list_version')
    .where('state', '<>', 'refused')
    .where((e) => e.or([e('added', '>', 0), e('changed', '>', 0), e('removed', '>', 0)]))
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** What one version changed, changed entries first. */
export async function readChanges(
  tx: Tx,
  version: number,
  query: { kind?: string | undefined; offset: number; limit: number },
) {
  const found = await readVersion(tx, version);
  let changes = tx.selectFrom('list_change').where('version', '=', version);
  if (query.kind !== undefined) changes = changes.where('kind', '=', query.kind);
  const rows = await changes
    .selectAll()
    .orderBy(sql`array_position(array['changed', 'removed', 'added'], kind)`)
    .orderBy('caption')
    .offset(query.offset)
    .limit(query.limit)
    .execute();
  const { total } = await changes.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { version: found, rows, total: Number(total) };
}

export interface EntrySearch {
  readonly q?: string | undefined;
  readonly datasets?: readonly string[] | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Entries whose words all begin as asked, by caption and id, so that one page follows the other. */
export async function searchEntries(tx: Tx, search: EntrySearch) {
  let query = tx.selectFrom('list_entry').where('removed_version', 'is', null);
  if (search.datasets) query = query.where('dataset', 'in', [...search.datasets]);
  const words = prefixQuery(search.q ?? '');
  if (words !== '') query = query.where(sql<boolean>`words @@ to_tsquery('simple', ${words})`);
  const rows = await query
    .selectAll()
    .orderBy('caption')
    .orderBy('entry_id')
    .offset(search.offset)
    .limit(search.limit)
    .execute();
  const { total } = await query.select((e) => e.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

/** `al maru` becomes `'al':* & 'maru':*`; nothing of the text can act as an operator. */
function prefixQuery(text: string): string {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 16)
    .map((word) => `'${word}':*`)
    .join(' & ');
}

export async function readEntries(tx: Tx, keys: readonly { dataset: string; id: string }[]) {
  if (keys.length === 0) return [];
  return await tx
    .selectFrom('list_entry')
    .where((e) => e.or(keys.map(({ dataset, id }) => e.and([e('dataset', '=', dataset), e('entry_id', '=', id)]))))
    .selectAll()
    .execute();
}

/** The entries of these ids that stand on these lists now, by list; an id may stand on several. */
export async function readListedEntries(tx: Tx, datasets: readonly string[], ids: readonly string[]) {
  if (datasets.length === 0 || ids.length === 0) return [];
  return await tx
    .selectFrom('list_entry')
    .where('dataset', 'in', [...datasets])
    .where('entry_id', 'in', [...ids])
    .where('removed_version', 'is', null)
    .selectAll()
    .orderBy('dataset')
    .execute();
}

/** One entry by its id, whichever list it stands on; of several the newest. */
export async function readEntry(tx: Tx, id: string) {
  return await tx
    .selectFrom('list_entry')
    .where('entry_id', '=', id)
    .selectAll()
    .orderBy('last_version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** When each value of an entry was first seen, from the changes that brought it. */
export async function readEntryHistory(tx: Tx, dataset: string, id: string) {
  return await tx
    .selectFrom('list_change')
    .innerJoin('list_version', 'list_version.id', 'list_change.version')
    .where('list_version.dataset', '=', dataset)
    .where('entry_id', '=', id)
    .select(['version', 'kind', 'properties', 'received_at', 'files'])
    .orderBy('version')
    .execute();
}

/** Whether a list of this name is in force: people and payments are compared with it. */
export async function isScreenedList(tx: Tx, dataset: string): Promise<boolean> {
  const inForce = await tx
    .selectFrom('list_version')
    .where('dataset', '=', dataset)
    .where('state', '=', 'in-force')
    .select('id')
    .executeTakeFirst();
  return inForce !== undefined;
}
