import { endForDisabled, lookAt, type LookContext, putOff, subscriptionsDue } from '@quintet/core/assess';
import { ownershipDetectors } from '@quintet/core/sector';
import type { ListsInForce } from './lists-in-force.ts';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

/**
 * Looks at what people follow and the store says is due, each in a transaction of its own: a process that is killed
 * leaves the rest due, and what it had told is not told again. One that fails holds up no other.
 */
export async function lookAtFollowed(node: Node, lists: ListsInForce): Promise<void> {
  const { store, now, sectors, log } = node;
  const context = (): LookContext => ({ list, detectors, now: now() });
  const list = lists.current;
  const detectors = ownershipDetectors(sectors);
  const due = await store.db.transaction().execute(async (tx) => {
    await endForDisabled(tx);
    return lists.loaded ? await subscriptionsDue(tx, context()) : [];
  });
  for (const id of due) {
    try {
      await store.db.transaction().execute((tx) => lookAt(tx, id, context()));
    } catch (error) {
      log.error({ ...errorFields(error), subscription: id }, 'a look at what is followed failed');
      await store.db.transaction().execute((tx) => putOff(tx, id, now()));
    }
  }
}
