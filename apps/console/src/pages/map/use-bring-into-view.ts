import { useEffect, useRef } from 'react';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import type { Insets, SeaChart } from './chart/sea-chart.ts';

interface Asked {
  readonly chart: SeaChart | undefined;
  /** What is selected; undefined while nothing is. */
  readonly id: string | undefined;
  /** Where it is, once that is known. */
  readonly place: LonLat | undefined;
  /** What is shown when it cannot be seen. */
  readonly box: GeoBox | undefined;
  readonly insets: Insets;
}

/** Moves the map to what was just selected, if a panel covers it or it lies outside; what can be seen stays where it is. */
export function useBringIntoView({ chart, id, place, box, insets }: Asked): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (id === undefined) shown.current = undefined;
    if (chart === undefined || id === undefined || place === undefined || box === undefined) return;
    if (shown.current === id) return;
    shown.current = id;
    if (!chart.sees(place, insets)) chart.fit(box, insets);
  }, [chart, id, place, box, insets]);
}
