import { type Static, Type } from 'typebox';
import { ShownFinding, Time } from './common.ts';
import { FeedReads } from './lists.ts';

const oneOf = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.String({ enum: values }));

/** How a feed fares. */
export const FeedHealth = Type.Object({
  id: Type.String(),
  title: Type.String(),
  dataset: Type.String(),
  sector: Type.String(),
  reads: FeedReads,
  owner: Type.String(),
  legalBasis: Type.String(),
  enabled: Type.Boolean(),
  state: oneOf(['on-time', 'late', 'refused', 'stale', 'manual']),
  everyMinutes: Type.Optional(Type.Integer()),
  location: Type.Optional(Type.String()),
  lastGood: Type.Optional(Time),
  lastPoll: Type.Optional(Time),
  next: Type.Optional(Time),
  /** The newest time that was said in it. */
  newest: Type.Optional(Time),
  failuresInARow: Type.Integer(),
  /** Live reports that it holds now: a poll that fails clears none. */
  live: Type.Integer(),
  polls: Type.Array(
    Type.Object({
      at: Time,
      ok: Type.Boolean(),
      reports: Type.Integer(),
      added: Type.Integer(),
      changed: Type.Integer(),
      tookMs: Type.Integer(),
      findings: Type.Array(ShownFinding),
    }),
  ),
});
export type FeedHealth = Static<typeof FeedHealth>;
export const FeedsHealth = Type.Object({ feeds: Type.Array(FeedHealth), at: Time });
export type FeedsHealth = Static<typeof FeedsHealth>;

/** A published source that a sector knows, for who sets up a feed. */
export const KnownFeed = Type.Object({
  dataset: Type.String(),
  title: Type.String(),
  sector: Type.String(),
  owner: Type.String(),
  legalBasis: Type.String(),
  reads: FeedReads,
  location: Type.String(),
  everyMinutes: Type.Optional(Type.Integer()),
});
export type KnownFeed = Static<typeof KnownFeed>;
export const KnownFeeds = Type.Object({ feeds: Type.Array(KnownFeed) });
export type KnownFeeds = Static<typeof KnownFeeds>;
