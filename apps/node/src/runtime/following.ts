import { endForDisabled, lookAt, type LookContext, putOff, subscriptionsDue } from '@quintet/core/assess';
import { ownershipDetectors } from '@quintet/core/sector';
import type { ListsInForce } from './lists-in-force.ts';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

/** So long one call looks; at midnight everything is due at once, and the clock has other work. */
const LOOKS_MS_MAX = 1000;

/** How long is looked. */
export interface LooksBound {
  /** Milliseconds after which no further look is begun; the first always is. */
  readonly looksMsMax?: number;
  /** Aborted, no further look is begun. */
  readonly signal?: AbortSignal;
}

/**
 * Looks at what people follow and the store says is due, each in a transaction of its own: a process that is killed
 * leaves the rest due, and what it had told is not told again. One that fails holds up no other; what there was no time
 * for is due still, and first, at the next call.
 */
export async function lookAtFollowed(
  node: Node,
  lists: ListsInForce,
  { looksMsMax = LOOKS_MS_MAX, signal }: LooksBound = {},
): Promise<void> {
  const { store, now, sectors, log } = node;
  const context = (): LookContext => ({ list, detectors, now: now() });
  const list = lists.current;
  const detectors = ownershipDetectors(sectors);
  const due = await store.db.transaction().execute(async (tx) => {
    await endForDisabled(tx);
    return lists.loaded ? await subscriptionsDue(tx, context()) : [];
  });
  const begun = performance.now();
  for (const [place, id] of due.entries()) {
    if (signal?.aborted || (place > 0 && performance.now() - begun >= looksMsMax)) return;
    try {
      await store.db.transaction().execute((tx) => lookAt(tx, id, context()));
    } catch (error) {
      log.error({ ...errorFields(error), subscription: id }, 'a look at what is followed failed');
      await store.db.transaction().execute((tx) => putOff(tx, id, now()));
    }
  }
}
