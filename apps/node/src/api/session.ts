import { type Static, Type } from 'typebox';
import { Role, Time } from './common.ts';

export const SignIn = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 256 }),
});
export type SignIn = Static<typeof SignIn>;

/** Why this person acts; stated once per shift, kept with every reading of protected data. */
export const Purpose = Type.Object({
  text: Type.String({ minLength: 3, maxLength: 300 }),
  legalBasis: Type.String({ minLength: 3, maxLength: 300 }),
  until: Type.Optional(Time),
});
export type Purpose = Static<typeof Purpose>;

export const PurposeChoice = Type.Object({ id: Type.String(), text: Type.String(), legalBasis: Type.String() });
export type PurposeChoice = Static<typeof PurposeChoice>;

export const Me = Type.Object({
  account: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String(), role: Role }),
  mustChangePassword: Type.Boolean(),
  purpose: Type.Optional(Purpose),
  /** Purposes to choose from; free text may narrow one (a case number). */
  purposes: Type.Array(PurposeChoice),
  /** Action names that the policy lets this account do; the console hides the rest. */
  may: Type.Array(Type.String()),
  node: Type.Object({ authority: Type.String(), version: Type.String(), handling: Type.String() }),
  /** Who may be given an alert. */
  colleagues: Type.Array(Type.Object({ name: Type.String(), displayName: Type.String() })),
  /** Numbers in the navigation: only what waits for this person. */
  waiting: Type.Object({ alerts: Type.Integer(), notices: Type.Integer() }),
  feeds: Type.Object({ onTime: Type.Integer(), all: Type.Integer() }),
  signedOutAfterMinutes: Type.Integer(),
  now: Time,
});
export type Me = Static<typeof Me>;

export const ChangePassword = Type.Object({
  current: Type.String({ maxLength: 256 }),
  next: Type.String({ maxLength: 256, description: 'at least 12 characters' }),
});
export type ChangePassword = Static<typeof ChangePassword>;
