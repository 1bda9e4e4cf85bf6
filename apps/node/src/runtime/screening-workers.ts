import {
  MONITOR_STREAM,
  monitoringDue,
  PAYMENTS_STREAM,
  paymentPlan,
  type ScreeningContext,
  screenQueuedPayments,
  screenRegistered,
} from '@quintet/core/assess';
import { screeningDetectors } from '@quintet/core/sector';
import { readSettings } from '@quintet/core/store';
import type { Consumer, WorkItem } from '@quintet/core/stream';
import { ENGINE_NAME } from './engine-name.ts';
import type { ListsInForce } from './lists-in-force.ts';
import { errorFields } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Node } from './node.ts';

/** Screens what is accepted. It may be killed at any time: what it had not finished is taken up by the next. */
export function startScreeningWorkers(node: Node, lists: ListsInForce, metrics: Metrics): Consumer[] {
  const context = async (): Promise<ScreeningContext> => {
    const plan = screeningDetectors(node.sectors)[0]?.parameters.plan ?? paymentPlan;
    return {
      list: lists.current,
      settings: await readSettings(node.store.db),
      plan,
      engine: ENGINE_NAME,
      sector: 'terrorism',
      now: node.now(),
      secret: node.secret,
    };
  };
  const onError = (error: unknown, item: WorkItem) =>
    node.log.error({ ...errorFields(error), work: item.id }, 'work failed');
  return [
    node.stream.consume(
      PAYMENTS_STREAM,
      async (items, tx) => {
        // Nobody is released before the lists are there; what comes before them waits for the first one.
        await lists.renew();
        if (!lists.loaded || lists.current.namesNobody) throw new Error('no list is in force yet');
        await screenQueuedPayments(items, tx, await context());
        metrics.payments.inc(items.length);
      },
      { batchMax: 100, attemptsMax: 50, onError },
    ),
    node.stream.consume(
      MONITOR_STREAM,
      async (_items, tx) => {
        await lists.renew();
        // The state of the store says what is due, so a second request for the same thing finds nothing to do.
        const due = await monitoringDue(tx, lists.current.versions, node.now());
        if (due) await screenRegistered(due, tx, await context());
      },
      { batchMax: 1000, attemptsMax: 50, onError },
    ),
  ];
}

/** Asks for monitoring when the store says that it is due. */
export async function askForMonitoring(node: Node, lists: ListsInForce): Promise<void> {
  if ((await node.stream.waiting(MONITOR_STREAM)) > 0) return;
  const due = await node.store.db.transaction().execute((tx) => monitoringDue(tx, lists.current.versions, node.now()));
  if (due) await node.stream.publish(MONITOR_STREAM, [{ key: 'monitoring', payload: {} }]);
}
