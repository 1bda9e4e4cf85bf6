import { type Static, Type } from 'typebox';
import { EntityBody, ShownFinding, Time } from './common.ts';

export const FeedState = Type.Union([
  Type.Literal('on-time'),
  Type.Literal('late'),
  Type.Literal('refused'),
  Type.Literal('manual'),
]);
export type FeedState = Static<typeof FeedState>;

export const FeedReads = Type.Union([Type.Literal('list'), Type.Literal('hazards')]);
export type FeedReads = Static<typeof FeedReads>;

export const Feed = Type.Object({
  id: Type.String(),
  title: Type.String(),
  dataset: Type.String(),
  format: Type.Optional(Type.String()),
  sector: Type.String(),
  /** What comes of it: an edition of a list, or what is said of hazards. */
  reads: FeedReads,
  /** A URL or a folder; absent when files are handed over by people. */
  location: Type.Optional(Type.String()),
  everyMinutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 525_600 })),
  legalBasis: Type.String(),
  owner: Type.String(),
  grade: Type.String(),
  handling: Type.String(),
  state: FeedState,
  checkedAt: Type.Optional(Time),
  nextAt: Type.Optional(Time),
  enabled: Type.Boolean(),
  /** Why the last edition was refused; `staysInForce` is when the edition came that is in force all the same. */
  refusal: Type.Optional(
    Type.Object({ at: Time, findings: Type.Array(ShownFinding), staysInForce: Type.Optional(Time) }),
  ),
});
export type Feed = Static<typeof Feed>;

export const FeedEdit = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 200 }),
  dataset: Type.String({ pattern: '^[a-z][a-z0-9_:.-]{1,63}$' }),
  location: Type.Optional(Type.String({ maxLength: 2000 })),
  everyMinutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 525_600 })),
  legalBasis: Type.Optional(Type.String({ maxLength: 300 })),
  enabled: Type.Optional(Type.Boolean()),
  reads: Type.Optional(FeedReads),
});
export type FeedEdit = Static<typeof FeedEdit>;

export const ListVersion = Type.Object({
  id: Type.Integer(),
  dataset: Type.String(),
  state: Type.Union([Type.Literal('in-force'), Type.Literal('superseded'), Type.Literal('refused')]),
  receivedAt: Time,
  publishedAt: Type.Optional(Time),
  entries: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  /** Names of files come for a stated purpose only. */
  files: Type.Array(Type.Object({ file: Type.Optional(Type.String()), sha256: Type.String(), bytes: Type.Integer() })),
  hash: Type.String(),
  findings: Type.Array(ShownFinding),
  by: Type.String(),
});
export type ListVersion = Static<typeof ListVersion>;

export const ListSummary = Type.Object({
  dataset: Type.String(),
  title: Type.String(),
  entries: Type.Integer(),
  own: Type.Boolean(),
  /** Its edition in force is screened against; false of a register, which is kept to be looked things up in. */
  screened: Type.Boolean(),
  feed: Type.Optional(Feed),
  current: Type.Optional(ListVersion),
});
export type ListSummary = Static<typeof ListSummary>;

export const NewList = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  /** The list that a sector offers as a beginning, e.g. `embargoed-places`; without one the list begins empty. */
  begins: Type.Optional(Type.String({ maxLength: 100 })),
});
export type NewList = Static<typeof NewList>;

export const Change = Type.Object({
  entry: Type.String(),
  caption: Type.String(),
  schema: Type.String(),
  kind: Type.Union([Type.Literal('added'), Type.Literal('changed'), Type.Literal('removed')]),
  properties: Type.Array(
    Type.Object({ name: Type.String(), before: Type.Array(Type.String()), after: Type.Array(Type.String()) }),
  ),
});
export type Change = Static<typeof Change>;
export const ChangePage = Type.Object({ version: ListVersion, changes: Type.Array(Change), total: Type.Integer() });
export type ChangePage = Static<typeof ChangePage>;

/** An entry of a list that is kept by hand. */
export const OwnEntry = Type.Object({
  id: Type.Optional(Type.String()),
  schema: Type.String(),
  properties: Type.Record(Type.String(), Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 200 })),
});
export type OwnEntry = Static<typeof OwnEntry>;

export const EntryPage = Type.Object({
  entries: Type.Array(Type.Object({ id: Type.String(), caption: Type.String(), schema: Type.String() })),
  total: Type.Integer(),
});
export type EntryPage = Static<typeof EntryPage>;

/** One value with where it came from: the facts table of an entity page. */
export const Statement = Type.Object({
  entity: Type.String(),
  schema: Type.String(),
  property: Type.String(),
  type: Type.String(),
  value: Type.String(),
  dataset: Type.String(),
  source: Type.String(),
  kind: Type.Union([Type.Literal('fact'), Type.Literal('assessment')]),
  grade: Type.String(),
  firstSeen: Time,
  lastSeen: Time,
  handling: Type.String(),
});
export type Statement = Static<typeof Statement>;

export const EntityPage = Type.Object({
  subject: EntityBody,
  related: Type.Array(EntityBody),
  dataset: Type.String(),
  datasetTitle: Type.String(),
  statements: Type.Array(Statement),
  alerts: Type.Array(
    Type.Object({ id: Type.String(), subject: Type.String(), state: Type.String(), score: Type.Number(), at: Time }),
  ),
  changes: Type.Array(
    Type.Object({ version: Type.Integer(), at: Time, kind: Type.String(), properties: Type.Array(Type.String()) }),
  ),
  removed: Type.Boolean(),
  source: Type.Object({ version: Type.Integer(), sha256: Type.Array(Type.String()), receivedAt: Time }),
});
export type EntityPage = Static<typeof EntityPage>;

/** An upload or a fetch at work. */
export const IngestJob = Type.Object({
  id: Type.String(),
  /** Its name, for a stated purpose only. */
  file: Type.Optional(Type.String()),
  state: Type.Union([
    Type.Literal('waiting'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('refused'),
    Type.Literal('failed'),
  ]),
  as: Type.Optional(Type.String()),
  format: Type.Optional(Type.String()),
  dataset: Type.Optional(Type.String()),
  bytes: Type.Integer(),
  bytesRead: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  refused: Type.Integer(),
  findings: Type.Array(ShownFinding),
  at: Time,
});
export type IngestJob = Static<typeof IngestJob>;
