import { createHash } from 'node:crypto';
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

/** Keeps a document; the same bytes of the same feed once more are the record that is there, seen again. */
export async function keepRecord(tx: Tx, { dataset, bytes, receivedAt }: ReceivedDocument): Promise<KeptRecord> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { rows } = await sql<{ id: string; fresh: boolean; findings: readonly Finding[] }>`
    insert into hazard_record (dataset, sha256, bytes, received_at, seen_at)
    values (${dataset}, ${sha256}, ${Buffer.from(bytes)}, ${receivedAt}, ${receivedAt})
    on conflict (dataset, sha256) do update set seen_at = excluded.seen_at
    returning id, xmax = 0 as fresh, findings`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('a record that was written has an id');
  return { id: row.id, isKnown: !row.fresh, findings: row.findings };
}

/** What was found about a document: its signatures, and what is wrong with it. */
export async function noteAboutRecord(
  tx: Tx,
  id: string,
  { signatures, findings }: { readonly signatures: readonly SignatureRow[]; readonly findings: readonly Finding[] },
): Promise<void> {
  if (signatures.length === 0 && findings.length === 0) return;
  await tx
    .updateTable('hazard_record')
    .set({
      signatures: JSON.stringify(signatures),
      findings: JSON.stringify(errorsFirst(findings).slice(0, FINDINGS_MAX)),
    })
    .where('id', '=', id)
    .execute();
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

/** Documents that nothing live and no alert stands on go after 30 days; what was read of them stays. */
export async function deleteOldRecords(tx: Tx, now: Date): Promise<void> {
  await sql`
    delete from hazard_record d where d.seen_at < ${new Date(now.getTime() - KEPT_DAYS * 86_400_000)}
      and not exists (select from hazard_report r left join hazard_event e on e.id = r.event_id
        where r.record_id = d.id and (r.live or e.alert_id is not null))`.execute(tx);
}
