import { type Static, Type } from 'typebox';

/** The dialect of yente, OpenSanctions' matching API, so that its clients work unchanged. */

const Values = Type.Union([
  Type.String(),
  Type.Number(),
  Type.Null(),
  Type.Array(Type.Union([Type.String(), Type.Number(), Type.Null()])),
]);

export const Example = Type.Object({
  id: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  schema: Type.String({ maxLength: 64 }),
  properties: Type.Record(Type.String(), Values),
});
export type Example = Static<typeof Example>;

/** yente's own limit. */
export const BATCH_MAX = 100;

export const MatchBody = Type.Object({
  queries: Type.Record(Type.String(), Example, { maxProperties: BATCH_MAX }),
  weights: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  config: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});

/** Query strings carry a list as a repeated key. */
const Many = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));

export const MatchQuery = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  threshold: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  cutoff: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  algorithm: Type.Optional(Type.String({ maxLength: 64 })),
  include_dataset: Many,
  exclude_dataset: Many,
  exclude_schema: Many,
  exclude_entity_ids: Many,
  topics: Many,
  changed_since: Type.Optional(Type.String({ maxLength: 40 })),
});
export type MatchQuery = Static<typeof MatchQuery>;

export const SearchQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 512 })),
  schema: Type.Optional(Type.String({ maxLength: 64 })),
  countries: Many,
  topics: Many,
  datasets: Many,
  include_dataset: Many,
  exclude_dataset: Many,
  exclude_schema: Many,
  changed_since: Type.Optional(Type.String({ maxLength: 40 })),
  facets: Many,
  limit: Type.Optional(Type.Integer({ minimum: 0, maximum: 500 })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 9500 })),
  sort: Many,
  fuzzy: Type.Optional(Type.Boolean()),
  simple: Type.Optional(Type.Boolean()),
  filter_op: Type.Optional(Type.String()),
});
export type SearchQuery = Static<typeof SearchQuery>;

export function many(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat();
}
