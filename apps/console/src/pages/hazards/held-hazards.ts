import type { HazardList, HazardRow } from '@quintet/node/api';

/** A list that is being read while it changes: rows are brought up to date in their places, what is new waits. */
export interface HeldHazards {
  readonly version: number;
  readonly total: number;
  readonly rows: readonly HazardRow[];
  /** Events that are not shown yet. */
  readonly fresh: readonly HazardRow[];
  /** Ids of shown events that fit no more: ended, merged, or otherwise. */
  readonly gone: ReadonlySet<string>;
  readonly feedsTroubled: number;
}

export function heldOf({ version, total, events, feedsTroubled }: HazardList): HeldHazards {
  return { version, total, rows: events, fresh: [], gone: new Set(), feedsTroubled };
}

/** What an answer that begins at the held version makes of it; an older answer changes nothing. */
export function withChanges(held: HeldHazards, answer: HazardList): HeldHazards {
  if (answer.version < held.version) return held;
  const changed = new Map(answer.events.map((row) => [row.id, row]));
  const leaving = new Set(answer.gone);
  const shown = new Set(held.rows.map(({ id }) => id));
  const fresh = new Map(held.fresh.map((row) => [row.id, row]));
  for (const row of answer.events) if (!shown.has(row.id)) fresh.set(row.id, row);
  for (const id of leaving) fresh.delete(id);
  const gone = [...held.gone, ...leaving].filter((id) => shown.has(id) && !changed.has(id));
  return {
    version: answer.version,
    total: answer.total,
    rows: changed.size === 0 ? held.rows : held.rows.map((row) => changed.get(row.id) ?? row),
    fresh: [...fresh.values()],
    gone: new Set(gone),
    feedsTroubled: answer.feedsTroubled,
  };
}
