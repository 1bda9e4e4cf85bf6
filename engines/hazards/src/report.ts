import type { HazardCode } from './vocabulary/hazard-code.ts';
import type { Shape } from './shape.ts';

/** A region by its code: `NUTS3:2016`, `EMMA_ID`, `WARNCELLID`, `ISO3166-1`… Codes of different schemes or editions never match. */
export interface AreaCode {
  readonly scheme: string;
  readonly value: string;
}

/** How much there is to fear, as the source says it. */
export type HazardLevel = 'unknown' | 'minor' | 'moderate' | 'severe' | 'extreme';

/** What one source says about one hazard: an origin of an earthquake, a warning, an incident. */
export interface HazardReport {
  /** Unique; a revision of the same thing keeps it. */
  readonly id: string;
  /** Who says it: an agency or a sender. Two reports of one agency are two things, unless a link says otherwise. */
  readonly agency: string;
  readonly hazard: HazardCode;
  /** When it began, by this report; milliseconds since 1970. */
  readonly startMs: number;
  /** When it ended or is said to end. */
  readonly endMs?: number;
  /** Empty where only codes are known. */
  readonly shapes: readonly Shape[];
  readonly codes: readonly AreaCode[];
  readonly level: HazardLevel;
  readonly magnitude?: number;
  readonly depthKm?: number;
  /** A first, automatic solution may be far off: its windows are wider. */
  readonly isAutomatic?: boolean;
  /** The source's network is sparse: its windows are wider. */
  readonly isLowPrecision?: boolean;
  /** Explicit names of the thing, each with its scheme: `usgs:us7000abcd`, `glide:EQ-2019-000123`, `gdacs:EQ1200043`, `cap:sender,identifier`, `site:<key>`. Two reports that share one are one event. */
  readonly links: readonly string[];
  /** The name of a storm or volcano. */
  readonly name?: string;
  /** What else makes it the same: pathogen, storm basin and season, awareness type. */
  readonly kind?: string;
}
