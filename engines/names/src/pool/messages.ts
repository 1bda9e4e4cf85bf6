import type { IndexDelta } from '../index/name-index.ts';
import type { Hit, ListedSubject, MatchOptions, Subject } from '../types.ts';

/** What the pool says to a worker. Each is answered once, in order, by a reply with its number. */
export type Request =
  | { readonly number: number; readonly kind: 'load'; readonly subjects: readonly ListedSubject[] }
  | { readonly number: number; readonly kind: 'update'; readonly delta: IndexDelta }
  | {
      readonly number: number;
      readonly kind: 'match';
      readonly queries: readonly Subject[];
      readonly options: MatchOptions;
    };

export interface Reply {
  readonly number: number;
  readonly hits?: Hit[][];
  readonly error?: string;
}
