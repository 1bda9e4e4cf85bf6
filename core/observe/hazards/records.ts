import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Finding } from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { SignatureRow, Tx } from '../../store/index.ts';

/** A document as received. */
export interface ReceivedDocument {
  readonly dataset: string;
  readonly bytes: Uint8Array;
  readonly receivedAt: Date;
}

export interface KeptRecord {
  readonly id: string;
  /** The same bytes of the same feed were there before. */
  readonly isKnown: boolean;
  /** What was found about it when it came first. */
  readonly findings: readonly Finding[];
}

const ROWS_AT_ONCE = 100;

/**
 * Keeps documents; the same bytes of the same feed once more are the record that is there, seen again.
 * @returns one record for each, in their order
 */
export async function keepRecords(tx: Tx, documents: readonly ReceivedDocument[]): Promise<KeptRecord[]> {
  const hashed = documents.map((document): HashedDocument => ({ ...document, sha256: sha256Of(document.bytes) }));
  const keys = hashed.map(({ dataset, sha256 }) => `${dataset} ${sha256}`);
  const first = new Map<string, number>();
  for (const [i, key] of keys.entries()) if (!first.has(key)) first.set(key, i);
  const fresh = [...first.values()];
  const kept = new Map<string, KeptRecord>();
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    const some = fresh.slice(from, from + ROWS_AT_ONCE).map((i) => hashed[i]!);
    for (const row of await insertRecords(tx, some))
      kept.set(`${row.dataset} ${row.sha256}`, { id: row.id, isKnown: !row.fresh, findings: row.findings });
  }
  return keys.map((key, i) => {
    const record = kept.get(key);
    if (!record) throw new Error('a record that was written has an id');
    return first.get(key) === i ? record : { ...record, isKnown: true };
  });
}

interface HashedDocument extends ReceivedDocument {
  readonly sha256: string;
}

async function insertRecords(tx: Tx, documents: readonly HashedDocument[]) {
  const values = documents.map(
    ({ dataset, bytes, sha256, receivedAt }) =>
      sql`(${dataset}, ${sha256}, ${asBuffer(bytes)}, ${receivedAt}::timestamptz, ${receivedAt}::timestamptz)`,
  );
  const { rows } = await sql<{
    id: string;
    dataset: string;
    sha256: string;
    fresh: boolean;
    findings: readonly Finding[];
  }>`
    insert into hazard_record (dataset, sha256, bytes, received_at, seen_at) values ${sql.join(values)}
    on conflict (dataset, sha256) do update set seen_at = excluded.seen_at
    returning id, dataset, sha256, xmax = 0 as fresh, findings`.execute(tx);
  return rows;
}

function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What was found about a document. */
export interface RecordNote {
  readonly id: string;
  readonly signatures: readonly SignatureRow[];
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
}

/** Writes what was found about documents. */
export async function noteAboutRecords(tx: Tx, notes: readonly RecordNote[]): Promise<void> {
  const rows = notes
    .filter(({ signatures, findings }) => signatures.length > 0 || findings.length > 0)
    .map((note) => ({ ...note, findings: errorsFirst(note.findings).slice(0, FINDINGS_MAX) }));
  if (rows.length === 0) return;
  await sql`
    update hazard_record r set signatures = n.signatures, findings = n.findings
    from json_to_recordset(${JSON.stringify(rows)}::json) as n (id bigint, signatures jsonb, findings jsonb)
    where r.id = n.id`.execute(tx);
}

const FINDINGS_MAX = 100;

/** Where only some are kept, what refused the document is among them. */
function errorsFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

/** @throws Refusal ACC-106 when there is none */
export async function readRecord(tx: Tx, id: string) {
  const record = await tx
    .selectFrom('hazard_record')
    .where('id', '=', id)
    .select(['id', 'dataset', 'sha256', 'bytes', 'received_at'])
    .executeTakeFirst();
  if (!record) throw new Refusal('ACC-106');
  return record;
}

const KEPT_DAYS = 30;
/** Longer than any message can be in force or end another (`engines/cap`, live set: 366 days). */
const MESSAGES_KEPT_DAYS = 400;

/**
 * Documents that nothing live and no alert stands on go after 30 days; what was read of them stays. Messages that can be in
 * force no more go too.
 */
export async function deleteOldRecords(tx: Tx, now: Date): Promise<void> {
  await sql`
    delete from hazard_record d where d.seen_at < ${new Date(now.getTime() - KEPT_DAYS * 86_400_000)}
      and not exists (select from hazard_report r left join hazard_event e on e.id = r.event_id
        where r.record_id = d.id and (r.live or e.alert_id is not null))`.execute(tx);
  await tx
    .deleteFrom('cap_message')
    .where('sent_at', '<', new Date(now.getTime() - MESSAGES_KEPT_DAYS * 86_400_000))
    .execute();
}
