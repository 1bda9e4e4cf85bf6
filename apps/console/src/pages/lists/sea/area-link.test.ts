import { expect, it } from 'vitest';
import { readMapParams } from '../../map/map-params.ts';
import { areaOnMap } from './area-link.ts';

const around = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

it.each([
  [around(23, 33, 25, 34), '22,32.5,26,34.5'],
  [around(179, 10, 181, 11), '178,9.5,-178,11.5'],
  [around(0, 80, 4, 90), '-2,75,6,85'],
])('%j is seen in %s', (ring, b) => {
  expect(areaOnMap({ rings: [ring] })).toEqual({ b });
  expect(readMapParams({ b })).toEqual({ b });
});
