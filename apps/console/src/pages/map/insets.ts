import type { Insets } from './chart/sea-chart.ts';
import type { MapParams } from './map-params.ts';

/** What lies over the map on a wide screen, pixels; below 1024 px the panels lie beneath it. */
const WIDE: Insets = { top: 24, bottom: 134, left: 324, right: 24 };
const NARROW: Insets = { top: 24, bottom: 24, left: 24, right: 24 };
const NARROW_PX = 1023;
/** The list of vessels is wider than that of events. */
const VESSELS_PX = 504;
const SELECTED_PX = 364;

/** The sides of the map that panels cover; `withPanel` when something is selected. */
export function insetsOf({ list, tab }: MapParams, withPanel: boolean, widthPx: number): Insets {
  if (widthPx <= NARROW_PX) return NARROW;
  const left = list === 'vessels' && tab === undefined ? VESSELS_PX : WIDE.left;
  return { ...WIDE, left, right: withPanel ? SELECTED_PX : WIDE.right };
}
