import type { FeedHealth } from '@quintet/node/api';

const NEED: Readonly<Record<FeedHealth['state'], number>> = { refused: 0, late: 1, stale: 2, 'on-time': 3, manual: 4 };

export const isInTrouble = ({ state }: Pick<FeedHealth, 'state'>): boolean => NEED[state] <= NEED.stale;

/** Those that need somebody first; of equals those of hazards, then by title. */
export function inOrderOfNeed(feeds: readonly FeedHealth[]): readonly FeedHealth[] {
  return feeds.toSorted(
    (one, other) =>
      NEED[one.state] - NEED[other.state] ||
      Number(other.reads === 'hazards') - Number(one.reads === 'hazards') ||
      one.title.localeCompare(other.title),
  );
}

/** Why the last polls failed: the gravest sentence of the newest one that did; undefined where the last went well. */
export function whyFailed({ polls }: Pick<FeedHealth, 'polls'>): string | undefined {
  const [last] = polls;
  if (last === undefined || last.ok) return undefined;
  const finding = last.findings.find(({ severity }) => severity === 'error') ?? last.findings[0];
  return finding?.message;
}
