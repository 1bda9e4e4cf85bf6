import type { AlertHit, Tx } from '../../store/index.ts';
import { PAYMENTS_STREAM } from './screen-queued-payments.ts';

export interface PaymentDecision {
  readonly id: string;
  /** `pending` while it is in the queue; `stop` once a hit was confirmed. */
  readonly decision: 'pending' | 'release' | 'hold' | 'stop';
  readonly hits: readonly {
    readonly alert: string;
    readonly role: string;
    readonly path: string;
    readonly id: string;
    readonly dataset: string;
    readonly caption: string;
    readonly score: number;
    readonly state: string;
    readonly reasons: AlertHit['reasons'];
  }[];
  readonly listVersions: readonly { readonly dataset: string; readonly version: number; readonly hash: string }[];
}

/** What became of a payment; nothing when no payment of this id was ever accepted. */
export async function readPayment(tx: Tx, id: string, now: Date): Promise<PaymentDecision | undefined> {
  const payment = await tx
    .selectFrom('payment')
    .innerJoin('screening_run', 'screening_run.id', 'payment.run_id')
    .where('payment.id', '=', id)
    .select(['payment.id', 'payment.state', 'payment.decided_at', 'list_versions'])
    .executeTakeFirst();
  if (!payment) return (await isWaiting(tx, id)) ? { id, decision: 'pending', hits: [], listVersions: [] } : undefined;
  const hits = await tx
    .selectFrom('payment_party')
    .innerJoin('alert', 'alert.id', 'payment_party.alert_id')
    .where('payment_id', '=', id)
    .select(['alert.id', 'role', 'path', 'entry_id', 'dataset', 'listed_caption', 'score', 'state', 'hit'])
    .orderBy('score', 'desc')
    .execute();
  return {
    id,
    decision: decisionOf(payment, now),
    hits: hits.map((row) => ({
      alert: `A-${row.id}`,
      role: row.role,
      path: row.path,
      id: row.entry_id,
      dataset: row.dataset,
      caption: row.listed_caption,
      score: row.score,
      state: row.state,
      reasons: row.hit.reasons.map(reasonOf),
    })),
    // The store orders the keys of JSON by its own rules; outside they stand as the contract has them.
    listVersions: payment.list_versions.map(({ dataset, version, hash }) => ({ dataset, version, hash })),
  };
}

function reasonOf({
  feature,
  text,
  score,
  query,
  candidate,
}: AlertHit['reasons'][number]): AlertHit['reasons'][number] {
  return {
    feature,
    text,
    score,
    ...(query === undefined ? {} : { query }),
    ...(candidate === undefined ? {} : { candidate }),
  };
}

/** A release or stop counts only once it can no longer be undone. */
function decisionOf(
  { state, decided_at }: { state: string; decided_at: Date | null },
  now: Date,
): PaymentDecision['decision'] {
  if (state === 'held' || decided_at === null || decided_at > now) return 'hold';
  return state === 'stopped' ? 'stop' : 'release';
}

/** In the queue, or set aside after too many tries: it was accepted, and nothing says that it may leave. */
async function isWaiting(tx: Tx, id: string): Promise<boolean> {
  for (const table of ['work', 'dead_work'] as const) {
    const waiting = await tx
      .selectFrom(table)
      .where('stream', '=', PAYMENTS_STREAM)
      .where('key', '=', id)
      .select('id')
      .limit(1)
      .executeTakeFirst();
    if (waiting) return true;
  }
  return false;
}
