import { schema as schemaOf } from '@quintet/core/model';
import { Type, type Static } from 'typebox';

/**
 * The shapes of the W3C Reconciliation Service API 0.2, as OpenRefine asks and is answered. Only the batch is checked by
 * them: what stands in one query is read leniently (`read-query.ts`), so that no row takes the others with it.
 */

export const Query = Type.Object({
  query: Type.Optional(Type.Unknown()),
  type: Type.Optional(Type.Unknown()),
  limit: Type.Optional(Type.Unknown()),
  properties: Type.Optional(Type.Unknown()),
});
export type Query = Static<typeof Query>;

export const Queries = Type.Record(Type.String(), Query, { minProperties: 1, maxProperties: 100 });
export type Queries = Static<typeof Queries>;

export const Extension = Type.Object({
  ids: Type.Array(Type.String(), { maxItems: 100 }),
  properties: Type.Array(Type.Object({ id: Type.String(), settings: Type.Optional(Type.Unknown()) }), { maxItems: 50 }),
});
export type Extension = Static<typeof Extension>;

export interface NamedType {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export function typeOf(schema: string): NamedType {
  const known = schemaOf(schema);
  return { id: schema, name: known?.plural ?? schema, description: known?.label ?? schema };
}
