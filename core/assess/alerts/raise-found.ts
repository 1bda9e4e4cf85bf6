import { createHash } from 'node:crypto';
import type { Entity } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { SubjectKind } from './subject-kind.ts';

/** A change of score below this is no news for whoever has the alert open. */
const SCORE_NEWS = 0.05;

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

/**
 * Raises an alert for what was found, or brings the one that it raised up to date. What a person has decided stays.
 * @returns its id, whether it is new, and whether somebody should be told
 */
export async function raiseFound(
  tx: Tx,
  found: FoundAlert,
  now: Date,
): Promise<{ readonly id: number; readonly isNew: boolean; readonly isNews: boolean }> {
  const present = await tx
    .selectFrom('alert')
    .where('subject_key', '=', found.subjectKey)
    .where('dataset', '=', found.dataset)
    .where('entry_id', '=', found.entryId)
    .select(['id', 'state', 'score', 'matter_hash'])
    .forUpdate()
    .executeTakeFirst();
  const shown = shownOf(found, now);
  if (!present) return { id: await insert(tx, found, shown, now), isNew: true, isNews: true };
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

async function insert(tx: Tx, found: FoundAlert, shown: ReturnType<typeof shownOf>, now: Date): Promise<number> {
  const { id } = await tx
    .insertInto('alert')
    .values({
      ...shown,
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
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('alert_event')
    .values({ alert_id: id, at: now, actor: found.feature, kind: 'created', reason: null, text: null, before: null })
    .execute();
  return id;
}
