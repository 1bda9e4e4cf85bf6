import type { Place } from '../../sea/geo.ts';
import { DAY_MS, HOUR_MS, november } from '../hazard-days.ts';
import { mainshock, quakesOf } from '../quakes/quake.ts';
import { toldBy } from '../quakes/solution.ts';
import { storiesOf } from '../stories.ts';

/** The marks of GDACS: earthquake, tsunami, flood, wildfire, tropical cyclone, drought, volcano. */
export type GdacsType = 'EQ' | 'TS' | 'FL' | 'WF' | 'TC' | 'DR' | 'VO';

/** An event as the world-wide alert lists it. */
export interface GdacsItem {
  readonly type: GdacsType;
  readonly number: number;
  /** 1 green, 2 orange, 3 red. */
  readonly level: 1 | 2 | 3;
  /** When the list first had it. */
  readonly listedMs: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly place: Place;
  /** Half the width and height of its box, degrees. */
  readonly reach: number;
  readonly title: string;
  readonly name: string;
  readonly severity: { readonly unit: string; readonly value: number; readonly text: string };
  readonly population: { readonly unit: string; readonly value: number };
  readonly country: string;
  readonly iso3: string;
  readonly event?: string;
}

export function gdacsId({ type, number }: GdacsItem): string {
  return `${type}${number}`;
}

/** Everything that the list ever held in the fortnight. */
export function gdacsItems(seed: number, size: number): readonly GdacsItem[] {
  const { flood, fire, tsunamiMs } = storiesOf(seed);
  const main = mainshock(seed);
  return [
    ...earthquakes(seed, size),
    item('TS', 1_600_001, 2, [tsunamiMs + 20 * 60_000, main.atMs, november(22, 11)], main.place, {
      title: 'Orange tsunami alert in the Ionian Sea',
      severity: { unit: 'm', value: 0.9, text: 'Maximum height 0.9 m' },
      population: { unit: 'Population affected', value: 61_000 },
      country: 'Greece, Italy',
      iso3: 'GRC',
      event: 'tsunami',
    }),
    item('FL', 1_102_001, 2, [november(18, 16), flood.fromMs, flood.toMs], flood.middle, {
      title: 'Orange flood alert in Italy',
      severity: { unit: '', value: 2, text: 'Magnitude 2' },
      population: { unit: 'Displaced', value: 2400 },
      event: 'flood',
      reach: 0.2,
    }),
    item('WF', 1_023_001, 1, [november(23, 19), fire.fromMs, november(37, 0)], fire.place, {
      title: 'Green forest fire notification in Italy',
      severity: { unit: 'ha', value: 830, text: 'Burnt area 830 ha' },
      population: { unit: 'Population affected', value: 5100 },
      event: 'fire',
      reach: 0.05,
    }),
    item('TC', 1_001_201, 2, [november(15, 20), november(15, 18), november(19, 0)], [179.6, -16.4], {
      title: 'Orange alert for tropical cyclone ORLA-26',
      name: 'ORLA-26',
      severity: { unit: 'km/h', value: 138.9, text: 'Tropical Cyclone (maximum wind speed of 139 km/h)' },
      population: { unit: 'Pop74', value: 48_000 },
      country: 'Fiji',
      iso3: 'FJI',
      event: 'cyclone',
      reach: 6,
    }),
    item('DR', 1_017_001, 2, [november(10, 0), november(-60), november(54, 0)], [13.9, 37.5], {
      title: 'Orange drought alert in Italy',
      name: 'Sicily-2026',
      severity: { unit: 'km2', value: 11_400, text: 'Medium impact for agricultural drought in 11400 km2' },
      population: { unit: '', value: 0 },
      event: 'drought',
      reach: 1.2,
    }),
    item('VO', 1_000_901, 1, [november(13, 11), november(13, 10), november(16, 0)], [15, 37.75], {
      title: 'Green alert for an eruption of Monte Calano',
      name: 'Monte Calano',
      severity: { unit: '', value: 0, text: 'Weak ash emission' },
      population: { unit: 'Population affected', value: 12_000 },
      event: 'volcano',
      reach: 0.4,
    }),
  ];
}

/** An item that a fault of the publisher brings back after a year. */
export function lastYearsItem(): GdacsItem {
  return item(
    'FL',
    1_101_733,
    3,
    [november(19, 0), november(14) - 365 * DAY_MS, november(20) - 365 * DAY_MS],
    [15.9, 38.2],
    {
      title: 'Red flood alert in Italy',
      severity: { unit: '', value: 3, text: 'Magnitude 3' },
      population: { unit: 'Displaced', value: 90_000 },
    },
  );
}

function earthquakes(seed: number, size: number): readonly GdacsItem[] {
  return quakesOf(seed, size).flatMap((quake) => {
    const told = toldBy(seed, 'gdacs', quake);
    if (told === undefined) return [];
    const { magnitude, depthKm, atMs, place } = told.automatic;
    const level = magnitude >= 6.5 ? 2 : 1;
    const m = Math.round(magnitude * 10) / 10;
    return [
      item('EQ', 1_500_000 + quake.number, level, [atMs + HOUR_MS / 2, atMs, atMs], place, {
        title: `${levelWords[level]} earthquake (${m}M, Depth:${Math.round(depthKm)}km)`,
        severity: { unit: 'M', value: m, text: `Magnitude ${m}M, Depth:${Math.round(depthKm)}km` },
        population: { unit: 'in MMI IV', value: Math.round(m ** 4 * 40) },
        country: quake.role === 'local' || quake.role === 'far-automatic' ? 'Italy' : 'Greece',
        iso3: quake.role === 'local' || quake.role === 'far-automatic' ? 'ITA' : 'GRC',
        event: `quake-${quake.key}`,
        reach: 4,
      }),
    ];
  });
}

export const levelWords = { 1: 'Green', 2: 'Orange', 3: 'Red' } as const;

function item(
  type: GdacsType,
  number: number,
  level: GdacsItem['level'],
  [listedMs, fromMs, toMs]: readonly [listed: number, from: number, to: number],
  place: Place,
  more: Pick<GdacsItem, 'title' | 'severity' | 'population'> & Partial<GdacsItem>,
): GdacsItem {
  return {
    type,
    number,
    level,
    listedMs,
    fromMs,
    toMs,
    place,
    reach: 2,
    name: '',
    country: 'Italy',
    iso3: 'ITA',
    ...more,
  };
}
