import type { LonLat } from '../../parts/sea/land-code.ts';

/** An area as it is being drawn. */
export interface AreaDrawing {
  /** Undefined while none is drawn. */
  readonly corners: readonly LonLat[] | undefined;
  /** Points are no longer taken from the map: what is missing is the name. */
  readonly closed: boolean;
  /** Whether it will be watched, or belong to the own area. */
  readonly purpose: 'watched' | 'own';
  readonly begin: (purpose?: 'watched' | 'own') => void;
  readonly setCorners: (corners: readonly LonLat[]) => void;
  readonly leave: () => void;
}
