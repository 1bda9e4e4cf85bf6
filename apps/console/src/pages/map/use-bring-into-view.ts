import { useEffect, useRef } from 'react';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import type { Insets, SeaChart } from './chart/sea-chart.ts';

interface Asked {
  readonly chart: SeaChart | undefined;
  /** What is selected; undefined while nothing is. */
  readonly id: string | undefined;
  /** Where it is, and what is around it, once that is known. */
  readonly place: LonLat | undefined;
  readonly box: GeoBox | undefined;
  readonly insets: Insets;
  /** Nothing said what to look at: what the address selects is fitted, not only brought into view. */
  readonly guessed: boolean;
}

/** Moves the map to what was just selected, if a panel covers it or it lies outside; what can be seen stays where it is. */
export function useBringIntoView({ chart, id, place, box, insets, guessed }: Asked): void {
  const shown = useRef<string>(undefined);
  // What is selected later never changes the zoom: who goes through a list would lose it.
  const fits = useRef(guessed && id !== undefined);
  useEffect(() => {
    if (id === undefined) shown.current = undefined;
    if (chart === undefined || id === undefined || place === undefined || box === undefined) return;
    if (shown.current === id) return;
    shown.current = id;
    if (fits.current) chart.fitSelected(box, insets);
    else if (!chart.sees(place, insets)) chart.bring(place, insets);
    fits.current = false;
  }, [chart, id, place, box, insets]);
}
