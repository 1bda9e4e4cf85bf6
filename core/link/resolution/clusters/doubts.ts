import type { Conflict } from './conflicts.ts';

/** Said of the match by which two clusters would be joined that mostly contradict each other. */
const KEPT_APART = 'This would join two groups of records that mostly contradict each other, so they are kept apart.';
const CONTRADICTED =
  'This would join more than these two records. Some of them contradict each other, or only one link holds them together.';
/** Said of what is joined: a member of one of two clusters that were kept apart may belong to the other. */
const MATCHED_ELSEWHERE =
  'One of the records that this joins also matches another group of records, most of which contradicts them.';

/**
 * Why two records that are the same by their score are for a person to decide all the same, in words; undefined where
 * no conflict throws doubt on them.
 * @param recordCount of the table; each pair is a < b
 */
export function doubtsOf(
  conflicts: readonly Conflict<number>[],
  recordCount: number,
): (a: number, b: number) => string | undefined {
  const apart = conflicts.filter(({ kind }) => kind === 'kept-apart');
  const pairsApart = new Set(apart.map(({ a, b }) => a * recordCount + b));
  const contradicted = recordsOf(conflicts.filter(({ kind }) => kind !== 'kept-apart'));
  const matchedElsewhere = recordsOf(apart);
  return (a, b) => {
    if (pairsApart.has(a * recordCount + b)) return KEPT_APART;
    if (contradicted.has(a)) return CONTRADICTED;
    return matchedElsewhere.has(a) ? MATCHED_ELSEWHERE : undefined;
  };
}

/** The conflicts of one cluster share its records: each list is walked once. */
function recordsOf(conflicts: readonly Conflict<number>[]): ReadonlySet<number> {
  return new Set([...new Set(conflicts.map(({ records }) => records))].flat());
}
