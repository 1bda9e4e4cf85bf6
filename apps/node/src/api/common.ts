import { type Static, type TSchema, Type } from 'typebox';

/** A time with zone, ISO 8601. */
export const Time = Type.String({ format: 'date-time', description: 'ISO 8601 with zone' });
export const Text = (description: string) => Type.String({ description, maxLength: 10_000 });
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Finding = Type.Object({
  severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('info')]),
  code: Type.String(),
  path: Type.Optional(Type.String()),
  line: Type.Optional(Type.Integer()),
  message: Type.String(),
});
export type Finding = Static<typeof Finding>;

/** A finding in what everybody may read: sentence and place may quote protected data and come for a stated purpose only. */
export const ShownFinding = Type.Object({ ...Finding.properties, message: Type.Optional(Type.String()) });
export type ShownFinding = Static<typeof ShownFinding>;

/** What every refusal looks like: a code with a row in docs/errors.md, a plain sentence, and where it helps, the places. */
export const Problem = Type.Object({
  code: Type.String({ examples: ['ACC-101'] }),
  message: Type.String(),
  findings: Type.Optional(Type.Array(Finding)),
});
export type Problem = Static<typeof Problem>;

export const Role = Type.Union([
  Type.Literal('administrator'),
  Type.Literal('supervisor'),
  Type.Literal('analyst'),
  Type.Literal('auditor'),
]);
export type Role = Static<typeof Role>;

/** FollowTheMoney properties: each has several values, each is text. */
export const Properties = Type.Record(Type.String(), Type.Array(Type.String()));
export type Properties = Static<typeof Properties>;

export const EntityBody = Type.Object({
  id: Type.String(),
  schema: Type.String(),
  caption: Type.Optional(Type.String()),
  properties: Properties,
});
export type EntityBody = Static<typeof EntityBody>;
