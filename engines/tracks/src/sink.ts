import type { Finding } from './finding.ts';
import type { TrackIdentity } from './identity/track-identity.ts';

/** A point that the compressed track keeps. */
export interface TrackPoint {
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
  readonly speed: number;
  readonly course: number;
}

/** What comes out of the stages, in the order of time. */
export interface Sink {
  finding(finding: Finding): void;
  /** A point to keep: the track between kept points is within the stated bound of what was heard. */
  point?(track: number, point: TrackPoint): void;
  /** A track began, said who it is, or was forgotten. */
  trackOpened?(track: number, id: string): void;
  trackIdentified?(track: number, id: string, identity: TrackIdentity): void;
  trackClosed?(track: number, id: string): void;
  /** Which segment a report went to; null for noise and repetitions. Given for every report, by its `reference`. */
  segment?(reference: number, segment: string | null): void;
}
