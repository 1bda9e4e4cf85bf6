import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { FEED_DEFAULTS, type FeedDefinition, type FeedReads } from './feed-definition.ts';

export interface FeedChange {
  readonly title: string;
  readonly dataset: string;
  readonly location?: string | undefined;
  readonly everyMinutes?: number | undefined;
  readonly legalBasis?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly reads?: FeedReads | undefined;
}

/** Sets up a feed, or changes the one of this id. */
export async function writeFeed(
  tx: Tx,
  id: string | undefined,
  change: FeedChange,
  known: FeedDefinition | undefined,
): Promise<string> {
  const columns = {
    title: change.title,
    location: change.location?.trim() || null,
    every_minutes: change.everyMinutes ?? null,
    enabled: change.enabled ?? true,
    next_at: null,
    ...(change.legalBasis === undefined ? {} : { legal_basis: change.legalBasis }),
  };
  if (id !== undefined) {
    const done = await tx
      .updateTable('feed')
      .set({ ...columns, etag: null, last_modified: null, checksum: null })
      .where('id', '=', id)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new Refusal('LST-301');
    return id;
  }
  const defaults = { ...FEED_DEFAULTS, ...known };
  const added = await tx
    .insertInto('feed')
    .values({
      id: change.dataset,
      dataset: change.dataset,
      sector: change.reads === 'hazards' ? 'crises' : defaults.sector,
      reads: change.reads ?? defaults.reads,
      owner: defaults.owner,
      grade: defaults.grade,
      handling: defaults.handling,
      legal_basis: defaults.legalBasis,
      refusal: null,
      etag: null,
      last_modified: null,
      checksum: null,
      ...columns,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new Refusal('LST-304');
  return change.dataset;
}

/** Ends the fetching; the list that it brought stays in force until it is replaced. */
export async function stopFeed(tx: Tx, id: string): Promise<void> {
  const done = await tx
    .updateTable('feed')
    .set({ location: null, every_minutes: null, enabled: false, refused_at: null, refusal: null })
    .where('id', '=', id)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new Refusal('LST-301');
}
