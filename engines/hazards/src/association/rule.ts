import type { RuleName } from '../vocabulary/index.ts';

/** How near two reports must lie to be about one thing. */
export type SpaceTest =
  /** No further apart than `km`; shapes that overlap are not apart. */
  | { readonly kind: 'distance'; readonly km: number }
  /** A region code in common, or areas that overlap by `ratio` (intersection over union), or one without an area no further than `nearKm` from the other. */
  | { readonly kind: 'overlap'; readonly ratio: number; readonly nearKm: number }
  /** A region code in common; where one has no codes, areas that overlap by `ratio`. */
  | { readonly kind: 'region'; readonly ratio: number }
  /** Within `hours` no further apart than `km`; or the same name. */
  | { readonly kind: 'track'; readonly hours: number; readonly km: number };

/** By which reports of one kind of hazard become one event. */
export interface AssociationRule {
  readonly name: RuleName;
  readonly title: string;
  /** From the end of one report to the start of the next, at most. */
  readonly gapMs: number;
  readonly space: SpaceTest;
  /** Two reports of one agency are two events, unless a link or a person says otherwise. */
  readonly isOnePerAgency: boolean;
  /** Only reports of one agency are joined. */
  readonly isWithinAgency?: true;
  /** `kind` (pathogen, awareness type, basin and season) must be equal where both say it. */
  readonly isKindEqual: boolean;
  /** An event is never longer or wider: what hangs together beyond that is a chain, not one thing. */
  readonly spanMsMax: number;
  readonly spanKmMax: number;
  /** A stream remembers reports for so long after their end. */
  readonly keepMs: number;
}

/** What holds for earthquakes alone, where differences are weighed by the scatter of the agencies. */
export interface EarthquakeWindows {
  /** Reports further apart are joined only where nothing else comes into question. */
  readonly regular: EarthquakeWindow;
  /** The same for first automatic solutions and sparse networks. */
  readonly wide: EarthquakeWindow;
  /** Nothing further apart is ever joined. */
  readonly last: EarthquakeWindow;
  readonly magnitudeMax: number;
}

export interface EarthquakeWindow {
  readonly timeS: number;
  readonly km: number;
}
