import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Entity } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { SubjectKind } from './subject-kind.ts';

/** A change of score below this is no news for whoever has the alert open. */
const SCORE_NEWS = 0.05;
/** So many new alerts are written by one statement. */
const WRITTEN_AT_ONCE = 500;

/** What was found that a person should look at: at sea, of a hazard, among goods. */
export interface FoundAlert {
  readonly sector: string;
  readonly subjectKind: SubjectKind;
  /** Subject, dataset and entry together are the alert: found again, it is the same one. */
  readonly subjectKey: string;
  readonly dataset: string;
  readonly entryId: string;
  readonly caption: string;
  readonly subject: Entity;
  /** What it is said to be, e.g. `Meeting at sea`. */
  readonly title: string;
  /** What the finding stands on: changed, whoever has the alert open is told. */
  readonly matter: readonly unknown[];
  readonly score: number;
  readonly threshold: number;
  /** Why, in plain words; their scores sum to the score. */
  readonly reasons: readonly { readonly text: string; readonly score: number }[];
  /** The feature that all reasons carry: `sea`, `hazard`, `goods`. */
  readonly feature: string;
  /** Name and version of what found it. */
  readonly engine: string;
  readonly clockMinutes: number;
  /** Life at risk: above all others while it is open. */
  readonly pinned: boolean;
}

/** An alert that was raised or found again. */
export interface RaisedFound {
  readonly id: number;
  readonly isNew: boolean;
  /** Somebody should be told. */
  readonly isNews: boolean;
}

/** Raises an alert for what was found, or brings the one that it raised up to date. What a person has decided stays. */
export async function raiseFound(tx: Tx, found: FoundAlert, now: Date): Promise<RaisedFound> {
  const present = await tx
    .selectFrom('alert')
    .where('subject_key', '=', found.subjectKey)
    .where('dataset', '=', found.dataset)
    .where('entry_id', '=', found.entryId)
    .select(['id', 'state', 'score', 'matter_hash'])
    .forUpdate()
    .executeTakeFirst();
  if (!present) return (await insert(tx, [found], now))[0]!;
  const shown = shownOf(found, now);
  const { id, state } = present;
  if (state === 'confirmed' || state === 'dismissed') return { id, isNew: false, isNews: false };
  const isNews = present.matter_hash !== shown.matter_hash || Math.abs(present.score - shown.score) >= SCORE_NEWS;
  await tx
    .updateTable('alert')
    .set((e) => ({ ...shown, ...(isNews ? { revision: e('revision', '+', 1) } : {}) }))
    .where('id', '=', id)
    .execute();
  return { id, isNew: false, isNews };
}

/**
 * Does what `raiseFound` does one after another. What is new is written by a few statements: each by itself would wait for
 * the store several times.
 * @returns one for each, in their order
 */
export async function raiseAllFound(tx: Tx, all: readonly FoundAlert[], now: Date): Promise<RaisedFound[]> {
  const present = await presentOf(tx, all);
  const fresh = new Map<string, FoundAlert>();
  for (const found of all) {
    const key = keyOfFound(found);
    if (!present.has(key) && !fresh.has(key)) fresh.set(key, found);
  }
  const news = [...fresh.values()];
  const made = new Map<FoundAlert, RaisedFound>();
  for (let from = 0; from < news.length; from += WRITTEN_AT_ONCE) {
    const some = news.slice(from, from + WRITTEN_AT_ONCE);
    for (const [at, raised] of (await insert(tx, some, now)).entries()) made.set(some[at]!, raised);
  }
  const raised: RaisedFound[] = [];
  for (const found of all) raised.push(made.get(found) ?? (await raiseFound(tx, found, now)));
  return raised;
}

/** The keys of those that have an alert. */
async function presentOf(tx: Tx, all: readonly FoundAlert[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ subject_key: string; dataset: string; entry_id: string }>`
    select subject_key, dataset, entry_id from alert
    where subject_key = any(${all.map(({ subjectKey }) => subjectKey)}::text[])`.execute(tx);
  return new Set(rows.map(({ subject_key, dataset, entry_id }) => keyOf(subject_key, dataset, entry_id)));
}

/** What the alert shows; a person who decides sees at least this. */
function shownOf(found: FoundAlert, now: Date) {
  const { caption, feature } = found;
  const reasons = found.reasons.map(({ text, score }) => ({ feature, text, score }));
  return {
    subject_caption: caption,
    subject: JSON.stringify(found.subject),
    listed_caption: found.title,
    matter_hash: createHash('sha256').update(JSON.stringify(found.matter)).digest('hex'),
    score: found.score,
    threshold: found.threshold,
    hit: JSON.stringify({ reasons, queryName: caption, listedName: '', queryParts: [], listedParts: [] }),
    engine: found.engine,
    seen_at: now,
  };
}

/** New alerts, in their order. */
async function insert(tx: Tx, all: readonly FoundAlert[], now: Date): Promise<RaisedFound[]> {
  if (all.length === 0) return [];
  const rows = await tx
    .insertInto('alert')
    .values(all.map((found) => newRow(found, now)))
    .returning(['id', 'subject_key', 'dataset', 'entry_id'])
    .execute();
  const ids = new Map(rows.map((row) => [keyOf(row.subject_key, row.dataset, row.entry_id), row.id]));
  const raised = all.map((found) => ({ id: ids.get(keyOfFound(found))!, isNew: true, isNews: true }));
  const quiet = { kind: 'created', reason: null, text: null, before: null };
  await tx
    .insertInto('alert_event')
    .values(raised.map(({ id }, i) => ({ ...quiet, alert_id: id, at: now, actor: all[i]!.feature })))
    .execute();
  return raised;
}

function newRow(found: FoundAlert, now: Date) {
  return {
    ...shownOf(found, now),
    sector: found.sector,
    subject_kind: found.subjectKind,
    subject_key: found.subjectKey,
    subject_id: null,
    run_id: null,
    dataset: found.dataset,
    entry_id: found.entryId,
    created_at: now,
    clock_from: now,
    due_at: new Date(now.getTime() + found.clockMinutes * 60_000),
    pinned: found.pinned,
    assigned_to: null,
    looked_at_by: null,
    decided_by: null,
    reason: null,
    second_asked_by: null,
    second_proposal: null,
  };
}

function keyOfFound({ subjectKey, dataset, entryId }: FoundAlert): string {
  return keyOf(subjectKey, dataset, entryId);
}

function keyOf(subjectKey: string, dataset: string, entryId: string): string {
  return JSON.stringify([subjectKey, dataset, entryId]);
}
