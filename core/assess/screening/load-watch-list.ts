import type { Kysely } from 'kysely';
import { subjectOf } from '../../model/index.ts';
import type { Tables } from '../../store/tables.ts';
import { type VersionInForce, WatchList } from './watch-list.ts';
import type { WatchedEntry } from './watched-entries.ts';

const ROWS_AT_ONCE = 5000;

/** Every list in force, from the store. */
export async function loadWatchList(db: Kysely<Tables>): Promise<WatchList> {
  const versions = await versionsInForce(db);
  const entries: WatchedEntry[] = [];
  for (const { dataset } of versions) {
    for await (const page of entriesOf(db, dataset)) entries.push(...page);
  }
  return WatchList.of(entries, versions);
}

/** The lists after what came into force since `list` was made; the same list when nothing did. */
export async function refreshWatchList(db: Kysely<Tables>, list: WatchList): Promise<WatchList> {
  const versions = await versionsInForce(db);
  const known = new Map(list.versions.map(({ dataset, version }) => [dataset, version]));
  const now = new Map(versions.map(({ dataset, version }) => [dataset, version]));
  // A list that is no longer screened, or a store put back to an older state, is no delta: all is read anew.
  if (list.versions.some(({ dataset, version }) => (now.get(dataset) ?? 0) < version)) return await loadWatchList(db);
  const newer = versions.filter(({ dataset, version }) => (known.get(dataset) ?? 0) < version);
  if (newer.length === 0) return list;
  const changed: WatchedEntry[] = [];
  const removed: { dataset: string; id: string }[] = [];
  for (const { dataset } of newer) {
    const since = known.get(dataset) ?? 0;
    for await (const page of entriesOf(db, dataset, since)) changed.push(...page);
    const gone = await db
      .selectFrom('list_entry')
      .where('dataset', '=', dataset)
      .where('removed_version', '>', since)
      .select('entry_id')
      .execute();
    removed.push(...gone.map(({ entry_id }) => ({ dataset, id: entry_id })));
  }
  return list.replace(changed, removed, versions);
}

export async function versionsInForce(db: Kysely<Tables>): Promise<VersionInForce[]> {
  return await db
    .selectFrom('list_version')
    .where('state', '=', 'in-force')
    .select(['dataset', 'id as version', 'hash'])
    .orderBy('dataset')
    .execute();
}

/** The entries of one list that are new or changed after a version, a page at a time. */
export async function* entriesOf(
  db: Kysely<Tables>,
  dataset: string,
  sinceVersion = 0,
): AsyncGenerator<WatchedEntry[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('list_entry')
      .where('dataset', '=', dataset)
      .where('removed_version', 'is', null)
      .where('last_version', '>', sinceVersion)
      .where('entry_id', '>', after)
      .select(['entry_id', 'caption', 'schema', 'subject', 'related'])
      .orderBy('entry_id')
      .limit(ROWS_AT_ONCE)
      .execute();
    yield rows.map((row) => ({
      dataset,
      id: row.entry_id,
      caption: row.caption,
      schema: row.schema,
      subject: subjectOf(row.subject, row.related),
    }));
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    after = last.entry_id;
  }
}
