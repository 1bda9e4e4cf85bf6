import { useEffect, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { mercator, mercatorUnitM } from '../../parts/sea/sphere.ts';
import { scaleMiles } from '../../parts/sea/sea-frame.ts';
import type { Insets, SeaChart, View } from './chart/sea-chart.ts';
import { degreeWords, netOf } from './chart/graticule.ts';

const SCALE_PX_MAX = 150;
const TILE_PX = 512;

/** What is in sight at every frame while the map moves. */
function useMovingView(chart: SeaChart): View {
  const [view, setView] = useState(() => chart.view());
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setView(chart.view()));
    };
    const ends = [chart.hear('move', look), chart.hear('resize', look)];
    look();
    return () => {
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [chart]);
  return view;
}

/** Words of degrees are about so wide. */
const DEGREES_PX = 58;

/** Those that stand far enough from the one before to be read. */
function apart(lons: readonly number[], x: (lon: number) => number): readonly number[] {
  return lons.reduce<readonly number[]>((kept, lon) => {
    const before = kept.at(-1);
    return before !== undefined && x(lon) - x(before) < DEGREES_PX ? kept : [...kept, lon];
  }, []);
}

function NetWords({ view, insets }: { view: View; insets: Insets }) {
  const { box, widthPx, heightPx } = view;
  const net = netOf(box);
  const [, top] = mercator([0, box.north]);
  const [, bottom] = mercator([0, box.south]);
  const x = (lon: number) => ((lon - box.west) / (box.east - box.west)) * widthPx;
  const y = (lat: number) => ((mercator([0, lat])[1] - top) / (bottom - top)) * heightPx;
  return (
    <>
      {apart(
        net.lons.filter((lon) => x(lon) > insets.left && x(lon) < widthPx - insets.right - 30),
        x,
      ).map((lon) => (
        <text key={lon} x={x(lon) + 4} y={14}>
          {degreeWords(lon, 'lon')}
        </text>
      ))}
      {net.lats
        .filter((lat) => y(lat) > 30 && y(lat) < heightPx - insets.bottom)
        .map((lat) => (
          <text key={lat} x={widthPx - insets.right - 8} y={y(lat) - 4} textAnchor="end">
            {degreeWords(lat, 'lat')}
          </text>
        ))}
    </>
  );
}

function Scale({ view, insets }: { view: View; insets: Insets }) {
  const { box, zoom, widthPx, heightPx } = view;
  const metresPx = mercatorUnitM((box.north + box.south) / 2) / (TILE_PX * 2 ** zoom);
  const { miles, widthPx: long } = scaleMiles(metresPx, SCALE_PX_MAX);
  const right = widthPx - insets.right - 12;
  return (
    <g transform={`translate(${right - long} ${heightPx - insets.bottom - 14})`}>
      <path d={`M0 0v5h${long}v-5`} className="sea-scale" />
      <text x={4} y={-2}>
        {say('sea.miles', { miles })}
      </text>
    </g>
  );
}

/** Degrees at the edges and a scale in nautical miles; what it says stands in the list too. */
export function ChartOverlay({ chart, insets }: { chart: SeaChart; insets: Insets }) {
  const view = useMovingView(chart);
  return (
    <svg className="map-overlay" width={view.widthPx} height={view.heightPx} aria-hidden>
      <NetWords view={view} insets={insets} />
      <Scale view={view} insets={insets} />
    </svg>
  );
}
