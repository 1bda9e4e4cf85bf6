import type { Question } from '@quintet/core/assess/screening';

/** Compares batches with lists; several batches may be under way at once. */
export interface Comparers {
  /** How many batches are worth having under way. */
  readonly width: number;
  /** Whether the lists had a finding that a person should see. Fails with `ListsBroken` when a list is broken. */
  readonly listsInvalid: Promise<boolean>;
  /** The hits of each question as JSON, once the lists are read. */
  compare(questions: readonly Question[]): Promise<readonly string[]>;
  close(): Promise<void>;
}
