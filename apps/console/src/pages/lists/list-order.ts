import type { FeedState, ListSummary } from '@quintet/node/api';

/** What needs a person comes first: a refused edition, then a late one; then what changed last. */
const STATE_RANK: Record<FeedState, number> = { refused: 0, late: 1, 'on-time': 2, manual: 2 };

const rankOf = (list: ListSummary): number => (list.feed ? STATE_RANK[list.feed.state] : 2);
const receivedOf = (list: ListSummary): number => (list.current ? Date.parse(list.current.receivedAt) : 0);

/** Lists in the order in which they want attention: refused, late, then the newest edition, then by title. */
export const inOrderOfNeed = (lists: readonly ListSummary[]): readonly ListSummary[] =>
  lists.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || receivedOf(b) - receivedOf(a) || a.title.localeCompare(b.title, 'en'),
  );
