import { schema as schemaOf } from '@quintet/core/model';
import { Type, type Static } from 'typebox';

/** The shapes of the W3C Reconciliation Service API 0.2, as OpenRefine asks and is answered. */

const PropertyValue = Type.Union([
  Type.String(),
  Type.Number(),
  Type.Boolean(),
  Type.Record(Type.String(), Type.Unknown()),
]);

export type PropertyValue = Static<typeof PropertyValue>;

export const ReconciliationQuery = Type.Object({
  query: Type.Optional(Type.String({ maxLength: 1000 })),
  type: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String()), Type.Null()])),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  properties: Type.Optional(
    Type.Array(Type.Object({ pid: Type.String(), v: Type.Union([PropertyValue, Type.Array(PropertyValue)]) }), {
      maxItems: 50,
    }),
  ),
});
export type ReconciliationQuery = Static<typeof ReconciliationQuery>;

export const Queries = Type.Record(Type.String(), ReconciliationQuery, { minProperties: 1, maxProperties: 100 });
export type Queries = Static<typeof Queries>;

export const Extension = Type.Object({
  ids: Type.Array(Type.String({ maxLength: 400 }), { maxItems: 100 }),
  properties: Type.Array(
    Type.Object({
      id: Type.String({ maxLength: 100 }),
      settings: Type.Optional(
        Type.Object({
          limit: Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.String({ pattern: '^\\d{0,6}$' })])),
          render: Type.Optional(Type.String()),
        }),
      ),
    }),
    { maxItems: 50 },
  ),
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
