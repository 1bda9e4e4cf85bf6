import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchTheme } from '../../parts/diagram/ink.ts';
import { say } from '../../messages/say.tsx';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import { readChartInk } from './chart/chart-ink.ts';
import { SeaChart, type View } from './chart/sea-chart.ts';

export interface ChartHold {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly chart: SeaChart | undefined;
  /** What is in sight since the map came to rest. */
  readonly view: View | undefined;
  /** The browser draws no maps. */
  readonly failed: boolean;
}

/** Makes the map when its place is on the page, and follows the theme. */
export function useChart(first: GeoBox): ChartHold {
  const container = useRef<HTMLDivElement>(null);
  const firstBox = useRef(first);
  const [chart, setChart] = useState<SeaChart>();
  const [view, setView] = useState<View>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const place = container.current;
    if (place === null) return undefined;
    let made: SeaChart;
    try {
      made = new SeaChart(place, firstBox.current, readChartInk(place), say('map.canvas'));
    } catch {
      // Without WebGL there is no map; the list holds the same.
      setFailed(true);
      return undefined;
    }
    const look = () => setView(made.view());
    const ends = [made.hear('moveend', look), made.hear('resize', look), watchTheme(() => made.setInk(readChartInk(place)))];
    setChart(made);
    look();
    return () => {
      for (const end of ends) end();
      setChart(undefined);
      made.remove();
    };
  }, []);
  return { container, chart, view, failed };
}
