import { type Static, Type } from 'typebox';
import { Time } from './common.ts';

const oneOf = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.String({ enum: values }));

export const GoodsRuleKind = oneOf([
  'unit_price',
  'weight_value',
  'new_route',
  'container_time',
  'departure_origin',
  'listed_party',
]);
export type GoodsRuleKind = Static<typeof GoodsRuleKind>;

/** Named values of a rule or of what it found. */
export const GoodsValues = Type.Record(
  Type.String(),
  Type.Union([Type.Number(), Type.String(), Type.Array(Type.String())]),
);
export type GoodsValues = Static<typeof GoodsValues>;

export const GoodsHit = Type.Object({
  rule: Type.String(),
  kind: GoodsRuleKind,
  title: Type.String(),
  strength: Type.Number(),
  score: Type.Number(),
  text: Type.String(),
  evidence: GoodsValues,
});
export type GoodsHit = Static<typeof GoodsHit>;

/** One item of one declaration, as it was declared last. */
export const DeclarationRow = Type.Object({
  id: Type.String(),
  mrn: Type.String(),
  /** Which item of its number it is, where the source says so. */
  item: Type.Optional(Type.String()),
  version: Type.Integer(),
  date: Type.String({ description: 'YYYY-MM-DD' }),
  office: Type.Optional(Type.String()),
  importer: Type.Optional(Type.String()),
  importerEori: Type.Optional(Type.String()),
  seller: Type.Optional(Type.String()),
  sellerCountry: Type.Optional(Type.String()),
  origin: Type.Optional(Type.String()),
  departure: Type.Optional(Type.String()),
  /** As declared, and its first six digits. */
  hsCode: Type.Optional(Type.String()),
  hs6: Type.Optional(Type.String()),
  /** Short title of the HS chapter. */
  goods: Type.Optional(Type.String()),
  /** Kilograms; euro; euro a kilogram. */
  netKg: Type.Optional(Type.Number()),
  valueEur: Type.Optional(Type.Number()),
  unitPrice: Type.Optional(Type.Number()),
  container: Type.Optional(Type.String()),
  transportDocument: Type.Optional(Type.String()),
  vesselImo: Type.Optional(Type.String()),
  score: Type.Number(),
  hits: Type.Array(GoodsHit),
  alert: Type.Optional(Type.String()),
  handling: Type.String(),
});
export type DeclarationRow = Static<typeof DeclarationRow>;

export const DeclarationsQuery = Type.Object({
  from: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  to: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  /** Id of a rule that it met. */
  rule: Type.Optional(Type.String({ maxLength: 100 })),
  hs: Type.Optional(Type.String({ pattern: '^\\d{2,6}$' })),
  container: Type.Optional(Type.String({ maxLength: 20 })),
  /** Beginning of an MRN, an EORI number, or part of the name of a party. */
  q: Type.Optional(Type.String({ minLength: 3, maxLength: 100 })),
  sort: Type.Optional(oneOf(['score', 'date', 'value'])),
  offset: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
});
export type DeclarationsQuery = Static<typeof DeclarationsQuery>;
export const Declarations = Type.Object({ declarations: Type.Array(DeclarationRow), total: Type.Integer() });
export type Declarations = Static<typeof Declarations>;

/** A party of a declaration: who of the graph it may be, and whether somebody of its name is on a list. */
export const DeclarationParty = Type.Object({
  role: oneOf(['importer', 'seller']),
  name: Type.String(),
  /** DATASET/ID of it in the graph. */
  key: Type.String(),
  /** Entities of other feeds that share a selector with it. */
  known: Type.Array(
    Type.Object({ key: Type.String(), caption: Type.String(), schema: Type.String(), by: Type.String() }),
  ),
  listed: Type.Array(
    Type.Object({ dataset: Type.String(), id: Type.String(), caption: Type.String(), score: Type.Number() }),
  ),
  /** Its declarations so far. */
  declarations: Type.Integer(),
});
export type DeclarationParty = Static<typeof DeclarationParty>;

/** One declaration with everything that a person needs to decide on it. */
export const DeclarationPage = Type.Object({
  /** DATASET/ID of the consignment in the graph. */
  key: Type.String(),
  row: DeclarationRow,
  /** Other items of its number. */
  items: Type.Array(DeclarationRow),
  /** Earlier versions of this item, newest first, with what changed. */
  versions: Type.Array(
    Type.Object({
      version: Type.Integer(),
      received: Time,
      changes: Type.Array(Type.Object({ field: Type.String(), before: Type.String(), after: Type.String() })),
    }),
  ),
  parties: Type.Array(DeclarationParty),
  /** Unit prices of its peers, euro a kilogram: quantiles, and how many by which code. */
  peers: Type.Optional(
    Type.Object({
      hs: Type.String(),
      count: Type.Integer(),
      /** 5, 25, 50, 75, 95 % */
      quantiles: Type.Array(Type.Number()),
      /** Of up to 500 of them, for a strip of points. */
      sample: Type.Array(Type.Number()),
    }),
  ),
  container: Type.Optional(
    Type.Object({
      number: Type.String(),
      /** Other declarations with it, newest first. */
      others: Type.Array(
        Type.Object({
          id: Type.String(),
          mrn: Type.String(),
          date: Type.String(),
          departure: Type.Optional(Type.String()),
          transportDocument: Type.Optional(Type.String()),
        }),
      ),
    }),
  ),
  vessel: Type.Optional(
    Type.Object({
      imo: Type.String(),
      /** The track of it that was heard last. */
      track: Type.Optional(Type.String()),
      name: Type.Optional(Type.String()),
      lastHeard: Type.Optional(Time),
      /** What was found at sea about it in the 60 days before: plain sentences. */
      findings: Type.Array(Type.Object({ id: Type.String(), text: Type.String(), at: Time, score: Type.Number() })),
    }),
  ),
  handling: Type.String(),
});
export type DeclarationPage = Static<typeof DeclarationPage>;

/** What a rule would have given on history. */
export const GoodsTrial = Type.Object({
  at: Time,
  /** The first and last day of what it was tried on; absent where there is no history. */
  from: Type.Optional(Type.String()),
  to: Type.Optional(Type.String()),
  declarations: Type.Integer(),
  /** Declarations of which it could speak. */
  examined: Type.Integer(),
  hits: Type.Integer(),
  /** Of its hits that people have decided. */
  confirmed: Type.Integer(),
  dismissed: Type.Integer(),
  /** The strongest hits. */
  examples: Type.Array(
    Type.Object({
      /** Of its declaration, where that is still there. */
      id: Type.Optional(Type.String()),
      mrn: Type.String(),
      date: Type.String(),
      strength: Type.Number(),
      text: Type.String(),
    }),
  ),
});
export type GoodsTrial = Static<typeof GoodsTrial>;

export const GoodsRuleBody = Type.Object({
  /** Lower case letters, digits and hyphens. */
  id: Type.String({ pattern: '^[a-z][a-z0-9-]{1,63}$' }),
  kind: GoodsRuleKind,
  title: Type.String({ minLength: 1, maxLength: 200 }),
  parameters: GoodsValues,
  weight: Type.Number({ minimum: 0, maximum: 1 }),
  owner: Type.String({ minLength: 1, maxLength: 100 }),
  validFrom: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  validUntil: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
});
export type GoodsRuleBody = Static<typeof GoodsRuleBody>;

export const GoodsRuleShape = Type.Object({
  ...GoodsRuleBody.properties,
  version: Type.Integer(),
  /** draft: written, and perhaps tried; in-force; withdrawn; replaced by a later version. */
  state: oneOf(['draft', 'in-force', 'withdrawn', 'replaced']),
  by: Type.String(),
  at: Time,
  trial: Type.Optional(GoodsTrial),
  /** Since it is in force. */
  statistics: Type.Object({
    examined: Type.Integer(),
    hits: Type.Integer(),
    alerts: Type.Integer(),
    confirmed: Type.Integer(),
    dismissed: Type.Integer(),
    /** Hits of the last 30 days, oldest first. */
    days: Type.Array(Type.Integer()),
  }),
});
export type GoodsRuleShape = Static<typeof GoodsRuleShape>;

/** What a kind of rule says and what can be set. */
export const GoodsKind = Type.Object({
  kind: GoodsRuleKind,
  title: Type.String(),
  text: Type.String(),
  parameters: Type.Array(
    Type.Object({
      name: Type.String(),
      /** A number with its bounds, one of `choices`, or a list of country codes. */
      type: oneOf(['number', 'choice', 'countries']),
      choices: Type.Optional(Type.Array(Type.String())),
      unit: Type.Optional(Type.String()),
      min: Type.Optional(Type.Number()),
      max: Type.Optional(Type.Number()),
      default: Type.Union([Type.Number(), Type.String(), Type.Array(Type.String())]),
      text: Type.String(),
    }),
  ),
});
export type GoodsKind = Static<typeof GoodsKind>;

export const GoodsRules = Type.Object({
  rules: Type.Array(GoodsRuleShape),
  kinds: Type.Array(GoodsKind),
  declarations: Type.Integer(),
  threshold: Type.Number(),
});
export type GoodsRules = Static<typeof GoodsRules>;
