import type { Subject } from '@quintet/names';
import { type Entity, subjectOf } from '../../model/index.ts';
import { notify, type Tx } from '../../store/index.ts';
import { ALERTS_CHANNEL } from './channel.ts';
import type { ScreenHit } from '../screening/watched-entries.ts';
import { matterHash } from './matter.ts';

/** Who was compared: a customer of a register, or a party of a payment. */
export interface AlertSubject {
  readonly kind: 'customer' | 'party';
  /** Stable: the same customer or party gives the same key, so that one alert stands per subject and list entry. */
  readonly key: string;
  readonly id?: string;
  readonly caption: string;
  readonly entity: Entity;
  readonly subject: Subject;
}

export interface RaiseContext {
  readonly sector: string;
  readonly engine: string;
  readonly threshold: number;
  readonly runId: string;
  readonly now: Date;
  readonly clockHours: number;
}

export interface RaisedAlert {
  readonly id: number;
  /** True while a person has not cleared the pair: a payment must wait. */
  readonly holds: boolean;
  /** True once a person has confirmed the pair: a payment is stopped. */
  readonly stops: boolean;
  readonly fresh: boolean;
}

/** Raises, renews or leaves at rest one alert for each hit. Hits below the threshold raise none. */
export async function raiseAlerts(
  tx: Tx,
  subject: AlertSubject,
  hits: readonly ScreenHit[],
  context: RaiseContext,
): Promise<RaisedAlert[]> {
  const raised: RaisedAlert[] = [];
  for (const hit of hits) if (hit.hit.match) raised.push(await raiseOne(tx, subject, hit, context));
  if (raised.some(({ fresh }) => fresh)) await notify(tx, ALERTS_CHANNEL, '');
  return raised;
}

async function raiseOne(tx: Tx, subject: AlertSubject, hit: ScreenHit, context: RaiseContext): Promise<RaisedAlert> {
  const matter = matterHash(subject.subject, await listedSubject(tx, hit));
  const present = await tx
    .selectFrom('alert')
    .where('subject_key', '=', subject.key)
    .where('dataset', '=', hit.dataset)
    .where('entry_id', '=', hit.id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
  if (!present) return await insertAlert(tx, subject, hit, matter, context);

  const same = present.matter_hash === matter;
  const dueAt = clockEnd(context);
  if (present.state === 'confirmed') {
    await tx.updateTable('alert').set({ seen_at: context.now }).where('id', '=', present.id).execute();
    return { id: present.id, holds: true, stops: true, fresh: false };
  }
  if (present.state === 'dismissed') {
    const remembered = same && present.review_on !== null && present.review_on >= isoDay(context.now);
    if (remembered) {
      await tx.updateTable('alert').set({ seen_at: context.now }).where('id', '=', present.id).execute();
      return { id: present.id, holds: false, stops: false, fresh: false };
    }
    await refresh(tx, present.id, subject, hit, matter, context, {
      state: 'new',
      clock_from: context.now,
      due_at: dueAt,
      escalated_at: null,
      decided_at: null,
      decided_by: null,
      reason: null,
      review_on: null,
      created_at: context.now,
    });
    await addEvent(
      tx,
      present.id,
      context.now,
      'reopened',
      same ? 'The review date of the dismissal has passed.' : 'What was compared has changed.',
    );
    return { id: present.id, holds: true, stops: false, fresh: true };
  }
  // Still open: it shows the newest comparison, and the nearer of the two clocks counts.
  const nearer = present.due_at === null || dueAt < present.due_at ? { clock_from: context.now, due_at: dueAt } : {};
  if (same && present.score === hit.hit.score) {
    await tx
      .updateTable('alert')
      .set({ seen_at: context.now, ...nearer })
      .where('id', '=', present.id)
      .execute();
  } else {
    await refresh(tx, present.id, subject, hit, matter, context, nearer);
    const text = 'What was compared has changed; the comparison is the newest.';
    await addEvent(tx, present.id, context.now, 'seen-again', text);
  }
  return { id: present.id, holds: true, stops: false, fresh: false };
}

async function listedSubject(tx: Tx, hit: ScreenHit): Promise<Subject> {
  const entry = await tx
    .selectFrom('list_entry')
    .where('dataset', '=', hit.dataset)
    .where('entry_id', '=', hit.id)
    .select(['subject', 'related'])
    .executeTakeFirstOrThrow();
  return subjectOf(entry.subject, entry.related);
}

function comparisonOf(subject: AlertSubject, hit: ScreenHit, matter: string, context: RaiseContext) {
  const { reasons, queryName, listedName, queryParts, listedParts } = hit.hit;
  return {
    subject_id: subject.id ?? null,
    subject_caption: subject.caption,
    subject: JSON.stringify(subject.entity),
    listed_caption: hit.caption,
    matter_hash: matter,
    score: hit.hit.score,
    threshold: context.threshold,
    hit: JSON.stringify({ reasons, queryName, listedName, queryParts, listedParts }),
    engine: context.engine,
    run_id: context.runId,
    seen_at: context.now,
  };
}

async function insertAlert(
  tx: Tx,
  subject: AlertSubject,
  hit: ScreenHit,
  matter: string,
  context: RaiseContext,
): Promise<RaisedAlert> {
  const { id } = await tx
    .insertInto('alert')
    .values({
      ...comparisonOf(subject, hit, matter, context),
      sector: context.sector,
      subject_kind: subject.kind,
      subject_key: subject.key,
      dataset: hit.dataset,
      entry_id: hit.id,
      created_at: context.now,
      clock_from: context.now,
      due_at: clockEnd(context),
      assigned_to: null,
      looked_at_by: null,
      decided_by: null,
      reason: null,
      second_asked_by: null,
      second_proposal: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addEvent(tx, id, context.now, 'created', null);
  return { id, holds: true, stops: false, fresh: true };
}

async function refresh(
  tx: Tx,
  id: number,
  subject: AlertSubject,
  hit: ScreenHit,
  matter: string,
  context: RaiseContext,
  more: Record<string, Date | string | null>,
): Promise<void> {
  await tx
    .updateTable('alert')
    .set((e) => ({ ...comparisonOf(subject, hit, matter, context), ...more, revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

async function addEvent(tx: Tx, alertId: number, at: Date, kind: string, text: string | null): Promise<void> {
  await tx
    .insertInto('alert_event')
    .values({ alert_id: alertId, at, actor: 'screening', kind, reason: null, text, before: null })
    .execute();
}

function clockEnd({ now, clockHours }: RaiseContext): Date {
  return new Date(now.getTime() + clockHours * 3_600_000);
}

function isoDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}
