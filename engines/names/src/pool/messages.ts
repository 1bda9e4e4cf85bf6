import type { IndexDelta } from '../index/name-index.ts';
import type { SharedSegment } from '../index/shared-segment.ts';
import type { Hit, ListedSubject, MatchOptions, Subject } from '../types.ts';

/** Who is this, or who is named in this text? */
export type MatchQuestion =
  | { readonly subject: Subject; readonly options?: MatchOptions }
  | { readonly subject?: undefined; readonly text: string; readonly options?: MatchOptions };

/** What the pool asks of a worker. Each is answered once, in order. */
export type Request =
  | { readonly kind: 'build'; readonly subjects: readonly ListedSubject[] }
  | { readonly kind: 'open'; readonly segments: readonly SharedSegment[] }
  | { readonly kind: 'update'; readonly delta: IndexDelta }
  | { readonly kind: 'match'; readonly questions: readonly MatchQuestion[] };

export interface Reply {
  readonly segment?: SharedSegment;
  readonly hits?: Hit[][];
  readonly error?: string;
}
