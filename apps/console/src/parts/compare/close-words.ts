/** A longer word may differ in more letters. */
const ONE_FROM = 4;
const TWO_FROM = 8;
/** Of longer texts every letter would be compared with every other. */
const LETTERS_MAX = 60;

/**
 * Whether two words are spellings of each other: one letter more, less or other from four letters on, two from eight on.
 * @example isClose('mohammed', 'muhammad') // true
 */
export function isClose(a: string, b: string): boolean {
  const [one, other] = [Array.from(a), Array.from(b)];
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter >= TWO_FROM ? 2 : shorter >= ONE_FROM ? 1 : 0;
  if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return false;
  if (Math.max(one.length, other.length) > LETTERS_MAX) return false;
  return editsBetween(one, other) <= allowed;
}

function editsBetween(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
