import type { Tx } from '../store/index.ts';

/** One piece of work as it was published. */
export interface WorkItem {
  readonly id: string;
  /** Work with the same key is done by one worker at a time, in the order of publishing. */
  readonly key: string;
  readonly payload: unknown;
  readonly acceptedAt: Date;
}

export interface NewWork {
  readonly key: string;
  /** Anything that JSON holds. */
  readonly payload: unknown;
}

/**
 * Does the work. What it writes through `tx` and the acknowledgement are one: both stand or neither. It may be called
 * again for the same item (at least once), so its effects are idempotent by key.
 */
export type WorkHandler = (items: readonly WorkItem[], tx: Tx) => Promise<void>;

export interface ConsumeOptions {
  /** At most so many items at once. Default 50. */
  readonly batchMax?: number;
  /** An item that fails so often is set aside with its error, so that it stops nobody else. Default 5. */
  readonly attemptsMax?: number;
  /** How long an idle consumer waits before it looks again, if nobody wakes it. Default 1,000. */
  readonly pollMs?: number;
  /** At least so long from one batch to the next: what comes meanwhile is one batch, and costs less each. Default 0. */
  readonly gatherMs?: number;
  /** Told of each failure; the item is tried again or set aside all the same. */
  readonly onError?: (error: unknown, item: WorkItem) => void;
}

export interface Consumer {
  /** Looks for work now. */
  wake(): void;
  /** Ends after the batch at hand. */
  close(): Promise<void>;
}

/**
 * Moving work from who accepts it to who does it. Accepted work survives the death of any process. Behind it: tables in
 * PostgreSQL on one machine, a partitioned log on a cluster; both pass `work-stream.contract.ts`.
 */
export interface WorkStream {
  /** Resolves once the work is safe on disk. */
  publish(stream: string, items: readonly NewWork[]): Promise<void>;
  consume(stream: string, handler: WorkHandler, options?: ConsumeOptions): Consumer;
  /** Calls whenever work is published, by whichever process; what is not heard is found by `waiting`. */
  whenPublished(stream: string, heard: () => void): void;
  /** Accepted and not yet done. */
  waiting(stream: string): Promise<number>;
  /** Set aside after too many failures. */
  setAside(stream: string): Promise<number>;
}
