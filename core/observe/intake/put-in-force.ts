import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { notify, type Tx } from '../../store/index.ts';
import { captionOf, type Entity, type Finding, type ListEntry } from '../../model/index.ts';
import { diffProperties, entryHash } from '../diff-editions.ts';
import { entitiesOf } from '../formats/ftm/write.ts';
import type { ListEdition } from '../list-edition.ts';
import { takeInEntities } from './entities/take-in-entities.ts';
import { FEED_DEFAULTS, type FeedDefinition } from './feed-definition.ts';
import { shrinkFinding } from './shrink-finding.ts';
import { storableJson } from './storable.ts';

/** Told to every process when a list version is in force; the payload is the dataset. */
export const LISTS_CHANNEL = 'quintet_lists';
/** Who loads the exercise: its made-up lists give way to real ones, however few entries they share. */
export const EXERCISE = 'exercise';
const ROWS_AT_ONCE = 2000;

export interface Intake {
  readonly by: string;
  /** What is known of the source; its defaults make the feed when there is none yet. */
  readonly feed?: FeedDefinition | undefined;
  /** False for reference data: it is kept with its changes, and nobody is compared with it. */
  readonly screened?: boolean;
  /** A person has looked: this edition may lose as many entries as it does. */
  readonly acceptShrink?: boolean;
}

export interface IntakeResult {
  readonly version: number;
  readonly state: 'in-force' | 'unchanged' | 'refused';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly findings: readonly Finding[];
}

/**
 * Puts an edition in force in place of the one before it, as a delta, or refuses it whole and says why; then the old
 * one stays in force. All in the caller's transaction.
 */
export async function putInForce(tx: Tx, edition: ListEdition, intake: Intake): Promise<IntakeResult> {
  await lockList(tx, edition.dataset);
  await ensureFeed(tx, edition.dataset, intake.feed);
  const before = await entriesInForce(tx, edition.dataset);
  const after = new Map(edition.entries.map((entry) => [entry.id, { entry, hash: entryHash(entry) }]));
  const added = [...after.values()].filter(({ entry }) => !before.has(entry.id));
  const changed = [...after.values()].filter(({ entry, hash }) => {
    const old = before.get(entry.id);
    return old !== undefined && old !== hash;
  });
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const current = await versionInForce(tx, edition.dataset);
  const mayShrink = intake.acceptShrink === true || current?.by === EXERCISE;
  const findings = [...edition.findings, ...(mayShrink ? [] : shrinkFinding(before.size, removed.length))];
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  if (findings.some(({ severity }) => severity === 'error')) return await refuse(tx, edition, intake, findings);

  const hash = editionHash(after);
  const state = intake.screened === false ? 'kept' : 'in-force';
  if (current?.hash === hash && current.state === state) {
    await feedIsWell(tx, edition.dataset);
    return { version: current.id, state: 'unchanged', added: 0, changed: 0, removed: 0, findings };
  }
  if (current) await tx.updateTable('list_version').set({ state: 'superseded' }).where('id', '=', current.id).execute();
  const version = await recordVersion(tx, edition, intake, state, hash, counts, findings);
  await writeChanges(tx, edition.dataset, version, { added, changed, removed });
  await writeEntries(tx, edition.dataset, version, [...added, ...changed], removed);
  await takeInEntities(tx, batchesOf(edition), {
    ...(await feedOf(tx, edition.dataset)),
    by: intake.by,
    nature: 'fact',
  });
  await feedIsWell(tx, edition.dataset);
  await notify(tx, LISTS_CHANNEL, edition.dataset);
  return { version, state: 'in-force', ...counts, findings };
}

/** Everything that the edition says, each entity once: what hangs on several entries hangs on each of them. */
function* batchesOf({ entries, others = [] }: ListEdition): Generator<Entity[]> {
  let batch: Entity[] = [];
  for (const entity of [...entitiesOf(entries), ...others]) {
    if (batch.push(entity) < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function feedOf(tx: Tx, dataset: string): Promise<{ dataset: string; handling: string }> {
  return await tx
    .selectFrom('feed')
    .where('dataset', '=', dataset)
    .select(['dataset', 'handling'])
    .executeTakeFirstOrThrow();
}

/** One transaction at a time works on a list; the lock goes with it and may be taken twice. */
export async function lockList(tx: Tx, dataset: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`list:${dataset}`}))`.execute(tx);
}

interface HashedEntry {
  readonly entry: ListEntry;
  readonly hash: string;
}

async function refuse(
  tx: Tx,
  edition: ListEdition,
  intake: Intake,
  findings: readonly Finding[],
): Promise<IntakeResult> {
  const none = { added: 0, changed: 0, removed: 0 };
  const version = await recordVersion(tx, edition, intake, 'refused', '', none, findings);
  await tx
    .updateTable('feed')
    .set({ refused_at: new Date(), refusal: storableJson(findings.slice(0, 20)), checked_at: new Date() })
    .where('dataset', '=', edition.dataset)
    .execute();
  await notify(tx, LISTS_CHANNEL, edition.dataset);
  return { version, state: 'refused', ...none, findings };
}

async function entriesInForce(tx: Tx, dataset: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('list_entry')
    .where('dataset', '=', dataset)
    .where('removed_version', 'is', null)
    .select(['entry_id', 'hash'])
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row.hash]));
}

async function versionInForce(
  tx: Tx,
  dataset: string,
): Promise<{ id: number; hash: string; by: string; state: string } | undefined> {
  return await tx
    .selectFrom('list_version')
    .where('dataset', '=', dataset)
    .where('state', 'in', ['in-force', 'kept'])
    .select(['id', 'hash', 'by', 'state'])
    .executeTakeFirst();
}

/** One hash for the whole edition, whatever the order of its entries. */
function editionHash(entries: ReadonlyMap<string, HashedEntry>): string {
  const hash = createHash('sha256');
  for (const id of [...entries.keys()].sort()) hash.update(`${id} ${entries.get(id)?.hash}\n`);
  return hash.digest('hex');
}

async function recordVersion(
  tx: Tx,
  edition: ListEdition,
  intake: Intake,
  state: 'in-force' | 'kept' | 'refused',
  hash: string,
  counts: { added: number; changed: number; removed: number },
  findings: readonly Finding[],
): Promise<number> {
  const { id } = await tx
    .insertInto('list_version')
    .values({
      dataset: edition.dataset,
      format: edition.format,
      state,
      published_at: edition.publishedAt ?? null,
      entries: edition.entries.length,
      ...counts,
      files: storableJson(edition.files),
      hash,
      findings: storableJson(findings.slice(0, 500)),
      by: intake.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function writeChanges(
  tx: Tx,
  dataset: string,
  version: number,
  changes: { added: HashedEntry[]; changed: HashedEntry[]; removed: string[] },
): Promise<void> {
  const touched = [...changes.changed.map(({ entry }) => entry.id), ...changes.removed];
  const old = new Map<string, ListEntry>();
  for (let from = 0; from < touched.length; from += ROWS_AT_ONCE) {
    const rows = await tx
      .selectFrom('list_entry')
      .where('dataset', '=', dataset)
      .where('entry_id', 'in', touched.slice(from, from + ROWS_AT_ONCE))
      .select(['entry_id', 'subject', 'related'])
      .execute();
    for (const row of rows) old.set(row.entry_id, { id: row.entry_id, subject: row.subject, related: row.related });
  }
  const rows = [
    ...changes.added.map(({ entry }) => changeRow(version, 'added', entry, [])),
    ...changes.changed.map(({ entry }) =>
      changeRow(version, 'changed', entry, diffProperties(old.get(entry.id), entry)),
    ),
    ...changes.removed.flatMap((id) => {
      const entry = old.get(id);
      return entry ? [changeRow(version, 'removed', entry, [])] : [];
    }),
  ];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = storableJson(rows.slice(from, from + ROWS_AT_ONCE));
    await sql`insert into list_change (version, entry_id, kind, schema, caption, properties)
      select version, entry_id, kind, schema, caption, properties from jsonb_to_recordset(${part}::jsonb)
      as r (version integer, entry_id text, kind text, schema text, caption text, properties jsonb)`.execute(tx);
  }
}

function changeRow(version: number, kind: string, entry: ListEntry, properties: readonly unknown[]) {
  const { subject } = entry;
  return { version, entry_id: entry.id, kind, schema: subject.schema, caption: captionOf(subject), properties };
}

async function writeEntries(
  tx: Tx,
  dataset: string,
  version: number,
  entries: HashedEntry[],
  removed: string[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
    const rows = entries.slice(from, from + ROWS_AT_ONCE).map(({ entry, hash }) => ({
      entry_id: entry.id,
      schema: entry.subject.schema,
      caption: captionOf(entry.subject),
      hash,
      subject: entry.subject,
      related: entry.related,
    }));
    await sql`insert into list_entry (dataset, entry_id, schema, caption, hash, subject, related, first_version, last_version)
      select ${dataset}, entry_id, schema, caption, hash, subject, related, ${version}, ${version}
      from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as r (entry_id text, schema text, caption text, hash text, subject jsonb, related jsonb)
      on conflict (dataset, entry_id) do update set schema = excluded.schema, caption = excluded.caption,
        hash = excluded.hash, subject = excluded.subject, related = excluded.related,
        last_version = excluded.last_version, removed_version = null`.execute(tx);
  }
  if (removed.length > 0) {
    await sql`update list_entry set removed_version = ${version}
      where dataset = ${dataset} and entry_id = any(${removed})`.execute(tx);
  }
}

async function ensureFeed(tx: Tx, dataset: string, definition: FeedDefinition | undefined): Promise<void> {
  const feed = { ...FEED_DEFAULTS, title: dataset, ...definition };
  await tx
    .insertInto('feed')
    .values({
      id: dataset,
      dataset,
      title: feed.title,
      sector: feed.sector,
      owner: feed.owner,
      location: null,
      every_minutes: null,
      legal_basis: feed.legalBasis,
      grade: feed.grade,
      handling: feed.handling,
      refusal: null,
      etag: null,
      last_modified: null,
      checksum: null,
    })
    .onConflict((conflict) => conflict.column('dataset').doNothing())
    .execute();
}

async function feedIsWell(tx: Tx, dataset: string): Promise<void> {
  await tx
    .updateTable('feed')
    .set({ refused_at: null, refusal: null, checked_at: new Date() })
    .where('dataset', '=', dataset)
    .execute();
}
