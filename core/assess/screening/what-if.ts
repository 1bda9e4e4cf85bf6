import { subjectOf } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { kindsAbout } from '../alerts/subject-kind.ts';
import type { WatchList } from './watch-list.ts';

export interface WhatIfResult {
  readonly threshold: number;
  readonly against: number;
  /** Registered subjects that were compared anew. */
  readonly replayed: number;
  readonly alerts: number;
  readonly alertsThen: number;
  readonly confirmedLost: number;
  readonly dismissedSpared: number;
  readonly lost: readonly { id: number; subject: string; listed: string; score: number }[];
}

const LOST_SHOWN_MAX = 100;
const COMPARISONS_PER_TURN = 40;

/**
 * What another threshold would have done: the alerts of the past are kept or lost by their scores, and the registered
 * subjects are compared anew to find what would come on top. Payments that hit nothing are not kept, so what a lower
 * threshold would find among them cannot be told.
 */
export async function whatIf(tx: Tx, list: WatchList, threshold: number, against: number): Promise<WhatIfResult> {
  const past = await tx
    .selectFrom('alert')
    .where('subject_kind', 'in', kindsAbout('listed'))
    .select(['id', 'state', 'score', 'subject_caption', 'listed_caption', 'subject_key', 'dataset', 'entry_id'])
    .execute();
  const kept = past.filter(({ score }) => score >= threshold);
  const lost = past.filter(({ score, state }) => score < threshold && state === 'confirmed');
  const known = new Set(past.map(({ subject_key, dataset, entry_id }) => `${subject_key} ${dataset} ${entry_id}`));
  let replayed = 0;
  let more = 0;
  if (threshold < against) {
    const subjects = await tx
      .selectFrom('subject')
      .where('removed_at', 'is', null)
      .select(['register', 'external_id', 'entity'])
      .execute();
    for (const { register, external_id, entity } of subjects) {
      if (++replayed % COMPARISONS_PER_TURN === 0) await new Promise((turn) => setImmediate(turn));
      for (const hit of list.match(subjectOf(entity), { threshold })) {
        if (!known.has(`customer:${register}:${external_id} ${hit.dataset} ${hit.id}`)) more++;
      }
    }
  }
  return {
    threshold,
    against,
    replayed,
    alerts: past.length,
    alertsThen: kept.length + more,
    confirmedLost: lost.length,
    dismissedSpared: past.filter(({ score, state }) => score < threshold && state === 'dismissed').length,
    lost: lost.slice(0, LOST_SHOWN_MAX).map(({ id, subject_caption, listed_caption, score }) => ({
      id,
      subject: subject_caption,
      listed: listed_caption,
      score,
    })),
  };
}
