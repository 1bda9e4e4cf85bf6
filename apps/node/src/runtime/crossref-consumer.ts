import { beginRun, CROSSREF_STREAM, type CrossrefWork, doRun, failRun } from '@quintet/core/link/crossref';
import type { Consumer, WorkItem } from '@quintet/core/stream';
import { NODE_FINDING_CODES } from './finding-codes.ts';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

const ATTEMPTS_MAX = 3;

/** Does the runs that wait, one after the other; what it had not finished when it dies is begun again by the next. */
export function consumeCrossref(node: Node): Consumer {
  const { db } = node.store;
  const attempts = new Map<string, number>();
  const onError = (error: unknown, item: WorkItem): void => {
    const { run } = item.payload as CrossrefWork;
    const tried = (attempts.get(run) ?? 0) + 1;
    attempts.set(run, tried);
    node.log.error({ ...errorFields(error), work: item.id }, 'cross-reference failed');
    if (tried < ATTEMPTS_MAX) return;
    attempts.delete(run);
    void failRun(db, run, `NODE-901 ${NODE_FINDING_CODES['NODE-901']}`).catch(() => undefined);
  };
  return node.stream.consume(
    CROSSREF_STREAM,
    async (items, tx) => {
      for (const { payload } of items) {
        const { run } = payload as CrossrefWork;
        await beginRun(db, run);
        await doRun(tx, run);
      }
    },
    { batchMax: 1, attemptsMax: ATTEMPTS_MAX, onError },
  );
}
