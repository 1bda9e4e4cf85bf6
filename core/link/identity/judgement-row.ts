import type { Selectable } from 'kysely';
import type { JudgementTable, StoredReason } from '../../store/tables.ts';
import { type EntityKey, keyOf } from './entity-key.ts';
import type { Verdict } from './standing-judgements.ts';

/** A judgement with its history. */
export interface JudgementView {
  readonly id: string;
  readonly a: EntityKey;
  readonly b: EntityKey;
  readonly verdict: Verdict;
  readonly origin: 'person' | 'automatic' | 'id-space';
  readonly score: number | null;
  readonly ledger: readonly StoredReason[];
  readonly note: string;
  readonly by: string;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  /** It is the latest of its pair that was not withdrawn. */
  readonly stands: boolean;
}

export function judgementView(row: Selectable<JudgementTable>, stands: boolean): JudgementView {
  return {
    id: row.id,
    a: keyOf(row.a_dataset, row.a_id),
    b: keyOf(row.b_dataset, row.b_id),
    verdict: row.verdict,
    origin: row.origin,
    score: row.score,
    ledger: row.ledger ?? [],
    note: row.note ?? '',
    by: row.by,
    at: row.at,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    stands,
  };
}
