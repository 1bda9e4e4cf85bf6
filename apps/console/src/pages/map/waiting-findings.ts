import type { FindingRow } from '@quintet/node/api';

/** Findings of a newer answer that are not in the list yet. They wait until asked for; distress never waits. */
export function waitingFindings(shown: readonly FindingRow[], newer: readonly FindingRow[]): readonly FindingRow[] {
  const known = new Set(shown.map(({ id }) => id));
  return newer.filter(({ id }) => !known.has(id));
}

/** Whether a newer answer is shown at once: life is at risk, or nothing in it is new. */
export const isShownAtOnce = (waiting: readonly FindingRow[]): boolean =>
  waiting.length === 0 || waiting.some(({ type }) => type === 'distress');

/** Distress stands on top; then by score, or by time with the newest first. */
export function sortedFindings(rows: readonly FindingRow[], by: 'score' | 'time'): FindingRow[] {
  const pinned = ({ type, end }: FindingRow) => (type === 'distress' && end === undefined ? 1 : 0);
  return rows.toSorted(
    (one, other) =>
      pinned(other) - pinned(one) ||
      (by === 'score' ? other.score - one.score : 0) ||
      other.start.localeCompare(one.start) ||
      one.id.localeCompare(other.id),
  );
}
