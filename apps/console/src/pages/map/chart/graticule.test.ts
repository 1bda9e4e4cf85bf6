import { expect, it } from 'vitest';
import { degreeWords, graticuleStep, netOf } from './graticule.ts';

it.each([
  [360, 30],
  [60, 10],
  [9, 1],
  [1, 10 / 60],
  [0.001, 1 / 60],
])('a view of %d° has a net of %d°', (wide, step) => {
  expect(graticuleStep({ west: 0, south: 0, east: wide, north: 1 })).toBe(step);
});

it('keeps the poles out and goes on over ±180°', () => {
  const { lons, lats } = netOf({ west: 170, south: -90, east: 200, north: 90 }, 10);
  expect(lons).toEqual([170, 180, 190, 200]);
  expect(lats[0]).toBe(-80);
});

it.each([
  [23, 'lon', '23° E'],
  [190, 'lon', '170° W'],
  [180, 'lon', '180°'],
  [0, 'lat', '0°'],
  [-33.5, 'lat', '33° 30′ S'],
] as const)('%d of %s is written %s', (value, axis, words) => {
  expect(degreeWords(value, axis)).toBe(words);
});
