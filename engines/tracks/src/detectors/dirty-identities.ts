/** Numbers that many transponders send by mistake: never set, or set by a finger on one key. Each is many ships. */
const DIRTY = new Set([
  0, 1, 111_111_111, 123_456_789, 987_654_321, 1_193_046, 999_999_999, 200_000_000, 412_000_000, 413_000_000,
  416_000_000, 200_000_010, 574_574_574, 600_000_019,
]);
const BILLION = 1_000_000_000;

/** Whether an MMSI is known, or plainly made, to be sent by many ships: one digit nine times, a country code and zeros. */
export function isDirtyIdentity(vessel: number): boolean {
  if (vessel < 0) return false;
  if (DIRTY.has(vessel) || vessel >= BILLION) return true;
  return vessel % 1_000_000 === 0 || vessel % 111_111_111 === 0;
}
