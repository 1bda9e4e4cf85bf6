import type { StoredReason } from '../../store/tables.ts';

/** A reason as it reads from the other side: what the first says and what the second says change places. */
export function turned({ query, candidate, ...reason }: StoredReason): StoredReason {
  return {
    ...reason,
    ...(candidate === undefined ? {} : { query: candidate }),
    ...(query === undefined ? {} : { candidate: query }),
  };
}
