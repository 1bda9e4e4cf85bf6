/**
 * Two decimals that add up: each part is rounded down, and what is missing to the rounded total goes to those that lost
 * most (largest remainder).
 * @param total what the parts sum to, within rounding
 * @returns whole hundredths, in the order of the parts
 * @example hundredthsThatAddUp([0.333, 0.333, 0.334], 1) // [33, 33, 34]
 */
export function hundredthsThatAddUp(parts: readonly number[], total: number): number[] {
  const exact = parts.map((part) => part * 100);
  const rounded = exact.map((part) => Math.floor(part + 1e-9));
  const missing = Math.round(total * 100) - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - (rounded[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, Math.max(0, missing))) rounded[at] = (rounded[at] ?? 0) + 1;
  for (const { at } of byRemainder.slice(missing < 0 ? missing : byRemainder.length))
    rounded[at] = (rounded[at] ?? 0) - 1;
  return rounded;
}

/** @example signed(-5) // '−0.05' */
export function signed(hundredths: number): string {
  return `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`;
}
