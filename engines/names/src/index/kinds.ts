import type { NameKind } from '../types.ts';

const BITS: Readonly<Record<NameKind, number>> = { person: 1, organization: 2, vessel: 4, aircraft: 8, any: 15 };

/** Kinds as bits: two kinds may be the same thing when they share one. `any` shares one with all. */
export function kindBits(kind: NameKind): number {
  return BITS[kind];
}
