import type { ExposureRow } from '../../store/hazard-tables.ts';

export type { ExposureRow };

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
