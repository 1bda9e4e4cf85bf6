import { type Principal, Refusal, roleOf } from '../../safeguards/index.ts';
import { notify, type Settings, type Tx } from '../../store/index.ts';
import type { AlertEventTable } from '../../store/tables.ts';
import { ALERTS_CHANNEL } from './channel.ts';
import { isDismissReason } from './dismiss-reasons.ts';
import { aboutOf, clockHours } from './subject-kind.ts';

/** A released payment leaves only after so long, so that a slip of the finger can be undone. */
export const UNDO_SECONDS = 10;
const LOOKING_MINUTES = 2;

export interface Decision {
  readonly decision: 'confirm' | 'dismiss' | 'second';
  readonly reason?: string | undefined;
  readonly text?: string | undefined;
  /** The revision of the alert that the person saw; absent where several are dismissed at once. */
  readonly revision?: number | undefined;
}

export interface DecisionContext {
  readonly who: Principal;
  readonly settings: Settings;
  readonly now: Date;
}

const OPEN = ['new', 'review', 'second'];
const SNAPSHOT = [
  'state',
  'decided_at',
  'decided_by',
  'reason',
  'review_on',
  'second_asked_by',
  'second_proposal',
  'second_at',
  'escalated_at',
] as const;

/**
 * Takes one decision of one person on one alert, and moves the payments that waited for it.
 * @returns the state of the alert after it; `second` while another person has to agree
 * @throws Refusal ALR-201 … ALR-206; nothing is changed then
 */
export async function decide(
  tx: Tx,
  id: number,
  decision: Decision,
  context: DecisionContext,
): Promise<'second' | 'confirmed' | 'dismissed'> {
  const alert = await lockAlert(tx, id);
  if (decision.revision !== undefined && alert.revision !== decision.revision) throw new Refusal('ALR-201');
  if (!OPEN.includes(alert.state)) throw new Refusal('ALR-203');
  if (decision.decision === 'dismiss' && !isDismissReason(decision.reason, aboutOf(alert.subject_kind)))
    throw new Refusal('ALR-202');
  const { who, settings, now } = context;
  if (alert.escalated_at !== null && roleOf(who) === 'analyst') throw new Refusal('ALR-206');
  if (alert.state === 'second' && alert.second_asked_by === who.name) throw new Refusal('ALR-204');
  if (alert.state === 'second' && decision.decision === 'second')
    throw new Refusal('ALR-204', { message: 'A second opinion is asked for already: give yours.' });

  if (decision.decision === 'second' || (needsSecond(settings, decision) && !agrees(alert, decision))) {
    const proposal = decision.decision === 'second' ? null : proposed(decision);
    await change(tx, id, { state: 'second', second_asked_by: who.name, second_proposal: proposal, second_at: now });
    await addEvent(tx, alert, context, 'second-asked', decision);
    return 'second';
  }
  const state = decision.decision === 'confirm' ? 'confirmed' : 'dismissed';
  await change(tx, id, {
    state,
    decided_at: now,
    decided_by: who.name,
    reason: decision.reason ?? null,
    review_on: state === 'dismissed' ? monthsLater(now, settings.dismissalReviewMonths) : null,
    due_at: alert.due_at,
  });
  await addEvent(tx, alert, context, state, decision);
  await movePayments(tx, id, now);
  return state;
}

/**
 * Takes back one's own last decision while nothing has followed it; the taking back is an entry of its own.
 * @throws Refusal ALR-205 when there is nothing to take back, or a payment has left since
 */
export async function undo(tx: Tx, id: number, context: DecisionContext): Promise<void> {
  const alert = await lockAlert(tx, id);
  const last = await tx
    .selectFrom('alert_event')
    .where('alert_id', '=', id)
    .selectAll()
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const mine = last?.actor === context.who.name && ['confirmed', 'dismissed', 'second-asked'].includes(last.kind);
  if (!last || !mine || last.before === null) throw new Refusal('ALR-205');
  const left = await tx
    .selectFrom('payment_party')
    .innerJoin('payment', 'payment.id', 'payment_party.payment_id')
    .where('payment_party.alert_id', '=', id)
    .where('payment.state', '<>', 'held')
    .where('payment.decided_at', '<=', context.now)
    .where('payment.decided_at', '>=', alert.decided_at ?? context.now)
    .select('payment.id')
    .executeTakeFirst();
  if (left) throw new Refusal('ALR-205');
  await change(tx, id, last.before);
  await addEvent(tx, alert, context, 'undone', {});
  await movePayments(tx, id, context.now);
}

/** Opens a closed alert again, with the reason: its clock starts anew, and what it had stopped waits again. */
export async function reopen(tx: Tx, id: number, text: string, context: DecisionContext): Promise<void> {
  const alert = await lockAlert(tx, id);
  if (OPEN.includes(alert.state)) throw new Refusal('ALR-205');
  await change(tx, id, {
    state: 'review',
    clock_from: context.now,
    due_at: clockEnd(alert.subject_kind, context),
    escalated_at: null,
    decided_at: null,
    decided_by: null,
    reason: null,
    review_on: null,
    second_asked_by: null,
    second_proposal: null,
    second_at: null,
  });
  await addEvent(tx, alert, context, 'reopened', { text });
  await movePayments(tx, id, context.now, { alsoStopped: true });
}

function clockEnd(subjectKind: string, { settings, now }: DecisionContext): Date {
  return new Date(now.getTime() + clockHours(subjectKind, settings) * 3_600_000);
}

/**
 * Dismisses several alerts for one reason; each is taken or refused by itself, and where four eyes are asked for it is
 * `second` until another person agrees. People are never confirmed this way.
 */
export async function dismissMany(
  tx: Tx,
  ids: readonly number[],
  decision: { reason: string; text?: string | undefined },
  context: DecisionContext,
): Promise<{ dismissed: number[]; second: number[]; refused: { id: number; message: string }[] }> {
  const dismissed: number[] = [];
  const second: number[] = [];
  const refused: { id: number; message: string }[] = [];
  // In one order, so that two people who dismiss the same ones at once do not wait for each other for ever.
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    try {
      const state = await decide(tx, id, { decision: 'dismiss', ...decision }, context);
      (state === 'second' ? second : dismissed).push(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ id, message: error.message });
    }
  }
  return { dismissed, second, refused };
}

export async function addNote(tx: Tx, id: number, text: string, context: DecisionContext): Promise<void> {
  const alert = await lockAlert(tx, id);
  await addEvent(tx, alert, context, 'note', { text });
}

/** Gives the alert to a person who may work on it, or to nobody. */
export async function assign(tx: Tx, id: number, to: string | undefined, context: DecisionContext): Promise<void> {
  const alert = await lockAlert(tx, id);
  if (to !== undefined) {
    const account = await tx
      .selectFrom('account')
      .where('name', '=', to)
      .where('disabled', '=', false)
      .select('role')
      .executeTakeFirst();
    if (!account || account.role === 'auditor') throw new Refusal('ACC-106');
  }
  await change(tx, id, {
    assigned_to: to ?? null,
    ...(alert.state === 'new' && to !== undefined ? { state: 'review' } : {}),
  });
  await addEvent(tx, alert, context, 'assigned', { text: to ?? '' });
}

/** Says that this person looks at the alert now; others see it for two minutes. */
export async function look(tx: Tx, id: number, context: DecisionContext): Promise<void> {
  const alert = await lockAlert(tx, id);
  const looker = lookedAtBy(alert, context.now);
  if (looker !== undefined && looker !== context.who.name) return;
  await tx
    .updateTable('alert')
    .set({
      looked_at_by: context.who.name,
      looked_at: context.now,
      ...(alert.state === 'new' ? { state: 'review' } : {}),
    })
    .where('id', '=', id)
    .execute();
  // Others see at once who has begun; that somebody still looks is no news.
  if (looker === undefined) await notify(tx, ALERTS_CHANNEL, '');
}

export function lookedAtBy(
  alert: { looked_at_by: string | null; looked_at: Date | null },
  now: Date,
): string | undefined {
  if (alert.looked_at_by === null || alert.looked_at === null) return undefined;
  return now.getTime() - alert.looked_at.getTime() < LOOKING_MINUTES * 60_000 ? alert.looked_at_by : undefined;
}

/** Alerts whose clock has run out go to the supervisors; nothing is released by itself. */
export async function escalateOverdue(tx: Tx, now: Date): Promise<number> {
  const overdue = await tx
    .updateTable('alert')
    .set({ escalated_at: now, assigned_to: null })
    .where('state', 'in', OPEN)
    .where('escalated_at', 'is', null)
    .where('due_at', '<=', now)
    .returning('id')
    .execute();
  for (const { id } of overdue) {
    await tx
      .insertInto('alert_event')
      .values({
        alert_id: id,
        at: now,
        actor: 'clock',
        kind: 'escalated',
        reason: null,
        text: 'Its clock ran out. It went to the supervisors.',
        before: null,
      })
      .execute();
  }
  if (overdue.length > 0) await notify(tx, ALERTS_CHANNEL, '');
  return overdue.length;
}

function needsSecond({ fourEyes }: Settings, { decision }: Decision): boolean {
  return fourEyes === 'all' || (fourEyes === 'confirm' && decision === 'confirm');
}

/** A second person says the same as the first, or gives the opinion that the first one asked for. */
function agrees({ state, second_proposal }: LockedAlert, decision: Decision): boolean {
  return state === 'second' && (second_proposal === null || second_proposal === proposed(decision));
}

function proposed({ decision }: Decision): string {
  return decision === 'confirm' ? 'confirmed' : 'dismissed';
}

async function lockAlert(tx: Tx, id: number) {
  const alert = await tx.selectFrom('alert').where('id', '=', id).selectAll().forUpdate().executeTakeFirst();
  if (!alert) throw new Refusal('ACC-106');
  return alert;
}

type LockedAlert = Awaited<ReturnType<typeof lockAlert>>;

async function change(tx: Tx, id: number, columns: Record<string, unknown>): Promise<void> {
  await tx
    .updateTable('alert')
    .set((e) => ({ ...columns, revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await notify(tx, ALERTS_CHANNEL, '');
}

async function addEvent(
  tx: Tx,
  alert: LockedAlert,
  { who, now }: DecisionContext,
  kind: AlertEventTable['kind'],
  { reason, text }: { reason?: string | undefined; text?: string | undefined },
): Promise<void> {
  const before = Object.fromEntries(SNAPSHOT.map((column) => [column, alert[column]]));
  await tx
    .insertInto('alert_event')
    .values({
      alert_id: alert.id,
      at: now,
      actor: who.name,
      kind,
      reason: reason ?? null,
      text: text ?? null,
      before: JSON.stringify(before),
    })
    .execute();
}

/** A held payment is stopped by one confirmed alert, released when all its alerts are dismissed, else it waits. */
async function movePayments(
  tx: Tx,
  alertId: number,
  now: Date,
  { alsoStopped = false }: { readonly alsoStopped?: boolean } = {},
): Promise<void> {
  const payments = await tx
    .selectFrom('payment_party as mine')
    .innerJoin('payment_party as other', 'other.payment_id', 'mine.payment_id')
    .innerJoin('alert', 'alert.id', 'other.alert_id')
    .innerJoin('payment', 'payment.id', 'mine.payment_id')
    .where('mine.alert_id', '=', alertId)
    .where((e) =>
      e.or([e('payment.state', 'in', alsoStopped ? ['held', 'stopped'] : ['held']), e('payment.decided_at', '>', now)]),
    )
    .select(['mine.payment_id', 'payment.state'])
    .select((e) => [e.fn.agg<string[]>('array_agg', ['alert.state']).as('states')])
    .groupBy(['mine.payment_id', 'payment.state'])
    .execute();
  for (const { payment_id, states, state } of payments) {
    const next = states.includes('confirmed')
      ? 'stopped'
      : states.every((one) => one === 'dismissed')
        ? 'released'
        : 'held';
    if (next === state) continue;
    const decidedAt = next === 'held' ? null : new Date(now.getTime() + UNDO_SECONDS * 1000);
    await tx.updateTable('payment').set({ state: next, decided_at: decidedAt }).where('id', '=', payment_id).execute();
  }
}

function monthsLater(now: Date, months: number): string {
  const later = new Date(now);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later.toISOString().slice(0, 10);
}
