import type { HazardReport } from '@quintet/hazards';

/** What an alert is for: exercises and tests are never shown among what is actual. System and Draft count as tests. */
export type HazardLane = 'actual' | 'exercise' | 'test';

/**
 * Whether the source holds to it: `withdrawn` by a Cancel or a deletion; `all-clear` where it says that there is no
 * warning (MeteoAlarm green, response type AllClear). Only what is in force is a live alert.
 */
export type HazardStanding = 'in-force' | 'withdrawn' | 'all-clear';

/** The same said in one language, as plain text. */
export interface HazardText {
  /** RFC 5646. */
  readonly language: string;
  readonly event: string;
  readonly title: string;
  readonly text: string;
  readonly instruction?: string;
}

/** What one source says about one hazard, as it was read. Plain JSON. */
export interface ReadHazard {
  readonly report: HazardReport;
  /** The same for all revisions of it by this source. */
  readonly sourceKey: string;
  /** When the source said this; of two with one key the later counts. Milliseconds since 1970. */
  readonly revisedMs: number;
  /** The source does not date its words: of two with one key the one received last counts. */
  readonly isUndated?: true;
  /** How the source counts its revisions. */
  readonly revision?: string;
  readonly standing: HazardStanding;
  readonly lane: HazardLane;
  readonly title: string;
  readonly text: string;
  /** At least one; the first is that of title and text. */
  readonly languages: readonly HazardText[];
  /** In the words of CAP; `Unknown` where the source has none. */
  readonly urgency: string;
  readonly severity: string;
  readonly certainty: string;
  readonly sentMs: number;
  /** Absent: no end given. */
  readonly expiresMs?: number;
  readonly web?: string;
  /** Who is to be named where it is shown. */
  readonly attribution?: string;
  /** West, south, east, north in degrees, for a look at the map; never what is affected. East of 180° where it goes on there. */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
  /** The CAP message that it comes from: it lives as long as that. */
  readonly cap?: { readonly sender: string; readonly identifier: string };
  /** Where it is, in words. */
  readonly area?: string;
}
