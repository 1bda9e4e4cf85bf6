import { type Static, Type } from 'typebox';
import { Nullable, Time } from './common.ts';

/** An entity of one feed as `DATASET/ID`. In answers of the graph: of the entity's members the first. */
export const EntityKey = Type.String({ minLength: 3, maxLength: 400, pattern: '^[^/]+/.+$' });
export type EntityKey = Static<typeof EntityKey>;

export const GraphNode = Type.Object({
  key: EntityKey,
  caption: Type.String(),
  schema: Type.String(),
  /** Datasets of all its members. */
  datasets: Type.Array(Type.String()),
  /** Links of all its members, however many are given. */
  degree: Type.Integer(),
  /** Topics such as `sanction`, `role.pep`. */
  topics: Type.Array(Type.String()),
});
export type GraphNode = Static<typeof GraphNode>;

export const GraphEdge = Type.Object({
  /** The entity that says it, `DATASET/ID`; several edges may come of one. */
  key: EntityKey,
  schema: Type.String(),
  from: EntityKey,
  to: EntityKey,
  start: Type.Optional(Type.String()),
  end: Type.Optional(Type.String()),
  /** `A owns 25 % of B`. */
  text: Type.String(),
  /** 0..1: the share of an ownership, else how much a link of its schema tells. */
  strength: Type.Number(),
  nature: Type.Union([Type.Literal('fact'), Type.Literal('assessment')]),
  dataset: Type.String(),
});
export type GraphEdge = Static<typeof GraphEdge>;

/** Links of an entity that were not given, by schema; with `hub` it has too many to be drawn at all. */
export const MoreLinks = Type.Object({
  key: EntityKey,
  schema: Type.String(),
  count: Type.Integer(),
  hub: Type.Boolean(),
});
export type MoreLinks = Static<typeof MoreLinks>;

export const Network = Type.Object({
  nodes: Type.Array(GraphNode),
  edges: Type.Array(GraphEdge),
  more: Type.Array(MoreLinks),
});
export type Network = Static<typeof Network>;

export const AskFind = Type.Object({
  /** An id, an identifier such as a passport number, or words of names of which the last may be cut short. */
  q: Type.String({ minLength: 1, maxLength: 200 }),
  schema: Type.Optional(Type.String({ maxLength: 60 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
export type AskFind = Static<typeof AskFind>;

export const FindEntities = Type.Array(GraphNode);
export type FindEntities = Static<typeof FindEntities>;

export const AskNeighbours = Type.Object({
  keys: Type.Array(EntityKey, { minItems: 1, maxItems: 200 }),
  /** Only links of these schemata. */
  schemas: Type.Optional(Type.Array(Type.String(), { maxItems: 60 })),
  /** A day: only what held then. */
  at: Type.Optional(Type.String({ format: 'date' })),
  /** Neighbours given for each, strongest first; default 25. */
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000 })),
});
export type AskNeighbours = Static<typeof AskNeighbours>;

export const AskPaths = Type.Object({
  a: EntityKey,
  b: EntityKey,
  max: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  depth: Type.Optional(Type.Integer({ minimum: 1, maximum: 8 })),
  at: Type.Optional(Type.String({ format: 'date' })),
});
export type AskPaths = Static<typeof AskPaths>;

export const Paths = Type.Object({
  paths: Type.Array(Type.Object({ score: Type.Number(), nodes: Type.Array(EntityKey), edges: Type.Array(GraphEdge) })),
  nodes: Type.Array(GraphNode),
  /** Entities with so many links that no path runs through them. */
  hubs: Type.Array(GraphNode),
  /** The search gave up before all was looked at. */
  bounded: Type.Boolean(),
});
export type Paths = Static<typeof Paths>;

export const AskGroup = Type.Object({ keys: Type.Array(EntityKey, { minItems: 2, maxItems: 2000 }) });
export type AskGroup = Static<typeof AskGroup>;

/** What entities have in common, what is shared by most of them and held by fewest others first. */
export const Shared = Type.Object({
  nodes: Type.Array(GraphNode),
  common: Type.Array(
    Type.Object({
      /** A selector (`phone`, `address`, …) or an entity that they are linked with. */
      kind: Type.Union([Type.Literal('selector'), Type.Literal('entity')]),
      type: Type.String(),
      value: Type.String(),
      key: Type.Optional(EntityKey),
      /** Who of those asked about. */
      sharedBy: Type.Array(EntityKey),
      /** How many entities hold it at all. */
      degree: Type.Integer(),
      /** Bits of evidence that it is for them belonging together. */
      bits: Type.Number(),
    }),
  ),
});
export type Shared = Static<typeof Shared>;

/** Groups within a network, and who holds them together. */
export const Communities = Type.Object({
  groups: Type.Array(Type.Array(EntityKey)),
  /** Greatest first; `betweenness` is the share of shortest paths that run through, 0..1. */
  brokers: Type.Array(Type.Object({ key: EntityKey, betweenness: Type.Number() })),
});
export type Communities = Static<typeof Communities>;

/** What is made into a file outside the node: entities that it names, and as what. */
export const GraphExport = Type.Object({
  keys: Type.Array(EntityKey, { minItems: 1, maxItems: 20_000 }),
  format: Type.Union([Type.Literal('png'), Type.Literal('svg'), Type.Literal('graphml'), Type.Literal('csv')]),
});
export type GraphExport = Static<typeof GraphExport>;

const Share = Type.Object({ min: Type.Number(), max: Type.Number() });

export const OwnershipPage = Type.Object({
  subject: GraphNode,
  at: Type.String(),
  threshold: Type.Number(),
  owners: Type.Array(
    Type.Object({
      /** Undefined for what nobody declared. */
      key: Type.Optional(EntityKey),
      caption: Type.String(),
      schema: Type.String(),
      kind: Type.String(),
      share: Share,
      control: Type.Boolean(),
      chains: Type.Array(Type.Array(EntityKey)),
      chainsMore: Type.Boolean(),
      /** Reaches the threshold, or controls. */
      beneficial: Type.Boolean(),
    }),
  ),
  /** Everybody on the chains and what connects them, for the diagram; `share` in percent. */
  network: Type.Object({
    nodes: Type.Array(
      Type.Intersect([
        GraphNode,
        /** The part of it, in percent, that no owner is declared to hold; absent where there is none. */
        Type.Object({ undeclared: Type.Optional(Share) }),
      ]),
    ),
    edges: Type.Array(
      Type.Intersect([GraphEdge, Type.Object({ share: Type.Optional(Share), control: Type.Boolean() })]),
    ),
  }),
  verdicts: Type.Array(
    Type.Object({
      regime: Type.String(),
      owned: Type.Boolean(),
      controlled: Type.Boolean(),
      text: Type.String(),
      source: Type.String(),
      chain: Type.Array(EntityKey),
    }),
  ),
  flags: Type.Array(
    Type.Object({ type: Type.String(), text: Type.String(), source: Type.String(), keys: Type.Array(EntityKey) }),
  ),
  /** What was marked on the way: dangling references, sums over 100, bounds that were reached. */
  notes: Type.Array(Type.String()),
});
export type OwnershipPage = Static<typeof OwnershipPage>;

export const Timeline = Type.Array(
  Type.Object({
    start: Type.Optional(Type.String()),
    end: Type.Optional(Type.String()),
    schema: Type.String(),
    text: Type.String(),
    key: EntityKey,
    dataset: Type.String(),
    other: Type.Optional(GraphNode),
  }),
);
export type Timeline = Static<typeof Timeline>;

/** One entity from all its sources. */
export const GraphEntity = Type.Object({
  key: EntityKey,
  /** The id under which its members are one; undefined for one member. */
  canonicalId: Type.Optional(Type.String()),
  caption: Type.String(),
  schema: Type.String(),
  topics: Type.Array(Type.String()),
  members: Type.Array(
    Type.Object({
      key: EntityKey,
      dataset: Type.String(),
      datasetTitle: Type.String(),
      id: Type.String(),
      caption: Type.String(),
      schema: Type.String(),
      grade: Type.String(),
      handling: Type.String(),
      firstSeen: Time,
      /** When its feed stopped saying it. */
      goneAt: Nullable(Time),
      /** It is an entry of a list that is screened. */
      listed: Type.Boolean(),
    }),
  ),
  statements: Type.Array(
    Type.Object({
      member: EntityKey,
      property: Type.String(),
      type: Type.String(),
      value: Type.String(),
      /** For values that refer to an entity. */
      refersTo: Type.Optional(GraphNode),
      nature: Type.Union([Type.Literal('fact'), Type.Literal('assessment')]),
      firstSeen: Time,
      lastSeen: Nullable(Time),
    }),
  ),
  statementsInAll: Type.Optional(
    Type.Integer({ description: 'how many statements there are, where not all are given' }),
  ),
  selectors: Type.Array(Type.Object({ type: Type.String(), value: Type.String(), degree: Type.Integer() })),
  links: Type.Array(Type.Object({ schema: Type.String(), outward: Type.Boolean(), count: Type.Integer() })),
});
export type GraphEntity = Static<typeof GraphEntity>;

/** State of a drawn graph as the console keeps it. */
export const GraphState = Type.Object({
  nodes: Type.Array(Type.Object({ key: EntityKey, x: Type.Number(), y: Type.Number(), pinned: Type.Boolean() }), {
    maxItems: 5000,
  }),
  hidden: Type.Array(EntityKey, { maxItems: 5000 }),
  schemas: Type.Array(Type.String(), { maxItems: 100 }),
  from: Type.Optional(Type.String()),
  to: Type.Optional(Type.String()),
});
export type GraphState = Static<typeof GraphState>;

export const SaveGraphView = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  shared: Type.Boolean(),
  state: GraphState,
});
export type SaveGraphView = Static<typeof SaveGraphView>;

export const GraphView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  owner: Type.String(),
  mine: Type.Boolean(),
  shared: Type.Boolean(),
  createdAt: Time,
  state: GraphState,
});
export type GraphView = Static<typeof GraphView>;
export const GraphViews = Type.Array(Type.Omit(GraphView, ['state']));
export type GraphViews = Static<typeof GraphViews>;
