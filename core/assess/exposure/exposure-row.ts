/** Something that stands in the way of a hazard, as `hazard_exposure` keeps it. */
export interface ExposureRow {
  readonly kind: 'site' | 'cascade' | 'vessel';
  /** DATASET/ID of a site, or the id of a track. */
  readonly key: string;
  readonly caption: string;
  readonly siteKind: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  /** To the area; null for what only hangs on something in it. */
  readonly distanceKm: number | null;
  readonly inside: boolean;
  /** When it is lost if what it hangs on fails now and nobody helps, hours. */
  readonly afterHours: number | null;
  /** From what fails first to this. */
  readonly chain: readonly { readonly key: string; readonly caption: string }[];
  /** One sentence. */
  readonly text: string;
}

/** What stands in the way, and how much was found of it in all. */
export interface Exposure {
  readonly rows: readonly ExposureRow[];
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
