import { type Static, Type } from 'typebox';
import { Role, Time } from './common.ts';

export const Person = Type.Object({
  id: Type.String(),
  name: Type.String(),
  displayName: Type.String(),
  role: Role,
  disabled: Type.Boolean(),
  createdAt: Time,
  lastSeenAt: Type.Optional(Time),
});
export type Person = Static<typeof Person>;
export const AddPerson = Type.Object({
  name: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{1,63}$' }),
  displayName: Type.Optional(Type.String({ maxLength: 200 })),
  role: Role,
});
export type AddPerson = Static<typeof AddPerson>;
export const EditPerson = Type.Object({
  role: Type.Optional(Role),
  disabled: Type.Optional(Type.Boolean()),
  displayName: Type.Optional(Type.String({ maxLength: 200 })),
});
export type EditPerson = Static<typeof EditPerson>;
export const OneTimePassword = Type.Object({ name: Type.String(), oneTimePassword: Type.String() });
export type OneTimePassword = Static<typeof OneTimePassword>;

/** A token carries one fixed purpose and may do only what that purpose needs. */
export const TokenUse = Type.Union([Type.Literal('screening'), Type.Literal('ingest'), Type.Literal('proof')]);
export type TokenUse = Static<typeof TokenUse>;
export const Token = Type.Object({
  id: Type.String(),
  name: Type.String(),
  use: TokenUse,
  purpose: Type.String(),
  legalBasis: Type.String(),
  createdAt: Time,
  lastUsedAt: Type.Optional(Time),
  disabled: Type.Boolean(),
});
export type Token = Static<typeof Token>;
export const AddToken = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  use: TokenUse,
  purpose: Type.String({ minLength: 3, maxLength: 300 }),
  legalBasis: Type.String({ minLength: 3, maxLength: 300 }),
});
export type AddToken = Static<typeof AddToken>;
export const NewToken = Type.Object({ token: Token, secret: Type.String({ description: 'shown once' }) });
export type NewToken = Static<typeof NewToken>;

export const Thresholds = Type.Object({
  threshold: Type.Number({ minimum: 0.5, maximum: 1 }),
  freeTextThreshold: Type.Number({ minimum: 0.5, maximum: 1 }),
  limit: Type.Integer({ minimum: 1, maximum: 500 }),
  fourEyes: Type.Union([Type.Literal('off'), Type.Literal('confirm'), Type.Literal('all')]),
  paymentClockHours: Type.Number({ minimum: 0.1, maximum: 720 }),
  customerClockHours: Type.Number({ minimum: 0.1, maximum: 8760 }),
  vesselClockHours: Type.Number({ minimum: 0.1, maximum: 8760 }),
  vesselThreshold: Type.Number({ minimum: 0.1, maximum: 1 }),
  hazardClockHours: Type.Number({ minimum: 0.1, maximum: 8760 }),
  goodsClockHours: Type.Number({ minimum: 0.1, maximum: 8760 }),
  faultThreshold: Type.Number({ minimum: 0.1, maximum: 1 }),
  goodsThreshold: Type.Number({ minimum: 0.1, maximum: 1 }),
  trackDays: Type.Integer({ minimum: 1, maximum: 3660 }),
  pleasureTrackDays: Type.Integer({ minimum: 1, maximum: 3660 }),
  declarationDays: Type.Integer({ minimum: 1, maximum: 7320 }),
  dismissalReviewMonths: Type.Integer({ minimum: 1, maximum: 120 }),
  signedOutAfterMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
  authority: Type.String({ minLength: 1, maxLength: 200 }),
});
export type Thresholds = Static<typeof Thresholds>;

export const WhatIf = Type.Object({
  threshold: Type.Number(),
  against: Type.Number(),
  replayed: Type.Integer(),
  alerts: Type.Integer(),
  alertsThen: Type.Integer(),
  confirmedLost: Type.Integer(),
  dismissedSpared: Type.Integer(),
  /** Alerts that were confirmed and would not have been raised. */
  lost: Type.Array(
    Type.Object({ id: Type.String(), subject: Type.String(), listed: Type.String(), score: Type.Number() }),
  ),
});
export type WhatIf = Static<typeof WhatIf>;

export const Backup = Type.Object({
  id: Type.String(),
  at: Time,
  bytes: Type.Integer(),
  rows: Type.Integer(),
  sha256: Type.String(),
});
export type Backup = Static<typeof Backup>;

export const Run = Type.Object({
  id: Type.String(),
  kind: Type.Union([
    Type.Literal('payment'),
    Type.Literal('subjects'),
    Type.Literal('list-change'),
    Type.Literal('daily'),
    Type.Literal('query'),
  ]),
  startedAt: Time,
  finishedAt: Type.Optional(Time),
  engine: Type.String(),
  threshold: Type.Number(),
  listVersions: Type.Array(Type.Object({ dataset: Type.String(), version: Type.Integer(), hash: Type.String() })),
  subjects: Type.Integer(),
  hits: Type.Integer(),
  errors: Type.Integer(),
  by: Type.String(),
});
export type Run = Static<typeof Run>;
