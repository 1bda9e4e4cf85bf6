import { endForDisabled, lookAt, subscriptionsDue } from '@quintet/core/assess';
import type { ListsInForce } from './lists-in-force.ts';
import type { Node } from './node.ts';

/**
 * Looks at what people follow and the store says is due, each in a transaction of its own: a process that is killed
 * leaves the rest due, and what it had told is not told again.
 */
export async function lookAtFollowed(node: Node, lists: ListsInForce): Promise<void> {
  const { store, now } = node;
  const list = lists.current;
  const due = await store.db.transaction().execute(async (tx) => {
    await endForDisabled(tx);
    return lists.loaded ? await subscriptionsDue(tx, list) : [];
  });
  for (const id of due) await store.db.transaction().execute((tx) => lookAt(tx, id, list, now()));
}
