import { type Static, Type } from 'typebox';
import { AlertRow } from './alerts.ts';
import { Time } from './common.ts';
import { PinnedWarning } from './hazards.ts';
import { Feed, ListVersion } from './lists.ts';

/** What a person must decide next, what is late or refused, and what changed. */
export const Today = Type.Object({
  /** Extreme and immediate in one's own area, until somebody has taken it: above everything else. */
  warnings: Type.Array(PinnedWarning),
  /** The alerts whose clocks end first, at most 7. */
  next: Type.Array(AlertRow),
  open: Type.Integer(),
  held: Type.Integer(),
  second: Type.Integer(),
  closedToday: Type.Integer(),
  lateFeeds: Type.Array(Feed),
  /** The last editions that changed something, newest first. */
  deltas: Type.Array(ListVersion),
  /** Payments, subjects and runs of the last 24 hours: counted, never named. */
  screened: Type.Object({ payments: Type.Integer(), subjects: Type.Integer(), lastDailyRun: Type.Optional(Time) }),
  /** Since this person's last visit. */
  since: Type.Optional(
    Type.Object({ at: Time, newAlerts: Type.Integer(), closed: Type.Integer(), editions: Type.Integer() }),
  ),
  exercise: Type.Boolean(),
  now: Time,
});
export type Today = Static<typeof Today>;
