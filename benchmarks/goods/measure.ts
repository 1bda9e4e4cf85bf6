/** A declaration's score beside what a person found of it. */
export interface Scored {
  readonly score: number;
  readonly isConfirmed: boolean;
}

/**
 * The share of confirmed ones among the highest scores. Of equal scores at the edge each counts for its share, so that
 * their order in the file makes no difference.
 *
 * @param share 0–1 of all declarations.
 */
export function precisionAt(scored: readonly Scored[], share: number): number {
  const room = Math.floor(scored.length * share);
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const edge = sorted[room - 1]?.score ?? 0;
  const above = sorted.filter(({ score }) => score > edge);
  const atEdge = sorted.filter(({ score }) => score === edge);
  const confirmed = (some: readonly Scored[]): number => some.filter(({ isConfirmed }) => isConfirmed).length;
  return (confirmed(above) + (confirmed(atEdge) * (room - above.length)) / atEdge.length) / room;
}

/** The share of confirmed ones among all. */
export function baseRate(scored: readonly Scored[]): number {
  return scored.filter(({ isConfirmed }) => isConfirmed).length / scored.length;
}
