import { type Static, Type } from 'typebox';
import { Time } from './common.ts';

const Position = Type.Tuple([Type.Number(), Type.Number()]);

/** The grid of people that exposure counts with. */
export const Population = Type.Object({
  loaded: Type.Boolean(),
  name: Type.Optional(Type.String()),
  people: Type.Optional(Type.Number()),
  cells: Type.Optional(Type.Integer()),
  at: Type.Optional(Time),
  by: Type.Optional(Type.String()),
});
export type Population = Static<typeof Population>;

/** The area that an authority answers for: countries, and areas drawn by hand. */
export const OwnArea = Type.Object({
  /** ISO 3166-1 alpha-2. */
  countries: Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { maxItems: 60 }),
  rings: Type.Array(Type.Array(Position, { minItems: 3, maxItems: 5000 }), { maxItems: 50 }),
});
export type OwnArea = Static<typeof OwnArea>;

/** Keys that are trusted to sign alerts: the key that a message brings along is never trusted. */
export const TrustedKeys = Type.Object({
  keys: Type.Array(
    Type.Object({
      /** A name of one's own for it. */
      keyId: Type.String({ minLength: 1, maxLength: 100 }),
      /** The senders that it signs for; absent for a hub that signs what it passes on. */
      senders: Type.Optional(Type.Array(Type.String({ maxLength: 300 }), { maxItems: 50 })),
      /** A certificate or public key as PEM. */
      pem: Type.String({ minLength: 50, maxLength: 20_000 }),
    }),
    { maxItems: 200 },
  ),
});
export type TrustedKeys = Static<typeof TrustedKeys>;
