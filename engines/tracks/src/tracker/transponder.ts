import { CLASS_A, CLASS_AIRCRAFT, CLASS_B, CLASS_DISTRESS, CLASS_FIXED, CLASS_UNKNOWN } from '../track-table.ts';

/** Identities by their first digits, ITU-R M.585-9: from, to (not included), class. */
const BY_IDENTITY: readonly (readonly [number, number, number])[] = [
  [970_000_000, 973_000_000, CLASS_DISTRESS],
  [974_000_000, 975_000_000, CLASS_DISTRESS],
  [990_000_000, 1_000_000_000, CLASS_FIXED],
  [111_000_000, 112_000_000, CLASS_AIRCRAFT],
  [1_000_000, 10_000_000, CLASS_FIXED],
];
const BY_MESSAGE: Readonly<Record<number, number>> = {
  1: CLASS_A,
  2: CLASS_A,
  3: CLASS_A,
  5: CLASS_A,
  4: CLASS_FIXED,
  9: CLASS_AIRCRAFT,
  11: CLASS_FIXED,
  18: CLASS_B,
  19: CLASS_B,
  21: CLASS_FIXED,
  24: CLASS_B,
};

/** Which class of transponder sends a message of this type under this identity. */
export function transponderOf(vessel: number, messageType: number): number {
  const byIdentity = BY_IDENTITY.find(([from, to]) => vessel >= from && vessel < to);
  return byIdentity?.[2] ?? BY_MESSAGE[messageType] ?? CLASS_UNKNOWN;
}
