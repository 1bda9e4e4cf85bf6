import type { AlertDetail, AlertEvent } from '@quintet/node/api';

export interface Conflict {
  readonly name: string;
  readonly done: 'confirmed' | 'dismissed' | 'second' | 'other';
  readonly at: string;
  /** The reason's code. */
  readonly reason: string | undefined;
}

const DONE: Partial<Record<AlertEvent['kind'], Conflict['done']>> = {
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  'second-asked': 'second',
};

/** What somebody else did before this person could: the last event that is not one's own. */
export function conflictOf(events: AlertDetail['events'], me: string): Conflict | undefined {
  const last = events.findLast(({ actor }) => actor !== me);
  if (last === undefined) return undefined;
  return { name: last.actor, done: DONE[last.kind] ?? 'other', at: last.at, reason: last.reason };
}
