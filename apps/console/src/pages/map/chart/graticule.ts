import type { FeatureCollection, LineString } from 'geojson';
import { type GeoBox, wrapLon } from '../../../parts/sea/geo-box.ts';

/** Steps of a net, degrees. */
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 10 / 60, 5 / 60, 2 / 60, 1 / 60] as const;
const LINES_MIN = 6;
const LAT_MAX = 85;

/** The widest step with at least so many lines in sight. */
export function graticuleStep({ west, east }: GeoBox): number {
  return STEPS.find((step) => (east - west) / step >= LINES_MIN) ?? 1 / 60;
}

function between(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let place = Math.ceil(from / step - 1e-9); place * step <= to + 1e-9; place += 1) values.push(place * step);
  return values;
}

export interface Net {
  readonly lons: readonly number[];
  readonly lats: readonly number[];
  readonly step: number;
}

export function netOf(box: GeoBox, step = graticuleStep(box)): Net {
  return {
    lons: between(box.west, box.east, step),
    lats: between(Math.max(-LAT_MAX, box.south), Math.min(LAT_MAX, box.north), step),
    step,
  };
}

/** The lines of a net over a box and as much again around it, so that moving a little shows no edge. */
export function netFeatures(box: GeoBox): FeatureCollection<LineString> {
  const [dx, dy] = [box.east - box.west, box.north - box.south];
  const wide = { west: box.west - dx, east: box.east + dx, south: box.south - dy, north: box.north + dy };
  const { lons, lats } = netOf(wide, graticuleStep(box));
  const [south, north] = [Math.max(-LAT_MAX, wide.south), Math.min(LAT_MAX, wide.north)];
  const line = (coordinates: [number, number][]) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...lons.map((lon) =>
        line([
          [lon, south],
          [lon, north],
        ]),
      ),
      ...lats.map((lat) =>
        line([
          [wide.west, lat],
          [wide.east, lat],
        ]),
      ),
    ],
  };
}

/** `23° E`, `33° 30′ N`, `0°`. */
export function degreeWords(value: number, axis: 'lon' | 'lat'): string {
  const turned = axis === 'lon' ? wrapLon(value) : value;
  const minutes = Math.round(Math.abs(turned) * 60);
  const [degrees, rest] = [Math.floor(minutes / 60), minutes % 60];
  const side =
    minutes === 0 || minutes === 180 * 60 ? '' : axis === 'lon' ? (turned < 0 ? ' W' : ' E') : turned < 0 ? ' S' : ' N';
  return `${degrees}°${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}′`}${side}`;
}
