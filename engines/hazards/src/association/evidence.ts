import type { RuleName } from '../vocabulary/index.ts';

/** Why a report is in its event. */
export interface Evidence {
  readonly report: string;
  /** The other report that speaks most for it; absent for one that stands alone. */
  readonly with?: string;
  /** `alone`: nothing else is in the event; `link`: both name the same thing; `judgement`: a person said so. */
  readonly rule: RuleName | 'alone' | 'link' | 'judgement';
  /** Seconds from one to the other. */
  readonly timeS?: number;
  readonly distanceKm?: number;
  readonly magnitude?: number;
  /** 0..1, how sure. */
  readonly score: number;
  readonly text: string;
}

export type DoubtReason =
  /** Joined, and in the outer third of what the rule allows. */
  | 'outer-window'
  /** Two events come into question for one report, and neither clearly. */
  | 'two-candidates'
  /** Two of one agency at the same time and place: two solutions of one earthquake, or two earthquakes. */
  | 'second-solution'
  /** What persons decided cannot all be so. */
  | 'contradiction';

/** A pair that a person should look at; what is done meanwhile is `isJoined`. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly reason: DoubtReason;
  readonly isJoined: boolean;
  /** 0..1, how likely the two are one. */
  readonly score: number;
  readonly text: string;
}

/** What a person decided about two reports: it stands until it is taken back, also for reports that come later. */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}
