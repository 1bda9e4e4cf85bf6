import { useCallback, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { watchTheme } from '../../parts/diagram/ink.ts';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import { readChartInk } from './chart/chart-ink.ts';
import { SeaChart, type View } from './chart/sea-chart.ts';

export interface ChartHold {
  /** The `ref` of the map's place. */
  readonly container: (place: HTMLDivElement | null) => (() => void) | undefined;
  readonly chart: SeaChart | undefined;
  /** What is in sight since the map came to rest. */
  readonly view: View | undefined;
  /** The browser draws no maps. */
  readonly failed: boolean;
}

function makeChart(place: HTMLElement, box: GeoBox): SeaChart | undefined {
  try {
    return new SeaChart(place, box, readChartInk(place), say('map.canvas'));
  } catch {
    // Without WebGL there is no map; the list holds the same, and the page says so.
    return undefined;
  }
}

/** Makes the map when its place is on the page, and follows the theme. */
export function useChart(box: GeoBox): ChartHold {
  const [chart, setChart] = useState<SeaChart>();
  const [view, setView] = useState<View>();
  const [failed, setFailed] = useState(false);
  const container = useCallback(
    (place: HTMLDivElement | null) => {
      if (place === null) return undefined;
      const made = makeChart(place, box);
      setFailed(made === undefined);
      if (made === undefined) return undefined;
      const look = () => setView(made.view());
      const ends = [
        made.hear('moveend', look),
        made.hear('resize', look),
        watchTheme(() => made.setInk(readChartInk(place))),
      ];
      setChart(made);
      look();
      return () => {
        for (const end of ends) end();
        setChart(undefined);
        made.remove();
      };
    },
    [box],
  );
  return { container, chart, view, failed };
}
