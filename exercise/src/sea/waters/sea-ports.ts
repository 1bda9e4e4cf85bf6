import { roads } from './places.ts';
import { ports } from './sea-chart.ts';

interface KnownPort {
  readonly id: string;
  readonly name: string;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** The ports and anchorages of the exercise's sea, as a list that an authority knows beforehand. */
export const seaPorts: readonly KnownPort[] = [
  ...Object.entries(ports).map(([id, { name, lon, lat }]) => ({ id, name, lon, lat })),
  ...roads.map(({ port, place: [lon, lat] }) => ({ id: `${port}-roads`, name: `${ports[port].name} ROADS`, lon, lat })),
];
