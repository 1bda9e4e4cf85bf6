interface Facts {
  /** DATASET/ID of a site, or the id of a track. */
  readonly key: string;
  readonly caption: string;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** A vessel that is in the area now, or near it. */
export interface VesselFacts extends Facts {
  readonly kind: 'vessel';
  readonly distanceKm: number;
  readonly inside: boolean;
  readonly vesselKind: string;
  /** Knots, with one digit after the point. */
  readonly speed: number | null;
  /** Hour and minute, UTC. */
  readonly heardAt: string;
}

/** A site in the area or near it, or one that a report names. */
export interface SiteFacts extends Facts {
  readonly kind: 'site';
  readonly siteKind: string | null;
  /** Null for one that a report names, wherever it lies. */
  readonly distanceKm: number | null;
  readonly inside: boolean;
  /** What its distance is measured from. */
  readonly from: 'area' | 'line';
  /** Of an earthquake: I to XII. */
  readonly intensity: number | null;
  /** Tier of Directive 2012/18/EU. */
  readonly seveso: 'lower' | 'upper' | null;
  /** People whom it serves. */
  readonly inhabitants: number | null;
}

/** A site that is lost after others. */
export interface CascadeFacts extends Facts {
  readonly kind: 'cascade';
  readonly siteKind: string | null;
  readonly afterHours: number;
  /** From what fails first to this. */
  readonly chain: readonly { readonly key: string; readonly caption: string }[];
  /** How many could supply it, what they are called together, and how long it can do without them. */
  readonly suppliers: number;
  readonly group: string;
  readonly bufferHours: number;
  /** People whom it serves. */
  readonly inhabitants: number | null;
}

/** What is known of one thing that stands in the way; `exposureText` says it. */
export type ExposureFacts = VesselFacts | SiteFacts | CascadeFacts;

/** What stands in the way, and how much was found of it in all. */
export interface Exposure {
  readonly rows: readonly ExposureFacts[];
  /** In all, also those that are no row because there are too many. */
  readonly sites: number;
  readonly cascade: number;
  readonly vessels: number;
  /** Who lives there, and how much of the area the grid knows about; absent without a grid or an area. */
  readonly people?: number;
  readonly peopleCovered?: number;
  /** What was taken as the area, in sentences. */
  readonly why: readonly string[];
}
