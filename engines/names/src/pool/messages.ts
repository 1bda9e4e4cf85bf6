import type { IndexDelta } from '../index/name-index.ts';
import type { SharedColumns, SharedNames } from '../index/shared-names.ts';
import type { Hit, ListedSubject, MatchOptions, Subject } from '../types.ts';

/** Who is this, or who is named in this text? */
export type MatchQuestion =
  | { readonly subject: Subject; readonly options?: MatchOptions }
  | { readonly subject?: undefined; readonly text: string; readonly options?: MatchOptions };

/** What the pool asks of a worker. Each is answered once, in order. */
export type Request =
  /** Keep these subjects, and read the names of those from `from` to before `to`. */
  | { readonly kind: 'read'; readonly subjects: readonly ListedSubject[]; readonly from: number; readonly to: number }
  /** Lay out the names that were read in shares. */
  | { readonly kind: 'layOut'; readonly shares: readonly SharedNames[] }
  | { readonly kind: 'open'; readonly columns: SharedColumns }
  | { readonly kind: 'update'; readonly delta: IndexDelta }
  | { readonly kind: 'match'; readonly questions: readonly MatchQuestion[] };

export interface Reply {
  readonly names?: SharedNames;
  readonly columns?: SharedColumns;
  readonly hits?: Hit[][];
  readonly error?: string;
}
