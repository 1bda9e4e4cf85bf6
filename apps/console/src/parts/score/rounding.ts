/**
 * Rounds parts to hundredths so that what is printed adds up to the printed sum: each is rounded down, the hundredths
 * that are missing go to those with the largest remainders.
 * @param total the sum as shown; the parts' own sum when absent
 * @returns whole hundredths, in the order of the parts
 * @example roundToSum([0.333, 0.333, 0.334]) // [33, 33, 34]
 */
export function roundToSum(parts: readonly number[], total = parts.reduce((sum, part) => sum + part, 0)): number[] {
  if (parts.length === 0) return [];
  const floors = parts.map((part) => Math.floor(part * 100 + 1e-9));
  const missing = Math.round(total * 100) - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, place) => ({ place, remainder: part * 100 - (floors[place] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  // Usually each part gets at most one; a sum that was itself rounded may need one more round, or take one back.
  const each = Math.floor(missing / parts.length);
  const rest = missing - each * parts.length;
  const extra = new Set(byRemainder.slice(0, rest).map(({ place }) => place));
  return floors.map((floor, place) => floor + each + (extra.has(place) ? 1 : 0));
}
