import { type Static, Type } from 'typebox';
import { Nullable, Time } from './common.ts';
import { EntityKey } from './graph.ts';
import { SearchEdit } from './search.ts';

const Title = Type.String({ minLength: 1, maxLength: 240 });

/** What a person follows, or a search that is kept. */
export const Subscription = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: Type.Union([Type.Literal('entity'), Type.Literal('search')]),
  title: Type.String(),
  /** Of an entity. */
  key: Type.Optional(EntityKey),
  /** Of a search. */
  query: Type.Optional(SearchEdit),
  /** False: a search that is kept, and told of by nobody. */
  notify: Type.Boolean(),
  /** Why it is followed, as stated when it was begun. */
  purpose: Type.String(),
  createdAt: Time,
  unread: Type.Integer(),
});
export type Subscription = Static<typeof Subscription>;
export const Subscriptions = Type.Array(Subscription);
export type Subscriptions = Static<typeof Subscriptions>;

/** Follows an entity, or keeps a search under a title and with `notify` follows its hits. */
export const Subscribe = Type.Union([
  Type.Object({ kind: Type.Literal('entity'), key: EntityKey, title: Type.Optional(Title) }),
  Type.Object({ kind: Type.Literal('search'), title: Title, query: SearchEdit, notify: Type.Boolean() }),
]);
export type Subscribe = Static<typeof Subscribe>;

export const EditSubscription = Type.Object({
  title: Type.Optional(Title),
  /** Of a search: whether new hits are told. */
  notify: Type.Optional(Type.Boolean()),
});
export type EditSubscription = Static<typeof EditSubscription>;

const SaidValue = Type.Object({ member: EntityKey, property: Type.String(), value: Type.String() });
const SaidLink = Type.Object({ text: Type.String(), verb: Type.String(), schema: Type.String(), other: EntityKey });
const SaidOwner = Type.Object({ key: EntityKey, text: Type.String() });
const SaidFlag = Type.Object({ type: Type.String(), text: Type.String() });
const SaidVerdict = Type.Object({
  regime: Type.Union([Type.Literal('eu'), Type.Literal('us'), Type.Literal('uk')]),
  ground: Type.Union([Type.Literal('owned'), Type.Literal('controlled')]),
  /** Whether it counts so, or may; missing where an earlier notice took a verdict back and did not say. */
  covered: Type.Optional(Type.Union([Type.Literal('yes'), Type.Literal('maybe')])),
  text: Type.String(),
});

/** What changed about an entity since it was last looked at. */
export const EntityChange = Type.Object({
  kind: Type.Literal('entity'),
  /** Members whose feed does not say them any more, or again. */
  gone: Type.Array(EntityKey),
  back: Type.Array(EntityKey),
  /** Members that were judged one with it, or taken out. */
  joined: Type.Array(EntityKey),
  left: Type.Array(EntityKey),
  added: Type.Array(SaidValue),
  removed: Type.Array(SaidValue),
  linksAdded: Type.Array(SaidLink),
  linksRemoved: Type.Array(SaidLink),
  /** Who counts as its beneficial owner. */
  ownersAdded: Type.Array(SaidOwner),
  ownersRemoved: Type.Array(SaidOwner),
  /** Red flags in who stands above it. */
  flagsAdded: Type.Array(SaidFlag),
  flagsRemoved: Type.Array(SaidFlag),
  /** Regimes by which somebody listed owns or controls it, or may; one in both lists has another verdict. */
  verdictsAdded: Type.Array(SaidVerdict),
  verdictsRemoved: Type.Array(SaidVerdict),
  /** Further ones that are not named. */
  more: Type.Integer(),
});
export type EntityChange = Static<typeof EntityChange>;

/** Hits that a search did not have before. */
export const SearchChange = Type.Object({
  kind: Type.Literal('search'),
  hits: Type.Array(
    Type.Object({
      id: Type.String(),
      dataset: Type.String(),
      caption: Type.String(),
      schema: Type.String(),
      score: Type.Number(),
    }),
  ),
});
export type SearchChange = Static<typeof SearchChange>;

export const FollowNotice = Type.Object({
  id: Type.String(),
  at: Time,
  seenAt: Nullable(Time),
  subscription: Type.String({ format: 'uuid' }),
  title: Type.String(),
  key: Type.Optional(EntityKey),
  purpose: Type.String(),
  change: Type.Union([EntityChange, SearchChange]),
});
export type FollowNotice = Static<typeof FollowNotice>;

export const FollowNotices = Type.Object({ unread: Type.Integer(), notices: Type.Array(FollowNotice) });
export type FollowNotices = Static<typeof FollowNotices>;

export const SeeNotices = Type.Object({
  ids: Type.Array(Type.String({ pattern: '^\\d{1,18}$' }), { minItems: 1, maxItems: 200 }),
});
export type SeeNotices = Static<typeof SeeNotices>;
