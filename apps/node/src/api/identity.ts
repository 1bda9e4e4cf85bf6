import { type Static, Type } from 'typebox';
import { Nullable, Time } from './common.ts';
import { EntityKey, GraphNode } from './graph.ts';

export const Verdict = Type.Union([Type.Literal('same'), Type.Literal('different'), Type.Literal('unsure')]);
export type Verdict = Static<typeof Verdict>;

/** One line of the account that a score is: bits for or against. */
export const LedgerLine = Type.Object({
  feature: Type.String(),
  text: Type.String(),
  score: Type.Number(),
  /** What the first and the second say, as given. */
  query: Type.Optional(Type.String()),
  candidate: Type.Optional(Type.String()),
});
export type LedgerLine = Static<typeof LedgerLine>;

export const Judge = Type.Object({
  a: EntityKey,
  b: EntityKey,
  verdict: Verdict,
  note: Type.Optional(Type.String({ maxLength: 2000 })),
  /** The run whose account is kept with the judgement. */
  run: Type.Optional(Type.String({ format: 'uuid' })),
});
export type Judge = Static<typeof Judge>;

export const Judgement = Type.Object({
  id: Type.String(),
  a: EntityKey,
  b: EntityKey,
  verdict: Verdict,
  origin: Type.Union([Type.Literal('person'), Type.Literal('automatic'), Type.Literal('id-space')]),
  score: Nullable(Type.Number()),
  ledger: Type.Array(LedgerLine),
  note: Type.String(),
  by: Type.String(),
  at: Time,
  withdrawnAt: Nullable(Time),
  withdrawnBy: Nullable(Type.String()),
  /** The latest of its pair that was not withdrawn. */
  stands: Type.Boolean(),
});
export type Judgement = Static<typeof Judgement>;

/** Who an entity is: its members, every judgement about them, and what does not fit together. */
export const Identity = Type.Object({
  canonicalId: Type.Optional(Type.String()),
  members: Type.Array(Type.Intersect([GraphNode, Type.Object({ gone: Type.Boolean() })])),
  /** Entities that are none of its members, of which something was judged. */
  others: Type.Array(GraphNode),
  judgements: Type.Array(Judgement),
  /** Judgements "same" without which the entity falls apart into two parts of several members. */
  bridges: Type.Array(Type.String()),
  /** Pairs judged different that others make the same. */
  conflicts: Type.Array(
    Type.Object({
      /** The judgement "different". */
      judgement: Type.String(),
      a: EntityKey,
      b: EntityKey,
      through: Type.Array(EntityKey),
    }),
  ),
});
export type Identity = Static<typeof Identity>;

/** Takes one record out of an entity of many. */
export const TakeOut = Type.Object({ note: Type.Optional(Type.String({ maxLength: 2000 })) });
export type TakeOut = Static<typeof TakeOut>;

export const StartCrossref = Type.Object({
  left: Type.String({ minLength: 1 }),
  /** Within the left dataset itself if there is none. */
  right: Type.Optional(Type.String({ minLength: 1 })),
  schema: Type.String(),
  /** Pairs from this score on are the same without a look; never for people unless the node allows it. */
  automaticFrom: Type.Optional(Type.Number({ minimum: 0.5, maximum: 1 })),
});
export type StartCrossref = Static<typeof StartCrossref>;

export const CrossrefRun = Type.Object({
  id: Type.String({ format: 'uuid' }),
  left: Type.String(),
  right: Nullable(Type.String()),
  schema: Type.String(),
  automaticFrom: Nullable(Type.Number()),
  state: Type.Union([Type.Literal('waiting'), Type.Literal('running'), Type.Literal('done'), Type.Literal('failed')]),
  at: Time,
  by: Type.String(),
  finishedAt: Nullable(Time),
  entities: Type.Integer(),
  found: Type.Integer(),
  /** Pairs nobody has judged. */
  open: Type.Integer(),
  error: Nullable(Type.String()),
});
export type CrossrefRun = Static<typeof CrossrefRun>;
export const CrossrefRuns = Type.Array(CrossrefRun);
export type CrossrefRuns = Static<typeof CrossrefRuns>;

const Side = Type.Object({
  node: GraphNode,
  properties: Type.Record(Type.String(), Type.Array(Type.String())),
});

export const CrossrefPair = Type.Object({
  a: Side,
  b: Side,
  score: Type.Number(),
  outcome: Verdict,
  ledger: Type.Array(LedgerLine),
  judgement: Nullable(Judgement),
  /** Both are one by other judgements. */
  together: Type.Boolean(),
});
export type CrossrefPair = Static<typeof CrossrefPair>;

export const CrossrefPage = Type.Object({ run: CrossrefRun, pairs: Type.Array(CrossrefPair), total: Type.Integer() });
export type CrossrefPage = Static<typeof CrossrefPage>;

/** What follows from a judgement, a withdrawal or taking a record out. */
export const Judged = Type.Object({
  /** What was made or withdrawn. */
  judgements: Type.Array(Judgement),
  /** The entity of the first that it is about. */
  identity: Identity,
  /** The run that was named, with what is left of it. */
  run: Type.Optional(CrossrefRun),
});
export type Judged = Static<typeof Judged>;

export const CrossrefSettings = Type.Object({
  /** Whether people may be judged the same without a look. */
  automaticPeople: Type.Boolean(),
});
export type CrossrefSettings = Static<typeof CrossrefSettings>;

/** What can be compared: each feed that holds entities, with how many of each schema. */
export const CrossrefChoices = Type.Array(
  Type.Object({
    dataset: Type.String(),
    schemas: Type.Array(Type.Object({ schema: Type.String(), label: Type.String(), entities: Type.Integer() })),
  }),
);
export type CrossrefChoices = Static<typeof CrossrefChoices>;

const FeedName = Type.String({ minLength: 1, maxLength: 100 });
const SpaceName = Type.String({ minLength: 1, maxLength: 100 });
/** Feeds whose ids mean the same; `before` is the name that the space had. */
export const DeclareIdSpace = Type.Object({
  datasets: Type.Array(FeedName, { minItems: 2, maxItems: 500 }),
  before: Type.Optional(SpaceName),
});
export type DeclareIdSpace = Static<typeof DeclareIdSpace>;
/** Each feed that shares its ids, with the name of its space and who said so. */
export const IdSpaces = Type.Array(Type.Object({ dataset: FeedName, space: SpaceName, by: Type.String(), at: Time }));
export type IdSpaces = Static<typeof IdSpaces>;
