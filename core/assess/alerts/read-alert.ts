import { type Selectable, sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { AlertTable } from '../../store/tables.ts';
import { compareSides } from './comparison.ts';
import { dismissReasons } from './dismiss-reasons.ts';
import { type AlertAbout, aboutOf, kindsAbout } from './subject-kind.ts';
import { heldPayment, queueRow } from './queue.ts';

/** Fewer decided pairs than this say nothing about the next one. */
const CALIBRATION_MIN = 30;
const CALIBRATION_WIDTH = 0.05;
const BEFORE_MAX = 20;

type AlertColumns = Selectable<AlertTable>;

/** Everything that a person needs to decide on one alert. */
export async function readAlert(tx: Tx, id: number, who: string, now: Date) {
  const alert = await tx
    .selectFrom('alert')
    .selectAll()
    .select((e) => heldPayment(e).as('held'))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!alert) throw new Refusal('ACC-106');
  const { entry, comparison } = await listedSide(tx, alert);
  return {
    row: queueRow(alert, now),
    alert,
    entry,
    comparison,
    calibration: await calibration(tx, alert),
    customer: alert.subject_id === null ? undefined : await customerOf(tx, alert.subject_id),
    payments: await paymentsOf(tx, id, now),
    before: await earlierOf(tx, alert),
    events: await tx.selectFrom('alert_event').where('alert_id', '=', id).selectAll().orderBy('id').execute(),
    reasons: await reasonsWithRecord(tx, aboutOf(alert.subject_kind)),
    // The second person sees the evidence first: the proposal is shown to whoever made it only.
    secondProposal: alert.second_asked_by === who ? alert.second_proposal : null,
  };
}

/** The entry that it was compared with; an alert about anything else than a list has none. */
async function listedSide(tx: Tx, alert: AlertColumns) {
  if (aboutOf(alert.subject_kind) !== 'listed') return { entry: undefined, comparison: [] };
  const entry = await tx
    .selectFrom('list_entry')
    .leftJoin('feed', 'feed.dataset', 'list_entry.dataset')
    .where('list_entry.dataset', '=', alert.dataset)
    .where('entry_id', '=', alert.entry_id)
    .select([
      'subject',
      'related',
      'last_version',
      'first_seen',
      'removed_version',
      'feed.title',
      'feed.grade',
      'feed.handling',
    ])
    .executeTakeFirstOrThrow();
  return { entry, comparison: compareSides(alert.subject, entry.subject, entry.related, alert.hit) };
}

/** Of the decided pairs with a score near this one, how many were confirmed. */
async function calibration(
  tx: Tx,
  { score, subject_kind }: AlertColumns,
): Promise<{ decided: number; confirmed: number } | undefined> {
  const rows = await tx
    .selectFrom('alert')
    .where('state', 'in', ['confirmed', 'dismissed'])
    .where('score', '>=', score - CALIBRATION_WIDTH)
    .where('score', '<=', score + CALIBRATION_WIDTH)
    .where('subject_kind', 'in', kindsAbout(aboutOf(subject_kind)))
    .select((e) => ['state', e.fn.countAll<string>().as('n')])
    .groupBy('state')
    .execute();
  const count = (state: string) => Number(rows.find((row) => row.state === state)?.n ?? 0);
  const decided = count('confirmed') + count('dismissed');
  return decided < CALIBRATION_MIN ? undefined : { decided, confirmed: count('confirmed') };
}

async function customerOf(tx: Tx, id: string) {
  return await tx
    .selectFrom('subject')
    .where('id', '=', id)
    .select(['register', 'external_id', 'registered_at', 'row'])
    .executeTakeFirst();
}

async function paymentsOf(tx: Tx, alertId: number, now: Date) {
  const rows = await tx
    .selectFrom('payment_party')
    .innerJoin('payment', 'payment.id', 'payment_party.payment_id')
    .where('alert_id', '=', alertId)
    .select([
      'payment.id',
      'payment.state',
      'payment.received_at',
      'payment.decided_at',
      'role',
      'path',
      'line',
      'payment_party.payment as excerpt',
    ])
    .orderBy('payment.received_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, state: row.decided_at !== null && row.decided_at > now ? 'held' : row.state }));
}

/** Other alerts about the same subject; about the sea, those about any of its vessels. */
async function earlierOf(tx: Tx, { id, subject_key, subject_kind, entry_id }: AlertColumns) {
  const vessels = sql<boolean>`id in (select o.alert_id from sea_finding o, sea_finding f
    where f.id = ${entry_id} and o.mmsis && f.mmsis and o.alert_id is not null)`;
  return await tx
    .selectFrom('alert')
    .where((e) => (subject_kind === 'vessel' ? vessels : e('subject_key', '=', subject_key)))
    .where('id', '<>', id)
    .select(['id', 'state', 'listed_caption', 'decided_by', 'decided_at', 'created_at', 'reason'])
    .orderBy('created_at', 'desc')
    .limit(BEFORE_MAX)
    .execute();
}

/** Each reason, with how often it was used and how often that was overturned later. */
async function reasonsWithRecord(tx: Tx, about: AlertAbout) {
  const used = await tx
    .selectFrom('alert_event as e')
    .where('e.kind', '=', 'dismissed')
    .select((b) => [
      'e.reason',
      b.fn.countAll<string>().as('used'),
      b.fn
        .countAll<string>()
        .filterWhere((f) =>
          f.exists(
            f
              .selectFrom('alert_event as later')
              .whereRef('later.alert_id', '=', 'e.alert_id')
              .whereRef('later.id', '>', 'e.id')
              .where('later.kind', 'in', ['confirmed', 'reopened'])
              .where('later.actor', '<>', 'screening')
              .select('later.id'),
          ),
        )
        .as('overturned'),
    ])
    .groupBy('e.reason')
    .execute();
  const record = new Map(used.map((row) => [row.reason, row]));
  return dismissReasons(about).map(({ code, text }) => ({
    code,
    text,
    used: Number(record.get(code)?.used ?? 0),
    overturned: Number(record.get(code)?.overturned ?? 0),
  }));
}
