import type { Payment } from '@quintet/payments';
import type { Finding } from '../../model/index.ts';
import { type Purpose, pseudonym } from '../../safeguards/index.ts';
import { notify, type PaymentExcerpt, type Tx } from '../../store/index.ts';
import type { WorkItem } from '../../stream/index.ts';
import { UNDO_SECONDS } from '../alerts/decide.ts';
import { type RaisedAlert, raiseAlerts } from '../alerts/raise.ts';
import { countPair } from './pair-days.ts';
import { partySubject } from './party-subject.ts';
import { beginRun, endRun } from './runs.ts';
import { PaymentScreener, type ScreenedPaymentField } from './screen-payment.ts';
import type { ScreeningContext } from './screening-context.ts';

export const PAYMENTS_STREAM = 'payments';
/** Told when payments were decided; the payload is their ids, comma-separated. */
export const PAYMENTS_CHANNEL = 'quintet_payments';
/** PostgreSQL takes notices of up to 8,000 bytes. */
const IDS_IN_NOTICE_MAX = 100;

/** An accepted payment as it waits in the queue, the only place where it is kept until it is screened. */
export interface QueuedPayment {
  readonly id: string;
  readonly bodyHash: string;
  readonly receivedAt: string;
  readonly payments: readonly Payment[];
  readonly findings: readonly Finding[];
  readonly by: string;
  readonly purpose: Purpose;
}

/** The id of a payment by its content: the same content gives the same id, and nobody can guess the content from it. */
export function paymentIdentity(secret: string, content: string): { id: string; bodyHash: string } {
  const bodyHash = pseudonym(secret, `payment ${content}`);
  return { id: `P-${bodyHash.slice(0, 22)}`, bodyHash };
}

/**
 * Screens accepted payments; what stays of each, its alerts and its leaving the queue are one transaction. Of a payment
 * without a hit stay its keyed hash, the time, the run with the list versions, and the count per pair and day.
 */
export async function screenQueuedPayments(
  items: readonly WorkItem[],
  tx: Tx,
  context: ScreeningContext,
): Promise<void> {
  const queued = items.map((item) => item.payload as QueuedPayment);
  const known = await tx
    .selectFrom('payment')
    .where(
      'id',
      'in',
      queued.map(({ id }) => id),
    )
    .select('id')
    .execute();
  const fresh = uniqueById(queued).filter(({ id }) => !known.some((one) => one.id === id));
  const first = fresh[0];
  if (first) await screenFresh(tx, fresh, first, context);
  // What was set aside before and came again is decided now: nothing of it is kept.
  await tx
    .deleteFrom('dead_work')
    .where('stream', '=', PAYMENTS_STREAM)
    .where(
      'key',
      'in',
      queued.map(({ id }) => id),
    )
    .execute();
  for (let from = 0; from < queued.length; from += IDS_IN_NOTICE_MAX) {
    const ids = queued.slice(from, from + IDS_IN_NOTICE_MAX).map(({ id }) => id);
    await notify(tx, PAYMENTS_CHANNEL, ids.join(','));
  }
}

async function screenFresh(
  tx: Tx,
  fresh: readonly QueuedPayment[],
  first: QueuedPayment,
  context: ScreeningContext,
): Promise<void> {
  const { settings, now } = context;
  const { threshold, freeTextThreshold, limit } = settings;
  const screener = new PaymentScreener(context.list, {
    plan: context.plan,
    threshold,
    cutoff: threshold,
    freeTextThreshold,
    limit,
  });
  const runId = await beginRun(tx, {
    kind: 'payment',
    startedAt: now,
    engine: context.engine,
    threshold,
    cutoff: threshold,
    listVersions: context.list.versions,
    by: first.by,
    purpose: first.purpose,
  });
  let subjects = 0;
  let hits = 0;
  for (const payment of fresh) {
    const screened = payment.payments.map((one) => ({ payment: one, fields: screener.screen(one) }));
    const hitFields = screened.flatMap(({ payment: one, fields }) =>
      fields.filter((field) => field.hits.length > 0).map((field) => ({ one, field })),
    );
    subjects += screened.reduce((sum, { fields }) => sum + fields.length, 0);
    hits += hitFields.reduce((sum, { field }) => sum + field.hits.length, 0);
    await keepPayment(tx, payment, runId, now);
    const raised: RaisedAlert[] = [];
    for (const { one, field } of hitFields)
      raised.push(...(await raiseForField(tx, payment, one, field, runId, context)));
    await holdPayment(tx, payment.id, raised, now);
    for (const { payment: one } of screened) await countPair(tx, one, context.secret, now);
  }
  await endRun(tx, runId, { finishedAt: now, subjects, hits, errors: [] });
}

async function keepPayment(tx: Tx, payment: QueuedPayment, runId: string, now: Date): Promise<void> {
  await tx
    .insertInto('payment')
    .values({
      id: payment.id,
      body_hash: payment.bodyHash,
      received_at: payment.receivedAt,
      decided_at: now,
      transactions: payment.payments.length,
      state: 'released',
      findings: JSON.stringify(payment.findings),
      run_id: runId,
    })
    .execute();
}

/** A pair that a person has confirmed before stops the payment; one that waits for a person holds it. */
async function holdPayment(tx: Tx, id: string, raised: readonly RaisedAlert[], now: Date): Promise<void> {
  if (!raised.some(({ holds }) => holds)) return;
  const decided = raised.some(({ stops }) => stops)
    ? { state: 'stopped', decided_at: new Date(now.getTime() + UNDO_SECONDS * 1000) }
    : { state: 'held', decided_at: null };
  await tx.updateTable('payment').set(decided).where('id', '=', id).execute();
}

async function raiseForField(
  tx: Tx,
  queued: QueuedPayment,
  payment: Payment,
  { field, hits }: ScreenedPaymentField,
  runId: string,
  context: ScreeningContext,
): Promise<RaisedAlert[]> {
  const { settings, engine, sector, now, secret } = context;
  const raise = {
    sector,
    engine,
    threshold: field.rule.as === 'text' ? Math.max(settings.threshold, settings.freeTextThreshold) : settings.threshold,
    runId,
    now,
    clockHours: settings.paymentClockHours,
  };
  const raised: RaisedAlert[] = [];
  for (const hit of hits)
    raised.push(...(await raiseAlerts(tx, partySubject(field, payment, hit, secret), [hit], raise)));
  for (const { id } of raised) {
    await tx
      .insertInto('payment_party')
      .values({
        payment_id: queued.id,
        alert_id: id,
        sequence: payment.sequence,
        role: field.role,
        path: field.path,
        line: field.line,
        payment: JSON.stringify(excerptOf(payment)),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return raised;
}

function excerptOf(payment: Payment): PaymentExcerpt {
  return {
    message: payment.message,
    kind: payment.kind,
    ...(payment.date ? { date: payment.date } : {}),
    ...(payment.amount ? { amount: payment.amount } : {}),
    parties: payment.parties.flatMap(({ role, name }) => (name ? [{ role, name }] : [])),
    remittance: payment.remittance.map(({ text }) => text),
  };
}

function uniqueById(queued: readonly QueuedPayment[]): QueuedPayment[] {
  return [...new Map(queued.map((payment) => [payment.id, payment])).values()];
}
