import { type Static, Type } from 'typebox';
import { Reason } from './alerts.ts';
import { Time } from './common.ts';

/** A search is kept under an id with its purpose, so that no name stands in an address. */
export const SearchEdit = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 512 }),
  schema: Type.Optional(Type.String()),
  birthDate: Type.Optional(Type.String({ maxLength: 32 })),
  country: Type.Optional(Type.String({ maxLength: 64 })),
  document: Type.Optional(Type.String({ maxLength: 64 })),
  dataset: Type.Optional(Type.String()),
});
export type SearchEdit = Static<typeof SearchEdit>;

export const SearchHit = Type.Object({
  id: Type.String(),
  caption: Type.String(),
  schema: Type.String(),
  dataset: Type.String(),
  score: Type.Number(),
  match: Type.Boolean(),
  reasons: Type.Array(Reason),
  listedName: Type.String(),
});
export type SearchHit = Static<typeof SearchHit>;

export const SearchResult = Type.Object({
  id: Type.String(),
  query: SearchEdit,
  at: Time,
  threshold: Type.Number(),
  /** At or above the threshold, best first; then the nearest below it. */
  hits: Type.Array(SearchHit),
  near: Type.Array(SearchHit),
  listVersions: Type.Array(Type.Object({ dataset: Type.String(), version: Type.Integer() })),
  tookMs: Type.Number(),
});
export type SearchResult = Static<typeof SearchResult>;
export const RecentSearches = Type.Array(
  Type.Object({ id: Type.String(), query: SearchEdit, at: Time, hits: Type.Integer() }),
);
export type RecentSearches = Static<typeof RecentSearches>;
